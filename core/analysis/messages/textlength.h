// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messagemeasure.h"
#include "core/model/document.h"

namespace haeje {

/// How long a text is.
struct TextLength {
    int sentences = 0;
    int words = 0;      ///< runs of letters and digits: Korean eojeol, each Chinese character by itself
    int characters = 0; ///< code points that are not blank
    bool operator==(const TextLength &) const = default;
};
/// Titles, headings and footnotes are left out; a text without blocks is counted whole. O(text).
TextLength lengthOf(const QString &text, const QList<Block> &blocks);

/// Two messages that belong together: of both directions on one occasion within 31 days, or a message and its reply.
struct ExchangePair {
    qsizetype first = 0; ///< indices into the messages, the earlier one first
    qsizetype second = 0;
    bool reply = false;
};
/// Halves have first sender and first recipient swapped and the same occasion and ordinal; each message is in one pair of halves
/// at most, with the nearest. Replies as the project says. O(n log n).
QList<ExchangePair> exchangePairs(const QList<Message> &messages);

} // namespace haeje
