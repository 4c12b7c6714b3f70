// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/readmessages.h"

#include <QStringList>

namespace haeje {

/// One text being read: its events, and the proposals that are made of them.
class MessageReading
{
public:
    MessageReading(const ReadableText &text, const ReadingWords &lists, const KnownNames &known, const QList<KnownOccasion> &occasions)
        : m_text(text)
        , m_lists(lists)
        , m_known(known)
        , m_occasions(occasions)
    {
    }

    QList<MessageProposal> proposals();

private:
    using Parties = QList<ProposedParty>;
    QList<ReadEvent> eventsIn(TextSpan sentence) const;
    bool speaks(TextSpan sentence) const;
    void collect();
    void fillFromWhole(ReadEvent &event);
    void complete(Parties &parties) const;
    void take(const ReadEvent &event, qsizetype next);
    void takeOne(const ReadEvent &event, const Parties &senders, const Parties &recipients, qsizetype next);
    bool tells(TextSpan within, const QString &group, QString &kind) const;
    TextSpan stretch(qsizetype next) const;
    bool laterDate(MessageProposal &proposal, const ReadEvent &event) const;
    void date(MessageProposal &proposal, const ReadEvent &event) const;
    void occasion(MessageProposal &proposal, const ReadEvent &event, qsizetype next) const;
    void nameNational(FoundOccasion &found, const MessageProposal &proposal) const;
    void remark(MessageProposal &proposal) const;
    void merge(const MessageProposal &proposal, bool headline);
    bool same(const MessageProposal &a, const MessageProposal &b) const;

    const ReadableText &m_text;
    const ReadingWords &m_lists;
    const KnownNames &m_known;
    const QList<KnownOccasion> &m_occasions;
    QList<ReadEvent> m_events;
    QList<qsizetype> m_next; ///< for each event the sentence behind its own
    QStringList m_names;     ///< whole names of the text
    QList<MessageProposal> m_found;
};

} // namespace haeje
