// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attributes.h"
#include "core/store/project.h"
#include "ui/common/theme.h"
#include "ui/library/documentcolumns.h"
#include "ui/library/documentcommands.h"
#include "ui/library/documentspage.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QTableView>

namespace haeje {

static const QString columnsSetting = QStringLiteral("library/columns");

void DocumentsPage::loadColumns()
{
    QList<DocumentColumn> columns;
    for (const QString &key : m_services.settings.value(columnsSetting, {}).toStringList()) {
        if (const auto column = columnFromKey(key, m_model->attributes()); column && !columns.contains(*column))
            columns.append(*column);
    }
    if (!columns.contains(DocumentColumn{DocumentField::Title, {}}))
        columns = usualColumns();
    applyColumns(columns);
}

void DocumentsPage::applyColumns(const QList<DocumentColumn> &columns)
{
    m_applying = true;
    m_model->setColumns({}); // the heads stand in the order of the columns again
    m_model->setColumns(columns);
    QHeaderView *head = m_table->horizontalHeader();
    int sorted = -1;
    for (int section = 0; section < columns.size(); ++section) {
        const QString key = QStringLiteral("library/width/") + columnKey(columns.at(section), m_model->attributes());
        m_table->setColumnWidth(section, m_services.settings.value(key, scaled(columnWidth(columns.at(section)))).toInt());
        if (columns.at(section) == m_model->order().by)
            sorted = section;
    }
    head->setSortIndicator(sorted, m_model->order().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_applying = false;
    fitTitle();
}

/// Room that the columns leave goes to the titles, which get up to half the table until they are given a width.
void DocumentsPage::fitTitle()
{
    const qsizetype title = m_model->columns().indexOf(DocumentColumn{DocumentField::Title, {}});
    if (title < 0 || m_applying)
        return;
    m_applying = true;
    const QHeaderView *head = m_table->horizontalHeader();
    const int usual = std::max(scaled(columnWidth(m_model->columns().at(title))), std::min(scaled(420), m_table->viewport()->width() / 2));
    const int own = m_services.settings.value(QStringLiteral("library/width/title"), usual).toInt();
    const int others = head->length() - m_table->columnWidth(int(title));
    m_table->setColumnWidth(int(title), std::max(own, m_table->viewport()->width() - others));
    m_applying = false;
}

/// As they stand now, attributes of other projects left out.
void DocumentsPage::keepColumns()
{
    if (m_applying)
        return;
    QStringList keys;
    const QHeaderView *head = m_table->horizontalHeader();
    for (int visual = 0; visual < head->count(); ++visual)
        keys.append(columnKey(m_model->columns().value(head->logicalIndex(visual)), m_model->attributes()));
    m_services.settings.setValue(columnsSetting, keys);
}

void DocumentsPage::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    for (const DocumentColumn &column : allColumns(m_model->attributes())) {
        if (column.field == DocumentField::Attribute && menu->findChildren<QAction *>(QStringLiteral("attributes")).isEmpty())
            menu->addSeparator()->setObjectName(QStringLiteral("attributes"));
        QAction *action = menu->addAction(columnTitle(column, m_model->attributes()).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_model->columns().contains(column));
        action->setEnabled(column.field != DocumentField::Title);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            QList<DocumentColumn> columns = m_model->columns();
            if (on)
                columns.append(column);
            else
                columns.removeAll(column);
            applyColumns(columns);
            keepColumns();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Usual columns"), this, [this] {
        applyColumns(usualColumns());
        keepColumns();
    });
    if (m_commands)
        menu->addAction(m_commands->action("document.attributes"));
}

void DocumentsPage::onDoubleClick(const QModelIndex &index)
{
    const DocumentColumn column = m_model->columns().value(index.column());
    if (column.field != DocumentField::Title && m_model->isEditable(column))
        m_table->edit(index);
    else
        openCurrent();
}

void DocumentsPage::openCurrent()
{
    if (const DocumentId id = m_model->idAt(m_table->currentIndex().row()))
        Q_EMIT documentOpened(id);
}

void DocumentsPage::showRowMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid() || !m_commands)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("documentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, &DocumentsPage::openCurrent)->setShortcut(Qt::Key_Return);
    if (m_model->isEditable(m_model->columns().at(index.column())))
        menu->addAction(tr("Edit this cell"), this, [this, index = QPersistentModelIndex(index)] { m_table->edit(index); })->setShortcut(Qt::Key_F2);
    menu->addAction(m_table->findChild<QAction *>(QStringLiteral("copyAsText")));
    menu->addSeparator();
    for (QAction *action : m_commands->actions()) {
        if (action->property("startsGroup").toBool())
            menu->addSeparator();
        menu->addAction(action);
    }
    if (m_scope.filter.collection && m_project && !m_project->isReadOnly())
        menu->addAction(tr("Take out of this collection"), this, [this] { m_commands->take(m_scope.filter.collection, selected()); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QList<DocumentId> DocumentsPage::selectedOrAll() const
{
    const QList<DocumentId> chosen = selected();
    if (chosen.isEmpty())
        return m_model->ids();
    const QSet<DocumentId> set(chosen.begin(), chosen.end());
    QList<DocumentId> ordered; // as they stand, not as they were clicked
    for (const DocumentId id : m_model->ids()) {
        if (set.contains(id))
            ordered.append(id);
    }
    return ordered;
}

/// Tab-separated with a line of titles, as every table of the program copies.
void DocumentsPage::copyAsText()
{
    const Table table = m_model->table(selectedOrAll());
    QStringList lines, heads;
    for (const Table::Column &column : table.columns)
        heads.append(column.title);
    lines.append(heads.join(QLatin1Char('\t')));
    for (const Table::Row &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row.cells) {
            const QString text = cell.typeId() == QMetaType::QStringList ? cell.toStringList().join(QStringLiteral("; ")) : cell.toString();
            cells.append(text.simplified());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void DocumentsPage::exportTable()
{
    const QString path = m_services.prompts.saveFile(this, tr("Export table"), tr("documents") + QStringLiteral(".csv"),
                                                     tr("CSV (*.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const Table table = m_model->table(selectedOrAll());
    QSaveFile file(path);
    const QByteArray bytes = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? toJson(table) : toCsv(table).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_services.prompts.fail(this, tr("The table was not exported"), tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

} // namespace haeje
