// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

namespace haeje {

/// What a place in a text is widened to.
enum class TextExtent { Hit, Sentence, Paragraph };

/// Each of the spans (in text order) widened to the sentences or the paragraphs it touches; each result once, in order.
QList<TextSpan> widened(const QString &text, const QList<TextSpan> &spans, TextExtent extent);

// What a reader's hand does with edges. Only the lines round the span are looked at: a text of ten million characters is as quick as a
// short one. A word is one of wordSpansOf(), a sentence one of sentencesOf(), a paragraph a line with ink; characters are whole ones.

enum class TextUnit { Character, Word, Sentence, Paragraph };

/// Both edges moved outward to whole units. An empty span becomes the unit that it stands in, or else the one that ends there; it
/// stays empty on a line without ink.
TextSpan extended(const QString &text, TextSpan span, TextUnit unit);
/// To the smallest of word, sentence and paragraph that is more than the span; as it is if there is none.
TextSpan grown(const QString &text, TextSpan span);
/// One edge moved to the next (1) or the former (-1) end of a unit; the start to a beginning of one. Never so far that nothing is left
/// of the span; as it is if there is no such place.
TextSpan withMovedStart(const QString &text, TextSpan span, TextUnit unit, int step);
TextSpan withMovedEnd(const QString &text, TextSpan span, TextUnit unit, int step);
/// The unit behind (1) or ahead of (-1) the span; empty if there is none.
TextSpan neighbouring(const QString &text, TextSpan span, TextUnit unit, int step);

} // namespace haeje
