// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

namespace haeje {

/// What a paragraph is by its style in a word processor.
enum class StyleRole { Body, Title, Subtitle, Author, Date, Heading1, Heading2, Heading3, List, Quote, Contents, Note };

/// By the style's name in the language of the program that made it; nothing for a name that says nothing.
std::optional<StyleRole> styleRoleByName(const QString &name);

/// Of an outline level, counted from 0; those below the third are headings of the third level.
StyleRole headingRole(int level);

/// The block such a paragraph becomes. Subtitle, author and date are paragraphs.
BlockKind blockKindOf(StyleRole role);

} // namespace haeje
