// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"
#include "core/base/textspan.h"
#include "core/model/factfound.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace haeje {

/// The words are stored by number: append only.
enum class BlockKind { Title, Heading1, Heading2, Heading3, Paragraph, ListItem, Quote, TableRow, Footnote };

/// A span of the text that is one title, heading, paragraph... Blocks are in order, do not overlap, and the text
/// between two of them is white space.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    TextSpan span;
    int page = 0;      ///< of the original, from 1, where it begins; 0 = the original has no pages
    QString language = {}; ///< ISO 639-1, only where it differs from the document's
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
    QStringList keywords;
    QStringList downloads; ///< names of what the page offers, with the address where it gives one
    bool operator==(const DocumentFacts &) const = default;
};

/// How far the user has come with a document. Stored by number: append only.
enum class ReadingState { Unread, Reading, Read };

/// What storing a text needs of it besides itself (see prepareText in core/store/documents.h).
struct PreparedText {
    QByteArray sha256; ///< of its UTF-8, hex
    int words = 0;
    int characters = 0; ///< code points
    QString searchable; ///< as the index reads it
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
    QString format;         ///< of the original: "txt", "md", "html", "docx", "odt", "epub", "hwpx", "pdf"; empty = unknown
    int pages = 0;          ///< of a PDF; 0 = the original has no pages
    bool scan = false;      ///< pages without text: pictures of a text
    DocumentId versionOf;   ///< the document whose address it has with another text
    QList<FactFound> found; ///< filled by add() only when set; read by Documents::found()
    std::optional<PreparedText> prepared; ///< of text, where a reader has worked it out ahead; never read back
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
    QString format;
    int pages = 0;
    bool scan = false;
    ReadingState state = ReadingState::Unread;
    DocumentId versionOf;
};

/// One line of a document's history: what was changed, when and by whom.
struct DocumentEvent {
    QDateTime at;
    QString coder;
    QString what;   ///< "imported", "title", "published", "state", "collection", "attribute NAME", "text"
    QString before;
    QString after;
};

/// The imported file as it was, kept once however often it is imported.
struct OriginalFile {
    QByteArray sha256; ///< hex
    QString name;
    QByteArray bytes;
};

} // namespace haeje
