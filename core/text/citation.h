// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

namespace haeje {

/// True for title and headings.
bool isHeading(BlockKind kind);

/// Which paragraph of the body (titles and headings do not count) holds the offset, from 1; 0 for none.
int paragraphNumber(const QList<Block> &blocks, int offset);

/// Author, Title, Series, 23 July 2021, paragraph 4; what is not stated is left out. Pages, from 1, take the place of the paragraphs.
QString sourceOf(const QList<Block> &blocks, const DocumentFacts &facts, TextSpan span, int firstPage = 0, int lastPage = 0);

/// “quote” (source), or the quote alone.
QString quotedFrom(const QString &quote, const QString &source);

} // namespace haeje
