// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinepainter.h"

#include <QWidget>

namespace haeje {

/// What a legend has to explain of a model.
struct LegendEntries {
    QList<MarkShape> shapes;
    bool replies = false;
    bool coarse = false;
    QStringList sides; ///< told by colour, where lanes do not stand for them
};
LegendEntries legendOf(const TimelineModel &model);
/// Draws the legend from the top left of the area in rows and returns the height it takes. painter null: only measures.
double paintLegend(QPainter *painter, const QRectF &area, const LegendEntries &entries, const Theme &theme, double zoom);

/// What the shapes mean. Only the shapes that occur; as many rows as the width asks for.
class TimelineLegend : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    void setModel(const TimelineModel &model);
    void setZoom(double zoom);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LegendEntries m_entries;
    double m_zoom = 1;
};

} // namespace haeje
