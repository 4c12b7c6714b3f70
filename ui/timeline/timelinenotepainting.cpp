// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include <QCoreApplication>

#include <cmath>

namespace haeje {

void TimelinePainter::paintNotes()
{
    const QRectF &row = m_frame.notes;
    if (row.height() <= 0)
        return;
    m_painter.fillRect(row, m_theme.page);
    m_painter.fillRect(QRectF(row.left(), row.top(), m_frame.label, row.height()), m_theme.panel);
    m_painter.setPen(QPen(m_theme.separator, 1));
    m_painter.drawLine(QPointF(row.left(), std::floor(row.top()) + 0.5), QPointF(row.right(), std::floor(row.top()) + 0.5));
    m_painter.setFont(m_look.meta);
    m_painter.setPen(m_theme.secondary);
    m_painter.drawText(QRectF(row.left() + 10, row.top(), m_frame.label - 16, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                       QCoreApplication::translate("Timeline", "Notes"));
    m_painter.setClipRect(QRectF(m_frame.left(), m_frame.flags.top(), row.right() - m_frame.left(), row.bottom() - m_frame.flags.top()));
    for (int i = 0; i < m_look.notes.size(); ++i) {
        const QDate next = i + 1 < m_look.notes.size() ? m_look.notes.at(i + 1).date.earliest() : QDate();
        paintNote(i, next.isValid() ? x(double(next.toJulianDay())) : row.right());
    }
    m_painter.setClipping(false);
}

/// A pin with as much of its words as there is room for before the next one; a month, a year or an interval is a bar that
/// fades where its ends are open.
void TimelinePainter::paintNote(int index, double until)
{
    const TimelineNote &note = m_look.notes.at(index);
    const QDate first = note.date.earliest().isValid() ? note.date.earliest() : note.date.latest();
    const QDate last = note.date.latest().isValid() ? note.date.latest() : first;
    const bool day = note.date.isDay();
    const double from = x(double(first.toJulianDay()) + (day ? 0.5 : 0)), to = x(double(last.toJulianDay()) + (day ? 0.5 : 1));
    const QRectF &row = m_frame.notes;
    if (to < m_frame.left() - 2 || from > row.right())
        return;
    const bool selected = m_look.selectedNote && note.id == m_look.selectedNote;
    const QColor ink = selected ? m_theme.accent : m_theme.warning;
    const double at = std::floor(from) + 0.5;
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    if (!day) {
        QLinearGradient fill(QPointF(from, 0), QPointF(std::max(to, from + 1), 0));
        QColor clear = m_theme.warningGround;
        clear.setAlpha(0);
        fill.setColorAt(0, note.date.earliest().isValid() ? m_theme.warningGround : clear);
        fill.setColorAt(1, note.date.latest().isValid() ? m_theme.warningGround : clear);
        m_painter.fillRect(QRectF(from, row.top() + 2, to - from, row.height() - 4), fill);
        m_painter.setPen(QPen(ink, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(from, row.top() + 2.5), QPointF(to, row.top() + 2.5));
    } else {
        m_painter.setPen(QPen(faint(ink, 0.5), 1, Qt::DotLine));
        m_painter.drawLine(QPointF(at, m_frame.lanes.top()), QPointF(at, row.top()));
    }
    m_painter.setPen(QPen(ink, selected ? 3 : 2));
    m_painter.drawLine(QPointF(at, row.top() + 1), QPointF(at, row.bottom() - 1));
    m_painter.setFont(m_look.meta);
    const QFontMetricsF metrics(m_look.meta);
    const double left = std::max(at, m_frame.left()) + 5;
    const double room = std::max(until, day ? 0 : to) - left - 6;
    const QString words = room > 24 * m_look.zoom ? metrics.elidedText(note.text.simplified(), Qt::ElideRight, room) : QString();
    m_painter.setPen(selected ? m_theme.accent : m_theme.text);
    m_painter.drawText(QRectF(left, row.top(), std::max(0.0, room), row.height()), Qt::AlignLeft | Qt::AlignVCenter, words);
    const double width = std::max(metrics.horizontalAdvance(words) + 8, to - at);
    const QRectF area(at - 4, row.top(), width + 4, row.height());
    if (selected) {
        m_painter.setPen(QPen(m_theme.accent, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(area.adjusted(0, 1, 0, -2));
    }
    m_hits.append({TimelineHit::What::Note, area, index, {double(first.toJulianDay()), double(last.toJulianDay() + 1)}, 0});
}

} // namespace haeje
