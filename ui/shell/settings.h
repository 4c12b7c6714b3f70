// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <memory>

class QSettings;

namespace haeje {

/// What is kept per user on this computer. Setters announce a real change only.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// Kept in the file at path (INI); empty = the user's own place.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);
    ~Settings() override;

    /// "system", "light", "dark".
    QString theme() const;
    void setTheme(const QString &theme);
    /// "system", "en", "ko".
    QString language() const;
    void setLanguage(const QString &language);
    /// The name that codings and memos are signed with.
    QString coder() const;
    void setCoder(const QString &coder);
    /// Interface zoom, 0.8 to 2.0; reader's, 0.8 to 1.92 (10 to 24 pt).
    double zoom() const;
    void setZoom(double zoom);
    double readerZoom() const;
    void setReaderZoom(double zoom);
    bool readerSerif() const;
    void setReaderSerif(bool serif);

    QStringList recentProjects() const; ///< newest first, only files that exist, ten at most
    void addRecentProject(const QString &path);

    /// Window and splitter states by name.
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);
    /// Anything else small by name.
    QVariant value(const QString &name, const QVariant &fallback) const;
    void setValue(const QString &name, const QVariant &value);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void coderChanged();
    void zoomChanged();
    void readerChanged();
    void recentProjectsChanged();

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace haeje
