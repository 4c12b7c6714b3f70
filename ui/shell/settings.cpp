// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QVariant>

#include <algorithm>

namespace haeje {

static QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(path.isEmpty() ? new QSettings(QSettings::IniFormat, QSettings::UserScope, key("haeje"), key("haeje"))
                                : new QSettings(path, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QVariant Settings::value(const QString &name, const QVariant &fallback) const
{
    return m_settings->value(name, fallback);
}

void Settings::setValue(const QString &name, const QVariant &value)
{
    m_settings->setValue(name, value);
}

QString Settings::theme() const
{
    return value(key("theme"), key("system")).toString();
}

void Settings::setTheme(const QString &theme)
{
    if (theme == this->theme())
        return;
    setValue(key("theme"), theme);
    Q_EMIT themeChanged();
}

QString Settings::language() const
{
    return value(key("language"), key("system")).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    setValue(key("language"), language);
    Q_EMIT languageChanged();
}

QString Settings::coder() const
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return value(key("coder"), user.isEmpty() ? QDir::home().dirName() : user).toString();
}

void Settings::setCoder(const QString &coder)
{
    if (coder == this->coder())
        return;
    setValue(key("coder"), coder);
    Q_EMIT coderChanged();
}

double Settings::zoom() const
{
    return std::clamp(value(key("zoom"), 1.0).toDouble(), 0.8, 2.0);
}

void Settings::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 0.8, 2.0);
    if (qFuzzyCompare(zoom, this->zoom()))
        return;
    setValue(key("zoom"), zoom);
    Q_EMIT zoomChanged();
}

double Settings::readerZoom() const
{
    return std::clamp(value(key("reader/zoom"), 1.0).toDouble(), 0.8, 1.92);
}

void Settings::setReaderZoom(double zoom)
{
    if (qFuzzyCompare(zoom, readerZoom()))
        return;
    setValue(key("reader/zoom"), std::clamp(zoom, 0.8, 1.92));
    Q_EMIT readerChanged();
}

bool Settings::readerSerif() const
{
    return value(key("reader/serif"), true).toBool();
}

void Settings::setReaderSerif(bool serif)
{
    if (serif == readerSerif())
        return;
    setValue(key("reader/serif"), serif);
    Q_EMIT readerChanged();
}

QStringList Settings::recentProjects() const
{
    QStringList paths = value(key("recent"), QStringList()).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentProject(const QString &path)
{
    QStringList paths = recentProjects();
    paths.removeAll(path);
    paths.prepend(path);
    setValue(key("recent"), paths.mid(0, 10));
    Q_EMIT recentProjectsChanged();
}

QByteArray Settings::state(const QString &name) const
{
    return value(key("state/") + name, QByteArray()).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    setValue(key("state/") + name, state);
}

} // namespace haeje
