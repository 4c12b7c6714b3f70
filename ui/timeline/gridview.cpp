// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/gridview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace haeje {

void GridModel::setGrid(const OccasionGrid &grid)
{
    beginResetModel();
    m_grid = grid;
    endResetModel();
}

const GridCell *GridModel::cell(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_grid.rows.size() ? &m_grid.rows.at(index.row()).cells.at(index.column()) : nullptr;
}

QString GridModel::text(const QModelIndex &index) const
{
    const GridCell *one = cell(index);
    return one ? gridCellText(m_grid, m_grid.rows.at(index.row()), m_grid.years.at(index.column()), *one) : QString();
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.years.size());
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
        return text(index);
    return {};
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_grid.years.value(section);
    if (section >= m_grid.rows.size())
        return {};
    const GridRow &row = m_grid.rows.at(section);
    return QStringLiteral("%1, %2").arg(row.name, directionTitle(m_grid, row));
}

namespace {

/// Heads and cells as the shared painting draws them.
class GridHead : public QHeaderView
{
public:
    GridHead(Qt::Orientation orientation, const GridView *view, const GridModel *model)
        : QHeaderView(orientation)
        , m_view(view)
        , m_grid(model)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        GridLook look = m_view->look();
        look.theme = &themeOf(this);
        if (orientation() == Qt::Vertical)
            paintGridRowHead(*painter, rect, m_grid->grid(), m_grid->grid().rows.at(section), look);
        else
            paintGridYearHead(*painter, rect, m_grid->grid(), section, look);
        painter->setPen(look.theme->separator);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->drawLine(rect.topRight(), rect.bottomRight());
    }

private:
    const GridView *m_view;
    const GridModel *m_grid;
};

class GridDelegate : public QStyledItemDelegate
{
public:
    GridDelegate(GridView *view, const GridModel *model)
        : QStyledItemDelegate(view)
        , m_view(view)
        , m_grid(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        GridLook look = m_view->look();
        look.theme = &themeOf(m_view);
        painter->save();
        paintGridCell(*painter, option.rect, *m_grid->cell(index), look);
        painter->setPen(look.theme->separator);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        if (index == m_view->currentIndex()) {
            painter->setPen(QPen(look.theme->accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    GridView *m_view;
    const GridModel *m_grid;
};

/// Where the heads meet.
class GridCorner : public QWidget
{
public:
    explicit GridCorner(const GridModel *model, GridView *view)
        : QWidget(view)
        , m_view(view)
        , m_grid(model)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        GridLook look = m_view->look();
        look.theme = &themeOf(this);
        QPainter painter(this);
        paintGridCorner(painter, rect(), m_grid->grid(), look);
        painter.setPen(look.theme->separator);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
        painter.drawLine(rect().topRight(), rect().bottomRight());
    }

private:
    const GridView *m_view;
    const GridModel *m_grid;
};

} // namespace

GridView::GridView(GridModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_corner(new GridCorner(model, this))
{
    setObjectName(QStringLiteral("occasionGrid"));
    setAccessibleName(tr("Occasions by direction and year"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalHeader(new GridHead(Qt::Horizontal, this, model));
    setVerticalHeader(new GridHead(Qt::Vertical, this, model));
    setItemDelegate(new GridDelegate(this, model));
    setModel(model);
    measure();
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::measure);
}

void GridView::measure()
{
    m_look.setFonts(interfaceZoom());
    for (auto [head, size] : {std::pair(horizontalHeader(), m_look.cellWidth()), std::pair(verticalHeader(), m_look.cellHeight())}) {
        head->setMinimumSectionSize(8);
        head->setDefaultSectionSize(int(size));
        head->setSectionResizeMode(QHeaderView::Fixed);
    }
    verticalHeader()->setFixedWidth(int(m_look.rowHead()));
    horizontalHeader()->setFixedHeight(int(gridHeadHeight(m_model->grid(), m_look)));
    m_corner->setGeometry(0, 0, verticalHeader()->width(), horizontalHeader()->height());
    m_corner->update();
}

void GridView::showMessage(MessageId message)
{
    const OccasionGrid &grid = m_model->grid();
    for (int row = 0; message && row < grid.rows.size(); ++row) {
        for (int column = 0; column < grid.years.size(); ++column) {
            for (const GridEntry &entry : grid.rows.at(row).cells.at(column).entries) {
                if (entry.message != message)
                    continue;
                m_quiet = true;
                setCurrentIndex(m_model->index(row, column));
                scrollTo(currentIndex());
                m_quiet = false;
                viewport()->update();
                return;
            }
        }
    }
}

/// Which line of the cell lies under the pointer.
int GridView::lineAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const GridCell *cell = m_model->cell(index);
    if (!cell || cell->entries.size() < 2)
        return 0;
    const double row = 14.5 * m_look.zoom;
    const double top = visualRect(index).top() + 2 + row;
    return std::clamp(int((position.y() - top) / row), 0, std::min(int(cell->entries.size()), gridLines) - 1);
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT cellOpened(currentIndex(), 0);
    else
        QTableView::keyPressEvent(event);
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    m_line = lineAt(event->pos());
    const QModelIndex before = currentIndex();
    QTableView::mousePressEvent(event);
    if (before == currentIndex() && before.isValid())
        Q_EMIT cellChosen(before, m_line); // another of its lines
    m_line = 0;
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        Q_EMIT cellOpened(index, lineAt(event->pos()));
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_quiet && current.isValid())
        Q_EMIT cellChosen(current, m_line);
}

} // namespace haeje
