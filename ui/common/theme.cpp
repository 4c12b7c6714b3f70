// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <array>

namespace haeje {

static QColor rgb(const char *hex)
{
    return QColor(QLatin1String(hex));
}

const Theme &Theme::light()
{
    static const Theme theme = {
        false,
        rgb("#F0EFEC"), rgb("#F8F7F4"), rgb("#FFFFFF"), rgb("#21201D"), rgb("#5C5952"), rgb("#DDDAD3"),
        rgb("#8C887F"), rgb("#2B5C9E"), rgb("#FFFFFF"), rgb("#DAE5F4"), rgb("#E8E6E1"), rgb("#A09C93"),
        rgb("#8A5200"), rgb("#FCF1DC"), rgb("#A3261C"), rgb("#1E6B45"), rgb("#811800"), rgb("#1D5DBB"),
    };
    return theme;
}

const Theme &Theme::forDark()
{
    static const Theme theme = {
        true,
        rgb("#1B1C1E"), rgb("#222426"), rgb("#292B2E"), rgb("#E7E5E0"), rgb("#B1AEA7"), rgb("#3A3D41"),
        rgb("#7C7F84"), rgb("#8DB4EE"), rgb("#14202F"), rgb("#2A3C56"), rgb("#303337"), rgb("#6C6E72"),
        rgb("#EDBB62"), rgb("#3B311D"), rgb("#F29488"), rgb("#7FCBA0"), rgb("#E39A6E"), rgb("#6FB7E0"),
    };
    return theme;
}

struct CodeColour {
    const char *lightStripe, *lightTint, *darkStripe, *darkTint;
};

static constexpr std::array<CodeColour, 12> codeColours = {{
    {"#1D5DBB", "#D2DFF1", "#5BA0FF", "#374C69"}, {"#811800", "#E6D1CC", "#C4530F", "#543625"},
    {"#0B8C61", "#CEE8DF", "#B9EBC2", "#516157"}, {"#946988", "#EAE1E7", "#FF82B6", "#654354"},
    {"#BA8A00", "#F1E8CC", "#CBAC6C", "#564F3F"}, {"#361683", "#D7D0E6", "#6F6ACA", "#3D3D5A"},
    {"#552136", "#DDD3D7", "#986783", "#483C46"}, {"#0499E8", "#CDEBFA", "#52D9FD", "#345C68"},
    {"#706F06", "#E2E2CD", "#DCE95A", "#5B603A"}, {"#345938", "#D6DED7", "#4F8854", "#344539"},
    {"#E8647D", "#FAE0E5", "#BD847E", "#524444"}, {"#4D525F", "#DBDCDF", "#D2DFE9", "#585D62"},
}};

QColor Theme::codeStripe(int index) const
{
    const CodeColour &colour = codeColours[size_t(index % 12 + 12) % 12];
    return rgb(dark ? colour.darkStripe : colour.lightStripe);
}

QColor Theme::codeTint(int index) const
{
    const CodeColour &colour = codeColours[size_t(index % 12 + 12) % 12];
    return rgb(dark ? colour.darkTint : colour.lightTint);
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, page);
    p.setColor(QPalette::AlternateBase, panel);
    p.setColor(QPalette::Button, panel);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::BrightText, onAccent);
    p.setColor(QPalette::PlaceholderText, secondary);
    p.setColor(QPalette::Light, page);
    p.setColor(QPalette::Midlight, separator);
    p.setColor(QPalette::Mid, control);
    p.setColor(QPalette::Dark, control);
    p.setColor(QPalette::Shadow, separator);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::ToolTipBase, page);
    p.setColor(QPalette::ToolTipText, text);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    return p;
}

const Theme &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? Theme::forDark() : Theme::light();
}

const Theme &themeOf(const QWidget *widget)
{
    return themeOf(widget->palette());
}

static QStringList families(bool serif, const QString &language)
{
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char('|')); };
    const QStringList latin = serif ? list("Noto Serif|Charter|Cambria") : list("Noto Sans|Segoe UI");
    const QStringList korean = serif ? list("Noto Serif CJK KR|AppleMyungjo|Malgun Gothic")
                                     : list("Noto Sans CJK KR|Malgun Gothic|Apple SD Gothic Neo");
    const QStringList chinese = serif ? list("Noto Serif CJK SC|Songti SC|SimSun")
                                      : list("Noto Sans CJK SC|Microsoft YaHei|PingFang SC");
    return latin + (language == QLatin1String("zh") ? chinese + korean : korean + chinese);
}

struct RoleFont {
    double points;
    bool bold;
    bool serif;
};

QFont font(TypeRole role, const QString &language, double zoom)
{
    static constexpr std::array<RoleFont, 12> roles = {{{10, false, false}, {10, true, false}, {9, false, false},
                                                        {8.5, false, false}, {11, true, false}, {22, true, false},
                                                        {12.5, false, true}, {19, true, true}, {15, true, true},
                                                        {13.5, true, true}, {12.5, true, true}, {16, true, false}}};
    const RoleFont &r = roles[size_t(role)];
    QFont font;
    font.setFamilies(families(r.serif, language));
    font.setPointSizeF(r.points * (zoom > 0 ? zoom : interfaceZoom()));
    font.setBold(r.bold);
    return font;
}

static const char zoomProperty[] = "haejeZoom";

double interfaceZoom()
{
    const QVariant zoom = qApp ? qApp->property(zoomProperty) : QVariant();
    return zoom.isValid() ? zoom.toDouble() : 1.0;
}

void setInterfaceZoom(double zoom)
{
    qApp->setProperty(zoomProperty, zoom);
}

int scaled(double pixels)
{
    return qRound(pixels * interfaceZoom());
}

} // namespace haeje
