// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/plaintext.h"
#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// What a recognised layout made of a file's lines.
struct ArticlesRead {
    QString layout; ///< as ImportedFile::layout
    QList<ImportedArticle> articles;
    QList<LeftOut> leftOut;
    QList<Doubt> doubts;
};

/// Text, blocks and language of the article out of its blocks; a stated title becomes the first of them.
ImportedArticle assembledArticle(DocumentFacts facts, QList<TextBlock> blocks, int line, bool titleStated);

/// Where no heading is of the first level, because the title was, all go up.
void raiseHeadings(QList<TextBlock> &blocks);

/// Whether it closes with a full stop or the like, behind any closing quotes.
bool endsSentence(const QString &text);
bool isAddress(const QString &line);
bool isShortWithoutEnd(const QString &text, int longest);

/// Letters and digits alone, in small form: texts that differ in marks and blanks only are the same.
QString lettersFolded(const QString &text);

/// The line parted at every run of three or more blank characters.
QStringList partsOfLine(const QString &line);

/// "A. Writer and B. Other" as two. A part that looks like a post leaves the whole as one name.
QStringList authorNames(const QString &text);

} // namespace haeje
