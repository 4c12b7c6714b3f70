// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf.h"

#include <QRegularExpression>

namespace haeje {

namespace {

/// One end of an interval, or a whole date.
struct Part {
    EdtfDate::Precision precision = EdtfDate::Precision::Unknown;
    char mark = 0; ///< ?, ~, % or none
    QDate earliest;
    QDate latest;
};

std::optional<Part> parsePart(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%])?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const QString month = match.captured(2);
    const QString day = match.captured(3);
    Part part;
    if (!match.captured(4).isEmpty())
        part.mark = match.captured(4).at(0).toLatin1();
    part.earliest = QDate(year, month.isEmpty() ? 1 : month.toInt(), day.isEmpty() ? 1 : day.toInt());
    if (!part.earliest.isValid())
        return std::nullopt;
    if (!day.isEmpty()) {
        part.precision = EdtfDate::Precision::Day;
        part.latest = part.earliest;
    } else if (!month.isEmpty()) {
        part.precision = EdtfDate::Precision::Month;
        part.latest = part.earliest.addMonths(1).addDays(-1);
    } else {
        part.precision = EdtfDate::Precision::Year;
        part.latest = QDate(year, 12, 31);
    }
    return part;
}

// The language of the dates is the locale's, not the interface's, so that a chart can be exported in another
// language than the one the program speaks: hence no tr() here.
QString displayPart(const Part &part, const QLocale &locale)
{
    const QDate d = part.earliest;
    const bool month = part.precision != EdtfDate::Precision::Year;
    const bool day = part.precision == EdtfDate::Precision::Day;
    QString text;
    switch (locale.language()) {
    case QLocale::Korean:
        text = QStringLiteral("%1년").arg(d.year());
        if (month)
            text += QStringLiteral(" %1월").arg(d.month());
        if (day)
            text += QStringLiteral(" %1일").arg(d.day());
        break;
    case QLocale::Chinese:
    case QLocale::Japanese:
        text = QStringLiteral("%1年").arg(d.year());
        if (month)
            text += QStringLiteral("%1月").arg(d.month());
        if (day)
            text += QStringLiteral("%1日").arg(d.day());
        break;
    default:
        text = QString::number(d.year());
        if (month)
            text.prepend(locale.standaloneMonthName(d.month()) + QLatin1Char(' '));
        if (day)
            text.prepend(QString::number(d.day()) + QLatin1Char(' '));
    }
    if (part.mark == 0)
        return text;
    const bool korean = locale.language() == QLocale::Korean;
    if (part.mark == '~')
        return korean ? text + QStringLiteral("경") : QStringLiteral("about ") + text;
    if (part.mark == '?')
        return korean ? text + QStringLiteral("(불확실)") : text + QStringLiteral(" (uncertain)");
    return korean ? text + QStringLiteral("경(불확실)") : QStringLiteral("about ") + text + QStringLiteral(" (uncertain)");
}

QString displayInterval(const QString &from, const QString &to, bool korean)
{
    if (to.isEmpty())
        return korean ? from + QStringLiteral("부터") : QStringLiteral("from ") + from;
    if (from.isEmpty())
        return korean ? to + QStringLiteral("까지") : QStringLiteral("until ") + to;
    return from + QStringLiteral(" – ") + to;
}

} // namespace

std::optional<EdtfDate> EdtfDate::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QStringList ends = trimmed.split(QLatin1Char('/'));
    EdtfDate date;
    date.m_text = trimmed;
    if (ends.size() == 1) {
        const std::optional<Part> part = parsePart(trimmed);
        if (!part)
            return std::nullopt;
        date.m_precision = part->precision;
        date.m_uncertain = part->mark != 0;
        date.m_earliest = part->earliest;
        date.m_latest = part->latest;
        return date;
    }
    if (ends.size() != 2)
        return std::nullopt;
    const QString open = QStringLiteral("..");
    const std::optional<Part> from = parsePart(ends[0]);
    const std::optional<Part> to = parsePart(ends[1]);
    if ((!from && ends[0] != open) || (!to && ends[1] != open) || (!from && !to))
        return std::nullopt;
    if (from && to && from->earliest > to->latest)
        return std::nullopt;
    date.m_precision = Precision::Interval;
    date.m_uncertain = (from && from->mark) || (to && to->mark);
    if (from)
        date.m_earliest = from->earliest;
    if (to)
        date.m_latest = to->latest;
    return date;
}

EdtfDate EdtfDate::fromDay(QDate day)
{
    return day.isValid() ? parse(day.toString(Qt::ISODate)).value_or(EdtfDate()) : EdtfDate();
}

QString EdtfDate::display(const QLocale &locale) const
{
    if (!isStated())
        return {};
    const QStringList ends = m_text.split(QLatin1Char('/'));
    QStringList shown;
    for (const QString &end : ends) {
        const std::optional<Part> part = parsePart(end);
        shown << (part ? displayPart(*part, locale) : QString());
    }
    if (m_precision != Precision::Interval)
        return shown.first();
    return displayInterval(shown.first(), shown.last(), locale.language() == QLocale::Korean);
}

std::optional<int> EdtfDate::daysBetween(const EdtfDate &from, const EdtfDate &to)
{
    if (!from.isDay() || !to.isDay())
        return std::nullopt;
    return int(from.m_earliest.daysTo(to.m_earliest));
}

} // namespace haeje
