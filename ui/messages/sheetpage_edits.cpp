// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/sheetpage.h"

#include "core/base/table.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "ui/charts/exporters.h"
#include "ui/common/sortfilter.h"
#include "ui/messages/messageediting.h"
#include "ui/messages/replyproposalsdialog.h"
#include "ui/messages/cellsmodel.h"
#include "ui/messages/sheetview.h"
#include "ui/shell/prompts.h"

#include <QHeaderView>
#include <QStackedWidget>

namespace haeje {

void SheetPage::apply(const QString &label, const QList<CellChange> &changes)
{
    if (!m_project || changes.isEmpty())
        return;
    const auto applied = applyCells(*m_project, m_kind, label, changes);
    if (!applied)
        return m_services.prompts.fail(this, tr("The cells were not changed"), applied.message());
    if (!applied->refused.isEmpty())
        tellRefused(applied->refused);
}

/// What could not be taken is shown with its texts, so that it can be copied and mended.
void SheetPage::tellRefused(const QList<CellRefused> &refused)
{
    const QString list = refusedText(refused.mid(0, 200), m_model->fields());
    const QString more = refused.size() > 200 ? tr("\n… and %n more.", nullptr, int(refused.size()) - 200) : QString();
    m_services.prompts.fail(this, tr("%n cells were left as they were", nullptr, int(refused.size())), list + more);
}

void SheetPage::setForMany()
{
    const auto text = m_services.prompts.text(this, tr("Set cells"), tr("The text for every selected cell. Empty clears them; “not stated” says that the source does not state it."), m_view->currentText());
    if (text)
        m_view->setCells(*text);
}

void SheetPage::takeProposed()
{
    const QStringList keys = m_view->selectedKeys();
    QList<CellChange> changes;
    for (int row = 0; row < m_model->lineCount(); ++row) {
        const SheetLine line = m_model->line(row);
        for (int column = 0; keys.contains(line.key) && column < m_model->columnCount(); ++column) {
            if (const QString proposed = line.proposed.value(column); !proposed.isEmpty())
                changes.append({row, line.key, m_model->fieldAt(column), proposed});
        }
    }
    apply(tr("Take what is proposed"), changes);
}

void SheetPage::mergeSelected()
{
    const QString into = m_view->currentKey();
    QStringList keys = m_view->selectedKeys();
    keys.removeAll(into);
    if (!m_project || into.isEmpty() || keys.isEmpty())
        return;
    const auto nameOf = [this](const QString &key) {
        for (int row = 0; row < m_model->lineCount(); ++row) {
            if (m_model->line(row).key == key)
                return m_model->line(row).cells.value(0);
        }
        return QString();
    };
    QStringList names;
    for (const QString &key : std::as_const(keys))
        names << QStringLiteral("“%1”").arg(nameOf(key));
    const QString question = tr("Make %1 one with “%2”? All names, messages, memos and evidence go over to “%2”. Undo takes them apart again.").arg(names.join(QStringLiteral(", ")), nameOf(into));
    if (!m_services.prompts.confirm(this, tr("Merge"), question, tr("Merge")))
        return;
    const auto done = m_project->edit(tr("Merge into “%1”").arg(nameOf(into)), [&]() -> Result<void> {
        for (const QString &key : std::as_const(keys)) {
            const auto merged = m_kind == SheetKind::Actors ? m_project->actors().merge(ActorId(key.toLongLong()), ActorId(into.toLongLong()))
                                                            : m_project->occasions().merge(OccasionId(key.toLongLong()), OccasionId(into.toLongLong()));
            if (!merged)
                return merged;
        }
        return {};
    });
    if (!done)
        m_services.prompts.fail(this, tr("They were not merged"), done.message());
}

void SheetPage::removeSelected()
{
    const QStringList keys = m_view->selectedKeys();
    if (!m_project || keys.isEmpty())
        return;
    const auto done = m_project->edit(tr("Remove %n rows", nullptr, int(keys.size())), [&]() -> Result<void> {
        for (const QString &key : keys) {
            const qint64 id = key.toLongLong();
            const auto removed = m_kind == SheetKind::Messages ? m_project->messages().remove(MessageId(id))
                : m_kind == SheetKind::Actors                  ? m_project->actors().remove(ActorId(id))
                : m_kind == SheetKind::Occasions               ? m_project->occasions().remove(OccasionId(id))
                                                               : m_project->messages().removeKind(key);
            if (!removed)
                return removed;
        }
        return {};
    });
    if (!done)
        m_services.prompts.fail(this, tr("Nothing was removed"), done.message());
}

void SheetPage::newRow()
{
    if (!m_project || m_project->isReadOnly())
        return;
    if (m_kind == SheetKind::Messages) {
        if (const auto made = makeMessage(this, *m_project, m_services.prompts))
            showEntity(*made);
        return;
    }
    m_pages->setCurrentIndex(0);
    const QModelIndex last = m_sorted->mapFromSource(m_model->index(m_model->lineCount(), 0));
    m_view->setCurrentIndex(last);
    m_view->setFocus();
    m_view->edit(last);
}

void SheetPage::exportShown()
{
    const QString file = m_services.prompts.saveFile(this, tr("Export table"), title().toLower() + QStringLiteral(".csv"), tr("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    Table table;
    QList<int> columns;
    for (int at = 0; at < m_view->horizontalHeader()->count(); ++at) {
        const int column = m_view->horizontalHeader()->logicalIndex(at);
        if (m_view->isColumnHidden(column))
            continue;
        columns << column;
        table.columns.append({m_model->fieldAt(column), m_model->fields().at(column).title, false});
    }
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const SheetLine line = m_model->line(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
        if (line.key.isEmpty())
            continue;
        Table::Row cells;
        for (const int column : std::as_const(columns)) {
            const QString cell = line.cells.value(column);
            cells.cells << (cell.isEmpty() ? QVariant() : QVariant(cell));
        }
        table.rows.append(cells);
    }
    if (const auto done = exportTable(file, table); !done)
        m_services.prompts.fail(this, tr("Export table"), done.message());
}

void SheetPage::openReplies()
{
    if (m_project)
        ReplyProposalsDialog(*m_project, m_services.prompts, this).exec();
}

/// The inspector follows the current row.
void SheetPage::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const EntityRef what = current.isValid() ? m_model->line(m_sorted->mapToSource(current).row()).what : EntityRef();
    if (what && isVisible())
        Q_EMIT entityChosen(what);
}

void SheetPage::showEntity(const EntityRef &what)
{
    if (m_stale)
        readAll();
    for (int row = 0; what && row < m_model->lineCount(); ++row) {
        if (m_model->line(row).what == what)
            m_view->selectKey(m_model->line(row).key);
    }
}

} // namespace haeje
