// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/confusionview.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace haeje {

static constexpr int cellWidth = 92;
static constexpr int cellHeight = 48;
static constexpr int inset = 16;
static constexpr int headHeight = 44; ///< who stands in the columns, and their labels
static constexpr int mostHead = 140;

ConfusionView::ConfusionView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("confusionView"));
    setFocusPolicy(Qt::StrongFocus);
}

void ConfusionView::setConfusion(const Confusion &confusion, const QString &rows, const QString &columns, const QStringList &labels)
{
    m_confusion = confusion;
    m_rows = rows;
    m_columns = columns;
    m_labels = labels;
    m_current = {-1, -1};
    QStringList words;
    for (int r = 0; r < labels.size(); ++r) {
        for (int c = 0; c < labels.size(); ++c)
            words += tr("%1 %2, %3 %4: %5").arg(rows, labels.at(r), columns, labels.at(c), QLocale().toString(confusion.cells.at(r).at(c), 'f', 0));
    }
    setAccessibleName(confusion.coincidence ? tr("Coincidences of values") : tr("One coder against the other"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

void ConfusionView::clear()
{
    setConfusion({}, {}, {}, {});
}

int ConfusionView::headWidth() const
{
    int width = fontMetrics().horizontalAdvance(m_rows);
    for (const QString &label : m_labels)
        width = std::max(width, fontMetrics().horizontalAdvance(label));
    return std::min(width, scaled(mostHead)) + scaled(12);
}

QSize ConfusionView::sizeHint() const
{
    if (m_labels.isEmpty())
        return {scaled(80), scaled(40)};
    return {2 * scaled(inset) + headWidth() + int(m_labels.size()) * scaled(cellWidth), scaled(headHeight + 12) + int(m_labels.size()) * scaled(cellHeight)};
}

QRect ConfusionView::cellRect(int row, int column) const
{
    return {scaled(inset) + headWidth() + column * scaled(cellWidth), scaled(headHeight) + row * scaled(cellHeight), scaled(cellWidth), scaled(cellHeight)};
}

static QColor mixed(const QColor &ground, const QColor &ink, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue())};
}

/// Agreement is bold: the diagonal is told by place and by weight of type, not by colour alone.
void ConfusionView::paintCell(QPainter &painter, int row, int column, double total, double most) const
{
    const Theme &theme = themeOf(this);
    const QRect cell = cellRect(row, column);
    const double value = m_confusion.cells.at(row).at(column);
    const double share = most > 0 ? std::sqrt(value / most) : 0;
    const QColor ink = row == column ? theme.accent : theme.warning;
    painter.fillRect(cell.adjusted(1, 1, 0, 0), mixed(theme.page, ink, value > 0 ? 0.06 + 0.22 * share : 0));
    painter.setPen(theme.separator);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell);
    const QLocale locale;
    const bool whole = value == std::floor(value);
    painter.setPen(theme.text);
    painter.setFont(haeje::font(row == column ? TypeRole::PanelHead : TypeRole::Interface));
    painter.drawText(cell.adjusted(0, scaled(6), 0, -cell.height() / 2), Qt::AlignCenter, locale.toString(value, 'f', whole ? 0 : 1));
    painter.setFont(haeje::font(TypeRole::Meta));
    painter.setPen(value > 0 ? theme.text : theme.secondary);
    const QString percent = total > 0 ? tr("%1 %").arg(locale.toString(value * 100 / total, 'f', 1)) : QString();
    painter.drawText(cell.adjusted(0, cell.height() / 2 - scaled(4), 0, -scaled(4)), Qt::AlignCenter, percent);
    if (m_current == QPoint(column, row)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(cell.adjusted(2, 2, -1, -1));
    }
}

void ConfusionView::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.page);
    if (m_labels.isEmpty())
        return;
    double total = 0, most = 0;
    for (const QList<double> &row : std::as_const(m_confusion.cells)) {
        for (const double cell : row) {
            total += cell;
            most = std::max(most, cell);
        }
    }
    painter.setFont(haeje::font(TypeRole::Meta));
    painter.setPen(theme.secondary);
    const QFontMetrics metrics(painter.font());
    const int size = int(m_labels.size()), left = cellRect(0, 0).left(), head = headWidth() - scaled(12);
    painter.drawText(QRect(left, scaled(2), size * scaled(cellWidth), scaled(20)), Qt::AlignCenter, metrics.elidedText(m_columns, Qt::ElideRight, size * scaled(cellWidth)));
    painter.drawText(QRect(scaled(inset), scaled(22), head, scaled(20)), Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(m_rows, Qt::ElideRight, head));
    for (int i = 0; i < size; ++i) {
        painter.setFont(haeje::font(TypeRole::Meta));
        painter.setPen(theme.secondary);
        const QRect top(cellRect(0, i).left(), scaled(22), scaled(cellWidth), scaled(20));
        painter.drawText(top, Qt::AlignCenter, metrics.elidedText(m_labels.at(i), Qt::ElideRight, top.width() - scaled(4)));
        const QRect side(scaled(inset), cellRect(i, 0).top(), head, scaled(cellHeight));
        painter.drawText(side, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(m_labels.at(i), Qt::ElideRight, head));
        for (int c = 0; c < size; ++c)
            paintCell(painter, i, c, total, most);
    }
    if (hasFocus() && m_current.x() < 0) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ConfusionView::setCurrent(QPoint cell)
{
    m_current = cell;
    update();
}

void ConfusionView::choose(QPoint cell)
{
    setCurrent(cell);
    Q_EMIT cellChosen(cell.y(), cell.x());
}

void ConfusionView::mousePressEvent(QMouseEvent *event)
{
    for (int r = 0; r < m_labels.size(); ++r) {
        for (int c = 0; c < m_labels.size(); ++c) {
            if (cellRect(r, c).contains(event->pos()))
                return choose(m_current == QPoint(c, r) ? QPoint(-1, -1) : QPoint(c, r));
        }
    }
    choose({-1, -1});
}

void ConfusionView::keyPressEvent(QKeyEvent *event)
{
    QPoint step;
    switch (event->key()) {
    case Qt::Key_Left: step = {-1, 0}; break;
    case Qt::Key_Right: step = {1, 0}; break;
    case Qt::Key_Up: step = {0, -1}; break;
    case Qt::Key_Down: step = {0, 1}; break;
    case Qt::Key_Escape:
        if (m_current.x() >= 0)
            return choose({-1, -1});
        [[fallthrough]];
    default: return QWidget::keyPressEvent(event);
    }
    const int last = int(m_labels.size()) - 1;
    if (last < 0)
        return;
    const QPoint from = m_current.x() < 0 ? QPoint(0, 0) - step : m_current;
    choose({std::clamp(from.x() + step.x(), 0, last), std::clamp(from.y() + step.y(), 0, last)});
}

} // namespace haeje
