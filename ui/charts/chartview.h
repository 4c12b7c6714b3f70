// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace haeje {

/// The chart as it will be saved, live: bars tell their numbers on hover and lead to their evidence by a click, or by
/// the arrow keys and Enter.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void setPicture(const std::optional<ChartPicture> &picture);
    const std::optional<ChartPicture> &picture() const { return m_picture; }
    void setFrame(FrameRatio ratio);
    FrameRatio frame() const { return m_ratio; }
    /// 1 = 100 %; kept within 0.25 and 4.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

    /// The size it is saved in, in px of 1/96 inch.
    QSizeF pictureSize() const;
    /// Where a row's bar stands in the widget; empty if there is none.
    QRectF barRect(int row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A bar was clicked or entered; where: a point on the screen for what is shown of it.
    void barActivated(int row, const QPoint &where);
    void zoomChanged(double zoom);
    /// Another picture or frame is shown.
    void pictureSizeChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void ensurePixmap();
    int rowAt(QPointF point);
    QString tipOf(int row) const;
    void activate(int row);
    void setCurrent(int row);

    std::optional<ChartPicture> m_picture;
    FrameRatio m_ratio = FrameRatio::Wide;
    double m_zoom = 1;
    QPixmap m_pixmap;
    ChartLayout m_layout; ///< in widget coordinates, as of m_pixmap
    int m_hovered = -1;
    int m_current = -1;   ///< of the keyboard
    bool m_byKeyboard = false;
};

} // namespace haeje
