// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinelens.h"
#include "ui/timeline/timelinepainter.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>
#include <memory>

namespace haeje {

/// The timeline: lanes, messages as marks and arcs, one painted widget. Wheel, pinch and + - zoom at the pointer, dragging and
/// the arrow keys pan, Up and Down (and Tab, once one is selected) walk from message to message, with Shift from note to note;
/// L opens and closes the lens.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setModel(std::shared_ptr<const TimelineModel> model);
    const TimelineModel &model() const { return *m_model; }
    /// What a message is: in lines, for tips, and in a sentence, for screen readers.
    using Describe = std::function<QString(MessageId)>;
    void setDescriber(Describe describe, Describe name = {});
    QString nameOf(MessageId message) const { return m_name ? m_name(message) : QString(); }
    DayRange range() const { return m_scale.range(); }
    void setRange(DayRange range);
    void showAll();
    void zoomBy(double factor);
    MessageId selected() const { return m_look.selected; }
    /// Without a signal. reveal brings it into view.
    void select(MessageId message, bool reveal);
    /// As by the user's hand: brought into view, with a signal.
    void choose(MessageId message);
    /// Lens: whether the pointer over a histogram opens it there.
    enum class Part { Arcs, Replies, Occasions, Lens };
    void setShown(Part part, bool on);
    /// Opens it on the selected message, or on the densest lane in the middle; closes it where it is open.
    void toggleLens();
    const TimelineLens &lens() const { return m_lens; }
    void setNotes(const QList<TimelineNote> &notes); ///< by day
    const QList<TimelineNote> &notes() const { return m_look.notes; }
    TimelineNoteId selectedNote() const { return m_look.selectedNote; }
    QSet<QString> closedSides() const { return m_closedSides; }
    void setClosedSides(const QSet<QString> &sides);
    void setZoom(double zoom);
    const QList<TimelineHit> &hits() const { return m_hits; } ///< what was painted last
    QSize sizeHint() const override { return {900, 560}; }

Q_SIGNALS:
    void rangeChanged(const haeje::DayRange &range);
    /// The range has not changed for a moment: time for what costs more than a frame.
    void settled();
    /// By the user; none when the selection was given up.
    void messageSelected(haeje::MessageId message);
    void messageActivated(haeje::MessageId message);
    void crowdClicked(const QList<haeje::MessageId> &messages, const QPoint &globalPosition);
    /// For an actor, an occasion or a message.
    void menuRequested(const haeje::EntityRef &what, const QPoint &globalPosition);
    void noteActivated(haeje::TimelineNoteId note, const QPoint &globalPosition);
    void noteMoved(haeje::TimelineNoteId note, const haeje::EdtfDate &date);
    void noteMenuRequested(haeje::TimelineNoteId note, const QDate &day, const QPoint &globalPosition);

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
    bool step(bool forward, bool withinView);
    void openLens(int lane, double day);
    void followLens(QPointF position, const TimelineHit *hit);
    void selectNote(int index);
    bool noteKey(QKeyEvent *event);
    void dragNote(double pixels);
    void endDrag();
    const TimelineHit *hitAt(QPointF position) const;
    void click(const TimelineHit &hit, const QPoint &globalPosition);
    QString tipFor(const TimelineHit &hit) const;
    double chartX(double viewportX) const { return viewportX - m_frame.left(); }
    QDate dayAt(double viewportX) const;
    void announce(const QString &words);

    std::shared_ptr<const TimelineModel> m_model;
    Describe m_describe, m_name;
    TimeScale m_scale;
    LaneLayout m_layout;
    TimelineFrame m_frame;
    TimelineLook m_look;
    MarkSprites m_sprites;
    double m_spriteRatio = 0; ///< device pixels the sprites were made for
    QSet<QString> m_closedSides, m_spreadSides; ///< spread: whose empty lanes are not put together
    bool m_fresh = true;         ///< not scrolled yet
    QList<TimelineHit> m_hits;
    QTimer m_idle;
    TimelineLens m_lens;
    bool m_lensOn = true;
    TimelineDrag m_drag;
};

} // namespace haeje
