// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pageview.h"

#include "ui/common/theme.h"
#include "ui/reading/pageviewstate.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace haeje {

static constexpr double gap = 14;       // between the pages
static constexpr int keptPages = 8;
static constexpr double sharpest = 4e7; // pixels a page

PageViewState::PageViewState(PageView *view)
    : q(view)
{
    pool.setMaxThreadCount(1);
}

PageViewState::~PageViewState()
{
    ++turn;
    pool.clear();
    pool.waitForDone();
}

void PageViewState::open(const Document &opened, const QByteArray &pdf)
{
    document = opened;
    pool.start([this, opened, pdf, now = turn] {
        std::shared_ptr<PdfPages> file;
        std::shared_ptr<PageMap> read;
        QString sentence;
        if (Result<std::unique_ptr<PdfPages>> result = PdfPages::open(pdf))
            file = std::move(*result);
        else
            sentence = result.message();
        if (file) {
            if (Result<PageMap> result = PageMap::of(pdf, opened))
                read = std::make_shared<PageMap>(std::move(*result));
            else
                sentence = result.message();
        }
        QMetaObject::invokeMethod(q, [=, this] { finishOpening(now, file, read, sentence); }, Qt::QueuedConnection);
    });
}

void PageViewState::finishOpening(int asker, const std::shared_ptr<PdfPages> &opened, const std::shared_ptr<PageMap> &read,
                                  const QString &sentence)
{
    if (asker != turn)
        return;
    pages = opened;
    map = read;
    refused = sentence;
    layOut();
    q->viewport()->update();
    Q_EMIT q->ready();
}

void PageViewState::layOut()
{
    tops.clear();
    width = 0;
    if (!map)
        return;
    double widest = 1;
    for (int page = 1; page <= map->count(); ++page)
        widest = std::max(widest, map->size(page).width());
    const double view = std::max(100, q->viewport()->width());
    scale = std::max(0.05, (view - 2 * gap) / widest * zoom);
    width = std::max(view, widest * scale + 2 * gap);
    double y = gap;
    for (int page = 1; page <= map->count(); ++page) {
        tops << y;
        y += std::round(map->size(page).height() * scale) + gap;
    }
    tops << y;
    quiet = true;
    q->verticalScrollBar()->setPageStep(q->viewport()->height());
    q->verticalScrollBar()->setSingleStep(scaled(40));
    q->verticalScrollBar()->setRange(0, std::max(0, int(y) - q->viewport()->height()));
    q->horizontalScrollBar()->setPageStep(int(view));
    q->horizontalScrollBar()->setRange(0, int(width - view));
    quiet = false;
}

QRectF PageViewState::paperOf(int page) const
{
    const QSizeF size = map->size(page) * scale;
    const double x = std::floor((width - size.width()) / 2) - q->horizontalScrollBar()->value();
    return {QPointF(x, tops[page - 1] - q->verticalScrollBar()->value()), size};
}

QRectF PageViewState::toView(const PageBox &box) const
{
    const QPointF corner = paperOf(box.page).topLeft();
    return {corner + box.box.topLeft() * scale, box.box.size() * scale};
}

QSize PageViewState::pixelsOf(int page) const
{
    const double ratio = q->devicePixelRatioF();
    QSizeF size = map->size(page) * scale * ratio;
    if (const double area = size.width() * size.height(); area > sharpest)
        size *= std::sqrt(sharpest / area);
    return size.toSize().expandedTo({1, 1});
}

QList<int> PageViewState::pagesInView() const
{
    QList<int> found;
    if (!map)
        return found;
    const double top = q->verticalScrollBar()->value();
    const double bottom = top + q->viewport()->height();
    const auto first = std::upper_bound(tops.begin(), tops.end(), top);
    for (int page = std::max(1, int(first - tops.begin())); page <= map->count() && tops[page - 1] < bottom; ++page)
        found << page;
    return found;
}

void PageViewState::askFor(int page)
{
    const QSize pixels = pixelsOf(page);
    lastUsed.removeAll(page);
    lastUsed << page;
    if (!pages || drawn.value(page).size() == pixels || asked.value(page) == pixels)
        return;
    asked.insert(page, pixels);
    pool.start([this, page, pixels, file = pages, now = turn] {
        const QImage picture = file->render(page - 1, pixels);
        QMetaObject::invokeMethod(q, [=, this] {
            if (now != turn)
                return;
            if (asked.value(page) == pixels)
                asked.remove(page);
            if (picture.isNull())
                return;
            drawn.insert(page, picture);
            while (drawn.size() > keptPages && !lastUsed.isEmpty())
                drawn.remove(lastUsed.takeFirst());
            q->viewport()->update();
        }, Qt::QueuedConnection);
    });
}

void PageViewState::paintPage(QPainter &painter, int page) const
{
    const Theme &theme = themeOf(q);
    const QRectF paper = paperOf(page);
    painter.fillRect(paper, Qt::white);
    if (const QImage picture = drawn.value(page); !picture.isNull())
        painter.drawImage(paper, picture);
    painter.setPen(theme.separator);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
}

/// Tint and line as in the text, on white paper whatever the theme; the tint lets the print show through.
void PageViewState::paintMarks(QPainter &painter) const
{
    const Theme &paper = Theme::light();
    const QList<int> shown = pagesInView();
    for (int i = 0; i < marks.size(); ++i) {
        const ReaderCoding &coding = marks.at(i);
        for (const PageBox &box : map->boxesOf(coding.span)) {
            if (!shown.contains(box.page))
                continue;
            const QRectF at = toView(box);
            const QColor stripe = coding.code ? paper.codeStripe(coding.colour) : paper.accent;
            if (coding.code) {
                painter.setCompositionMode(QPainter::CompositionMode_Multiply);
                painter.fillRect(at, paper.codeTint(coding.colour));
                painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            }
            const double thick = std::clamp(2 * scale, 1.0, 2.0); // on small pages the lines must not fill the leading
            const double y = at.bottom() - thick + 1.5 * thick * std::min(marks.underline(i), 3);
            painter.fillRect(QRectF(at.left(), y, at.width(), thick), stripe);
            if (coding.passage == passage) {
                painter.setPen(QPen(paper.accent, 1.5));
                painter.drawRect(at.adjusted(-1.5, -1.5, 1.5, 1.5));
            }
        }
    }
    if (!selection.isEmpty()) {
        QColor colour = paper.accent;
        colour.setAlpha(70);
        for (const PageBox &box : map->boxesOf(selection)) {
            if (shown.contains(box.page))
                painter.fillRect(toView(box), colour);
        }
    }
}

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<PageViewState>(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the PDF"));
    viewport()->setCursor(Qt::IBeamCursor);
}

PageView::~PageView() = default;

void PageView::setDocument(const Document &document, const QByteArray &pdf)
{
    clear();
    d->open(document, pdf);
}

void PageView::clear()
{
    ++d->turn;
    d->pool.clear();
    d->document = {};
    d->map.reset();
    d->pages.reset();
    d->drawn.clear();
    d->asked.clear();
    d->refused.clear();
    d->marks.set({});
    d->passage = {};
    d->selection = {};
    d->quiet = true;
    verticalScrollBar()->setValue(0);
    d->quiet = false;
    viewport()->update();
}

DocumentId PageView::document() const { return d->document.id; }
bool PageView::isReady() const { return d->map != nullptr; }
QString PageView::refused() const { return d->refused; }
const PageMap *PageView::map() const { return d->map.get(); }
double PageView::zoom() const { return d->zoom; }

void PageView::setCodings(const QList<ReaderCoding> &codings)
{
    d->marks.set(codings);
    viewport()->update();
}

void PageView::select(PassageId passage)
{
    d->passage = passage;
    viewport()->update();
}

void PageView::setSelection(TextSpan span)
{
    d->selection = span;
    viewport()->update();
}

void PageView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 0.25, 6.0);
    if (zoom == d->zoom)
        return;
    const double share = d->tops.isEmpty() ? 0 : (verticalScrollBar()->value() + viewport()->height() / 2.0) / d->tops.last();
    d->zoom = zoom;
    d->layOut();
    if (!d->tops.isEmpty())
        verticalScrollBar()->setValue(int(share * d->tops.last() - viewport()->height() / 2.0));
    viewport()->update();
}

QList<QRectF> PageView::rectsOf(TextSpan span) const
{
    QList<QRectF> rects;
    if (d->map) {
        for (const PageBox &box : d->map->boxesOf(span))
            rects << d->toView(box);
    }
    return rects;
}

bool PageView::isDrawn() const
{
    const QList<int> shown = d->pagesInView();
    return !shown.isEmpty()
        && std::all_of(shown.begin(), shown.end(), [this](int page) { return d->drawn.value(page).size() == d->pixelsOf(page); });
}

void PageView::finishDrawing()
{
    // Read the file, then draw; a page that cannot be drawn ends it.
    for (int i = 0; i < 3 && d->document.id && d->refused.isEmpty() && !isDrawn(); ++i) {
        for (const int page : d->pagesInView())
            d->askFor(page);
        d->pool.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = themeOf(this);
    painter.fillRect(viewport()->rect(), theme.window);
    if (!d->map) {
        painter.setPen(theme.secondary);
        painter.setFont(haeje::font(TypeRole::Interface));
        const QString words = !d->refused.isEmpty() ? d->refused : d->document.id ? tr("Reading the pages…") : QString();
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, words);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QList<int> shown = d->pagesInView();
    for (const int page : shown)
        d->paintPage(painter, page);
    d->paintMarks(painter);
    // The pages in view first, then the next one.
    for (const int page : shown)
        d->askFor(page);
    if (!shown.isEmpty() && shown.last() < d->map->count())
        d->askFor(shown.last() + 1);
}

} // namespace haeje
