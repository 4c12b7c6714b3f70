// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/englishsentence.h"

#include <algorithm>

namespace haeje {

bool EnglishSentence::denied(int verb) const
{
    if (low(verb - 1) == QLatin1String("to"))
        return true;
    for (int i = verb - 1; i >= std::max(0, verb - 4); --i) {
        if (m_words[i].mark && m_words[i].text != QLatin1String("'s"))
            return false;
        if (is(i, W::NotBefore) && !m_words[i].capital)
            return true;
    }
    return false;
}

int EnglishSentence::clauseBegin(int verb, int from) const
{
    static const QStringList borders = {QStringLiteral("said"), QStringLiteral("says"), QStringLiteral("that"), QStringLiteral("reported"), QStringLiteral("noted"), QStringLiteral("added"),
                                        QStringLiteral("while"), QStringLiteral("whereas"), QStringLiteral("when"), QStringLiteral("because"), QStringLiteral("since"), QStringLiteral("where"),
                                        QStringLiteral("as"), QStringLiteral("after"), QStringLiteral("before"), QStringLiteral("but"), QStringLiteral(";"), QStringLiteral(":")};
    for (int i = verb - 1; i > from; --i) {
        if (borders.contains(low(i)) && !(low(i) == QLatin1String("as") && (low(i + 1) == QLatin1String("well") || low(i - 1) == QLatin1String("well")))
            && !parties(i + 1, verb).isEmpty())
            return i + 1;
    }
    return from;
}

EnglishSentence::Object EnglishSentence::objectAt(int noun) const
{
    Object object;
    object.from = noun;
    object.to = noun + 1;
    const auto adjective = [&](int i) {
        return i >= 0 && !m_words[i].mark && !m_words[i].date && !is(i, W::Verb & ~W::Send) && !is(i, W::Title) && m_words[i].known < 0
            && (is(i, W::Kind | W::NotAdjective | W::GreetingNoun | W::MessageNoun) || (!m_words[i].capital && low(i).size() > 3 && (low(i).endsWith(QLatin1String("al")) || low(i).endsWith(QLatin1String("ly")) || low(i).endsWith(QLatin1String("ed")) || low(i) == QLatin1String("standing") || low(i) == QLatin1String("signed") || low(i) == QLatin1String("warm"))));
    };
    while (adjective(object.from - 1))
        --object.from;
    // "Year's" of "New Year's card", the quotation mark of a "verbal message".
    if (low(object.from - 1) == QLatin1String("'s") && low(object.from - 2) == QLatin1String("year"))
        object.from -= 3;
    else if (low(object.from - 1) == QLatin1String("year") && low(object.from - 2) == QLatin1String("new"))
        object.from -= 2;
    object.from = std::max(0, object.from);
    bool more = true;
    while (more) {
        more = false;
        if (low(object.to) == QLatin1String("\"") && object.to < size() && isNoun(object.to - 1) && low(object.from - 1) == QLatin1String("\"")) {
            ++object.to;
            more = true;
        }
        int next = object.to;
        if (low(next) == QLatin1String("of")) {
            ++next;
            while (next < size() && next < object.to + 4 && !isNoun(next) && !is(next, W::Kind) && !m_words[next].mark && !m_words[next].capital)
                ++next;
            if (isNoun(next) || is(next, W::Kind)) {
                object.to = next + 1;
                more = true;
            }
        } else if (isNoun(next) && !m_words[next].mark) {
            object.to = next + 1;
            more = true;
        }
    }
    const QString words = m_text.plain.mid(m_words[object.from].span.start, m_words[object.to - 1].span.end - m_words[object.from].span.start);
    object.bare = kindOf(words, m_lists).isEmpty();
    for (int i = object.from; i < object.to; ++i) {
        if (object.bare && is(i, W::NotAdjective))
            return {};
    }
    return object;
}

/// The first message noun from there on, ahead of anything that would make it another clause's.
EnglishSentence::Object EnglishSentence::objectAfter(int from, int limit, bool greetingOnly) const
{
    for (int i = from; i < std::min(size(), limit); ++i) {
        if (is(i, W::Verb & ~W::Send & ~W::Exchange) && !isNoun(i) && !is(i, W::Kind))
            return {};
        if (low(i) == QLatin1String("that") || low(i) == QLatin1String(";") || low(i) == QLatin1String(":") || (low(i) == QLatin1String("to") && !m_words[i].capital) || low(i) == QLatin1String("from"))
            return {};
        if (isNoun(i) && !(greetingOnly && !is(i, W::GreetingNoun | W::Kind)))
            return objectAt(i);
    }
    return {};
}

int EnglishSentence::preposition(const char *word, int from, int to) const
{
    for (int i = from; i < std::min(size(), to); ++i) {
        if (m_words[i].text == QLatin1String(word) && low(i - 1) != QLatin1String("according") && !parties(i + 1, std::min(phraseEnd(i + 1), to)).isEmpty())
            return i;
    }
    return -1;
}

/// Where the names that begin there end: at what tells of time, occasion, content.
int EnglishSentence::phraseEnd(int from) const
{
    for (int i = from; i < size(); ++i) {
        const QString &word = low(i);
        if (m_words[i].date && i > from)
            return i;
        if (word == QLatin1String(";") || word == QLatin1String(":") || word == QLatin1String("from") || (word == QLatin1String("to") && !m_words[i].capital && !is(i - 1, W::Title)) || word == QLatin1String("."))
            return i;
        if (word == QLatin1String("'s") && is(i + 1, W::Kind | W::MessageNoun | W::GreetingNoun))
            return i;
        if (i > from && !m_words[i].capital && is(i, W::Verb) && !isNoun(i))
            return i;
        if (is(i, W::Tail) && !m_words[i].capital) {
            // "Together with", "as well as" join parties; "in" of a place belongs to its name.
            if (word == QLatin1String("with") && low(i - 1) == QLatin1String("together"))
                continue;
            if (word == QLatin1String("as") && (low(i + 1) == QLatin1String("well") || low(i - 1) == QLatin1String("well")))
                continue;
            return i;
        }
    }
    return size();
}

EnglishSentence::Parties EnglishSentence::after(const char *word, int from, int to) const
{
    const int at = preposition(word, from, to);
    return at < 0 ? Parties() : parties(at + 1, std::min(phraseEnd(at + 1), to));
}

/// The date right before the verb, else the first behind it, else the first of the clause.
ReadDate EnglishSentence::dateFor(int verb, int from, int to) const
{
    if (m_dates.isEmpty() || verb < 0)
        return m_dates.isEmpty() ? ReadDate() : m_dates.first();
    const int start = m_words[verb].span.start;
    const int first = m_words[from].span.start;
    const int last = m_words[std::min(to, size()) - 1].span.end;
    const ReadDate *before = nullptr;
    const ReadDate *behind = nullptr;
    for (const ReadDate &date : m_dates) {
        if (date.words.start < first || date.words.end > last)
            continue;
        if (date.words.start < start) {
            if (start - date.words.end <= 2)
                return date;
            if (!before || date.what != ReadDate::Recently)
                before = before ? before : &date;
        } else if (!behind) {
            // "the 73rd anniversary on September 9" is the occasion's, "who died on Sunday" another event's.
            const QString between = m_text.plain.mid(start, date.words.start - start);
            const bool others = between.endsWith(QLatin1String("held on ")) || between.endsWith(QLatin1String("died on ")) || between.endsWith(QLatin1String("which falls on "))
                || between.endsWith(QLatin1String("held in ")) || between.contains(QLatin1String(" said")) || between.contains(QLatin1String("reported")) || between.contains(QLatin1String("according"));
            behind = others ? nullptr : &date;
        }
    }
    if (behind && (behind->what != ReadDate::Month || !before))
        return *behind;
    return before ? *before : ReadDate();
}

ReadEvent EnglishSentence::eventOf(const Object &object, int verb, int from, int to) const
{
    ReadEvent event;
    event.sentence = m_span;
    event.kindWords = spanOfWords(m_words, object.from, object.to);
    const QString words = m_text.plain.mid(event.kindWords.start, event.kindWords.length());
    event.kind = kindOf(words, m_lists);
    event.message = !object.bare;
    // "A message of greetings" is one, "messages" are several.
    for (int i = object.from; i < object.to; ++i) {
        if (is(i, W::MessageNoun) || (is(i, W::GreetingNoun) && low(i + 1) != QLatin1String("message") && low(i + 1) != QLatin1String("messages"))) {
            event.several = is(i, W::Plural);
            break;
        }
    }
    const TextSpan tail = spanOfWords(m_words, object.to, std::max(object.to, std::min(to, size())));
    const QString rest = m_text.plain.mid(tail.start, tail.length()).toLower();
    if (rest.contains(QLatin1String("in reply to")) && event.kind != QLatin1String("wreath") && event.kind != QLatin1String("floral basket"))
        event.kind = QStringLiteral("reply");
    event.date = dateFor(verb, from, to);
    event.within = spanOfWords(m_words, from, std::min(to, size()));
    return event;
}

} // namespace haeje
