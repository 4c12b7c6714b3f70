// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace haeje {

class ChartView;

/// Room for a chart: as large as fits, at most 100 %, until the user zooms; fit() goes back to that.
class ChartScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChartScroll(ChartView *view, QWidget *parent = nullptr);

    void fit();
    /// By the user's hand.
    void zoomBy(double factor);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFit();

    ChartView *m_view;
    bool m_fits = true;
};

} // namespace haeje
