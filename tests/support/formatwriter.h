// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

namespace haeje::test {

/// An article to be written in every format that is read.
struct WrittenArticle {
    struct Piece {
        BlockKind kind = BlockKind::Paragraph;
        QString text; ///< [1] where the first note hangs; cells parted by tabs
    };
    QString title;
    QString subtitle;
    QString byline; ///< "23 July 2021 | A. Writer"
    QList<Piece> pieces;
    QStringList notes;
};

/// Two languages, headings of two levels, a list, a quote, a table, notes and text outside the basic plane.
WrittenArticle sampleArticle();

/// Formats that write() knows: "txt", "md", "html", "docx", "odt", "epub", "hwpx".
QStringList writtenFormats();
/// The bytes of a file of that format.
QByteArray write(const WrittenArticle &article, const QString &format);

} // namespace haeje::test
