// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscroll.h"

#include "ui/charts/chartview.h"
#include "ui/common/theme.h"

#include <QWheelEvent>

#include <algorithm>

namespace haeje {

static constexpr double leastFit = 0.6; // below it the words cannot be read: scroll instead

ChartScroll::ChartScroll(ChartView *view, QWidget *parent)
    : QScrollArea(parent)
    , m_view(view)
{
    setObjectName(QStringLiteral("chartScroll"));
    setWidget(view);
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    view->installEventFilter(this);
    connect(view, &ChartView::pictureSizeChanged, this, &ChartScroll::applyFit);
}

void ChartScroll::fit()
{
    m_fits = true;
    applyFit();
}

void ChartScroll::zoomBy(double factor)
{
    m_fits = false;
    m_view->setZoom(m_view->zoom() * factor);
}

void ChartScroll::applyFit()
{
    const QSizeF size = m_view->pictureSize();
    if (!m_fits || size.isEmpty())
        return;
    const QSize room = maximumViewportSize() - QSize(scaled(24), scaled(24));
    m_view->setZoom(std::clamp(std::min(room.width() / size.width(), room.height() / size.height()), leastFit, 1.0));
}

void ChartScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    applyFit();
}

bool ChartScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Wheel
        && static_cast<QWheelEvent *>(event)->modifiers() & Qt::ControlModifier)
        m_fits = false;
    return QScrollArea::eventFilter(watched, event);
}

} // namespace haeje
