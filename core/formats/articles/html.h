// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// A saved web page: its article with what the page says of it. Navigation, scripts, adverts, comments, related links and
/// cookie notices are left out and listed. Nothing the page points to is fetched.
Result<SourceText> readHtml(const QByteArray &bytes, const QString &fileName);

/// A page saved as one file (.mht, .mhtml): its first HTML part, read like a page.
Result<SourceText> readMhtml(const QByteArray &bytes, const QString &fileName);

/// A chapter of a book as one part: everything in its body is text, nothing is taken for navigation. Scripts and styles
/// are left out; notes (epub:type footnote) come last.
Result<SourceText> readChapter(const QByteArray &xhtml);

} // namespace haeje
