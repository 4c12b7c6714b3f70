// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinepainter.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>
#include <memory>

class QNativeGestureEvent;

namespace haeje {

/// The timeline: lanes of actors, messages as marks and arcs, one painted widget. Wheel, pinch and + - zoom at the
/// pointer, dragging and the arrow keys pan, Up and Down (and Tab, once one is selected) walk from message to message.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setModel(std::shared_ptr<const TimelineModel> model);
    const TimelineModel &model() const { return *m_model; }
    /// What a message is in a sentence, for tips and screen readers.
    void setDescriber(std::function<QString(MessageId)> describe) { m_describe = std::move(describe); }

    DayRange range() const { return m_scale.range(); }
    void setRange(DayRange range);
    void showAll();
    void zoomBy(double factor);

    MessageId selected() const { return m_look.selected; }
    /// Without a signal. reveal brings it into view.
    void select(MessageId message, bool reveal);
    void setArcs(bool on);
    void setOccasions(bool on);
    QSet<QString> closedSides() const { return m_closedSides; }
    void setClosedSides(const QSet<QString> &sides);
    void setZoom(double zoom);

    /// What was painted last, for tests and for whoever wants to know where something stands.
    const QList<TimelineHit> &hits() const { return m_hits; }
    QSize sizeHint() const override { return {900, 560}; }

Q_SIGNALS:
    void rangeChanged(const haeje::DayRange &range);
    /// The range has not changed for a moment: time for what costs more than a frame.
    void settled();
    /// By the user; none when the selection was given up.
    void messageSelected(haeje::MessageId message);
    void messageActivated(haeje::MessageId message);
    /// Several lie under the pointer: which are they?
    void crowdClicked(const QList<haeje::MessageId> &messages, const QPoint &globalPosition);
    void laneMenuRequested(haeje::ActorId actor, const QPoint &globalPosition);
    void occasionMenuRequested(haeje::OccasionId occasion, const QPoint &globalPosition);
    void messageMenuRequested(haeje::MessageId message, const QPoint &globalPosition);
    void closedSidesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void placeParts();
    void layOut();
    void move(const TimeScale &scale);
    void settle();
    void reveal(int event);
    void userSelects(MessageId message);
    bool step(bool forward, bool withinView);
    const TimelineHit *hitAt(QPointF position) const;
    void click(const TimelineHit &hit, const QPoint &globalPosition);
    QString tipFor(const TimelineHit &hit) const;
    bool pinch(QNativeGestureEvent *event);
    double chartX(double viewportX) const { return viewportX - m_frame.left(); }

    std::shared_ptr<const TimelineModel> m_model;
    std::function<QString(MessageId)> m_describe;
    TimeScale m_scale;
    LaneLayout m_layout;
    TimelineFrame m_frame;
    TimelineLook m_look;
    MarkSprites m_sprites;
    double m_spriteRatio = 0; ///< device pixels the sprites were made for
    QSet<QString> m_closedSides;
    QSet<QString> m_spreadSides; ///< whose empty lanes are not put together
    bool m_fresh = true;         ///< not scrolled yet
    QList<TimelineHit> m_hits;
    QTimer m_idle;
    QPointF m_pressed;
    TimeScale m_scaleAtPress;
    int m_scrollAtPress = 0;
    bool m_dragging = false;
    bool m_down = false;
};

} // namespace haeje
