// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/outlinedevice.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>
#include <QtMath>

#include <climits>
#include <optional>

namespace haeje {

class OutlineEngine : public QPaintEngine
{
public:
    OutlineEngine(QPainter &target, OutlineDevice::Text text)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_target(target)
        , m_text(text)
        , m_base(target.transform())
    {
    }

    bool begin(QPaintDevice *) override
    {
        m_clip.reset();
        setActive(true);
        return true;
    }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &changed) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawLines(const QLineF *lines, int count) override;
    void drawEllipse(const QRectF &rect) override;
    void drawPoints(const QPointF *points, int count) override { m_target.drawPoints(points, count); }
    void drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &source) override
    {
        m_target.drawPixmap(rect, pixmap, source);
    }
    void drawImage(const QRectF &rect, const QImage &image, const QRectF &source, Qt::ImageConversionFlags) override
    {
        m_target.drawImage(rect, image, source);
    }
    void drawTextItem(const QPointF &position, const QTextItem &item) override;

private:
    enum class Seen { Whole, Partly, Not };
    Seen seen(const QRectF &logical) const;
    void updateClip(const QPaintEngineState &changed);
    void fillCut(const QPainterPath &path, const QBrush &brush);
    void strokeCut(const QPainterPath &path);

    QPainter &m_target;
    OutlineDevice::Text m_text;
    QTransform m_base;
    std::optional<QPainterPath> m_clip; ///< in device coordinates; none = everything shows
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
};

void OutlineEngine::updateState(const QPaintEngineState &changed)
{
    const DirtyFlags flags = changed.state();
    if (flags & DirtyTransform) {
        m_transform = changed.transform();
        m_target.setTransform(m_transform * m_base);
    }
    if (flags & DirtyPen) {
        m_pen = changed.pen();
        m_target.setPen(m_pen);
    }
    if (flags & DirtyBrush) {
        m_brush = changed.brush();
        m_target.setBrush(m_brush);
    }
    if (flags & DirtyBrushOrigin)
        m_target.setBrushOrigin(changed.brushOrigin());
    if (flags & DirtyFont)
        m_target.setFont(changed.font());
    if (flags & DirtyOpacity)
        m_target.setOpacity(changed.opacity());
    if (flags & DirtyHints)
        m_target.setRenderHints(changed.renderHints());
    if (flags & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled))
        updateClip(changed);
}

/// QPainter replays every clip when it restores a state, each with the transform it was set under.
void OutlineEngine::updateClip(const QPaintEngineState &changed)
{
    if ((changed.state() & DirtyClipEnabled) && !changed.isClipEnabled()) {
        m_clip.reset();
        return;
    }
    if (!(changed.state() & (DirtyClipPath | DirtyClipRegion)))
        return;
    if (changed.clipOperation() == Qt::NoClip) {
        m_clip.reset();
        return;
    }
    QPainterPath path;
    if (changed.state() & DirtyClipPath)
        path = changed.clipPath();
    else
        path.addRegion(changed.clipRegion());
    path = changed.transform().map(path);
    m_clip = m_clip && changed.clipOperation() == Qt::IntersectClip ? m_clip->intersected(path) : path;
}

OutlineEngine::Seen OutlineEngine::seen(const QRectF &logical) const
{
    if (!m_clip)
        return Seen::Whole;
    const double width = m_pen.style() == Qt::NoPen ? 0 : qMax(1.0, m_pen.widthF());
    const QRectF area = m_transform.mapRect(logical).adjusted(-width, -width, width, width);
    if (!m_clip->boundingRect().intersects(area))
        return Seen::Not;
    return m_clip->contains(area) ? Seen::Whole : Seen::Partly;
}

void OutlineEngine::fillCut(const QPainterPath &path, const QBrush &brush)
{
    QPainterPath cut = path.intersected(m_transform.inverted().map(*m_clip));
    if (cut.isEmpty())
        return;
    m_target.save();
    m_target.setPen(Qt::NoPen);
    m_target.setBrush(brush);
    m_target.drawPath(cut);
    m_target.restore();
}

/// A cut stroke is no stroke any more: it becomes the area it covered, in device coordinates.
void OutlineEngine::strokeCut(const QPainterPath &path)
{
    QPen pen = m_pen;
    if (pen.widthF() <= 0) {
        pen.setWidthF(1);
        pen.setCosmetic(true);
    }
    const QPainterPathStroker stroker(pen);
    const QPainterPath area = pen.isCosmetic() ? stroker.createStroke(m_transform.map(path))
                                               : m_transform.map(stroker.createStroke(path));
    const QPainterPath cut = area.intersected(*m_clip);
    if (cut.isEmpty())
        return;
    m_target.save();
    m_target.setTransform(m_base);
    m_target.setPen(Qt::NoPen);
    m_target.setBrush(pen.brush());
    m_target.drawPath(cut);
    m_target.restore();
}

void OutlineEngine::drawPath(const QPainterPath &path)
{
    switch (seen(path.controlPointRect())) {
    case Seen::Whole:
        m_target.drawPath(path);
        break;
    case Seen::Partly:
        if (m_brush.style() != Qt::NoBrush)
            fillCut(path, m_brush);
        if (m_pen.style() != Qt::NoPen)
            strokeCut(path);
        break;
    case Seen::Not:
        break;
    }
}

void OutlineEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPolygonF polygon(QList<QPointF>(points, points + count));
    const Seen part = seen(polygon.boundingRect());
    const Qt::FillRule rule = mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill;
    if (part == Seen::Whole && mode == PolylineMode)
        m_target.drawPolyline(polygon);
    else if (part == Seen::Whole)
        m_target.drawPolygon(polygon, rule);
    else if (part == Seen::Partly) {
        QPainterPath path;
        path.setFillRule(rule);
        path.addPolygon(polygon);
        if (mode != PolylineMode) {
            path.closeSubpath();
            if (m_brush.style() != Qt::NoBrush)
                fillCut(path, m_brush);
        }
        if (m_pen.style() != Qt::NoPen)
            strokeCut(path);
    }
}

void OutlineEngine::drawRects(const QRectF *rects, int count)
{
    for (int i = 0; i < count; ++i) {
        if (seen(rects[i]) == Seen::Whole) {
            m_target.drawRect(rects[i]);
            continue;
        }
        QPainterPath path;
        path.addRect(rects[i]);
        drawPath(path);
    }
}

void OutlineEngine::drawLines(const QLineF *lines, int count)
{
    for (int i = 0; i < count; ++i) {
        const QRectF bounds = QRectF(lines[i].p1(), lines[i].p2()).normalized();
        const Seen part = seen(bounds);
        if (part == Seen::Whole) {
            m_target.drawLine(lines[i]);
        } else if (part == Seen::Partly) {
            QPainterPath path(lines[i].p1());
            path.lineTo(lines[i].p2());
            strokeCut(path);
        }
    }
}

void OutlineEngine::drawEllipse(const QRectF &rect)
{
    if (seen(rect) == Seen::Whole) {
        m_target.drawEllipse(rect);
        return;
    }
    QPainterPath path;
    path.addEllipse(rect);
    drawPath(path);
}

void OutlineEngine::drawTextItem(const QPointF &position, const QTextItem &item)
{
    if (m_text == OutlineDevice::Text::AsText) {
        m_target.drawText(position, item.text());
        return;
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(position, item.font(), item.text());
    if (item.renderFlags() & QTextItem::Underline) // as when a link or a compared word is drawn
        path.addRect(position.x(), position.y() + 1.5, item.width(), 1);
    const Seen part = seen(path.boundingRect());
    if (part == Seen::Partly) {
        fillCut(path, m_pen.color());
    } else if (part == Seen::Whole) {
        m_target.save();
        m_target.setPen(Qt::NoPen);
        m_target.setBrush(m_pen.color());
        m_target.drawPath(path);
        m_target.restore();
    }
}

OutlineDevice::OutlineDevice(QPainter &target, QSizeF sizePx, Text text)
    : m_engine(std::make_unique<OutlineEngine>(target, text))
    , m_size(sizePx)
{
}

OutlineDevice::~OutlineDevice() = default;

QPaintEngine *OutlineDevice::paintEngine() const
{
    return m_engine.get();
}

int OutlineDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qCeil(m_size.width());
    case PdmHeight:
        return qCeil(m_size.height());
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / 96);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / 96);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return INT_MAX;
    default:
        return 0;
    }
}

} // namespace haeje
