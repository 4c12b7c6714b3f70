// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "core/analysis/figures/breakdown.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace haeje {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chartView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartView::setPicture(const std::optional<ChartPicture> &picture)
{
    m_picture = picture;
    const int rows = picture ? int(picture->table.rows.size()) : 0;
    m_current = std::min(m_current, rows - 1);
    m_hovered = -1;
    setAccessibleName(picture ? picture->spec.title : QString());
    setAccessibleDescription(picture ? picture->spec.alt : QString());
    refresh();
    Q_EMIT pictureSizeChanged();
}

void ChartView::setFrame(FrameRatio ratio)
{
    m_ratio = ratio;
    refresh();
    Q_EMIT pictureSizeChanged();
}

void ChartView::setZoom(double zoom)
{
    const double bounded = std::clamp(zoom, 0.25, 4.0);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    m_zoom = bounded;
    refresh();
    Q_EMIT zoomChanged(m_zoom);
}

void ChartView::refresh()
{
    m_pixmap = {};
    m_layout = {};
    updateGeometry();
    resize(sizeHint());
    update();
}

QSizeF ChartView::pictureSize() const
{
    return m_picture ? chartSize(m_ratio, m_picture->spec, m_picture->table) : QSizeF();
}

QSize ChartView::sizeHint() const
{
    const QSizeF size = pictureSize() * m_zoom;
    return {qCeil(size.width()), qCeil(size.height())};
}

void ChartView::ensurePixmap()
{
    if (!m_picture || (!m_pixmap.isNull() && m_pixmap.devicePixelRatio() == devicePixelRatioF()))
        return;
    const double ratio = devicePixelRatioF();
    m_pixmap = QPixmap((QSizeF(size()) * ratio).toSize());
    m_pixmap.setDevicePixelRatio(ratio);
    m_pixmap.fill(themeOf(this).page);
    QPainter painter(&m_pixmap);
    painter.scale(m_zoom, m_zoom);
    m_layout = renderChart(painter, pictureSize(), m_picture->spec, m_picture->table, themeOf(this));
    const QTransform zoomed = QTransform::fromScale(m_zoom, m_zoom);
    for (QRectF &bar : m_layout.bars)
        bar = zoomed.mapRect(bar);
}

QRectF ChartView::barRect(int row)
{
    ensurePixmap();
    return m_layout.bars.value(row);
}

int ChartView::rowAt(QPointF point)
{
    ensurePixmap();
    for (int row = 0; row < m_layout.bars.size(); ++row) {
        if (m_layout.bars.at(row).adjusted(-1, -1, 1, 1).contains(point))
            return row;
    }
    return -1;
}

QString ChartView::tipOf(int row) const
{
    const Table &table = m_picture->table;
    const Table::Row &what = table.rows.at(row);
    const auto cell = [&](const char *key) { return what.cells.value(table.column(QLatin1String(key))); };
    const QString number = cell("value").isValid() ? numberForPeople(cell("value").toDouble()) : QStringLiteral("–");
    if (!m_picture->isFigures()) {
        const QString name = QStringList{cell("category").toString(), cell("series").toString()}.join(table.column(QStringLiteral("series")) < 0 ? QString() : QStringLiteral(" · "));
        return QStringList{tr("%1: %2").arg(name, number), tr("click for the passages")}.join(QStringLiteral(" · "));
    }
    QStringList parts{tr("%1: %2").arg(sentenceCase(cell("category").toString()), number)};
    if (cell("share_of_base").isValid())
        parts.append(tr("%1 of the base").arg(shareForPeople(cell("share_of_base").toDouble())));
    if (cell("share_of_stated").isValid())
        parts.append(tr("%1 of what is stated").arg(shareForPeople(cell("share_of_stated").toDouble())));
    const auto passages = std::count_if(what.evidence.cbegin(), what.evidence.cend(),
                                        [](const EntityRef &ref) { return ref.kind == EntityKind::Passage; });
    parts.append(what.notStated && passages == 0 ? tr("computed, no passage states it")
                                                 : tr("%n passages", nullptr, int(passages)));
    return parts.join(QStringLiteral(" · "));
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tipOf(row), this, barRect(row).toAlignedRect());
    return true;
}

void ChartView::paintEvent(QPaintEvent *)
{
    ensurePixmap();
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.drawPixmap(0, 0, m_pixmap);
    painter.setPen(theme.separator);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0 && m_hovered < m_layout.bars.size()) {
        painter.setPen(QPen(theme.text, 1));
        painter.drawRect(m_layout.bars.at(m_hovered));
    }
    if (hasFocus() && m_byKeyboard && m_current >= 0 && m_current < m_layout.bars.size()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(m_layout.bars.at(m_current).adjusted(-3, -3, 3, 3));
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (row == m_hovered)
        return;
    m_hovered = row;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    m_byKeyboard = false;
    m_current = row;
    activate(row);
}

void ChartView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ChartView::activate(int row)
{
    Q_EMIT barActivated(row, mapToGlobal(barRect(row).center().toPoint()));
}

void ChartView::setCurrent(int row)
{
    const int rows = m_picture ? int(m_picture->table.rows.size()) : 0;
    m_byKeyboard = true;
    m_current = std::clamp(row, 0, std::max(0, rows - 1));
    if (rows > 0)
        QToolTip::showText(mapToGlobal(barRect(m_current).bottomRight().toPoint()), tipOf(m_current), this);
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(INT_MAX);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_picture && m_current >= 0 && m_current < m_picture->table.rows.size())
            activate(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
    else
        event->ignore();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        m_byKeyboard = true;
        m_current = std::max(0, m_current);
    }
    update();
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace haeje
