// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timelinemodel.h"

#include <QWidget>

#include <memory>

namespace haeje {

/// The whole time at a glance: a column per year, and the window on it that the timeline shows. Dragging the window
/// pans, dragging its handles zooms, a click elsewhere goes there; Left, Right, + and - do the same.
class ContextBar : public QWidget
{
    Q_OBJECT
public:
    explicit ContextBar(QWidget *parent = nullptr);

    void setModel(std::shared_ptr<const TimelineModel> model);
    void setRange(DayRange range);
    void setZoom(double zoom);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void rangeChosen(const haeje::DayRange &range);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip { None, Start, End, Window };
    TimeScale scale() const;
    QRectF chart() const;
    QRectF window() const;
    Grip gripAt(QPointF position) const;
    void paintColumns(QPainter &painter, const TimeScale &scale) const;
    void paintWindow(QPainter &painter) const;
    void choose(DayRange range);

    std::shared_ptr<const TimelineModel> m_model;
    DayRange m_range;
    DayRange m_rangeAtPress;
    double m_pressedDay = 0;
    Grip m_grip = Grip::None;
    double m_zoom = 1;
};

} // namespace haeje
