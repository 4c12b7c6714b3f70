// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/findhits.h"
#include "ui/reading/footnotes.h"
#include "ui/reading/reader.h"
#include "ui/reading/readerheader.h"
#include "ui/reading/readerlayout.h"
#include "ui/reading/readermargin.h"

#include <QElapsedTimer>
#include <QPoint>
#include <QTimer>

#include <optional>
#include <utility>

namespace haeje {

class Minimap;

/// Everything behind a Reader. readerscroll.cpp: geometry; readerpaint.cpp, readermargin.cpp: paint; readerinput.cpp,
/// readerkeys.cpp, readerdrop.cpp: mouse, keyboard, drag and drop; readerfind.cpp: find;
/// readerfootnotes.cpp: footnotes; readercodings.cpp: the list of codings where they are many.
struct ReaderState {
    enum class Drag { None, Text, Start, End };
    static constexpr int scrollPause = 120; ///< ms without scrolling before idle work goes on

    /// From a mark to its footnote, or back.
    struct FootnoteStep {
        TextSpan from, to, shown;
        bool back = false;
    };

    explicit ReaderState(Reader *reader);

    void restyle(bool keepPlace);
    ReaderStyle styleFor(const ReaderColumns &columns);
    void updateRange();
    /// Lays out what is in view; returns the blocks in view, first and one behind the last.
    std::pair<int, int> prepare();
    void scrollTo(double y);
    void correctScroll(double by);
    void settleScrollUp(int distance);
    QRectF caretAt(int offset);
    double placeAt(int offset, double share);
    void workIdle();
    void marksChanged();
    double scrollY() const;
    QPointF toText(QPointF viewport) const;
    QRectF toViewport(QRectF text) const;

    void setSelection(int anchor, int caret, bool follow);
    TextSpan selection() const;
    void follow(int offset);
    void drag(QPoint point);
    void click(QPoint point);
    void moveCaret(int to, bool extend);
    int vertical(double distance);
    bool moveByKey(QKeyEvent *event);
    bool actByKey(QKeyEvent *event);
    void activate(PassageId passage);
    Drag handleAt(QPoint point);
    const StripeBox *stripeAt(QPoint point) const;
    QString tipAt(QPoint point);
    void hover(QPoint point);
    TextSpan dropTarget(QPoint point);
    void goToHit(int hit, bool scroll);
    std::optional<FootnoteStep> footnoteAt(QPoint point);
    std::optional<FootnoteStep> footnoteFrom(int offset) const;
    QString footnoteTip(const FootnoteStep &step) const;
    bool follow(const std::optional<FootnoteStep> &step);

    void paint(QPainter &painter, const QRect &clip);
    std::vector<StripeBox> stripesInView(int firstBlock, int lastBlock);
    /// A menu of these codings; the chosen one's passage is activated.
    void listCodings(const std::vector<int> &which, QPoint global);
    void listCodingsAtCaret();
    QString moreTip(const StripeBox &box) const;

    Reader *q;
    Document document;
    ReaderLayout layout;
    ReaderHeader header;
    ReaderMarks marks;
    Footnotes footnotes;
    ReaderColumns columns;
    double zoom = 1;
    ReaderTypography type;
    bool namesWanted = true;
    bool rulerShown = false;
    double rulerY = -1; ///< of the mouse in the viewport; -1: the caret leads the ruler

    int anchor = 0, caret = 0;
    bool caretUsed = false;     ///< it is not drawn before the user put it somewhere
    double goalX = -1;          ///< the column that Up and Down keep to
    PassageId passage;
    QList<PassageId> heard;     ///< those over the caret when it was last announced
    TextSpan flashSpan, dropSpan, edgeSpan;
    FindHits find;
    std::vector<StripeBox> stripes; ///< as last painted
    int firstInView = 0;
    int readingOffset = 0;      ///< what stood at the top when the user last scrolled
    bool correcting = false;

    Drag dragging = Drag::None;
    TextSpan dragUnit;          ///< word or paragraph that a drag began with
    int dragClicks = 1;
    QPoint dragPoint, pressPoint;
    QElapsedTimer lastDoubleClick;
    bool pressedStripe = false;
    double pinchZoom = 1;

    Minimap *minimap = nullptr;
    FindBar *findBar = nullptr;
    QTimer idle, flashEnd, autoScroll, findDelay;
};

} // namespace haeje
