// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sheettable.h"

#include "ui/common/sortfilter.h"
#include "ui/common/theme.h"
#include "ui/import/sheetdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace haeje {

SheetTable::SheetTable(SheetModel *model, QWidget *parent)
    : QTableView(parent)
    , m_sheet(model)
    , m_shown(new SortFilter(model, this))
{
    setObjectName(QStringLiteral("sheetTable"));
    setAccessibleName(tr("What was found"));
    setModel(m_shown);
    setItemDelegate(new SheetDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    sortByColumn(-1, Qt::AscendingOrder);
    setUpColumns();
    // A reset takes the current cell away: the preview must not show what is gone.
    connect(m_shown, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT currentRowChanged(currentRow()); });
}

void SheetTable::setUpColumns()
{
    verticalHeader()->setDefaultSectionSize(scaled(32));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    QHeaderView *head = horizontalHeader();
    head->setHighlightSections(false);
    head->setFixedHeight(scaled(32));
    head->setSectionsMovable(true);
    head->setMinimumSectionSize(scaled(44));
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QList<QPair<SheetColumn, int>> widths = {
        {SheetColumn::Take, 92},    {SheetColumn::Title, 300},    {SheetColumn::Subtitle, 160}, {SheetColumn::Authors, 160},
        {SheetColumn::Published, 104}, {SheetColumn::Series, 120}, {SheetColumn::Outlet, 120},   {SheetColumn::Language, 84},
        {SheetColumn::Address, 150}, {SheetColumn::Affiliation, 140}, {SheetColumn::Keywords, 140}, {SheetColumn::Format, 72},
        {SheetColumn::Words, 72},   {SheetColumn::Likeness, 200}, {SheetColumn::Doubts, 78},    {SheetColumn::File, 180}};
    for (const auto &[column, width] : widths)
        setColumnWidth(int(column), scaled(width));
    for (SheetColumn column : {SheetColumn::Subtitle, SheetColumn::Affiliation, SheetColumn::Keywords})
        setColumnHidden(int(column), true);
    // What decides stands near the title; what is seldom needed at the end.
    head->moveSection(head->visualIndex(int(SheetColumn::Doubts)), 2);
    head->moveSection(head->visualIndex(int(SheetColumn::Likeness)), 3);
    connect(head, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        m_widthsSet = m_widthsSet || (isVisible() && !m_widening && before > 0 && after > 0);
    });
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::customContextMenuRequested, this, &SheetTable::offerColumns);
}

void SheetTable::offerColumns(const QPoint &at)
{
    QMenu menu(this);
    for (int column = int(SheetColumn::Title) + 1; column < sheetColumns; ++column) {
        QAction *shown = menu.addAction(columnTitle(SheetColumn(column)));
        shown->setCheckable(true);
        shown->setChecked(!isColumnHidden(column));
        connect(shown, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            widenTitles();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

void SheetTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    widenTitles();
}

void SheetTable::widenTitles()
{
    if (m_widthsSet)
        return;
    QHeaderView *head = horizontalHeader();
    const int title = int(SheetColumn::Title);
    const int others = head->length() - head->sectionSize(title);
    m_widening = true;
    setColumnWidth(title, std::clamp(viewport()->width() - others, scaled(300), scaled(760)));
    m_widening = false;
}

int SheetTable::toSheet(const QModelIndex &index) const
{
    return index.isValid() ? m_shown->mapToSource(index).row() : -1;
}

int SheetTable::currentRow() const
{
    return toSheet(currentIndex());
}

/// From top to bottom, then from left to right, as shown.
QModelIndexList SheetTable::orderedSelection() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        const QHeaderView *head = horizontalHeader();
        return std::pair(a.row(), head->visualIndex(a.column())) < std::pair(b.row(), head->visualIndex(b.column()));
    });
    return cells;
}

QList<int> SheetTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList cells = orderedSelection();
    int last = -1;
    for (const QModelIndex &cell : cells) {
        if (cell.row() != last)
            rows << toSheet(cell);
        last = cell.row();
    }
    if (rows.isEmpty() && currentRow() >= 0)
        rows << currentRow();
    return rows;
}

void SheetTable::showRow(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : int(SheetColumn::Title);
    const QModelIndex index = m_shown->mapFromSource(m_sheet->index(row, column));
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void SheetTable::setPredicate(const std::function<bool(const SheetRow &)> &predicate)
{
    if (!predicate)
        return m_shown->setPredicate({});
    m_shown->setPredicate([this, predicate](int row) { return predicate(m_sheet->at(row)); });
}

void SheetTable::setWords(const QString &words)
{
    m_shown->setWords(words);
}

void SheetTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentRowChanged(toSheet(current));
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy))
        copyCells();
    else if (event->matches(QKeySequence::Paste))
        pasteCells(QGuiApplication::clipboard()->text());
    else if (event->matches(QKeySequence::Undo))
        m_sheet->undo();
    else if (event->matches(QKeySequence::Redo))
        m_sheet->redo();
    else if (control && event->key() == Qt::Key_D)
        fillDown();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        clearCells();
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        toggleRows();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState)
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void SheetTable::fillDown()
{
    const QModelIndexList selected = orderedSelection();
    QHash<int, QString> first; // by column
    QList<SheetModel::Cell> cells;
    for (const QModelIndex &cell : selected) {
        if (!factOfColumn(SheetColumn(cell.column())))
            continue;
        if (!first.contains(cell.column()))
            first.insert(cell.column(), cell.data(Qt::EditRole).toString());
        else
            cells.append({toSheet(cell), SheetColumn(cell.column()), first.value(cell.column())});
    }
    if (!cells.isEmpty())
        (void)m_sheet->setCells(cells); // why not is announced by the model
}

void SheetTable::copyCells() const
{
    const QModelIndexList selected = orderedSelection();
    QString text;
    int row = -1;
    for (const QModelIndex &cell : selected) {
        if (isColumnHidden(cell.column()))
            continue;
        if (row >= 0)
            text += cell.row() == row ? QLatin1Char('\t') : QLatin1Char('\n');
        row = cell.row();
        QString value = cell.data(SheetColumn(cell.column()) == SheetColumn::Take ? Qt::ToolTipRole : Qt::EditRole).toString();
        text += value.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

/// A cell as spreadsheets put it on the clipboard: in quotes where it holds quotes or breaks.
static QString unquoted(QString cell)
{
    if (cell.size() >= 2 && cell.startsWith(QLatin1Char('"')) && cell.endsWith(QLatin1Char('"')))
        cell = cell.mid(1, cell.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
    return cell;
}

void SheetTable::pasteCells(const QString &text)
{
    QStringList lines = QString(text).remove(QLatin1Char('\r')).split(QLatin1Char('\n'));
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    const QModelIndexList selected = orderedSelection();
    QList<SheetModel::Cell> cells;
    if (lines.size() == 1 && !lines.first().contains(QLatin1Char('\t')) && selected.size() > 1) {
        for (const QModelIndex &cell : selected)
            cells.append({toSheet(cell), SheetColumn(cell.column()), unquoted(lines.first())});
    } else {
        const QModelIndex from = selected.isEmpty() ? currentIndex() : selected.first();
        if (!from.isValid())
            return;
        for (int i = 0; i < lines.size() && from.row() + i < m_shown->rowCount(); ++i) {
            int visual = horizontalHeader()->visualIndex(from.column());
            const QStringList values = lines.at(i).split(QLatin1Char('\t'));
            for (const QString &value : values) {
                while (visual < sheetColumns && isColumnHidden(horizontalHeader()->logicalIndex(visual)))
                    ++visual;
                if (visual >= sheetColumns)
                    break;
                const int column = horizontalHeader()->logicalIndex(visual++);
                cells.append({toSheet(m_shown->index(from.row() + i, column)), SheetColumn(column), unquoted(value)});
            }
        }
    }
    (void)m_sheet->setCells(cells);
}

void SheetTable::clearCells()
{
    QList<SheetModel::Cell> cells;
    const QModelIndexList selected = orderedSelection();
    for (const QModelIndex &cell : selected) {
        if (factOfColumn(SheetColumn(cell.column())))
            cells.append({toSheet(cell), SheetColumn(cell.column()), QString()});
    }
    if (!cells.isEmpty())
        (void)m_sheet->setCells(cells);
}

void SheetTable::toggleRows()
{
    const QList<int> rows = selectedRows();
    if (!rows.isEmpty())
        m_sheet->setChoices(rows, m_sheet->at(rows.first()).choice == RowChoice::Leave ? RowChoice::Take : RowChoice::Leave);
}

} // namespace haeje
