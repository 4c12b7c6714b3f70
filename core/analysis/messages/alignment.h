// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

#include <utility>

namespace haeje {

/// A text to be set beside others.
struct AlignedText {
    QString text; ///< NFC, LF
    QList<TextSpan> sentences;
    QString language; ///< ISO 639-1; empty: not stated
};
/// Its sentences, paragraph by paragraph.
AlignedText alignedText(const QString &text, const QString &language);

/// What the user said of sentences (left, right, from 0); it binds.
struct AlignmentLinks {
    QList<std::pair<int, int>> same;
    QList<std::pair<int, int>> apart;
};

/// Sentences that follow each other; none if count is 0.
struct SentenceRun {
    int first = 0;
    int count = 0;
    bool operator==(const SentenceRun &) const = default;
};

/// Sentences that are the same in both, or stand in one alone.
struct AlignedPair {
    SentenceRun left, right;
    double likeness = 0; ///< 0 to 1; of pairs in two languages the likelihood of their lengths
    bool linked = false; ///< by the user
    bool moved = false;  ///< stands elsewhere in the other text
    bool operator==(const AlignedPair &) const = default;
};

/// Which sentences of two texts are the same ones, in the order of the left text, each sentence once.
/// In one language: the alignment with the greatest sum of likeness, found by dynamic programming. Likeness is twice the weight of
/// the words that both have over the weight of all (Dice), a word weighing ln(1 + sentences / sentences with it), Korean words without
/// particles, Chinese by pairs of characters; below 0.25 two sentences are not the same. Two sentences may be one in the other
/// text. What is left over on both sides and alike by 0.6 has moved.
/// In two languages: by position and length in characters (Gale and Church, "A program for aligning sentences in bilingual
/// corpora", Computational Linguistics 19, 1993: variance 6.8 a character, their shares of 1-1, 1-0, 2-1 and 2-2; the ratio of
/// lengths is that of the two texts).
/// Two texts of 2,000 words take a few milliseconds. Above a million pairs, equal sentences that stand once in each divide the work and
/// between them only the neighbourhood of the diagonal is looked at, so that megabytes stay bounded.
QList<AlignedPair> alignSentences(const AlignedText &left, const AlignedText &right, const AlignmentLinks &links = {});

} // namespace haeje
