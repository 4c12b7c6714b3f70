// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <QWidget>

namespace haeje {

/// Documents and hits by year: a column for each year from the first to the last, what is not dated hatched and apart.
/// Click or Enter narrows to the year; left and right walk.
class YearBars : public QWidget
{
    Q_OBJECT
public:
    explicit YearBars(QWidget *parent = nullptr);

    void setCounts(const SearchCounts &counts);
    void clear();
    int columns() const { return int(m_years.size()); }
    QRect columnRect(int column) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// 0: not dated.
    void yearChosen(int year);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString wordsOf(const SearchYear &year) const;
    int columnAt(QPoint at) const;
    void point(int column);

    QList<SearchYear> m_years; ///< every year, also those without; not dated last
    qint64 m_most = 1;
    int m_pointed = -1;
};

} // namespace haeje
