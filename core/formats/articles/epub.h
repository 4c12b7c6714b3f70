// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// What becomes of a book.
enum class BookParts { Chapters, Whole };

/// A book (EPUB 2 and 3) in the order of its spine, each chapter read like a page of which everything is text. As chapters: a part
/// for each file of the spine that has text, with the title of the table of contents and the book's as its series; whole: one part,
/// notes at the end of their chapter. Errors: a protected book (encryption.xml; packed fonts alone do not count).
Result<SourceText> readBook(const QByteArray &bytes, BookParts parts);

/// As chapters; a book of one chapter as a whole.
Result<SourceText> readEpub(const QByteArray &bytes, const QString &fileName);

} // namespace haeje
