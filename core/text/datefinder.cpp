// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/datefinder.h"

#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

const QString &monthNames()
{
    static const QString names = QStringLiteral(
        "(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
        "Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)");
    return names;
}

/// Groups: y, m (digits) or name (a month), d; j for the Juche year. The longer forms first: the first that matches at a
/// place wins.
const QList<QRegularExpression> &forms()
{
    static const QList<QRegularExpression> list = [] {
        const QString name = monthNames();
        const QStringList patterns = {
            // July 11, Juche 110 (2021)
            name + QStringLiteral("\\.? (?<d>\\d{1,2}), Juche (?<j>\\d{1,3}) ?\\((?<y>\\d{4})\\)"),
            QStringLiteral("Juche (?<j>\\d{1,3}) ?\\((?<y>\\d{4})\\)"),
            // 주체110(2021)년 7월 11일
            QStringLiteral("주체 ?(?<j>\\d{1,3}) ?\\((?<y>\\d{4})\\) ?년(?: ?(?<m>\\d{1,2})월(?: ?(?<d>\\d{1,2})일)?)?"),
            QStringLiteral("(?<y>\\d{4})년 ?(?<m>\\d{1,2})월(?: ?(?<d>\\d{1,2})일)?"),
            QStringLiteral("(?<y>\\d{4})年 ?(?<m>\\d{1,2})月(?: ?(?<d>\\d{1,2})[日号])?"),
            // 23.Jul.2021
            QStringLiteral("(?<d>\\d{1,2})\\. ?") + name + QStringLiteral("\\.? ?(?<y>\\d{4})"),
            QStringLiteral("(?<d>\\d{1,2}) ") + name + QStringLiteral("\\.?,? (?<y>\\d{4})"),
            name + QStringLiteral("\\.? (?<d>\\d{1,2}), ?(?<y>\\d{4})"),
            name + QStringLiteral("\\.?,? (?<y>\\d{4})"),
            QStringLiteral("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})"),
            QStringLiteral("(?<y>\\d{4})\\. ?(?<m>\\d{1,2})\\. ?(?<d>\\d{1,2})"),
            QStringLiteral("(?<y>\\d{4})/(?<m>\\d{1,2})/(?<d>\\d{1,2})"),
        };
        QList<QRegularExpression> compiled;
        for (const QString &pattern : patterns) {
            // Chinese has no blank ahead of a date.
            const QString ahead = pattern.contains(QChar(0x5e74)) ? QStringLiteral("(?<![0-9A-Za-z/=])(?:") : QStringLiteral("(?<![\\w/=])(?:");
            compiled << QRegularExpression(ahead + pattern + QStringLiteral(")(?![A-Za-z0-9_/=])"),
                                           QRegularExpression::UseUnicodePropertiesOption);
        }
        return compiled;
    }();
    return list;
}

int monthNumber(const QString &name)
{
    static const QString starts = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
    return int(starts.indexOf(name.left(3))) / 3 + 1;
}

std::optional<EdtfDate> dateOf(const QRegularExpressionMatch &match)
{
    const auto group = [&](const QString &name) {
        return match.hasCaptured(name) ? match.captured(name) : QString();
    };
    const QString year = group(QStringLiteral("y"));
    const QString juche = group(QStringLiteral("j"));
    // Juche 1 is 1912.
    if (!juche.isEmpty() && juche.toInt() + 1911 != year.toInt())
        return std::nullopt;
    const QString name = group(QStringLiteral("name"));
    const int month = name.isEmpty() ? group(QStringLiteral("m")).toInt() : monthNumber(name);
    const int day = group(QStringLiteral("d")).toInt();
    QString text = year;
    if (month > 0)
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (day > 0)
        text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return EdtfDate::parse(text);
}

/// The same text, offset for offset, with full-width digits and no-break spaces made plain.
QString plainDigits(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c >= QChar(0xff10) && c <= QChar(0xff19))
            c = QChar(c.unicode() - 0xff10 + '0');
        else if (c == QChar(0xa0) || c == QChar(0x3000))
            c = QLatin1Char(' ');
    }
    return plain;
}

} // namespace

QList<FoundDate> findDates(const QString &text)
{
    const QString plain = plainDigits(text);
    if (std::none_of(plain.begin(), plain.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }))
        return {};
    QList<FoundDate> found;
    QList<TextSpan> taken;
    for (const QRegularExpression &form : forms()) {
        QRegularExpressionMatchIterator matches = form.globalMatch(plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextSpan span {int(match.capturedStart()), int(match.capturedEnd())};
            const auto overlaps = [&](TextSpan other) { return other.overlaps(span); };
            if (std::any_of(taken.cbegin(), taken.cend(), overlaps))
                continue;
            // A date that cannot be is taken too, so that no shorter form makes something of its rest.
            taken << span;
            if (const std::optional<EdtfDate> date = dateOf(match))
                found << FoundDate {*date, span};
        }
    }
    std::sort(found.begin(), found.end(), [](const FoundDate &a, const FoundDate &b) { return a.span < b.span; });
    return found;
}

std::optional<EdtfDate> wholeTextAsDate(const QString &text)
{
    QString whole = text.trimmed();
    if (whole.size() > 60)
        return std::nullopt;
    if (whole.endsWith(QLatin1Char('.')))
        whole.chop(1);
    const QList<FoundDate> dates = findDates(whole);
    if (dates.size() != 1 || dates.first().span != TextSpan {0, int(whole.size())})
        return std::nullopt;
    return dates.first().date;
}

} // namespace haeje
