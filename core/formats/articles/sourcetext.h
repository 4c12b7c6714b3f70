// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/importreport.h"
#include "core/model/document.h"

#include <QDateTime>

namespace haeje {

/// A block of an article while it is being read.
struct TextBlock {
    BlockKind kind = BlockKind::Paragraph;
    QString text;  ///< single spaces, no line breaks; cells of a table row parted by tabs
    int line = 0;  ///< of a text file, from 1; 0 = the format has no lines
    int page = 0;  ///< of a paged format, from 1
    bool operator==(const TextBlock &) const = default;
};

/// A comment of the file, to become a memo on the words it hangs on.
struct SourceComment {
    int block = 0;   ///< index into the part's blocks
    TextSpan span;   ///< inside that block's text; empty = the whole block
    QString author;
    QDateTime at;
    QString text;
};

/// What the format itself says of a fact: <meta name="author">, docProps/core.xml, an EPUB's dc:date.
struct SourceFact {
    FactKind fact = FactKind::Title;
    QString value;   ///< as it stands there
    QString place;   ///< "meta article:published_time"
};

/// One article's worth of a file.
struct SourcePart {
    QList<TextBlock> blocks; ///< footnotes as Footnote blocks at the end, their marks as [1] in the text
    QList<SourceFact> facts;
    QList<SourceComment> comments;
    int line = 1;
};

/// What a reader takes out of a file's bytes, before any fact is recognised in it. A reader is one .cpp with one function
/// `Result<SourceText> readX(const QByteArray &bytes, const QString &fileName)`: pure, may run on any thread, text NFC with
/// single spaces, nothing fetched from anywhere, time and memory bounded. Errors: a sentence (what, where, what to do).
struct SourceText {
    QString format;          ///< "html", "docx", ... as Document::format
    QList<SourcePart> parts; ///< mostly one
    QList<LeftOut> leftOut;
    QList<Doubt> doubts;
    QStringList rules;
    int pages = 0;
    bool scan = false;
};

} // namespace haeje
