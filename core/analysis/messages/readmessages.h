// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/readabletext.h"
#include "core/model/occasion.h"

namespace haeje {

/// An occasion with all its names, and what of it a text is compared with.
struct KnownOccasion {
    OccasionId id;
    QString name;
    QStringList names; ///< all, the preferred one among them
};

/// Reads messages out of texts by the word lists, the known actors and occasions. Made once, then used for many texts, by several
/// threads at once if need be.
class MessageReader
{
public:
    MessageReader(const QList<ReadingWords> &words, const QList<Actor> &actors, const QList<KnownOccasion> &occasions);

    /// Proposals in the order of the text; none where it tells of no message. At most 200. Linear in the text but for the sentences,
    /// whose length is bounded.
    QList<MessageProposal> read(const QString &text, const ReadingFacts &facts) const;

private:
    QList<ReadingWords> m_words;
    KnownNames m_known;
    QList<KnownOccasion> m_occasions;
};

/// Where an occasion is named, and which.
struct FoundOccasion {
    QString name; ///< of the project's occasion, else of the lists; "*" replaced
    OccasionId id;
    std::optional<int> ordinal;
    TextSpan words; ///< empty: none
    bool weak = false; ///< only a general word: election, congress
};

/// The occasion that a stretch of the text names first; what stands in one of `without` (names, posts) is not read.
FoundOccasion findOccasion(const ReadableText &text, TextSpan within, const QList<TextSpan> &without, const ReadingWords &lists, const QList<KnownOccasion> &known);
/// The day that a date of the text means, counted from the text's day; a month where there is no day. Never a day that is not said.
EdtfDate resolvedDate(const ReadDate &date, QDate day, const EdtfDate &published);

} // namespace haeje
