// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"
#include "core/base/textspan.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace haeje {

/// The words are stored by number: append only.
enum class BlockKind { Title, Heading1, Heading2, Heading3, Paragraph, ListItem, Quote, TableRow };

/// A span of the text that is one title, heading, paragraph... Blocks are in order, do not overlap, and the text
/// between two of them is white space.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    TextSpan span;
    bool operator==(const Block &) const = default;
};

/// What a document says of itself. Empty = not stated.
struct DocumentFacts {
    QString title;
    QString subtitle;
    QString series;
    QStringList authors;
    QString affiliation;
    EdtfDate published;
    QString outlet;
    QString language; ///< ISO 639-1
    QString url;
    bool operator==(const DocumentFacts &) const = default;
};

/// One article, message text or report of the library.
struct Document {
    DocumentId id;
    QString guid;
    DocumentFacts facts;
    QString text; ///< NFC, LF; offsets everywhere count its UTF-16 units
    QList<Block> blocks;
    QByteArray sha256; ///< of the original file, hex
    QDateTime importedAt;
    QString createdBy;
};

/// A document as a list shows it, without its text.
struct DocumentSummary {
    DocumentId id;
    QString guid;
    DocumentFacts facts;
    int words = 0;      ///< as counted by countWords()
    int characters = 0; ///< code points
    int blocks = 0;
    int passages = 0;
    int codings = 0;
    QDateTime importedAt;
    QByteArray sha256;
};

/// The imported file as it was, kept once however often it is imported.
struct OriginalFile {
    QByteArray sha256; ///< hex
    QString name;
    QByteArray bytes;
};

} // namespace haeje
