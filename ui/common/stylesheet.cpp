// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QRegularExpression>

#include <utility>

namespace haeje {

static QString withColours(QString sheet, const Theme &theme)
{
    QColor scroll = theme.control;
    scroll.setAlphaF(0.45F);
    const std::pair<const char *, QColor> colours[] = {
        {"@window", theme.window},       {"@panel", theme.panel},         {"@page", theme.page},
        {"@text", theme.text},           {"@secondary", theme.secondary}, {"@separator", theme.separator},
        {"@control", theme.control},     {"@accent", theme.accent},       {"@onAccent", theme.onAccent},
        {"@selection", theme.selection}, {"@hover", theme.hover},         {"@disabled", theme.disabled},
        {"@warning", theme.warning},     {"@error", theme.error},         {"@done", theme.done},
    };
    for (const auto &[name, colour] : colours) {
        const QRegularExpression word(QLatin1String(name) + QStringLiteral("\\b"));
        sheet.replace(word, colour.name());
    }
    return sheet.replace(QStringLiteral("@scroll"),
                         QStringLiteral("rgba(%1,%2,%3,%4)").arg(scroll.red()).arg(scroll.green()).arg(scroll.blue()).arg(scroll.alpha()));
}

static QString withMeasures(const QString &sheet)
{
    static const QRegularExpression measure(QStringLiteral("#(\\d+)#"));
    QString result;
    qsizetype from = 0;
    for (auto match = measure.globalMatch(sheet); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += sheet.mid(from, found.capturedStart() - from);
        result += QString::number(scaled(found.captured(1).toInt()));
        from = found.capturedEnd();
    }
    return result + sheet.mid(from);
}

QString styleSheet(const Theme &theme)
{
    ensureResources();
    QFile file(QStringLiteral(":/haeje/style/haeje.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = withColours(withMeasures(QString::fromUtf8(file.readAll())), theme);
    sheet.replace(QStringLiteral("%icons%"),
                  theme.dark ? QStringLiteral(":/haeje/style/dark") : QStringLiteral(":/haeje/style/light"));
    sheet.replace(QStringLiteral("%radio%"), QString::number((scaled(14) + 2) / 2));
    return sheet.replace(QStringLiteral("%radio6%"), QString::number(scaled(12) / 2));
}

} // namespace haeje
