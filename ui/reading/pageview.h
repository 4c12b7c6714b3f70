// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "ui/reading/readermodel.h"

#include <QAbstractScrollArea>

#include <memory>

namespace haeje {

class PageMap;
struct PageViewState;

/// The pages of a document's PDF one below the other, with its passages on them. Pages are read and drawn beside the
/// window; a few are kept. It never edits: what the user wants is signalled. Pages count from 1.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    void setDocument(const Document &document, const QByteArray &pdf);
    void clear();
    DocumentId document() const;
    /// Whether the pages are read; words and passages have their places then.
    bool isReady() const;
    /// Why the pages cannot be shown; empty when they can.
    QString refused() const;
    /// Null until isReady().
    const PageMap *map() const;

    void setCodings(const QList<ReaderCoding> &codings);
    void select(PassageId passage);
    void setSelection(TextSpan span);

    /// Scrolls as little as shows the words there; signals nothing.
    void showOffset(int offset);
    void showPage(int page);
    int currentPage() const;
    /// The first words in view, as an offset of the text; -1 if there are none.
    int position() const;

    /// 1 = as wide as the view.
    double zoom() const;
    void setZoom(double zoom);

    /// In viewport coordinates.
    QList<QRectF> rectsOf(TextSpan span) const;
    /// Whether every page in view is drawn as sharp as the screen shows it.
    bool isDrawn() const;
    /// Reads and draws what is in view now, as the worker does by and by: for pictures of the window.
    void finishDrawing();

Q_SIGNALS:
    void ready();
    /// The user picked this passage; none: picked plain paper.
    void passageActivated(PassageId passage);
    /// The user dragged over these words.
    void spanSelected(TextSpan span);
    /// The user scrolled; the words at the top are position().
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::unique_ptr<PageViewState> d;
};

} // namespace haeje
