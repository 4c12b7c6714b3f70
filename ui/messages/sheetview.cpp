// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/sheetview.h"

#include "ui/common/sortfilter.h"
#include "ui/common/theme.h"
#include "ui/messages/cellsmodel.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <algorithm>

namespace haeje {

namespace {

/// Completes the last of several names that "; " parts.
class LastPartCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString &path) const override { return {path.section(QLatin1Char(';'), -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *edit = qobject_cast<QLineEdit *>(widget());
        const QString before = edit ? edit->text().section(QLatin1Char(';'), 0, -2) : QString();
        const QString chosen = QCompleter::pathFromIndex(index);
        return before.isEmpty() ? chosen : before + QStringLiteral("; ") + chosen;
    }
};

/// Cells with what is known proposed while they are typed.
class CellsDelegate : public QStyledItemDelegate
{
public:
    CellsDelegate(const CellsModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        const QStringList choices = m_model->fields().value(index.column()).choices;
        if (!choices.isEmpty()) {
            auto *completer = new LastPartCompleter(choices, edit);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            completer->setMaxVisibleItems(10);
            edit->setCompleter(completer);
        }
        return edit;
    }

private:
    const CellsModel *m_model;
};

} // namespace

SheetView::SheetView(CellsModel *model, SortFilter *sorted, const QString &objectName, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_sorted(sorted)
{
    setObjectName(objectName);
    setModel(sorted);
    setItemDelegate(new CellsDelegate(model, this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(true);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(30));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(scaled(32));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QModelIndexList SheetView::cells() const
{
    QModelIndexList all = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    all.removeIf([this](const QModelIndex &index) { return isColumnHidden(index.column()); });
    std::sort(all.begin(), all.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        const int columnA = horizontalHeader()->visualIndex(a.column()), columnB = horizontalHeader()->visualIndex(b.column());
        return a.row() != b.row() ? a.row() < b.row() : columnA < columnB;
    });
    return all;
}

bool SheetView::hasCells() const
{
    return selectionModel() && selectionModel()->hasSelection();
}

QStringList SheetView::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &index : cells()) {
        const QString key = m_model->line(m_sorted->mapToSource(index).row()).key;
        if (!key.isEmpty() && !keys.contains(key))
            keys << key;
    }
    return keys;
}

QString SheetView::currentKey() const
{
    return currentIndex().isValid() ? m_model->line(m_sorted->mapToSource(currentIndex()).row()).key : QString();
}

QString SheetView::currentText() const
{
    return currentIndex().data(Qt::EditRole).toString();
}

void SheetView::selectKey(const QString &key)
{
    for (int row = 0; row < m_model->lineCount(); ++row) {
        if (m_model->line(row).key == key)
            setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, std::max(0, currentIndex().column()))));
    }
}

/// The fields as they stand from left to right.
QStringList SheetView::shownFields() const
{
    QStringList fields;
    for (int at = 0; at < horizontalHeader()->count(); ++at) {
        const int column = horizontalHeader()->logicalIndex(at);
        if (!isColumnHidden(column))
            fields << m_model->fieldAt(column);
    }
    return fields;
}

void SheetView::copy()
{
    QList<QStringList> rows;
    int last = -1;
    for (const QModelIndex &index : cells()) {
        if (index.row() != last)
            rows.append(QStringList());
        last = index.row();
        rows.last() << index.data(Qt::EditRole).toString();
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(clipboardText(rows));
}

void SheetView::paste()
{
    const QList<QStringList> block = clipboardBlock(QGuiApplication::clipboard()->text());
    if (block.isEmpty() || !currentIndex().isValid())
        return;
    const QModelIndexList chosen = cells();
    const QModelIndex first = chosen.isEmpty() ? currentIndex() : chosen.first();
    if (block.size() == 1 && block.first().size() == 1 && chosen.size() > 1)
        return setCells(block.first().first());
    QStringList keys;
    for (int row = first.row(); row < m_sorted->rowCount(); ++row)
        keys << m_model->line(m_sorted->mapToSource(m_sorted->index(row, 0)).row()).key;
    const auto fieldOf = [this](const QString &heading) -> QString {
        for (const SheetField &field : m_model->fields()) {
            if (!heading.isEmpty() && (field.title.compare(heading.simplified(), Qt::CaseInsensitive) == 0 || field.word == heading.simplified()))
                return field.word;
        }
        const QString word = sheetHeading(heading);
        return m_model->columnOf(word) >= 0 ? word : QString();
    };
    Q_EMIT changesAsked(tr("Paste"), pastedCells(block, keys, shownFields(), m_model->fieldAt(first.column()), fieldOf));
}

void SheetView::fillDown()
{
    QHash<int, QString> top;
    QList<CellChange> changes;
    for (const QModelIndex &index : cells()) {
        const SheetLine line = m_model->line(m_sorted->mapToSource(index).row());
        if (!top.contains(index.column()))
            top.insert(index.column(), index.data(Qt::EditRole).toString());
        else if (!line.key.isEmpty() && index.data(Qt::EditRole).toString() != top.value(index.column()))
            changes.append({index.row(), line.key, m_model->fieldAt(index.column()), top.value(index.column())});
    }
    if (!changes.isEmpty())
        Q_EMIT changesAsked(tr("Fill down"), changes);
}

void SheetView::setCells(const QString &text)
{
    QList<CellChange> changes;
    for (const QModelIndex &index : cells()) {
        const SheetLine line = m_model->line(m_sorted->mapToSource(index).row());
        if (!line.key.isEmpty())
            changes.append({index.row(), line.key, m_model->fieldAt(index.column()), text});
    }
    if (!changes.isEmpty())
        Q_EMIT changesAsked(text.isEmpty() ? tr("Clear cells") : tr("Set cells"), changes);
}

void SheetView::clearCells()
{
    setCells(QString());
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        return fillDown();
    if (event->key() == Qt::Key_Delete || (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier))
        return clearCells();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace haeje
