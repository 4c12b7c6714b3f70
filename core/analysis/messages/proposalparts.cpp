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

using Parties = QList<ProposedParty>;

struct ProposalPartsWords {
    Q_DECLARE_TR_FUNCTIONS(ReadMessages)
};

/// "The reply dated Oct. 30", "Kim sent the message on Wednesday", "in the message sent on Wednesday": said a sentence or two later.
bool MessageReading::laterDate(MessageProposal &proposal, const ReadEvent &event) const
{
    if (m_text.language != QLatin1String("en"))
        return false;
    const auto own = std::find(m_text.sentences.begin(), m_text.sentences.end(), event.sentence);
    for (auto later = own; later != m_text.sentences.end() && later - own < 4; ++later) {
        QList<EnglishWord> words = englishWords(m_text, *later, m_lists, m_known);
        const QList<ReadDate> dates = englishDates(words, m_lists);
        for (int i = 1; i < words.size() && !dates.isEmpty(); ++i) {
            const bool dated = words[i].low == QLatin1String("dated");
            const bool sent = (words[i].is & EnglishWord::MessageNoun) && words[i - 1].low == QLatin1String("the") && i > 1 && words[i - 2].low == QLatin1String("sent") && later != own;
            const bool told = words[i].low == QLatin1String("sent") && (words[i - 1].is & EnglishWord::MessageNoun) && later != own;
            if (!dated && !sent && !told)
                continue;
            for (const ReadDate &date : dates) {
                if (date.words.start < words[i].span.end || date.words.start - words[i].span.end > 5)
                    continue;
                proposal.date = resolvedDate(date, m_text.day, m_text.published);
                proposal.dateWords = date.words;
                return true;
            }
        }
    }
    return false;
}

void MessageReading::date(MessageProposal &proposal, const ReadEvent &event) const
{
    proposal.date = resolvedDate(event.date, m_text.day, m_text.published);
    proposal.dateWords = event.date.words;
    if (event.date.what == ReadDate::None && laterDate(proposal, event))
        return;
    if (event.date.what == ReadDate::None || event.date.what == ReadDate::Recently) {
        // The message's own date, below its signature.
        const QList<TextSpan> lines = paragraphsOf(m_text.plain.mid(std::max(0, m_text.body.end - 400), std::min(400, m_text.body.end)));
        for (qsizetype i = std::max<qsizetype>(0, lines.size() - 4); i < lines.size() && m_events.size() < 4; ++i) {
            if (lines.at(i).length() > 45)
                continue;
            const int start = std::max(0, m_text.body.end - 400) + lines.at(i).start;
            const QList<FoundDate> dates = findDates(m_text.plain.mid(start, lines.at(i).length()));
            if (dates.size() == 1 && dates.first().date.isDay() && start > m_text.body.end / 2) {
                proposal.date = dates.first().date;
                proposal.dateWords = {start + dates.first().span.start, start + dates.first().span.end};
                return;
            }
        }
        proposal.remarks << (proposal.date.isStated() ? ProposalPartsWords::tr("The text gives no day: the month is that of publication.")
                                                      : ProposalPartsWords::tr("The text gives no day, and the day of its publication is not known."));
    } else if (!proposal.date.isStated()) {
        proposal.remarks << ProposalPartsWords::tr("The day is told without a year or as a weekday, and the day of publication is not known.");
    }
}

/// "The country's 71st founding anniversary" is that of the recipient's country, where it is one whose founding has a name.
void MessageReading::nameNational(FoundOccasion &found, const MessageProposal &proposal) const
{
    QString post;
    for (const ProposedParty &party : proposal.recipients)
        post += QLatin1Char(' ') + party.capacity + QLatin1Char(' ') + party.name;
    post = post.toLower();
    const auto is = [&](const char *country) {
        const QStringList &terms = m_lists.list(QStringLiteral("country/") + QLatin1String(country));
        return std::any_of(terms.begin(), terms.end(), [&](const QString &term) { return post.contains(term); });
    };
    const bool north = is("PRK"), china = is("CHN");
    if (north == china)
        return;
    found.name = north ? QStringLiteral("DPRK founding") : QStringLiteral("PRC founding");
    for (const KnownOccasion &known : m_occasions) {
        if (known.names.contains(found.name, Qt::CaseInsensitive)) {
            found.id = known.id;
            found.name = known.name;
        }
    }
}

void MessageReading::occasion(MessageProposal &proposal, const ReadEvent &event, qsizetype next) const
{
    QList<TextSpan> without;
    for (const Parties &parties : {event.senders, event.recipients}) {
        for (const ProposedParty &party : parties)
            without << party.nameWords << party.capacityWords;
    }
    FoundOccasion found = findOccasion(m_text, event.within.isEmpty() ? event.sentence : event.within, without, m_lists, m_occasions);
    if (found.words.isEmpty() || found.weak) {
        const FoundOccasion more = findOccasion(m_text, stretch(next), {}, m_lists, m_occasions);
        if (!more.words.isEmpty() && (found.words.isEmpty() || !more.weak))
            found = more;
    }
    for (const TextSpan headline : m_text.headlines) {
        if (found.words.isEmpty() && m_events.size() <= 3)
            found = findOccasion(m_text, headline, {}, m_lists, m_occasions);
    }
    if (found.words.isEmpty())
        return;
    if (!found.id && found.name == QLatin1String("National day"))
        nameNational(found, proposal);
    proposal.occasion = found.id;
    proposal.occasionName = found.name;
    proposal.ordinal = found.ordinal;
    proposal.occasionWords = found.words;
    if (!found.name.contains(QLatin1Char('*')))
        return;
    const bool latin = m_text.language == QLatin1String("en");
    QString of = proposal.recipients.isEmpty() ? QString() : proposal.recipients.first().name;
    if (found.name.startsWith(QLatin1String("Death")))
        of.clear();
    const QString behind = m_text.plain.mid(found.words.end, 90);
    static const QRegularExpression whose(QStringLiteral("^ (?:anniversary )?(?:of )?(?:the )?(?:[a-z]+ )*(?:Comrade |President |Generalissimo |Chairman |General Secretary )*([A-Z][\\w-]+(?: [A-Z][\\w-]+){1,3})"));
    const QRegularExpressionMatch match = whose.match(behind);
    if (latin && match.hasMatch())
        of = match.captured(1);
    else if (latin && of.contains(QLatin1Char(' ')) && m_text.plain.contains(QLatin1String("vich ")))
        of = of.section(QLatin1Char(' '), -1);
    proposal.occasionName = of.isEmpty() ? QString(found.name).remove(QStringLiteral(" of *")) : QString(found.name).replace(QLatin1Char('*'), of);
    for (const KnownOccasion &known : m_occasions) {
        if (known.names.contains(proposal.occasionName, Qt::CaseInsensitive))
            proposal.occasion = known.id;
    }
}

/// Abbreviations that stand for two bodies are said where the text does not decide.
void MessageReading::remark(MessageProposal &proposal) const
{
    static const QRegularExpression both(QStringLiteral("\\b(CPC|CPV)\\b"));
    const QString words = m_text.plain.mid(proposal.sentence.start, proposal.sentence.length());
    const QRegularExpressionMatch match = both.match(words);
    if (match.hasMatch()) {
        QStringList sides;
        const QString abbreviation = match.captured(1);
        const QString low = m_text.plain.mid(0, std::min(m_text.body.end, 20000)).toLower();
        for (const QString &side : m_lists.under(QStringLiteral("side"))) {
            if (!side.startsWith(abbreviation))
                continue;
            const QStringList &terms = m_lists.list(QStringLiteral("side/") + side);
            if (std::any_of(terms.begin(), terms.end(), [&](const QString &term) { return low.contains(term); }))
                sides << side.section(QLatin1Char('='), 1);
        }
        if (sides.size() != 1)
            proposal.remarks << ProposalPartsWords::tr("%1 may stand for two bodies, and the names of the text do not say which.").arg(abbreviation);
    }
    for (const Parties &parties : {proposal.senders, proposal.recipients}) {
        for (const ProposedParty &party : parties) {
            if (party.postOnly)
                proposal.remarks << ProposalPartsWords::tr("“%1” is a post: the text names nobody.").arg(party.name);
        }
    }
}

} // namespace haeje
