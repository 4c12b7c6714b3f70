// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/plaintext.h"
#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// How a part of a format is told, and what reads it.
struct FormatReader {
    QString format;       ///< as Document::format
    QStringList suffixes; ///< in small letters, the usual one first
    Result<SourceText> (*read)(const QByteArray &bytes, const QString &fileName);
};

/// Every format that has a reader, the plain text ones too.
const QList<FormatReader> &readers();

/// The reader for a file: by its first bytes where they leave no doubt, else by its suffix. Null: none.
const FormatReader *readerFor(const QByteArray &bytes, const QString &fileName);

/// Facts, title and language recognised in what a reader took out of a file, in known layouts or by form and place, each
/// with its words and certainty; nothing guessed in silence. Splits a part that holds several articles.
ImportedFile recognised(const SourceText &source, const QByteArray &bytes, const QString &fileName);

/// The file's articles, whatever its format. Errors: the sentence that refuses it.
Result<ImportedFile> readArticles(const QByteArray &bytes, const QString &fileName);

/// The book (EPUB) whose chapters those articles are, as one article with the book's own title and facts. Errors: as readArticles().
Result<ImportedArticle> readWholeBook(const ImportedFile &chapters);

} // namespace haeje
