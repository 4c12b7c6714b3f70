// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/plaintext.h"

#include <QTextEdit>

namespace haeje {

/// The text of an article with its blocks, in the reader's faces; of a long one the beginning.
class ArticleText : public QTextEdit
{
    Q_OBJECT
public:
    explicit ArticleText(QWidget *parent = nullptr);

    void setArticle(const ImportedArticle &article);
    /// A sentence in its place, or the plain beginning while the file is read.
    void setSentence(const QString &sentence);
};

/// "Heading 1", "Paragraph": the word for people.
QString blockTitle(BlockKind kind);

} // namespace haeje
