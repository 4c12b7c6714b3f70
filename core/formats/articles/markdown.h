// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// A Markdown text (CommonMark with tables, notes and YAML front matter, whose fields are facts). Links become their
/// words, pictures are left out and listed.
Result<SourceText> readMarkdown(const QByteArray &bytes, const QString &fileName);

} // namespace haeje
