// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace haeje {

/// How alike earlier messages are, in order of time: a point for each on a scale from 0 to 1. Left and right move, Enter opens.
class SimilarityCurve : public QWidget
{
    Q_OBJECT
public:
    struct Point {
        QString name;
        double value = 0;
    };
    explicit SimilarityCurve(QWidget *parent = nullptr);

    void setPoints(const QList<Point> &points);
    void setCurrent(int point);
    int current() const { return m_current; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointF placeOf(int point) const;

    QList<Point> m_points;
    int m_current = -1;
};

} // namespace haeje
