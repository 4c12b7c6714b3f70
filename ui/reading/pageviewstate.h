// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/pagemap.h"
#include "core/formats/articles/pdfpages.h"
#include "ui/reading/pageview.h"

#include <QHash>
#include <QThreadPool>

namespace haeje {

/// What stands behind a PageView: pages.cpp lays them out and paints, pageviewinput.cpp hears the user.
struct PageViewState {
    explicit PageViewState(PageView *view);
    ~PageViewState();

    void open(const Document &opened, const QByteArray &pdf);
    void layOut();
    void askFor(int page);
    QSize pixelsOf(int page) const;
    QRectF paperOf(int page) const; ///< in viewport coordinates
    QRectF toView(const PageBox &box) const;
    /// The page at a point of the viewport and the place on it, in points; page 0 = beside the paper.
    std::pair<int, QPointF> placeAt(QPointF point) const;
    TextSpan wordAt(QPointF point, double reach) const;
    QList<int> pagesInView() const;
    void paintPage(QPainter &painter, int page) const;
    void paintMarks(QPainter &painter) const;
    void finishOpening(int turn, const std::shared_ptr<PdfPages> &opened, const std::shared_ptr<PageMap> &read, const QString &sentence);

    PageView *q;
    Document document;
    QString refused;
    std::shared_ptr<PageMap> map;
    std::shared_ptr<PdfPages> pages; ///< used by the pool's one thread only
    ReaderMarks marks;
    PassageId passage;
    TextSpan selection, pressed;
    bool quiet = false; ///< scrolled by us, not by the user
    double zoom = 1;
    double scale = 1;   ///< pixels of the widget a point
    QList<double> tops; ///< of the pages, in pixels; one more for the end
    double width = 0;
    QHash<int, QImage> drawn;
    QList<int> lastUsed;
    QHash<int, QSize> asked;
    int turn = 0; ///< answers of an earlier document are dropped
    QThreadPool pool;
};

} // namespace haeje
