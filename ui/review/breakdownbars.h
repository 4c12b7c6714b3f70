// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures/breakdown.h"

#include <QWidget>

namespace haeje {

/// One breakdown in small: a bar per category, what is not stated hatched and named. A click or Enter on a bar leads on.
class BreakdownBars : public QWidget
{
    Q_OBJECT
public:
    explicit BreakdownBars(const Breakdown &data, QWidget *parent = nullptr);

    const Breakdown &data() const { return m_data; }
    QRect rowRect(int row) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {scaledWidth(), sizeHint().height()}; }

Q_SIGNALS:
    void rowActivated(int row, const QPoint &where);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static int scaledWidth();
    QString rowWords(int row) const;
    int labelWidth() const;

    Breakdown m_data;
    int m_rowHeight;
    int m_current = 0;
};

} // namespace haeje
