// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/reader.h"

#include "core/formats/articles/pagemap.h"

#include "ui/reading/findbar.h"
#include "ui/reading/minimap.h"
#include "ui/reading/readeraccessible.h"
#include "ui/reading/readerstate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <cmath>

namespace haeje {

static constexpr int minimapWidth = 28, minimapInset = 6, flashTime = 1200;

ReaderState::ReaderState(Reader *reader)
    : q(reader)
{
    idle.setSingleShot(true);
    flashEnd.setSingleShot(true);
    findDelay.setSingleShot(true);
    autoScroll.setInterval(30);
}

Reader::Reader(QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<ReaderState>(this))
{
    installReaderAccessibility(); // before anything asks what this is
    setObjectName(QStringLiteral("reader"));
    setAccessibleName(tr("Document"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    d->minimap = new Minimap(d->layout, d->marks, viewport());
    d->minimap->hide();
    connect(d->minimap, &Minimap::jumpWanted, this, [this](double y) { d->scrollTo(y - viewport()->height() / 2.0); });
    connect(&d->idle, &QTimer::timeout, this, [this] { d->workIdle(); });
    connect(&d->flashEnd, &QTimer::timeout, this, [this] {
        d->flashSpan = {};
        viewport()->update();
    });
    connect(&d->autoScroll, &QTimer::timeout, this, [this] { d->drag(d->dragPoint); });
    setUpFind();
}

Reader::~Reader() = default;

void Reader::setDocument(const Document &document)
{
    clear();
    d->document = document;
    d->columns = ReaderColumns::fit(viewport()->width(), d->zoom, 0, d->namesWanted, d->type.measure);
    d->layout.setText(ReaderText(document), d->styleFor(d->columns));
    d->footnotes = Footnotes(d->layout.text());
    d->minimap->setVisible(d->layout.count() > 0);
    setAccessibleDescription(d->header.spoken());
    d->restyle(false);
}

void Reader::clear()
{
    const bool hadSelection = !selection().isEmpty();
    closeFind();
    d->document = {};
    d->layout.setText(ReaderText(), d->styleFor(d->columns));
    d->marks.set({});
    d->stripes.clear();
    d->anchor = d->caret = d->firstInView = d->readingOffset = 0;
    d->caretUsed = false;
    d->passage = {};
    d->flashSpan = d->dropSpan = d->edgeSpan = {};
    d->find = {};
    d->footnotes = {};
    d->dragging = ReaderState::Drag::None;
    d->idle.stop();
    d->updateRange();
    verticalScrollBar()->setValue(0);
    d->minimap->forget();
    d->minimap->hide();
    viewport()->update();
    if (hadSelection)
        Q_EMIT selectionChanged({});
}

const Document &Reader::document() const
{
    return d->document;
}

/// The margin may need more or fewer lanes than before; the text moves only if it must.
void ReaderState::marksChanged()
{
    const ReaderColumns fitting = ReaderColumns::fit(q->viewport()->width(), zoom, marks.laneCount(), namesWanted, type.measure);
    if (fitting.textX != columns.textX || fitting.textWidth != columns.textWidth || fitting.laneStep != columns.laneStep)
        restyle(true);
    minimap->invalidate();
    q->viewport()->update();
}

void Reader::setCodings(const QList<ReaderCoding> &codings)
{
    d->marks.set(codings);
    d->marksChanged();
}

void Reader::addCoding(const ReaderCoding &coding)
{
    d->marks.add(coding);
    d->marksChanged();
}

void Reader::removeCoding(CodingId coding)
{
    if (d->marks.remove(coding))
        d->marksChanged();
}

PassageId Reader::selectedPassage() const
{
    return d->passage;
}

void Reader::select(PassageId passage)
{
    d->passage = d->marks.spanOf(passage).isEmpty() ? PassageId() : passage;
    viewport()->update();
}

QList<PassageId> Reader::passagesAt(int offset) const
{
    return d->marks.passagesAt(offset);
}

QList<ReaderCoding> Reader::codingsWithin(TextSpan span) const
{
    QList<ReaderCoding> codings;
    for (const int i : d->marks.overlapping(span))
        codings.append(d->marks.at(i));
    std::stable_sort(codings.begin(), codings.end(), [](const ReaderCoding &a, const ReaderCoding &b) { return a.span.length() < b.span.length(); });
    return codings;
}

void Reader::reveal(TextSpan span, bool flash)
{
    d->scrollTo(d->placeAt(span.start, 0.28));
    if (flash) {
        d->flashSpan = span;
        d->flashEnd.start(flashTime);
    }
    viewport()->update();
}

int Reader::position() const
{
    d->prepare();
    const double y = d->scrollY();
    if (d->layout.count() == 0 || y <= d->layout.style().headerAbove)
        return 0;
    const int offset = d->layout.offsetAt({0, y + 1});
    const QRectF line = d->layout.caretRect(offset);
    if (line.top() >= y - 1)
        return offset;
    return d->layout.offsetAt({0, line.bottom() + 1});
}

void Reader::restore(int offset)
{
    d->scrollTo(offset <= 0 ? 0 : d->placeAt(offset, 0));
    d->readingOffset = offset;
}

double Reader::zoom() const
{
    return d->zoom;
}

void Reader::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, minimumZoom, maximumZoom);
    if (wanted == d->zoom)
        return;
    d->zoom = wanted;
    d->restyle(true);
}

void Reader::setTypography(const ReaderTypography &typography)
{
    if (typography == d->type)
        return;
    d->type = typography;
    d->restyle(true);
}

void Reader::setRulerShown(bool shown)
{
    d->rulerShown = shown;
    viewport()->update();
}

void Reader::setNamesShown(bool shown)
{
    d->namesWanted = shown;
    d->restyle(true);
}

QString Reader::citation() const
{
    const TextSpan span = focusSpan();
    const QList<Block> &blocks = d->document.blocks;
    return citationOf(d->layout.text(), d->document.facts, span, pageAt(blocks, span.start), pageAt(blocks, span.end - 1));
}

void Reader::copy()
{
    const TextSpan span = focusSpan();
    if (!span.isEmpty())
        QGuiApplication::clipboard()->setText(d->document.text.mid(span.start, span.length()));
}

void Reader::copyWithCitation()
{
    const QString words = citation();
    if (!words.isEmpty())
        QGuiApplication::clipboard()->setText(words);
}

int Reader::offsetAt(QPoint point) const
{
    d->prepare();
    return d->layout.offsetAt(d->toText(point));
}

QRectF Reader::rectOf(int offset) const
{
    d->prepare();
    const QRectF caret = d->caretAt(offset);
    return d->toViewport(caret);
}

void Reader::layOutAll()
{
    d->prepare();
    const double before = d->layout.top(d->firstInView);
    d->layout.work(0);
    d->updateRange();
    d->correctScroll(d->layout.top(d->firstInView) - before);
    d->minimap->invalidate();
}

void Reader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    d->paint(painter, event->rect());
}

void Reader::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect area = viewport()->rect();
    d->minimap->setGeometry(area.right() - minimapInset - minimapWidth, area.top() + 14, minimapWidth, std::max(0, area.height() - 28));
    placeFindBar();
    d->restyle(true);
}

void Reader::scrollContentsBy(int, int dy)
{
    if (!d->correcting) {
        if (dy > 0)
            d->settleScrollUp(dy);
        d->readingOffset = position();
        if (!d->layout.allExact())
            d->idle.start(ReaderState::scrollPause);
    }
    d->minimap->setView(d->scrollY(), viewport()->height());
    viewport()->update();
    Q_EMIT viewMoved();
}

void Reader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        d->minimap->invalidate();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace haeje
