// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/comparison.h"
#include "core/model/sentencelink.h"
#include "core/work/messagetexts.h"

namespace haeje {

/// Texts side by side, as the window shows them and `haeje analyse P comparison` prints them.
struct TextsBeside {
    QList<NamedText> names; ///< the first is the one the others are held against
    Comparison comparison;
    QList<QList<SentenceLink>> links; ///< of the first text with each further one
};

/// Two texts or more by their names (see MessageTexts::text), aligned with the user's links. Errors: fewer than two, a name that is
/// none, the same text twice.
Result<TextsBeside> compareNamed(const Project &project, MessageTexts &texts, const QStringList &names, const QString &language = {});
/// A line for each row and text beyond the first, the rules as notes.
Table comparisonTable(const TextsBeside &compared);
/// The sentence that holds the offset, from 0; -1 between sentences.
int sentenceAt(const AlignedText &text, int offset);

/// Says of two sentences (from 0) of the first text and the further one of that position (1 ...) that they are the same or apart; to be
/// called within Project::edit. What was said against it before is taken back.
Result<void> linkSentences(Project &project, const TextsBeside &compared, int left, int text, int right, SentenceRelation relation);
/// Takes back all that was said of a sentence of the first text in that further text.
Result<void> unlinkSentence(Project &project, const TextsBeside &compared, int left, int text);

/// Lists of message names in options ("E095, 12").
QStringList namesIn(const QString &list);
/// The words of a stretch on one line, for tables.
QString wordsAt(const QString &text, TextSpan span);

} // namespace haeje
