// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/englishwords.h"

namespace haeje {

/// Finds the messages that one English sentence tells of: a verb, its object, and who stands around them.
class EnglishSentence
{
public:
    EnglishSentence(const ReadableText &text, TextSpan span, const ReadingWords &lists, const KnownNames &known)
        : m_text(text)
        , m_lists(lists)
        , m_known(known)
        , m_span(span)
        , m_words(englishWords(text, span, lists, known))
        , m_dates(englishDates(m_words, lists))
    {
    }

    QList<ReadEvent> events();

private:
    struct Object {
        int from = -1, to = -1; ///< its words, with "of sympathy" behind the noun
        bool bare = false;      ///< "message" and nothing that says which
        bool found() const { return from >= 0; }
    };
    using W = EnglishWord;
    using Parties = QList<ProposedParty>;

    int size() const { return int(m_words.size()); }
    const QString &low(int i) const
    {
        static const QString none;
        return i >= 0 && i < size() ? m_words.at(i).low : none;
    }
    bool is(int i, quint32 what) const { return i >= 0 && i < size() && (m_words.at(i).is & what) && !m_words.at(i).date; }
    bool isNoun(int i) const { return is(i, W::MessageNoun | W::GreetingNoun); }
    Parties parties(int from, int to) const { return englishParties(m_text, m_words, std::max(0, from), std::min(size(), to), m_known); }

    bool denied(int verb) const;
    int clauseBegin(int verb, int from) const;
    Object objectAt(int noun) const;
    Object objectAfter(int from, int limit, bool greetingOnly) const;
    int preposition(const char *word, int from, int to) const;
    int phraseEnd(int from) const;
    Parties after(const char *word, int from, int to) const;
    ReadDate dateFor(int verb, int from, int to) const;
    ReadEvent eventOf(const Object &object, int verb, int from, int to) const;
    void addEvent(ReadEvent event);
    void active(int verb, int from, int to);
    void passive(int verb, int from, int to);
    void received(int verb, int from, int to);
    void exchanged(int verb, int from, int to);
    void handed(int verb, int from, int to);
    void answered(int verb, int from, int to);
    void congratulated(int verb, int from, int to);
    void second(const Object &object, const ReadEvent &event, int to);
    void byNouns();
    Parties subject(int verb, int from);

    const ReadableText &m_text;
    const ReadingWords &m_lists;
    const KnownNames &m_known;
    TextSpan m_span;
    QList<EnglishWord> m_words;
    QList<ReadDate> m_dates;
    Parties m_subject; ///< of the verb before, for "and traded greetings"
    QList<ReadEvent> m_events;
};

} // namespace haeje
