// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagereading.h"

#include "core/analysis/messages/englishwords.h"
#include "core/text/datefinder.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace haeje {

struct ReadMessagesWords {
    Q_DECLARE_TR_FUNCTIONS(ReadMessages)
};

using Parties = QList<ProposedParty>;

/// Sentences of the message itself ("I extend", "나는", "值此…我谨") tell of other messages, not of a new one.
bool MessageReading::speaks(TextSpan sentence) const
{
    const QString words = m_text.plain.mid(sentence.start, sentence.length());
    const QStringList &voice = m_lists.list(QStringLiteral("voice"));
    if (m_text.language == QLatin1String("zh"))
        return false;
    static const QRegularExpression word(QStringLiteral("[^\\s,.\"'():;]+"));
    // What is quoted within a sentence of the reporter is not its own voice.
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|《[^》]*》"));
    QString own = words;
    own.replace(quoted, QStringLiteral(" "));
    for (auto matches = word.globalMatch(own); matches.hasNext();) {
        const QString one = matches.next().captured();
        if (voice.contains(one.toLower()) && one != QLatin1String("US"))
            return true;
    }
    return false;
}

QList<ReadEvent> MessageReading::eventsIn(TextSpan sentence) const
{
    if (sentence.length() < 6)
        return {};
    if (m_text.language == QLatin1String("en"))
        return readEnglish(m_text, sentence, m_lists, m_known);
    if (m_text.language == QLatin1String("ko"))
        return readKorean(m_text, sentence, m_lists, m_known);
    return readChinese(m_text, sentence, m_lists, m_known);
}

void MessageReading::collect()
{
    const ReadEvent *roundup = nullptr;
    for (qsizetype i = 0; i < m_text.sentences.size() && m_events.size() < 400; ++i) {
        if (speaks(m_text.sentences.at(i)))
            continue;
        for (ReadEvent event : eventsIn(m_text.sentences.at(i))) {
            for (qsizetype back = i - 1; event.carried && event.date.what == ReadDate::None && back >= std::max<qsizetype>(0, i - 4); --back) {
                QList<EnglishWord> words = englishWords(m_text, m_text.sentences.at(back), m_lists, m_known);
                event.date = englishDates(words, m_lists).value(0);
            }
            if (event.senders.isEmpty() && event.recipients.isEmpty())
                continue;
            // "多国政要纷纷致电 …", then "X表示,值此…" for each.
            if (event.recipients.isEmpty() && roundup) {
                event.recipients = roundup->recipients;
                event.kind = roundup->kind;
                event.kindWords = roundup->kindWords;
                event.date = roundup->date;
                event.within = roundup->sentence;
            }
            m_events << event;
            m_next << i + 1;
            if (event.senders.isEmpty())
                roundup = &m_events.last();
        }
        // The list may have moved.
        if (roundup)
            roundup = nullptr;
        for (qsizetype k = m_events.size() - 1; k >= 0 && !roundup; --k) {
            if (m_events.at(k).senders.isEmpty())
                roundup = &m_events.at(k);
        }
    }
    for (const TextSpan headline : m_text.headlines) {
        for (ReadEvent event : eventsIn(headline)) {
            event.headline = true;
            m_events << event;
            m_next << 0;
        }
    }
}

/// "Xi" is "Xi Jinping" where the text has that name.
void MessageReading::complete(Parties &parties) const
{
    for (ProposedParty &party : parties) {
        if (party.actor || party.postOnly || party.name.contains(QLatin1Char(' ')) || (m_text.language == QLatin1String("zh")))
            continue;
        const bool hangul = m_text.language == QLatin1String("ko");
        for (const QString &name : m_names) {
            const bool fits = hangul ? (name.endsWith(QLatin1Char(' ') + party.name) || (party.name.size() == 1 && name.size() > 1 && name.startsWith(party.name)))
                                     : name.startsWith(party.name + QLatin1Char(' ')) || name.endsWith(QLatin1Char(' ') + party.name);
            if (!fits)
                continue;
            party.name = name;
            if (const int actor = m_known.find(name); actor >= 0) {
                party.name = m_known.actors().at(actor).name();
                party.actor = m_known.actors().at(actor).id;
            }
            break;
        }
    }
}

/// The names that the text has in full, and a signature where only a post is said ("습 근 평").
void MessageReading::fillFromWhole(ReadEvent &event)
{
    static const QRegularExpression signature(QStringLiteral("(?:^|\\n)[ \\t]*((?:[가-힣][ ]+){1,4}[가-힣])[ \\t]*(?=\\n)"));
    for (Parties *parties : {&event.senders, &event.recipients}) {
        complete(*parties);
        if (parties != &event.senders || parties->size() != 1 || !parties->first().postOnly || m_text.language != QLatin1String("ko"))
            continue;
        const QString body = m_text.plain.left(std::min(m_text.body.end, 60000));
        QRegularExpressionMatch last;
        for (auto matches = signature.globalMatch(body); matches.hasNext();)
            last = matches.next();
        if (!last.hasMatch() || last.capturedStart(1) < body.size() / 2)
            continue;
        ProposedParty &party = parties->first();
        party.capacity = party.name;
        party.capacityWords = party.nameWords;
        party.name = last.captured(1).remove(QLatin1Char(' '));
        party.nameWords = {int(last.capturedStart(1)), int(last.capturedEnd(1))};
        party.postOnly = false;
        if (const int actor = m_known.find(party.name); actor >= 0) {
            party.name = m_known.actors().at(actor).name();
            party.actor = m_known.actors().at(actor).id;
        }
    }
}

/// From the sentence behind the event's to the next event, no more than eight sentences.
TextSpan MessageReading::stretch(qsizetype next) const
{
    if (next >= m_text.sentences.size())
        return {};
    qsizetype end = std::min<qsizetype>(m_text.sentences.size(), next + 8);
    for (const qsizetype other : m_next) {
        if (other > next && other - 1 < end)
            end = std::max(next, other - 1);
    }
    return end > next ? TextSpan{m_text.sentences.at(next).start, m_text.sentences.at(end - 1).end} : TextSpan();
}

bool MessageReading::tells(TextSpan within, const QString &group, QString &kind) const
{
    if (within.isEmpty())
        return false;
    QString words = m_text.plain.mid(within.start, std::min(within.length(), 1500));
    words.replace(QRegularExpression(QStringLiteral("[,.:;\"\n]")), QStringLiteral(" "));
    kind = kindOf(words, m_lists, group);
    return !kind.isEmpty();
}

bool MessageReading::same(const MessageProposal &a, const MessageProposal &b) const
{
    const auto alike = [](const ProposedParty &one, const ProposedParty &other) {
        if (one.actor && other.actor)
            return one.actor == other.actor;
        const QString x = KnownNames::keyOf(one.name), y = KnownNames::keyOf(other.name);
        return x == y || one.postOnly || other.postOnly || (x.size() > 1 && y.size() > 1 && (x.endsWith(y) || y.endsWith(x) || x.startsWith(y) || y.startsWith(x)));
    };
    const auto any = [&](const Parties &one, const Parties &other) {
        return std::any_of(one.begin(), one.end(), [&](const ProposedParty &p) { return std::any_of(other.begin(), other.end(), [&](const ProposedParty &q) { return alike(p, q); }); });
    };
    if (a.kind != b.kind || !any(a.senders, b.senders) || !any(a.recipients, b.recipients))
        return false;
    if (a.date.isDay() && b.date.isDay() && !(a.date == b.date))
        return false;
    return a.occasionName.isEmpty() || b.occasionName.isEmpty() || a.occasionName == b.occasionName || !a.date.isDay() || a.date == b.date;
}

/// The surer of two tellings of one message is kept, with what the other adds.
void MessageReading::merge(const MessageProposal &proposal, bool headline)
{
    // A headline names countries for their leaders: what the text itself tells of one message of the kind is that message.
    const auto ofKind = std::count_if(m_found.begin(), m_found.end(), [&](const MessageProposal &other) { return other.kind == proposal.kind; });
    if (headline && ofKind == 1)
        return;
    for (MessageProposal &other : m_found) {
        if (headline && !other.senders.isEmpty()) {
            MessageProposal loose = proposal;
            loose.kind = other.kind;
            loose.date = other.date; // a headline's own is no more than the day it was published on
            // One side named alike is enough: a headline shortens the other.
            MessageProposal half = loose;
            half.senders = other.senders;
            MessageProposal rest = loose;
            rest.recipients = other.recipients;
            if (same(loose, other) || (proposal.kind == other.kind && (same(half, other) || same(rest, other))))
                return;
        }
        if (!same(proposal, other))
            continue;
        if (!other.dateWords.isEmpty() || proposal.dateWords.isEmpty()) {
            if (other.occasionName.isEmpty()) {
                other.occasionName = proposal.occasionName;
                other.occasion = proposal.occasion;
                other.ordinal = proposal.ordinal;
                other.occasionWords = proposal.occasionWords;
            }
            return;
        }
        other.date = proposal.date;
        other.dateWords = proposal.dateWords;
        other.remarks = proposal.remarks;
        return;
    }
    if (m_found.size() < 200)
        m_found << proposal;
}

void MessageReading::takeOne(const ReadEvent &event, const Parties &senders, const Parties &recipients, qsizetype next)
{
    MessageProposal proposal;
    proposal.senders = senders;
    proposal.recipients = recipients;
    proposal.kindWords = event.kindWords;
    proposal.sentence = event.sentence;
    proposal.published = m_text.published;
    ReadEvent one = event;
    one.senders = senders;
    one.recipients = recipients;
    date(proposal, one);
    occasion(proposal, one, next);
    QString kind = event.kind;
    const bool said = !kind.isEmpty();
    const TextSpan rest = next > 0 ? stretch(next) : TextSpan();
    if (!said && !tells(event.sentence, QStringLiteral("told"), kind))
        tells(rest, QStringLiteral("told"), kind);
    if (event.kind == QLatin1String("congratulatory message") && !event.message) {
        // "Congratulated" alone is a message only where the text speaks of one.
        const QString around = m_text.plain.mid(event.sentence.start, 1500).toLower();
        if (!around.contains(QLatin1String("message")) && !around.contains(QLatin1String("telegram")) && !around.contains(QLatin1String("letter")))
            return;
    } else if (kind == QLatin1String("letter")) {
        // "A letter to express condolences" is one of condolence.
        QString told;
        if (tells(event.within.isEmpty() ? event.sentence : event.within, QStringLiteral("told"), told) && told == QLatin1String("condolence"))
            kind = told;
    } else if (kind.isEmpty()) {
        // A bare "message" without occasion or contents is a figure of speech more often than not.
        if (!event.message && proposal.occasionName.isEmpty())
            return;
        kind = proposal.ordinal ? QStringLiteral("congratulatory message") : QStringLiteral("letter");
        proposal.remarks << ReadMessagesWords::tr("The text does not say what kind of message it is.");
    }
    proposal.kind = kind;
    remark(proposal);
    const bool named = std::none_of(senders.begin(), senders.end(), [](const ProposedParty &party) { return party.postOnly; })
        && std::none_of(recipients.begin(), recipients.end(), [](const ProposedParty &party) { return party.postOnly; });
    proposal.confidence = event.headline || !named ? QStringLiteral("low")
        : proposal.date.isDay() && said ? QStringLiteral("high") : QStringLiteral("medium");
    merge(proposal, event.headline);
}

void MessageReading::take(const ReadEvent &event, qsizetype next)
{
    const bool split = event.several && !event.mutual;
    if (split && event.senders.size() > 1) {
        for (const ProposedParty &party : event.senders)
            takeOne(event, {party}, event.recipients, next);
    } else if (split && event.recipients.size() > 1) {
        for (const ProposedParty &party : event.recipients)
            takeOne(event, event.senders, {party}, next);
    } else {
        takeOne(event, event.senders, event.recipients, next);
    }
    if (event.mutual)
        takeOne(event, event.recipients, event.senders, next);
}

QList<MessageProposal> MessageReading::proposals()
{
    collect();
    for (const ReadEvent &event : std::as_const(m_events)) {
        for (const Parties &parties : {event.senders, event.recipients}) {
            for (const ProposedParty &party : parties) {
                if (!party.postOnly && party.name.size() > 1 && !m_names.contains(party.name))
                    m_names << party.name;
            }
        }
    }
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        ReadEvent event = m_events.at(i);
        if (event.senders.isEmpty() || event.recipients.isEmpty())
            continue;
        fillFromWhole(event);
        take(event, m_next.at(i));
    }
    return m_found;
}

MessageReader::MessageReader(const QList<ReadingWords> &words, const QList<Actor> &actors, const QList<KnownOccasion> &occasions)
    : m_words(words)
    , m_known(actors)
    , m_occasions(occasions)
{
}

QList<MessageProposal> MessageReader::read(const QString &text, const ReadingFacts &facts) const
{
    const ReadableText ready = readableText(text, facts, m_words);
    const auto lists = std::find_if(m_words.begin(), m_words.end(), [&](const ReadingWords &one) { return one.language == ready.language; });
    if (lists == m_words.end())
        return {};
    return MessageReading(ready, *lists, m_known, m_occasions).proposals();
}

} // namespace haeje
