// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QTranslator;

namespace haeje {

class Settings;

/// Holds theme, zoom and language of the settings on the whole application. Lives as long as it does.
/// "system" follows the desktop's light or dark: live with Qt 6.5 and newer, as it was at the start before that.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(Settings &settings, QObject *parent = nullptr);
    ~Appearance() override;

Q_SIGNALS:
    /// The language or the zoom changed: what stands in a window must be made anew.
    void contentsOutdated();

private:
    void applyTheme();
    void applyZoom();
    void applyLanguage();
    void install(const QString &file, const QString &folder);

    Settings &m_settings;
    const bool m_systemWasDark;
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// "en" or "ko": the language the settings mean on this computer.
QString interfaceLanguage(const Settings &settings);

} // namespace haeje
