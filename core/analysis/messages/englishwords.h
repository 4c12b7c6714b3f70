// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/readingevents.h"

namespace haeje {

/// A word or a mark of an English sentence.
struct EnglishWord {
    enum Class : quint32 {
        Send = 1, Receive = 2, Exchange = 4, Hand = 8, Congratulate = 16, Answer = 32, MessageNoun = 64, GreetingNoun = 128,
        Kind = 256, Title = 512, Epithet = 1024, Organisation = 2048, Country = 4096, Place = 8192, Vague = 16384, Voice = 32768,
        Tail = 65536, Calendar = 131072, NotBefore = 262144, NotAdjective = 524288, Plural = 1048576,
        Verb = Send | Receive | Exchange | Hand | Congratulate | Answer
    };
    TextSpan span;
    QString text; ///< as it stands
    QString low;  ///< lower case
    quint32 is = 0;
    bool capital = false;
    bool mark = false;  ///< punctuation
    bool aside = false; ///< within parentheses, or of a dateline
    bool date = false;  ///< of a date
    int known = -1;     ///< actor whose name this is part of
};

/// The words of a sentence, run-together names parted ("ComradeKim", "Unsent"), classed by the lists.
QList<EnglishWord> englishWords(const ReadableText &text, TextSpan sentence, const ReadingWords &lists, const KnownNames &known);
/// Dates among them, whose words are marked as such.
QList<ReadDate> englishDates(QList<EnglishWord> &words, const ReadingWords &lists);
/// Those named in [from, to), in order, with their capacities.
QList<ProposedParty> englishParties(const ReadableText &text, const QList<EnglishWord> &words, int from, int to, const KnownNames &known);
/// The text between the words, as it stands.
TextSpan spanOfWords(const QList<EnglishWord> &words, int from, int to);

} // namespace haeje
