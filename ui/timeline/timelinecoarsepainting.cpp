// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include <QCoreApplication>

#include <cmath>

namespace haeje {

/// An oblong is never narrower.
static constexpr double narrowest = 16;
/// Up to so many in a frame fade with gradients and dashes; more are drawn plainly.
static constexpr int mostFading = 40;

QList<TimelinePainter::CoarseSpan> TimelinePainter::coarseSpans(const TimelineLane &lane) const
{
    QList<CoarseSpan> spans;
    QHash<QPair<qint64, qint64>, qsizetype> same;
    qsizetype lastShort = -1;
    for (int index : coarseIn(m_model, lane, m_scale.range())) {
        const TimelineEvent &event = m_model.events.at(index);
        double left = x(double(event.first));
        double right = x(double(event.last + 1));
        const bool isShort = right - left < narrowest;
        if (isShort) {
            const double middle = (left + right) / 2;
            left = middle - narrowest / 2;
            right = middle + narrowest / 2;
        }
        const auto known = same.constFind({event.first, event.last});
        if (known != same.constEnd()) {
            spans[*known].events.append(index);
        } else if (isShort && lastShort >= 0 && left < spans.at(lastShort).right) {
            spans[lastShort].right = std::max(right, spans.at(lastShort).right);
            spans[lastShort].events.append(index);
        } else {
            same.insert({event.first, event.last}, spans.size());
            lastShort = isShort ? spans.size() : lastShort;
            spans.append({left, right, {index}});
        }
    }
    return spans;
}

void TimelinePainter::paintCoarse()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    int painted = 0;
    for (const LaneBand &band : m_layout.bands) {
        if (band.lane < 0 || !isVisible(band) || band.folded)
            continue;
        const QList<CoarseSpan> spans = coarseSpans(m_model.lanes.at(band.lane));
        if (spans.isEmpty())
            continue;
        const double row = y(m_layout.coarseLineOf(band.lane));
        m_painter.setPen(QPen(m_theme.separator, 1));
        m_painter.drawLine(QPointF(m_frame.left(), std::floor(row) + 0.5), QPointF(m_frame.lanes.right(), std::floor(row) + 0.5));
        painted += int(spans.size());
        const bool fine = m_look.paper || (!m_look.fast && painted <= mostFading);
        for (const CoarseSpan &span : spans)
            paintSpan(span, band.lane, row, fine);
        if (band.height >= 110 * m_look.zoom && m_frame.label > 0) {
            m_painter.setClipRect(m_frame.lanes);
            m_painter.setFont(m_look.small);
            m_painter.setPen(m_theme.secondary);
            m_painter.drawText(QRectF(m_frame.lanes.left() + 20, row - 9, m_frame.label - 26, 18), Qt::AlignRight | Qt::AlignVCenter,
                               QCoreApplication::translate("Timeline", "no day stated"));
            m_painter.setClipRect(m_frame.lanes.adjusted(m_frame.label, 0, 0, 0));
        }
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintSpan(const CoarseSpan &span, int lane, double row, bool fine)
{
    bool matches = false;
    bool marked = false;
    for (int index : span.events) {
        const TimelineEvent &event = m_model.events.at(index);
        matches |= event.matches;
        marked |= index == m_look.hovered || (m_look.selected && event.id == m_look.selected);
    }
    const QColor side = eventColour(span.events.first(), lane);
    const QColor colour = matches ? side : faint(side, 0.25);
    const QRectF body(span.left, row - 4, span.right - span.left, 8);
    if (fine) {
        paintFadingSpan(span, body, colour);
    } else {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const double end = std::min(10.0, body.width() * 0.3);
        m_painter.fillRect(body, faint(colour, 0.08));
        m_painter.fillRect(body.adjusted(end, 0, -end, 0), faint(colour, 0.22));
        m_painter.fillRect(QRectF(body.left() + end, body.top(), body.width() - 2 * end, 1), colour);
        m_painter.fillRect(QRectF(body.left() + end, body.bottom() - 1, body.width() - 2 * end, 1), colour);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    if (marked) {
        m_painter.setPen(QPen(m_theme.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(body.adjusted(-3, -3, 3, 3), 6, 6);
    }
    const bool several = span.events.size() > 1;
    if (several && fine) {
        m_painter.setFont(m_look.small);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(body.right() + 2, row - 9, 40, 18), Qt::AlignLeft | Qt::AlignVCenter,
                           QStringLiteral("\u00d7%1").arg(span.events.size()));
    }
    m_hits.append({several ? TimelineHit::What::More : TimelineHit::What::Event, body.adjusted(-1, -3, 1, 3),
                   several ? lane : span.events.first(), {}, double(span.events.size()), several ? span.events : QList<int>()});
}

/// It fades at both ends, for nobody knows where in it the day lies; an open end fades over a longer stretch.
void TimelinePainter::paintFadingSpan(const CoarseSpan &span, const QRectF &body, const QColor &colour)
{
    const TimelineEvent &event = m_model.events.at(span.events.first());
    QLinearGradient fill(body.topLeft(), body.topRight());
    QLinearGradient stroke(body.topLeft(), body.topRight());
    const double fade = std::min(0.3, 14 / body.width());
    for (QLinearGradient *gradient : {&fill, &stroke}) {
        const QColor inner = gradient == &fill ? faint(colour, 0.18) : colour;
        QColor outer = inner;
        outer.setAlphaF(gradient == &fill ? 0.0f : 0.25f);
        gradient->setColorAt(0, outer);
        gradient->setColorAt(event.openStart ? 0.45 : fade, inner);
        gradient->setColorAt(event.openEnd ? 0.55 : 1 - fade, inner);
        gradient->setColorAt(1, outer);
    }
    QPen pen(m_look.paper ? QBrush(colour) : QBrush(stroke), 1.3); // a gradient as a pen is black in an SVG
    pen.setDashPattern({3, 1.5});
    m_painter.setPen(pen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(body, 4, 4);
}

} // namespace haeje
