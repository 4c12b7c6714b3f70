// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <vector>

namespace haeje {

/// A heading and all that stands under it, up to the next heading of its level or higher.
struct TextSection {
    TextSpan heading;
    TextSpan whole;
    int level = 0; ///< 0: title and first level
    QString title; ///< the heading's words, cut where they are very long
};

/// In the order of the text; none where the document has no headings.
QList<TextSection> sectionsOf(const Document &document);
/// The innermost section that holds the offset; -1 ahead of the first.
int sectionAt(const QList<TextSection> &sections, int offset);
/// How many of the starts, in ascending order, fall into the section.
int countWithin(const TextSection &section, const std::vector<int> &starts);

} // namespace haeje
