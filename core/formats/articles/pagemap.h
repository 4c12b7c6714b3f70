// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <QRectF>

namespace haeje {

/// A stretch of one line on a page: points from the page's upper left corner, pages from 1.
struct PageBox {
    int page = 0;
    QRectF box;
    bool operator==(const PageBox &) const = default;
};

/// Where a document's words stand on the pages of its PDF, and back. A word that was edited since has no place.
class PageMap
{
public:
    /// Reads the PDF anew, as long as an import of it takes. Errors: as readPdf().
    static Result<PageMap> of(const QByteArray &pdf, const Document &document);

    int count() const { return int(m_sizes.size()); }
    QSizeF size(int page) const { return m_sizes.value(page - 1); }
    /// What the file calls the page; its number where it does not say.
    QString label(int page) const;

    /// A box for each line of the words, in the order of the text.
    QList<PageBox> boxesOf(TextSpan span) const;
    /// The word nearest to a point of the page; empty where no word is within reach points of it.
    TextSpan wordAt(int page, QPointF point, double reach) const;
    /// The first word that stands on or below that height; empty when there is none on the page.
    TextSpan wordBelow(int page, double y) const;

private:
    struct Word {
        int page = 0;
        QRectF box;
        TextSpan span; ///< of the document's text; empty = it does not stand there
    };
    void match(const QString &letters, const QList<int> &words, const Document &document);

    QList<QSizeF> m_sizes;
    QStringList m_labels;
    QList<Word> m_words; ///< by page, then as they are read
    QList<int> m_byText; ///< those that stand in the text, in its order
};

/// The same for one span.
QList<PageBox> boxesOf(const OriginalFile &original, const Document &document, TextSpan span);

/// The page, from 1, on which the block at that offset begins; 0 = the document has no pages.
int pageAt(const QList<Block> &blocks, int offset);

} // namespace haeje
