// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/ratings.h"

#include <QWidget>

namespace haeje {

/// The counts behind a number: rows and columns are what coders said, a cell how much of the units. A cell can be chosen.
class ConfusionView : public QWidget
{
    Q_OBJECT
public:
    explicit ConfusionView(QWidget *parent = nullptr);

    /// rows and columns: who stands there; labels: of the categories, in the order in which they are shown.
    void setConfusion(const Confusion &confusion, const QString &rows, const QString &columns, const QStringList &labels);
    void clear();
    const Confusion &confusion() const { return m_confusion; }
    /// The chosen cell, column before row as in a point; (-1, -1) for none.
    QPoint current() const { return m_current; }
    void setCurrent(QPoint cell);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By a click or the arrows; -1, -1 when the choice was taken back.
    void cellChosen(int row, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int headWidth() const;
    QRect cellRect(int row, int column) const;
    void paintCell(QPainter &painter, int row, int column, double total, double most) const;
    void choose(QPoint cell);

    Confusion m_confusion;
    QString m_rows, m_columns;
    QStringList m_labels;
    QPoint m_current = {-1, -1};
};

} // namespace haeje
