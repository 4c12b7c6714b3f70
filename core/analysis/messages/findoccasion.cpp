// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/readmessages.h"

#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

/// General words that name an occasion only where nothing surer stands.
bool isWeak(const QString &name)
{
    static const QStringList weak = {QStringLiteral("National day"), QStringLiteral("Party congress"), QStringLiteral("Election"), QStringLiteral("Accident or disaster"),
                                     QStringLiteral("Thanks after visit"), QStringLiteral("Epidemic"), QStringLiteral("Illness"), QStringLiteral("Re-election"), QStringLiteral("Olympic Games"),
                                     QStringLiteral("Liberation of Korea"), QStringLiteral("Korean War armistice")};
    return weak.contains(name);
}

/// In small letters and simplified characters.
QString folded(const QString &text, const ReadingWords &lists)
{
    QString low = text.toLower();
    for (QChar &c : low)
        c = lists.simplified.value(c, c);
    return low;
}

/// Short words are too often parts of others.
bool isTelling(const QString &term)
{
    const bool eastern = std::any_of(term.cbegin(), term.cend(), [](QChar c) { return c.unicode() >= 0x2e80; });
    return term.size() > (eastern ? 2 : 3);
}

/// Where the term stands; * between words stands for one or two of them. Letters are not cut out of words.
TextSpan placeOf(const QString &low, const QString &term, bool letters)
{
    if (term.contains(QLatin1Char('*')) && !term.endsWith(QLatin1Char('*'))) {
        const QString pattern = QStringLiteral("\\b") + QRegularExpression::escape(term).replace(QStringLiteral("\\*"), QStringLiteral("[^ ]+(?: [^ ]+)?"));
        const QRegularExpressionMatch match = QRegularExpression(pattern).match(low);
        return match.hasMatch() ? TextSpan{int(match.capturedStart()), int(match.capturedEnd())} : TextSpan();
    }
    const QString plain = term.endsWith(QLatin1Char('*')) ? term.chopped(1) : term;
    for (qsizetype at = low.indexOf(plain); at >= 0; at = low.indexOf(plain, at + 1)) {
        const qsizetype end = at + plain.size();
        if (!letters || ((at == 0 || !low.at(at - 1).isLetterOrNumber()) && (term != plain || end >= low.size() || !(low.at(end).isLetterOrNumber() || low.at(end) == QLatin1Char('-')))))
            return {int(at), int(end)};
    }
    return {};
}

int chineseNumber(const QString &words)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    int number = 0;
    int digit = 0;
    for (const QChar c : words) {
        const qsizetype value = digits.indexOf(c);
        if (value >= 0)
            digit = int(value);
        else if (c == QChar(0x5341)) {
            number += (digit == 0 ? 1 : digit) * 10;
            digit = 0;
        } else if (c == QChar(0x767e)) {
            number += (digit == 0 ? 1 : digit) * 100;
            digit = 0;
        }
    }
    return number + digit;
}

int wordNumber(const QString &low)
{
    static const QHash<QString, int> numbers = {
        {QStringLiteral("first"), 1}, {QStringLiteral("second"), 2}, {QStringLiteral("third"), 3}, {QStringLiteral("fourth"), 4}, {QStringLiteral("fifth"), 5},
        {QStringLiteral("tenth"), 10}, {QStringLiteral("twentieth"), 20}, {QStringLiteral("thirtieth"), 30}, {QStringLiteral("fortieth"), 40}, {QStringLiteral("fiftieth"), 50},
        {QStringLiteral("sixtieth"), 60}, {QStringLiteral("seventieth"), 70}, {QStringLiteral("eightieth"), 80}, {QStringLiteral("ninetieth"), 90}, {QStringLiteral("hundredth"), 100},
        {QStringLiteral("centenary"), 100}, {QStringLiteral("centennial"), 100}};
    return numbers.value(low);
}

struct Ordinal {
    int number = 0;
    TextSpan words;
};

/// An anniversary's number beside the occasion. The number of a congress is none.
Ordinal ordinalNear(const QString &low, TextSpan place)
{
    static const QRegularExpression english(QStringLiteral("\\b(\\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:st|nd|rd|th)|centenary|centennial|(\\d{1,3}) years)\\b(?: (?:founding|birth|death|wedding|glorious)\\b)?(?: (anniversary|birthday))?"));
    static const QRegularExpression eastern(QStringLiteral("(\\d{1,3}) ?(?:돐|돌|주년|주기|周年|歲|岁|세)|([一二三四五六七八九十百]{1,5})(?:周年|华诞)|百年"));
    const int start = std::max(0, place.start - 110);
    const QString around = low.mid(start, place.end - start + 60);
    Ordinal best;
    int nearest = 1000;
    const auto offer = [&](int number, const QRegularExpressionMatch &match) {
        const TextSpan words{start + int(match.capturedStart()), start + int(match.capturedEnd())};
        const int distance = words.end <= place.start ? place.start - words.end : std::max(0, words.start - place.end);
        if (number < 1 || number > 250 || distance >= nearest)
            return;
        nearest = distance;
        best = {number, words};
    };
    for (auto matches = english.globalMatch(around); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured(1);
        if (match.captured(3).isEmpty() && !word.startsWith(QLatin1String("centen")))
            continue;
        offer(word.at(0).isDigit() ? QString(word).remove(QRegularExpression(QStringLiteral("\\D"))).toInt() : wordNumber(word), match);
    }
    for (auto matches = eastern.globalMatch(around); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        offer(!match.captured(1).isEmpty() ? match.captured(1).toInt() : !match.captured(2).isEmpty() ? chineseNumber(match.captured(2)) : 100, match);
    }
    return best;
}

} // namespace

FoundOccasion findOccasion(const ReadableText &text, TextSpan within, const QList<TextSpan> &without, const ReadingWords &lists, const QList<KnownOccasion> &known)
{
    if (within.isEmpty())
        return {};
    within.end = std::min(within.end, within.start + 2 * maxSentence);
    QString low = folded(text.plain.mid(within.start, within.length()), lists);
    low.replace(QLatin1Char('\n'), QLatin1Char(' '));
    for (const TextSpan hole : without) {
        for (int i = std::max(hole.start, within.start); i < std::min(hole.end, within.end); ++i)
            low[i - within.start] = QLatin1Char('|');
    }
    const bool letters = lists.language == QLatin1String("en");
    FoundOccasion best;
    TextSpan bestPlace;
    const auto offer = [&](const QString &name, OccasionId id, const QString &term) {
        const TextSpan place = placeOf(low, term, letters);
        if (place.isEmpty())
            return;
        const bool weak = isWeak(name) && !id;
        const bool congress = best.name == QLatin1String("Party congress") && name != best.name;
        // A sure one ahead of a general one, then the first, then the longest.
        const bool overlaps = place.overlaps(bestPlace);
        const bool better = bestPlace.isEmpty() || (best.weak && !weak) || (congress && best.weak)
            || (best.weak == weak && (overlaps ? place.length() > bestPlace.length() || (id && !best.id && place.length() == bestPlace.length()) : place.start < bestPlace.start));
        if (!better || (name == QLatin1String("Party congress") && best.weak))
            return;
        best = {name, id, {}, {within.start + place.start, within.start + place.end}, weak};
        bestPlace = place;
    };
    for (const KnownOccasion &occasion : known) {
        for (const QString &name : occasion.names) {
            const QString term = folded(name, lists);
            if (isTelling(term))
                offer(occasion.name, occasion.id, term);
        }
    }
    for (const QString &name : lists.under(QStringLiteral("occasion"))) {
        for (const QString &term : lists.list(QStringLiteral("occasion/") + name))
            offer(name, {}, term);
    }
    if (bestPlace.isEmpty())
        return {};
    if (!best.weak || best.name == QLatin1String("National day")) {
        const Ordinal ordinal = ordinalNear(low, bestPlace);
        if (ordinal.number > 0) {
            best.ordinal = ordinal.number;
            best.words = {within.start + std::min(bestPlace.start, ordinal.words.start), within.start + std::max(bestPlace.end, ordinal.words.end)};
        }
    }
    if (!best.id) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const KnownOccasion &one) { return one.names.contains(best.name, Qt::CaseInsensitive); });
        if (same != known.end()) {
            best.id = same->id;
            best.name = same->name;
        }
    }
    return best;
}

EdtfDate resolvedDate(const ReadDate &date, QDate day, const EdtfDate &published)
{
    const auto monthText = [](int year, int month) { return EdtfDate::parse(QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'))).value_or(EdtfDate()); };
    const QDate base = day.isValid() ? day : published.latest();
    switch (date.what) {
    case ReadDate::Weekday:
        return day.isValid() ? EdtfDate::fromDay(day.addDays(-((day.dayOfWeek() - date.weekday + 7) % 7))) : EdtfDate();
    case ReadDate::Today: return day.isValid() ? EdtfDate::fromDay(day) : EdtfDate();
    case ReadDate::Yesterday: return day.isValid() ? EdtfDate::fromDay(day.addDays(-1)) : EdtfDate();
    case ReadDate::MonthDay: {
        if (date.year > 0)
            return EdtfDate::fromDay(QDate(date.year, date.month, date.day));
        if (!base.isValid())
            return {};
        // The last such day; one ahead of the text's own by a day is the other side of the date line.
        for (int back = 0; back < 5; ++back) {
            const QDate one(base.year() - back, date.month, date.day);
            if (one.isValid() && one <= base.addDays(1))
                return EdtfDate::fromDay(one);
        }
        return {};
    }
    case ReadDate::DayOnly: {
        if (!base.isValid())
            return {};
        for (int back = 0; back < 3; ++back) {
            const QDate first = QDate(base.year(), base.month(), 1).addMonths(-back);
            const QDate one(first.year(), first.month(), date.day);
            if (one.isValid() && one <= base.addDays(1))
                return EdtfDate::fromDay(one);
        }
        return {};
    }
    case ReadDate::Month: {
        if (date.year > 0)
            return monthText(date.year, date.month);
        return base.isValid() ? monthText(date.month > base.month() ? base.year() - 1 : base.year(), date.month) : EdtfDate();
    }
    case ReadDate::None:
    case ReadDate::Recently: return base.isValid() ? monthText(base.year(), base.month()) : EdtfDate();
    }
    return {};
}

} // namespace haeje
