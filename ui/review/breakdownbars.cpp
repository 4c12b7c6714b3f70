// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/breakdownbars.h"

#include "ui/charts/hatch.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace haeje {

BreakdownBars::BreakdownBars(const Breakdown &data, QWidget *parent)
    : QWidget(parent)
    , m_data(data)
    , m_rowHeight(scaled(36))
{
    setObjectName(QStringLiteral("breakdownBars"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(data.statement);
    QStringList rows;
    for (int row = 0; row < m_data.table.rows.size(); ++row)
        rows.append(rowWords(row));
    setAccessibleDescription(rows.join(QStringLiteral("; ")));
}

int BreakdownBars::scaledWidth()
{
    return scaled(220);
}

QSize BreakdownBars::sizeHint() const
{
    return {scaledWidth(), int(m_data.table.rows.size()) * m_rowHeight};
}

QRect BreakdownBars::rowRect(int row) const
{
    return {0, row * m_rowHeight, width(), m_rowHeight};
}

QString BreakdownBars::rowWords(int row) const
{
    const Table::Row &what = m_data.table.rows.at(row);
    const QString number = numberForPeople(what.cells.value(1).toDouble());
    const QString name = sentenceCase(what.cells.value(0).toString());
    return what.cells.value(2).isValid() ? tr("%1: %2 (%3)").arg(name, number, shareForPeople(what.cells.value(2).toDouble()))
                                         : tr("%1: %2").arg(name, number);
}

/// On one line, or in small letters on several.
static void paintLabel(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.setFont(haeje::font(TypeRole::Meta));
    if (painter.fontMetrics().horizontalAdvance(text) <= rect.width()) {
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, text);
        return;
    }
    painter.setFont(haeje::font(TypeRole::Small));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text);
    painter.setFont(haeje::font(TypeRole::Meta));
}

void BreakdownBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(haeje::font(TypeRole::Meta));
    double most = 1;
    for (const Table::Row &row : m_data.table.rows)
        most = std::max(most, row.cells.value(1).toDouble());
    const int label = labelWidth();
    const int room = width() - label - scaled(40);
    for (int i = 0; i < m_data.table.rows.size(); ++i) {
        const Table::Row &row = m_data.table.rows.at(i);
        const QRect band = rowRect(i);
        const double value = row.cells.value(1).toDouble();
        const QRect words(0, band.top(), label - scaled(8), band.height());
        painter.setPen(theme.text);
        paintLabel(painter, words, sentenceCase(row.cells.value(0).toString()));
        const QRectF bar(label, band.center().y() - scaled(12), room * value / most, scaled(24));
        if (row.notStated)
            paintHatch(painter, bar, theme);
        else
            painter.fillRect(bar, theme.series(0));
        QFont bold = painter.font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(QRectF(bar.right() + scaled(6), band.top(), scaled(60), band.height()), Qt::AlignVCenter,
                         numberForPeople(value));
        bold.setBold(false);
        painter.setFont(bold);
        if (hasFocus() && i == m_current) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRect(QRectF(band).adjusted(1, 1, -1, -1));
        }
    }
    painter.fillRect(QRectF(label, 0, 1, height()), theme.control);
}

int BreakdownBars::labelWidth() const
{
    return width() * 45 / 100;
}

/// No label is shortened: the rows grow with the longest.
void BreakdownBars::resizeEvent(QResizeEvent *)
{
    const QFontMetrics metrics(haeje::font(TypeRole::Small));
    int height = scaled(36);
    for (const Table::Row &row : m_data.table.rows) {
        const QRect words = metrics.boundingRect(QRect(0, 0, labelWidth() - scaled(8), 1000), Qt::TextWordWrap,
                                                 sentenceCase(row.cells.value(0).toString()));
        height = std::max(height, words.height() + scaled(4));
    }
    if (height == m_rowHeight)
        return;
    m_rowHeight = height;
    updateGeometry();
}

bool BreakdownBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = help->pos().y() / m_rowHeight;
    if (row >= 0 && row < m_data.table.rows.size())
        QToolTip::showText(help->globalPos(), rowWords(row), this, rowRect(row));
    return true;
}

void BreakdownBars::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = int(event->position().y()) / m_rowHeight;
    if (event->button() == Qt::LeftButton && row >= 0 && row < m_data.table.rows.size())
        Q_EMIT rowActivated(row, mapToGlobal(rowRect(row).bottomLeft()));
}

void BreakdownBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.table.rows.size()) - 1;
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        m_current = std::clamp(m_current + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, last));
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_current <= last)
        Q_EMIT rowActivated(m_current, mapToGlobal(rowRect(m_current).bottomLeft()));
    else
        return QWidget::keyPressEvent(event);
    update();
}

} // namespace haeje
