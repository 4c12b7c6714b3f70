// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/englishwords.h"

#include <QRegularExpression>

namespace haeje {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/// What each word is; made once for a set of lists.
class Classes
{
public:
    explicit Classes(const ReadingWords &lists)
    {
        static const QList<QPair<QString, quint32>> targets = {
            {QStringLiteral("verb/send"), EnglishWord::Send}, {QStringLiteral("verb/come"), EnglishWord::Send}, {QStringLiteral("verb/receive"), EnglishWord::Receive},
            {QStringLiteral("verb/exchange"), EnglishWord::Exchange}, {QStringLiteral("verb/hand"), EnglishWord::Hand},
            {QStringLiteral("verb/congratulate"), EnglishWord::Congratulate}, {QStringLiteral("verb/answer"), EnglishWord::Answer},
            {QStringLiteral("noun/message"), EnglishWord::MessageNoun}, {QStringLiteral("noun/greeting"), EnglishWord::GreetingNoun},
            {QStringLiteral("person/title"), EnglishWord::Title}, {QStringLiteral("person/epithet"), EnglishWord::Epithet},
            {QStringLiteral("organisation"), EnglishWord::Organisation},
            {QStringLiteral("place"), EnglishWord::Place}, {QStringLiteral("vague"), EnglishWord::Vague},
            {QStringLiteral("voice"), EnglishWord::Voice}, {QStringLiteral("stop/tail"), EnglishWord::Tail},
            {QStringLiteral("not/before"), EnglishWord::NotBefore}, {QStringLiteral("not/adjective"), EnglishWord::NotAdjective},
            {QStringLiteral("plural"), EnglishWord::Plural}, {QStringLiteral("country"), EnglishWord::Country},
            {QStringLiteral("recently"), EnglishWord::Tail}};
        for (const auto &[target, is] : targets)
            take(lists.list(target), is);
        for (auto it = lists.lists.cbegin(); it != lists.lists.cend(); ++it) {
            if (it.key().startsWith(QLatin1String("country/")))
                take(it.value(), EnglishWord::Country);
            else if (it.key().startsWith(QLatin1String("kind/")))
                take(it.value(), EnglishWord::Kind);
            else if (it.key().startsWith(QLatin1String("month/")) || it.key().startsWith(QLatin1String("weekday/")))
                take(it.value(), EnglishWord::Calendar);
        }
    }

    quint32 of(const QString &low) const
    {
        quint32 is = m_words.value(low);
        for (const auto &[start, what] : m_starts) {
            if (low.startsWith(start))
                is |= what;
        }
        return is;
    }

private:
    void take(const QStringList &terms, quint32 is)
    {
        for (const QString &term : terms) {
            if (term.endsWith(QLatin1Char('*')) && !term.contains(QLatin1Char(' ')))
                m_starts.append({term.chopped(1), is});
            else if (!term.contains(QLatin1Char(' ')))
                m_words[term] |= is;
            else if (is == EnglishWord::Country) {
                const QStringList parts = term.split(QLatin1Char(' '));
                for (const QString &part : parts)
                    m_words[part] |= is;
            }
        }
    }

    QHash<QString, quint32> m_words;
    QList<QPair<QString, quint32>> m_starts;
};

const Classes &classesOf(const ReadingWords &lists)
{
    // The lists change seldom and are read by several threads: each keeps the last.
    thread_local QHash<QString, QStringList> of;
    thread_local std::optional<Classes> classes;
    if (!classes || !of.isSharedWith(lists.lists)) {
        of = lists.lists;
        classes.emplace(lists);
    }
    return *classes;
}

void addWord(QList<EnglishWord> &words, const QString &plain, int start, int end, bool mark)
{
    EnglishWord word;
    word.span = {start, end};
    word.text = plain.mid(start, end - start);
    word.low = word.text.toLower();
    word.mark = mark;
    static const QRegularExpression article(QStringLiteral("^(?:al|el|ad|an|ar|as|ash|at|az)-[A-Z]")); // of al-Assad
    word.capital = !mark && (word.text.at(0).isUpper() || article.match(word.text).hasMatch());
    words << word;
}

/// Where a run-together word is to be parted: "Comrade|Kim", "Un|sent"; 0 = nowhere.
int seamOf(const QString &word, const Classes &classes, bool afterCapital)
{
    for (int i = 2; i + 1 < word.size(); ++i) {
        if (word.at(i).isUpper() && word.at(i - 1).isLower() && (classes.of(word.left(i).toLower()) & EnglishWord::Title))
            return i;
    }
    if (!afterCapital || !word.at(0).isUpper())
        return 0;
    static const QStringList verbs = {QStringLiteral("sent"), QStringLiteral("received"), QStringLiteral("were"), QStringLiteral("was"),
                                      QStringLiteral("exchanged"), QStringLiteral("extended"), QStringLiteral("conveyed"), QStringLiteral("sends")};
    for (const QString &verb : verbs) {
        if (word.size() > verb.size() + 1 && word.endsWith(verb) && !classes.of(word.toLower()))
            return int(word.size() - verb.size());
    }
    return 0;
}

void splitInto(QList<EnglishWord> &words, const QString &plain, int start, int end, const Classes &classes)
{
    while (end - start > 3) {
        const bool after = !words.isEmpty() && words.last().capital;
        const int seam = seamOf(plain.mid(start, end - start), classes, after);
        if (seam == 0)
            break;
        addWord(words, plain, start, start + seam, false);
        start += seam;
    }
    addWord(words, plain, start, end, false);
}

void scan(QList<EnglishWord> &words, const QString &plain, TextSpan sentence, const Classes &classes)
{
    int at = sentence.start;
    while (at < sentence.end) {
        const QChar c = plain.at(at);
        if (c.isSpace()) {
            ++at;
            continue;
        }
        if (!isWordCharacter(c)) {
            addWord(words, plain, at, at + 1, true);
            ++at;
            continue;
        }
        int end = at;
        while (end < sentence.end) {
            const QChar d = plain.at(end);
            const bool inner = end + 1 < sentence.end && isWordCharacter(plain.at(end + 1));
            const bool initial = d == QLatin1Char('.') && (end - at == 1 || (end >= 2 && plain.at(end - 2) == QLatin1Char('.'))) && plain.at(end - 1).isUpper();
            if (!isWordCharacter(d) && !((d == QLatin1Char('-') || d == QLatin1Char('.')) && inner && plain.at(end - 1) != d) && !initial
                && !(d == QLatin1Char('\'') && inner && !(plain.at(end + 1) == QLatin1Char('s') && (end + 2 >= sentence.end || !isWordCharacter(plain.at(end + 2))))))
                break;
            ++end;
        }
        // The 's of a possessive is a word of its own.
        splitInto(words, plain, at, end, classes);
        at = end;
        if (at + 1 < sentence.end && plain.at(at) == QLatin1Char('\'') && plain.at(at + 1) == QLatin1Char('s')) {
            addWord(words, plain, at, at + 2, true);
            at += 2;
        }
    }
}

/// Parentheses and a dateline are set aside.
void setAside(QList<EnglishWord> &words)
{
    int depth = 0;
    int close = -1;
    for (int i = 0; i < words.size(); ++i) {
        if (words[i].text == QLatin1String("("))
            ++depth;
        words[i].aside = depth > 0;
        if (words[i].text == QLatin1String(")") && depth > 0 && --depth == 0 && i < 14 && close < 0)
            close = i;
    }
    const auto dash = [&](int i) {
        return i < words.size() && (words[i].text == QLatin1String("-") || words[i].text == QString(QChar(0x2014)) || words[i].text == QString(QChar(0x2013)));
    };
    if (close < 0 || !dash(close + 1))
        return;
    int end = close + 1;
    while (dash(end))
        ++end;
    for (int i = 0; i < end; ++i)
        words[i].aside = true;
}

} // namespace

QList<EnglishWord> englishWords(const ReadableText &text, TextSpan sentence, const ReadingWords &lists, const KnownNames &known)
{
    const Classes &classes = classesOf(lists);
    QList<EnglishWord> words;
    scan(words, text.plain, sentence, classes);
    setAside(words);
    words.removeIf([](const EnglishWord &word) { return word.aside; });
    QStringList plain;
    for (EnglishWord &word : words) {
        word.is = word.mark ? 0 : classes.of(word.low);
        // An abbreviation in capitals is a body.
        if (word.text.size() > 1 && word.text.size() < 7 && word.text == word.text.toUpper() && word.text.at(0).isLetter() && !word.text.endsWith(QLatin1Char('.')))
            word.is = (word.is & EnglishWord::Country) | EnglishWord::Organisation;
        plain << QString(word.low).replace(QLatin1Char('-'), QLatin1Char(' '));
    }
    for (int i = 0; i < words.size(); ++i) {
        const KnownNames::Hit hit = words[i].mark ? KnownNames::Hit() : known.atWord(plain, i);
        for (int k = 0; k < hit.length; ++k)
            words[i + k].known = hit.actor;
        i += std::max(0, hit.length - 1);
    }
    return words;
}

namespace {

int calendarNumber(const ReadingWords &lists, const QString &group, int count, const QString &low)
{
    const QString bare = low.endsWith(QLatin1Char('.')) ? low.chopped(1) : low;
    for (int i = 1; i <= count; ++i) {
        if (lists.list(group + QString::number(i)).contains(bare))
            return i;
    }
    return 0;
}

int dayNumber(const QString &low)
{
    QString digits = low;
    if (digits.size() > 2 && (digits.endsWith(QLatin1String("st")) || digits.endsWith(QLatin1String("nd")) || digits.endsWith(QLatin1String("rd")) || digits.endsWith(QLatin1String("th"))))
        digits.chop(2);
    bool ok = false;
    const int day = digits.size() <= 2 ? digits.toInt(&ok) : 0;
    return ok && day >= 1 && day <= 31 ? day : 0;
}

int yearNumber(const QString &low)
{
    bool ok = false;
    const int year = low.size() == 4 ? low.toInt(&ok) : 0;
    return ok && year >= 1900 && year <= 2100 ? year : 0;
}

} // namespace

QList<ReadDate> englishDates(QList<EnglishWord> &words, const ReadingWords &lists)
{
    QList<ReadDate> dates;
    const auto low = [&](int i) { return i >= 0 && i < words.size() ? words.at(i).low : QString(); };
    for (int i = 0; i < words.size(); ++i) {
        ReadDate date;
        int from = i;
        int to = i + 1;
        if ((words[i].is & EnglishWord::Calendar) && words[i].capital) {
            date.weekday = calendarNumber(lists, QStringLiteral("weekday/"), 7, low(i));
            date.month = date.weekday > 0 ? 0 : calendarNumber(lists, QStringLiteral("month/"), 12, low(i));
            date.what = date.weekday > 0 ? ReadDate::Weekday : ReadDate::Month;
        }
        if (date.month > 0) {
            const int point = low(i + 1) == QLatin1String(".") ? 1 : 0;
            if ((date.day = dayNumber(low(i + 1 + point))) > 0 && low(i + 1 + point).size() <= 4) {
                date.what = ReadDate::MonthDay;
                to = i + 2 + point;
                const int comma = low(to) == QLatin1String(",") ? 1 : 0;
                if ((date.year = yearNumber(low(to + comma))) > 0)
                    to += comma + 1;
            } else if ((date.day = dayNumber(low(i - 1))) > 0) {
                date.what = ReadDate::MonthDay;
                from = i - 1;
                if ((date.year = yearNumber(low(to + point))) > 0)
                    to += point + 1;
            } else if ((date.year = yearNumber(low(i + 1 + point))) > 0) {
                to = i + 2 + point;
            } else if (low(i) == QLatin1String("may") || (low(i - 1) != QLatin1String("in") && low(i - 1) != QLatin1String("last") && low(i - 1) != QLatin1String("this"))) {
                date.what = ReadDate::None;
            }
        } else if (lists.list(QStringLiteral("today")).contains(low(i))) {
            date.what = ReadDate::Today;
        } else if (lists.list(QStringLiteral("yesterday")).contains(low(i))) {
            date.what = ReadDate::Yesterday;
        } else if (lists.list(QStringLiteral("recently")).contains(low(i))) {
            date.what = ReadDate::Recently;
        }
        if (date.what == ReadDate::None)
            continue;
        date.words = {words[from].span.start, words[to - 1].span.end};
        for (int k = from; k < to; ++k)
            words[k].date = true;
        // "Sunday, October 6" and "on October 6, Sunday" are one date: the day of the month says more.
        if (!dates.isEmpty() && date.words.start - dates.last().words.end <= 2) {
            if (date.what == ReadDate::Weekday && dates.last().what == ReadDate::MonthDay)
                continue;
            if (date.what == ReadDate::MonthDay && dates.last().what == ReadDate::Weekday)
                dates.removeLast();
        }
        dates << date;
        i = to - 1;
    }
    return dates;
}

TextSpan spanOfWords(const QList<EnglishWord> &words, int from, int to)
{
    return from < to ? TextSpan{words[from].span.start, words[to - 1].span.end} : TextSpan();
}

} // namespace haeje
