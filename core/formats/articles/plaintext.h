// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/encoding.h"
#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// One article of a file. Its first block is the title where the text has one.
struct ImportedArticle {
    DocumentFacts facts; ///< only what is certain; the title is the file's name where none is
    bool titleStated = true;
    QString text;
    QList<Block> blocks;
    int line = 1; ///< of the file, where it begins
    QList<FactFound> found; ///< every fact found, with its words; those taken are in facts
    struct Comment {
        TextSpan span; ///< of the text
        QString author;
        QDateTime at;
        QString text;
    };
    QList<Comment> comments; ///< of the file, to become memos
};

struct ImportedFile {
    OriginalFile original;
    QString layout; ///< the name of the recognised layout; empty = plain paragraphs
    QList<ImportedArticle> articles;
    QList<LeftOut> leftOut;
    QList<Doubt> doubts;
    QStringList rules;
    QString format; ///< as Document::format
    int pages = 0;
    bool scan = false;
};

/// A plain text file, which may hold several articles. Blocks are parted by an empty line; inside a block runs of blank
/// characters are one space and hard-wrapped lines are joined; the words stay exactly as they are.
/// Errors: no text (see decodeText).
Result<ImportedFile> readPlainText(const QByteArray &bytes, const QString &fileName);

/// The bytes of a text file as text; by which encoding, and whether it was guessed, is added to rules and doubts.
Result<DecodedText> decodedFile(const QByteArray &bytes, QStringList &rules, QList<Doubt> &doubts);

/// The file itself, as it is kept beside its text.
OriginalFile originalOf(const QByteArray &bytes, const QString &fileName);

/// The same text as a reader of any other format gives it: a block a line with ink on it, nothing recognised.
Result<SourceText> readLinesOfText(const QByteArray &bytes, const QString &fileName);

} // namespace haeje
