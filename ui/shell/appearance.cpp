// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/common/theme.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStyleFactory>
#include <QStyleHints>
#include <QTranslator>

namespace haeje {

/// Asked before our own palette is set: afterwards the application only knows ours.
static bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
#ifdef Q_OS_WIN
    const QSettings registry(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return registry.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    if (qEnvironmentVariable("GTK_THEME").contains(QLatin1String("dark"), Qt::CaseInsensitive))
        return true;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
}

QString interfaceLanguage(const Settings &settings)
{
    const QString language = settings.language();
    if (language == QLatin1String("en") || language == QLatin1String("ko"))
        return language;
    return QLocale::system().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

Appearance::Appearance(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemWasDark(systemIsDark())
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    setInterfaceZoom(settings.zoom());
    applyLanguage();
    applyZoom();
    connect(&settings, &Settings::themeChanged, this, &Appearance::applyTheme);
    connect(&settings, &Settings::zoomChanged, this, [this] {
        applyZoom();
        Q_EMIT contentsOutdated();
    });
    connect(&settings, &Settings::languageChanged, this, [this] {
        if (interfaceLanguage(m_settings) == m_language)
            return;
        applyLanguage();
        Q_EMIT contentsOutdated();
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::applyTheme);
#endif
}

Appearance::~Appearance() = default;

void Appearance::applyTheme()
{
    bool dark = m_settings.theme() == QLatin1String("dark");
    if (m_settings.theme() == QLatin1String("system")) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        dark = systemIsDark();
#else
        dark = m_systemWasDark;
#endif
    }
    const Theme &theme = dark ? Theme::forDark() : Theme::light();
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(styleSheet(theme));
}

void Appearance::applyZoom()
{
    setInterfaceZoom(m_settings.zoom());
    QApplication::setFont(font(TypeRole::Interface));
    applyTheme();
}

void Appearance::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Appearance::applyLanguage()
{
    m_translators.clear(); // a translator that is destroyed leaves the application
    m_language = interfaceLanguage(m_settings);
    QLocale::setDefault(m_language == QLatin1String("ko") ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
    install(QStringLiteral("qtbase_") + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("haeje_") + m_language, QStringLiteral(":/i18n"));
}

} // namespace haeje
