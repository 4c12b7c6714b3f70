// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/englishsentence.h"

#include <algorithm>

namespace haeje {

void EnglishSentence::addEvent(ReadEvent event)
{
    const auto known = [](const ReadEvent &one, const ReadEvent &other) {
        return one.kind == other.kind && one.senders.first().nameWords == other.senders.first().nameWords && one.recipients.first().nameWords == other.recipients.first().nameWords;
    };
    if (event.senders.isEmpty() || event.recipients.isEmpty())
        return;
    if (event.senders.first().nameWords == event.recipients.first().nameWords)
        return;
    for (const ReadEvent &other : std::as_const(m_events)) {
        if (known(event, other))
            return;
    }
    m_events << event;
}

/// "A congratulatory message and a wreath": the second is an event of its own where it is of another kind.
void EnglishSentence::second(const Object &object, const ReadEvent &event, int to)
{
    int i = object.to;
    if (low(i) != QLatin1String("and") && low(i) != QLatin1String("along"))
        return;
    for (int k = i + 1; k < std::min({i + 6, to, size()}); ++k) {
        if (!isNoun(k))
            continue;
        const Object other = objectAt(k);
        if (!other.found())
            return;
        ReadEvent more = event;
        more.kindWords = spanOfWords(m_words, other.from, other.to);
        more.kind = kindOf(m_text.plain.mid(more.kindWords.start, more.kindWords.length()), m_lists);
        if (!more.kind.isEmpty() && more.kind != event.kind)
            addEvent(more);
        return;
    }
}

EnglishSentence::Parties EnglishSentence::subject(int verb, int from)
{
    // "And traded", "and also sent": the subject is that of the verb before.
    if (from > 0 && !m_subject.isEmpty() && (low(verb - 1) == QLatin1String("and") || (low(verb - 2) == QLatin1String("and") && !m_words[verb - 1].capital)))
        return m_subject;
    const int begin = clauseBegin(verb, from);
    Parties found = parties(begin, verb);
    // "and traded": the subject is that of the verb before.
    if (found.isEmpty() && from > 0)
        found = m_subject;
    if (!found.isEmpty())
        m_subject = found;
    return found;
}

void EnglishSentence::active(int verb, int from, int to)
{
    const bool greetingOnly = !low(verb).startsWith(QLatin1String("sen")) && low(verb) != QLatin1String("addressed") && low(verb) != QLatin1String("dispatched");
    const Parties senders = subject(verb, from);
    if (senders.isEmpty())
        return;
    Object object = objectAfter(verb + 1, verb + (greetingOnly ? 8 : 14), greetingOnly);
    if (!object.found()) {
        // "Sent President Hu, general secretary of ..., a message": the recipient stands between.
        object = objectAfter(verb + 1, verb + 45, greetingOnly);
        if (object.found() && parties(verb + 1, object.from).isEmpty())
            object = {};
    }
    if (!object.found()) {
        // "The message that Kim sent to Xi": an object ahead of its subject.
        for (int i = from; i < verb; ++i) {
            if (is(i, W::MessageNoun) && !parties(i + 1, verb).isEmpty() && parties(from, i).isEmpty()) {
                object = objectAt(i);
                break;
            }
        }
        if (!object.found())
            return;
        ReadEvent event = eventOf(object, verb, from, to);
        event.senders = parties(object.to, verb);
        event.recipients = after("to", verb + 1, to);
        addEvent(event);
        return;
    }
    ReadEvent event = eventOf(object, verb, from, to);
    event.senders = senders;
    event.recipients = parties(verb + 1, object.from);
    if (event.recipients.isEmpty() || (low(verb + 1) == QLatin1String("on") && m_words[verb + 1].date))
        event.recipients = after("to", object.to, to);
    if (event.recipients.isEmpty() && (event.kind == QLatin1String("wreath") || event.kind == QLatin1String("floral basket")))
        event.recipients = after("before", object.to, to);
    // "sent to X a message"
    if (event.recipients.isEmpty() && low(verb + 1) == QLatin1String("to"))
        event.recipients = parties(verb + 2, object.from);
    addEvent(event);
    second(object, event, to);
}

void EnglishSentence::received(int verb, int from, int to)
{
    const Parties recipients = subject(verb, from);
    const Object object = objectAfter(verb + 1, verb + 12, false);
    if (recipients.isEmpty() || !object.found())
        return;
    ReadEvent event = eventOf(object, verb, from, to);
    event.recipients = recipients;
    event.senders = after("from", object.to, to);
    if (event.senders.isEmpty())
        event.senders = after("by", object.to, to);
    addEvent(event);
    second(object, event, to);
}

void EnglishSentence::exchanged(int verb, int from, int to)
{
    Parties both = subject(verb, from);
    const Object object = objectAfter(verb + 1, verb + 10, false);
    if (both.isEmpty() || !object.found())
        return;
    ReadEvent event = eventOf(object, verb, from, to);
    event.mutual = true;
    event.several = false;
    Parties others = after("with", object.to, to);
    if (others.isEmpty() && both.size() >= 2)
        others = {both.takeLast()};
    event.senders = both;
    event.recipients = others;
    addEvent(event);
}

void EnglishSentence::passive(int verb, int from, int to)
{
    Object object;
    for (int i = verb - 1; i >= from; --i) {
        if (isNoun(i)) {
            object = objectAt(i);
            break;
        }
    }
    if (!object.found())
        return;
    // "In reply to the message sent by Kim": another message is told of, the one that is answered.
    for (int i = std::max(from, object.from - 5); i < object.from; ++i) {
        if (low(i) == QLatin1String("to") || low(i) == QLatin1String("for"))
            return;
    }
    ReadEvent event = eventOf(object, verb, from, to);
    event.senders = after("by", verb, to);
    if (event.senders.isEmpty())
        event.senders = after("from", object.to, to);
    if (event.senders.isEmpty())
        event.senders = after("of", object.to, verb);
    event.recipients = after("to", object.to, to);
    for (const char *word : {"before", "at", "in front of"}) {
        if (event.recipients.isEmpty() && (event.kind == QLatin1String("wreath") || event.kind == QLatin1String("floral basket")))
            event.recipients = after(word, object.to, to);
    }
    addEvent(event);
}

/// "An envoy conveyed Hu's verbal message to Kim": the bearer is not the sender.
void EnglishSentence::handed(int verb, int from, int to)
{
    const Parties bearers = subject(verb, from);
    Object object = objectAfter(verb + 1, verb + 30, false);
    if (!object.found()) {
        const int noun = [&] {
            for (int i = verb + 1; i < std::min(to, verb + 30); ++i) {
                if (isNoun(i))
                    return i;
            }
            return -1;
        }();
        if (noun < 0)
            return;
        object = objectAt(noun);
    }
    if (!object.found())
        return;
    ReadEvent event = eventOf(object, verb, from, to);
    event.carried = true;
    const bool possessed = low(object.from - 1) == QLatin1String("'s");
    if (possessed)
        event.senders = parties(verb + 1, object.from);
    for (const char *word : {"from", "by", "of"}) {
        if (event.senders.isEmpty())
            event.senders = after(word, object.to, to);
    }
    event.recipients = after("to", object.to, to);
    if (event.recipients.isEmpty())
        event.recipients = after("to", verb + 1, object.from);
    addEvent(event);
}

void EnglishSentence::answered(int verb, int from, int to)
{
    if (low(verb + 1) != QLatin1String("to"))
        return;
    const Parties senders = subject(verb, from);
    for (int i = verb + 2; i < std::min(to, size()); ++i) {
        if (!is(i, W::MessageNoun))
            continue;
        const Object object = objectAt(i);
        if (!object.found())
            return;
        ReadEvent event = eventOf(object, verb, from, to);
        event.kind = QStringLiteral("reply");
        event.kindWords = m_words[verb].span;
        event.message = true;
        event.senders = senders;
        event.recipients = low(object.from - 1) == QLatin1String("'s") ? parties(verb + 2, object.from - 1) : after("from", object.to, to);
        if (event.recipients.isEmpty())
            event.recipients = after("by", object.to, to);
        addEvent(event);
        return;
    }
}

/// "Xi congratulated Kim on": told by its article as a message, or it is none.
void EnglishSentence::congratulated(int verb, int from, int to)
{
    const Parties senders = subject(verb, from);
    ReadEvent event;
    event.sentence = m_span;
    event.senders = senders;
    event.recipients = parties(verb + 1, std::min(phraseEnd(verb + 1), to));
    event.kind = QStringLiteral("congratulatory message");
    event.kindWords = m_words[verb].span;
    event.message = false;
    event.date = dateFor(verb, from, to);
    addEvent(event);
}

/// "Greetings to X from Y", "message of sympathy from Y to X", without a verb.
void EnglishSentence::byNouns()
{
    for (int i = 0; i < size(); ++i) {
        if (!isNoun(i))
            continue;
        const Object object = objectAt(i);
        if (!object.found())
            continue;
        const int next = object.to;
        if (low(next) != QLatin1String("to") && low(next) != QLatin1String("from")) {
            i = object.to - 1;
            continue;
        }
        ReadEvent event = eventOf(object, -1, 0, size());
        event.recipients = after("to", next, size());
        event.senders = after("from", next, size());
        if (event.recipients.isEmpty() && event.senders.isEmpty())
            continue;
        // "X said in his message to Y" names the sender ahead of it.
        if (event.senders.isEmpty() && (low(object.from - 1) == QLatin1String("a") || low(object.from - 1) == QLatin1String("his") || low(object.from - 1) == QLatin1String("the")) && low(object.from - 2) == QLatin1String("in")) {
            event.senders = parties(0, object.from - 2);
            event.message = event.message && event.senders.size() == 1;
        }
        addEvent(event);
        return;
    }
}

QList<ReadEvent> EnglishSentence::events()
{
    int from = 0;
    // "In his message Xi extended congratulations to": what a message says, which another sentence tells of.
    const auto within = [&](int verb) {
        for (int k = 1; k < verb; ++k) {
            if (is(k, W::MessageNoun) && (low(k - 1) == QLatin1String("in") || low(k - 2) == QLatin1String("in") || low(k - 3) == QLatin1String("in")))
                return true;
        }
        return false;
    };
    for (int i = 0; i < size(); ++i) {
        // Capitals: a headline's verbs; in a name or a quotation they are none.
        if (!is(i, W::Verb) || (isNoun(i) && !is(i + 1, W::Verb) && is(i, W::GreetingNoun)) || m_words[i].known >= 0)
            continue;
        if (denied(i) || (is(i, W::Send) && !low(i).startsWith(QLatin1String("sen")) && within(i)))
            continue;
        // "In the message sent on Wednesday": the one that was told of.
        if (low(i) == QLatin1String("sent") && isNoun(i - 1) && low(i + 1) != QLatin1String("by") && within(i))
            continue;
        if (from > 0 && low(i - 1) == QLatin1String("and"))
            from = i;
        int to = i + 1;
        while (to < size() && !(is(to, W::Verb) && !isNoun(to) && !is(to - 1, W::Verb) && low(to - 1) == QLatin1String("and")) && low(to) != QLatin1String(";"))
            ++to;
        const qsizetype before = m_events.size();
        const bool passively = low(i - 1) == QLatin1String("was") || low(i - 1) == QLatin1String("were") || low(i - 1) == QLatin1String("been") || low(i + 1) == QLatin1String("by")
            || m_lists.list(QStringLiteral("verb/come")).contains(low(i));
        if (is(i, W::Exchange))
            exchanged(i, from, to);
        else if (is(i, W::Receive))
            received(i, from, to);
        else if (passively && is(i, W::Send | W::Hand))
            passive(i, from, size());
        else if (is(i, W::Answer))
            answered(i, from, to);
        else if (is(i, W::Congratulate))
            congratulated(i, from, to);
        else if (is(i, W::Send))
            active(i, from, to);
        if (m_events.size() == before && is(i, W::Hand) && !passively)
            handed(i, from, to);
        if (m_events.size() > before)
            from = i + 1;
    }
    if (m_events.isEmpty())
        byNouns();
    return m_events;
}

QList<ReadEvent> readEnglish(const ReadableText &text, TextSpan sentence, const ReadingWords &lists, const KnownNames &known)
{
    return EnglishSentence(text, sentence, lists, known).events();
}

} // namespace haeje
