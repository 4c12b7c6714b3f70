// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonview.h"

#include "ui/common/theme.h"
#include "ui/comparison/comparisonaccessible.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace haeje {

ComparisonView::ComparisonView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("comparisonView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(scaled(140));
    setAccessibleName(tr("Texts side by side"));
    installComparisonAccessibility();
}

ComparisonView::~ComparisonView() = default;

/// The row that has the sentence of that text; -1 for none.
static int rowHolding(const Comparison &comparison, int column, int sentence)
{
    for (int row = 0; row < comparison.rows.size(); ++row) {
        const SentenceRun run = comparison.rows.at(row).cells.value(column).sentences;
        if (run.count > 0 && sentence >= run.first && sentence < run.first + run.count)
            return row;
    }
    return -1;
}

void ComparisonView::setComparison(const Comparison &comparison, const QList<std::pair<QString, QString>> &heads)
{
    // The sentence stays the current one, wherever its row has gone.
    int column = m_column, sentence = -1;
    for (int k = 0; m_row >= 0 && sentence < 0 && k < m_comparison.texts.size(); ++k) {
        column = (m_column + k) % int(m_comparison.texts.size());
        const SentenceRun run = m_comparison.rows.at(m_row).cells.at(column).sentences;
        sentence = run.count > 0 ? run.first : -1;
    }
    m_comparison = comparison;
    m_heads = heads;
    m_marked = QList<int>(comparison.texts.size(), -1);
    m_row = sentence < 0 ? -1 : std::min(rowHolding(comparison, column, sentence), mostRows - 1);
    m_column = std::clamp(m_column, 0, std::max(0, int(comparison.texts.size()) - 1));
    arrange();
}

int ComparisonView::headHeight() const
{
    return scaled(48);
}

int ComparisonView::gap() const
{
    return scaled(60);
}

int ComparisonView::columnWidth() const
{
    const int columns = std::max(1, int(m_comparison.texts.size()));
    return std::max(scaled(120), (viewport()->width() - (columns - 1) * gap()) / columns);
}

int ComparisonView::columnLeft(int column) const
{
    return column * (columnWidth() + gap());
}

void ComparisonView::arrange()
{
    const int rows = std::min(mostRows, int(m_comparison.rows.size()));
    m_tops.assign(1, 0);
    for (int row = 0; row < rows; ++row) {
        double height = scaled(30);
        for (int column = 0; column < m_comparison.texts.size(); ++column)
            height = std::max(height, layoutOf(row, column)->boundingRect().height());
        m_tops.push_back(m_tops.back() + int(height) + scaled(18));
    }
    verticalScrollBar()->setRange(0, std::max(0, m_tops.back() - viewport()->height() + headHeight()));
    verticalScrollBar()->setPageStep(viewport()->height() - headHeight());
    verticalScrollBar()->setSingleStep(scaled(20));
    viewport()->update();
}

QRect ComparisonView::cellRect(int row, int column) const
{
    if (row < 0 || row + 1 >= int(m_tops.size()))
        return {};
    return {columnLeft(column), headHeight() + m_tops[size_t(row)] - verticalScrollBar()->value(), columnWidth(), m_tops[size_t(row) + 1] - m_tops[size_t(row)]};
}

std::pair<int, int> ComparisonView::cellAt(QPoint point) const
{
    const int y = point.y() - headHeight() + verticalScrollBar()->value();
    if (point.y() < headHeight() || m_tops.size() < 2 || y >= m_tops.back())
        return {-1, 0};
    const int row = int(std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin()) - 1;
    const int column = std::clamp((point.x() + gap() / 2) / (columnWidth() + gap()), 0, int(m_comparison.texts.size()) - 1);
    return {row, column};
}

void ComparisonView::setCurrent(int row, int column)
{
    if (m_comparison.rows.isEmpty())
        return;
    m_row = std::clamp(row, 0, std::min(mostRows, int(m_comparison.rows.size())) - 1);
    m_column = std::clamp(column, 0, int(m_comparison.texts.size()) - 1);
    const int top = m_tops[size_t(m_row)], bottom = m_tops[size_t(m_row) + 1];
    QScrollBar *bar = verticalScrollBar();
    const int room = viewport()->height() - headHeight();
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + room)
        bar->setValue(std::min(top, bottom - room));
    viewport()->update();
    announceRow(this, m_row);
    Q_EMIT currentChanged();
}

QRect ComparisonView::rowRect(int row) const
{
    const QRect first = cellRect(row, 0);
    return first.isEmpty() ? QRect() : QRect(0, first.top(), viewport()->width(), first.height());
}

QString ComparisonView::spokenRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const ComparedRow &one = m_comparison.rows.at(row);
    QStringList parts;
    for (int column = 0; column < one.cells.size(); ++column) {
        const QList<WordPiece> &pieces = one.cells.at(column).pieces;
        const QString words = pieces.isEmpty() ? tr("no sentence like it")
                                               : m_comparison.texts.at(column).text.mid(pieces.first().span.start, pieces.last().span.end - pieces.first().span.start).simplified();
        const bool told = column > 0 && (!pieces.isEmpty() || one.cells.first().sentences.count > 0);
        parts << (told ? tr("%1, %2: %3", "text, what became of the sentence, its words").arg(m_heads.value(column).first, wordChangeTitle(one.cells.at(column).change), words)
                       : tr("%1: %2", "text, its words").arg(m_heads.value(column).first, words));
    }
    return tr("Row %1. %2").arg(row + 1).arg(parts.join(QStringLiteral(" ")));
}

int ComparisonView::rowOf(int column, int offset) const
{
    for (int row = 0; row < m_comparison.rows.size(); ++row) {
        for (const WordPiece &piece : m_comparison.rows.at(row).cells.value(column).pieces) {
            if (piece.span.contains(offset))
                return row;
        }
    }
    return -1;
}

void ComparisonView::activate()
{
    if (m_row < 0)
        return;
    const ComparedCell &cell = m_comparison.rows.at(m_row).cells.at(m_column);
    if (!cell.pieces.isEmpty())
        Q_EMIT opened(m_column, {cell.pieces.first().span.start, cell.pieces.last().span.end});
}

void ComparisonView::mark(int row, int column)
{
    if (row < 0 || m_comparison.rows.at(row).cells.at(column).sentences.count == 0)
        return;
    m_marked[column] = m_marked.at(column) == row ? -1 : row;
    viewport()->update();
    Q_EMIT currentChanged();
}

/// The marked sentence of the first text with the marked or current one of another, or the other way round.
void ComparisonView::linkMarked()
{
    const int left = m_marked.value(0, -1) >= 0 ? m_marked.value(0) : m_column == 0 ? m_row : -1;
    for (int column = 1; column < m_marked.size(); ++column) {
        const int row = m_marked.at(column) >= 0 ? m_marked.at(column) : m_column == column ? m_row : -1;
        if (left >= 0 && row >= 0) {
            Q_EMIT linkWanted(left, row, column);
            return;
        }
    }
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_row - 1, m_column);
    case Qt::Key_Down:
        return setCurrent(m_row + 1, m_column);
    case Qt::Key_Left:
        return setCurrent(m_row, m_column - 1);
    case Qt::Key_Right:
        return setCurrent(m_row, m_column + 1);
    case Qt::Key_Home:
        return setCurrent(0, m_column);
    case Qt::Key_End:
        return setCurrent(int(m_comparison.rows.size()) - 1, m_column);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate();
    case Qt::Key_Space:
        return mark(m_row, m_column);
    case Qt::Key_L:
        return linkMarked();
    case Qt::Key_A:
        if (m_row >= 0)
            Q_EMIT apartWanted(m_row);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ComparisonView::mousePressEvent(QMouseEvent *event)
{
    const auto [row, column] = cellAt(event->pos());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(row, column);
    if (event->modifiers() & Qt::ControlModifier)
        mark(row, column);
}

void ComparisonView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (cellAt(event->pos()).first >= 0)
        activate();
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void ComparisonView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace haeje
