// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/refusedlist.h"

#include "ui/common/icons.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace haeje {

/// Measures sentences in the room that the style leaves for them, so that none is cut where it nearly fits.
class SentenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem narrower(option);
        narrower.rect.setWidth(option.rect.width() - scaled(24));
        return QStyledItemDelegate::sizeHint(narrower, index);
    }
};

RefusedList::RefusedList(QWidget *parent)
    : QWidget(parent)
{
    const auto mark = [this](const Row &row, int role) -> QVariant {
        if (role == Qt::DecorationRole && !row.skipped)
            return iconPixmap(QStringLiteral("warning"), scaled(16), themeOf(this).warning, devicePixelRatioF());
        return {};
    };
    m_model = new StructTable<Row>({
        {tr("File"), [](const Row &row) { return QVariant(QFileInfo(row.path).fileName()); }, {}, false,
         [](const Row &row, int role) { return role == Qt::ToolTipRole ? QVariant(QDir::toNativeSeparators(row.path)) : QVariant(); }},
        {tr("Outcome"), [](const Row &row) { return QVariant(row.outcome); }, {}, false, mark},
        {tr("Why"), [](const Row &row) { return QVariant(row.sentence); }, {}, false,
         [](const Row &row, int role) { return role == Qt::ToolTipRole ? QVariant(row.sentence) : QVariant(); }},
    }, this);
    m_shown = new SortFilter(m_model, this);
    QTableView *table = makeTable(m_shown, QStringLiteral("refusedTable"), this);
    table->setAccessibleName(tr("Files not taken"));
    table->setFrameShape(QFrame::NoFrame);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setColumnWidth(0, scaled(260));
    table->setColumnWidth(1, scaled(110));
    table->setWordWrap(true);
    table->setItemDelegateForColumn(2, new SentenceDelegate(table));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table);
}

void RefusedList::setSheet(const ImportSheet &sheet)
{
    if (m_model->rowCount() == sheet.refused.size() + sheet.skipped.size())
        return;
    QList<Row> rows;
    for (const ImportSheet::Refused &file : sheet.refused)
        rows.append({file.path, tr("Refused"), file.sentence, false});
    for (const ImportSheet::Refused &file : sheet.skipped)
        rows.append({file.path, tr("Skipped"), file.sentence, true});
    m_model->setRows(rows);
}

void RefusedList::setWords(const QString &words)
{
    m_shown->setWords(words);
}

} // namespace haeje
