// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/koreanwords.h"

#include <algorithm>

namespace haeje {

namespace {

using Parties = QList<ProposedParty>;
using Role = KoreanWord::Role;

bool startsWithOneOf(const QString &word, const QStringList &list)
{
    return std::any_of(list.begin(), list.end(), [&](const QString &term) { return word.startsWith(term); });
}

class KoreanSentence
{
public:
    KoreanSentence(const ReadableText &text, TextSpan span, const ReadingWords &lists, const KnownNames &known)
        : m_text(text)
        , m_span(span)
        , m_lists(lists)
        , m_known(known)
        , m_words(koreanWords(text, span, lists))
        , m_dates(koreanDates(text, span, lists))
    {
    }

    QList<ReadEvent> events();

private:
    int objectFor(int verb, int from) const;
    ReadDate dateFor(int from, int to) const;
    /// The parties whose last word plays one of the roles, the one nearest to `to` if `last`.
    Parties playing(std::initializer_list<Role> roles, int from, int to, bool last) const;
    ReadEvent eventOf(int object, int from, int to) const;
    void add(ReadEvent event);
    void sent(int verb, int object, int from);
    void received(int verb, int object, int from);
    void exchanged(int verb, int object, int from);
    void headline();
    bool isDenied(const QString &behind) const;
    /// "On the birthday of X": who is congratulated where nobody is named as recipient.
    Parties celebrated(int from, int to) const;

    const ReadableText &m_text;
    TextSpan m_span;
    const ReadingWords &m_lists;
    const KnownNames &m_known;
    QList<KoreanWord> m_words;
    QList<ReadDate> m_dates;
    QList<ReadEvent> m_events;
};

/// The object ahead of a verb, or right behind one that describes it ("보낸 축전").
int KoreanSentence::objectFor(int verb, int from) const
{
    for (int i = verb - 1; i >= std::max(from, verb - 7); --i) {
        if (m_words[i].noun && m_words[i].role != Role::Place && m_words[i].role != Role::At)
            return i;
    }
    for (int i = verb + 1; i < std::min(int(m_words.size()), verb + 4); ++i) {
        if (m_words[i].noun)
            return i;
    }
    return -1;
}

ReadDate KoreanSentence::dateFor(int from, int to) const
{
    if (from >= to || to > m_words.size())
        return {};
    const int start = m_words[from].span.start;
    const int end = m_words[to - 1].span.end;
    ReadDate best;
    for (const ReadDate &date : m_dates) {
        if (date.words.start < start || date.words.end > end + 1)
            continue;
        const QString behind = m_text.plain.mid(date.words.end, 14);
        // The day of an occasion, or of the report.
        if (behind.contains(QStringLiteral("생일")) || behind.startsWith(QStringLiteral("을 맞")) || behind.contains(QStringLiteral("에 즈음")) || behind.startsWith(QStringLiteral("인 "))
            || behind.startsWith(QStringLiteral(" 보도")) || behind.contains(QStringLiteral("따르면")) || behind.contains(QStringLiteral("통신")))
            continue;
        if (best.what == ReadDate::None || best.what == ReadDate::Recently || date.what != ReadDate::Recently)
            best = date;
    }
    return best;
}

Parties KoreanSentence::playing(std::initializer_list<Role> roles, int from, int to, bool last) const
{
    // Who is honoured (께서) is a subject too.
    const auto plays = [&](int i) {
        return std::any_of(roles.begin(), roles.end(), [&](Role role) { return role == m_words[i].role || (role == Role::Subject && m_words[i].role == Role::Honoured); });
    };
    for (int k = from; k < to; ++k) {
        const int i = last ? to - 1 - (k - from) : k;
        if (!plays(i) || m_words[i].noun)
            continue;
        // "Of the birthday", "about": no recipient.
        static const QStringList about = {QStringLiteral("즈음"), QStringLiteral("대"), QStringLiteral("맞"), QStringLiteral("관"), QStringLiteral("따르"), QStringLiteral("의하"), QStringLiteral("이어"), QStringLiteral("따라"), QStringLiteral("앞서")};
        if (m_words[i].role == Role::At && (m_words[i].text.endsWith(QStringLiteral("생일")) || m_words[i].text.endsWith(QStringLiteral("년")) || (i + 1 < m_words.size() && startsWithOneOf(m_words[i + 1].text, about))))
            continue;
        const Parties parties = koreanParties(m_text, m_words, koreanPhraseBegin(m_words, i, from), i + 1, m_known);
        if (!parties.isEmpty())
            return parties;
    }
    return {};
}

ReadEvent KoreanSentence::eventOf(int object, int from, int to) const
{
    ReadEvent event;
    event.sentence = m_span;
    int first = object;
    while (first > from && (m_words[first - 1].noun || m_words[first - 1].kind) && m_words[first - 1].role == Role::None)
        --first;
    event.kindWords = {m_words[first].span.start, m_words[object].bare.end};
    const QString words = m_text.plain.mid(event.kindWords.start, event.kindWords.length());
    event.kind = kindOf(words, m_lists);
    event.several = m_words[object].several || words.endsWith(QStringLiteral("들"));
    event.date = dateFor(from, to);
    return event;
}

void KoreanSentence::add(ReadEvent event)
{
    if (event.senders.isEmpty() || event.recipients.isEmpty() || event.senders.first().nameWords == event.recipients.first().nameWords)
        return;
    m_events << event;
}

Parties KoreanSentence::celebrated(int from, int to) const
{
    for (int i = from; i + 1 < to; ++i) {
        if (m_words[i].role != Role::Of)
            continue;
        for (int k = i + 1; k < std::min(to, i + 4); ++k) {
            if (startsWithOneOf(m_words[k].text, {QStringLiteral("생일"), QStringLiteral("생신"), QStringLiteral("재선"), QStringLiteral("당선"), QStringLiteral("취임"), QStringLiteral("연임")}))
                return koreanParties(m_text, m_words, koreanPhraseBegin(m_words, i, from), i + 1, m_known);
        }
    }
    return {};
}

void KoreanSentence::sent(int verb, int object, int from)
{
    const int to = std::max(verb, object) + 1;
    ReadEvent event = eventOf(object, from, to);
    // "…동지께서는 피해가 발생한것과 관련하여 … 보내시였다": the plain subject is of the clause within.
    event.senders = playing({Role::Honoured}, from, verb, true);
    if (event.senders.isEmpty())
        event.senders = playing({Role::Subject}, from, verb, true);
    if (event.senders.isEmpty())
        event.senders = playing({Role::Topic}, from, verb, true);
    if (event.senders.isEmpty() && from > 0)
        event.senders = playing({Role::Subject, Role::Topic}, 0, verb, true);
    event.recipients = playing({Role::To}, from, verb, true);
    if (event.recipients.isEmpty())
        event.recipients = celebrated(from, verb);
    if (event.recipients.isEmpty())
        event.recipients = playing({Role::At}, from, verb, true);
    if (event.recipients.isEmpty() && from > 0)
        event.recipients = playing({Role::To}, 0, verb, true);
    // "With", of a joint sender: "…동지와 …동지가".
    add(event);
    // "축하 서한과 축하 꽃바구니를": another object of another kind is another message.
    for (int i = object - 1; i >= std::max(from, object - 3); --i) {
        if (!m_words[i].noun || m_words[i].role != Role::And)
            continue;
        const ReadEvent other = eventOf(i, from, to);
        ReadEvent more = event;
        more.kind = other.kind;
        more.kindWords = other.kindWords;
        if (!more.kind.isEmpty() && more.kind != event.kind)
            add(more);
    }
}

void KoreanSentence::received(int verb, int object, int from)
{
    ReadEvent event = eventOf(object, from, verb + 1);
    event.recipients = playing({Role::Subject, Role::Topic}, from, verb, false);
    event.senders = playing({Role::From}, from, verb, true);
    if (event.senders.isEmpty()) {
        // "…가 보내온 축전을 받으시였다": the clause within names the sender; its verb has been read already.
        return;
    }
    add(event);
}

void KoreanSentence::exchanged(int verb, int object, int from)
{
    ReadEvent event = eventOf(object, from, verb + 1);
    event.mutual = true;
    event.several = false;
    Parties both = playing({Role::Subject, Role::Topic}, from, verb, false);
    Parties others;
    for (int i = from; i < verb && both.size() < 2; ++i) {
        if (m_words[i].role == Role::And && !m_words[i].noun) {
            others = koreanParties(m_text, m_words, koreanPhraseBegin(m_words, i, from), i + 1, m_known);
            if (!others.isEmpty() && (both.isEmpty() || others.first().nameWords != both.first().nameWords))
                break;
            others.clear();
        }
    }
    if (others.isEmpty() && both.size() >= 2)
        others = {both.takeLast()};
    event.senders = both;
    event.recipients = others;
    add(event);
}

/// "않았다", "예정", "없어" in the words behind.
bool KoreanSentence::isDenied(const QString &behind) const
{
    const QStringList &denials = m_lists.list(QStringLiteral("not/before"));
    return std::any_of(denials.begin(), denials.end(), [&](const QString &term) { return behind.contains(term); });
}

/// "김정은, 시진핑에 축전": who it is, a comma, to whom, what.
void KoreanSentence::headline()
{
    if (m_words.size() > 30)
        return;
    int comma = -1;
    int object = -1;
    for (int i = 0; i < m_words.size(); ++i) {
        if (comma < 0 && m_words[i].comma)
            comma = i;
        if (m_words[i].noun && object < 0 && i > 0)
            object = i;
    }
    if (comma < 0 || object < comma)
        return;
    ReadEvent event = eventOf(object, 0, int(m_words.size()));
    event.headline = true;
    event.senders = koreanParties(m_text, m_words, 0, comma + 1, m_known);
    event.recipients = playing({Role::To, Role::At}, comma + 1, object, true);
    const QString rest = m_text.plain.mid(m_words[object].span.start, m_span.end - m_words[object].span.start);
    if (isDenied(rest))
        return;
    if (event.senders.size() == 2 && (rest.contains(QStringLiteral("교환")) || rest.contains(QStringLiteral("주고받")))) {
        event.mutual = true;
        event.recipients = {event.senders.takeLast()};
    }
    add(event);
}

QList<ReadEvent> KoreanSentence::events()
{
    const QStringList &send = m_lists.list(QStringLiteral("verb/send"));
    const QStringList &receive = m_lists.list(QStringLiteral("verb/receive"));
    const QStringList &exchange = m_lists.list(QStringLiteral("verb/exchange"));
    const QString sentence = m_text.plain.mid(m_span.start, m_span.length());
    int from = 0;
    for (int i = 0; i < m_words.size(); ++i) {
        const QString &word = m_words[i].text;
        const bool sends = startsWithOneOf(word, send);
        const bool receives = !sends && startsWithOneOf(word, receive);
        const bool exchanges = !sends && !receives && startsWithOneOf(word, exchange);
        if (!sends && !receives && !exchanges)
            continue;
        // "보내지 않았다", "보낼 예정".
        const QString behind = m_text.plain.mid(m_words[i].span.start, std::min(18, m_span.end - m_words[i].span.start));
        if (isDenied(behind))
            continue;
        const int object = objectFor(i, from);
        if (object < 0)
            continue;
        if (std::any_of(m_words.begin() + std::max(0, object - 2), m_words.begin() + object, [&](const KoreanWord &one) { return m_lists.list(QStringLiteral("not/adjective")).contains(one.text); }))
            continue;
        const qsizetype before = m_events.size();
        if (sends)
            sent(i, object, from);
        else if (receives)
            received(i, object, from);
        else
            exchanged(i, object, from);
        if (m_events.size() > before)
            from = std::max(i, object) + 1;
    }
    if (m_events.isEmpty())
        headline();
    return m_events;
}

} // namespace

QList<ReadEvent> readKorean(const ReadableText &text, TextSpan sentence, const ReadingWords &lists, const KnownNames &known)
{
    return KoreanSentence(text, sentence, lists, known).events();
}

} // namespace haeje
