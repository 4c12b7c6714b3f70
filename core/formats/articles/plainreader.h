// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/blocks.h"

namespace haeje {

/// Lines in no known layout as one article. Empty lines part the paragraphs, or, where there are none, every line is one;
/// hard-wrapped lines are joined. A title is a first line with a date, a byline or the page's head list right below it,
/// or one that stands apart above real paragraphs; else fallbackTitle takes its place and the title is not stated.
ArticlesRead readParagraphs(const QStringList &lines, const QString &fallbackTitle);

} // namespace haeje
