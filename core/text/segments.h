// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

namespace haeje {

/// Lines with ink on them, without the blank space at their ends, in order.
QList<TextSpan> paragraphsOf(const QString &text);

/// Sentences of the stretch, without the blank space between them. "U.S. factor", "Mr. Kim", "No. 3", "Oct. 25" do not
/// end a sentence; 다. and 。 do; closing quotes belong to the sentence they close.
QList<TextSpan> sentencesOf(const QString &text, TextSpan within);

/// Where an offset stands, for people: "paragraph 3, sentence 2", both from 1.
struct TextPlace {
    int paragraph = 0;
    int sentence = 0; ///< within the paragraph
};
/// For an offset between two paragraphs the one ahead of it; {0, 0} for a text without ink.
TextPlace placeOf(const QString &text, int offset);

/// The language whose script or commonest words leave no doubt: "ko", "zh", "en"; otherwise empty.
QString certainLanguage(const QString &text);

/// Trimmed, with every run of blank characters (no-break ones and line breaks too) become one space.
QString withSingleSpaces(const QString &text);

} // namespace haeje
