// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"
#include "core/store/savedsearches.h"
#include "ui/common/segments.h"
#include "ui/search/codehitsdialog.h"
#include "ui/search/concordanceview.h"
#include "ui/search/hititem.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpanel.h"
#include "ui/search/searchsession.h"
#include "ui/search/spellingsdialog.h"
#include "ui/shell/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>

#include <algorithm>

namespace haeje {

static constexpr int mostExported = 100000;

void SearchPanel::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
    m_spellings->setVisible(prompts != nullptr);
}

void SearchPanel::fillSavedMenu()
{
    m_saved->clear();
    Project *project = m_session->project();
    QAction *save = m_saved->addAction(tr("Save this search..."), this, &SearchPanel::saveSearch);
    save->setEnabled(m_prompts && project && !project->isReadOnly() && m_session->hasQuery());
    m_saved->addSeparator();
    const QList<SavedSearch> all = project ? project->savedSearches().all() : QList<SavedSearch>();
    for (const SavedSearch &saved : all) {
        QAction *action = m_saved->addAction(QString(saved.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(saved.query);
        connect(action, &QAction::triggered, this, [this, query = saved.query] { search(query); });
    }
    if (all.isEmpty()) {
        m_saved->addAction(tr("None saved yet"))->setEnabled(false);
        return;
    }
    m_saved->addSeparator();
    QMenu *remove = m_saved->addMenu(tr("Remove"));
    for (const SavedSearch &saved : all) {
        connect(remove->addAction(QString(saved.name).replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered, this, [this, project, id = saved.id] {
            const auto done = project->edit(tr("Remove saved search"), [&] { return project->savedSearches().remove(id); });
            if (!done && m_prompts)
                m_prompts->fail(this, tr("Saved searches"), done.message());
        });
    }
}

void SearchPanel::saveSearch()
{
    Project *project = m_session->project();
    const QString query = m_field->text().trimmed();
    const auto name = m_prompts->text(this, tr("Save this search"), tr("Name:"), query);
    if (!name || name->trimmed().isEmpty())
        return;
    const auto done = project->edit(tr("Save search"), [&]() -> Result<void> {
        const auto added = project->savedSearches().add(name->trimmed(), query);
        return added ? Result<void>() : Result<void>(added.error());
    });
    if (!done)
        m_prompts->fail(this, tr("Save this search"), done.message());
}

void SearchPanel::editSpellings()
{
    if (!m_prompts || !m_session->project())
        return;
    SpellingsDialog dialog(*m_session->project(), *m_prompts, window());
    dialog.exec();
    run(m_typing);
}

void SearchPanel::codeHits(bool withCode)
{
    Project *project = m_session->project();
    if (!project || !m_session->hasQuery())
        return;
    if (project->isReadOnly()) {
        if (m_prompts)
            m_prompts->fail(this, tr("Code all hits"), project->readOnlyReason());
        return;
    }
    CodeHitsDialog dialog(*m_session, withCode, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto done = haeje::codeHits(*project, dialog.passages(), dialog.codePath());
    if (!done && m_prompts)
        m_prompts->fail(this, tr("Code all hits"), done.message());
}

/// What the page shows, as a table: the concordance, or every hit.
Table SearchPanel::listed() const
{
    if (m_view->current() == 1)
        return concordanceTable(m_concordance->lines()->concordance());
    const auto all = m_session->project()->search().run(m_session->query(), mostExported, mostExported);
    return hitsTable(all ? all->hits : m_result.hits);
}

void SearchPanel::copyList()
{
    if (!m_session->project() || !m_session->hasQuery())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Table table = listed();
    QStringList lines;
    QStringList titles;
    for (const Table::Column &column : table.columns)
        titles << column.title;
    lines << titles.join(QLatin1Char('\t'));
    for (const Table::Row &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row.cells)
            cells << cell.toString().replace(QLatin1Char('\t'), QLatin1Char(' '));
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    QApplication::restoreOverrideCursor();
}

/// None of a head, and of what was found elsewhere than in a text.
std::optional<DocumentWords> SearchPanel::wordsAt(const QModelIndex &index) const
{
    const QVariant number = index.data(IndexRole);
    const SearchHit hit = number.isValid() ? m_result.hits.value(number.toInt()) : SearchHit();
    if (hit.where.kind != EntityKind::Document || hit.span.isEmpty())
        return std::nullopt;
    return DocumentWords{DocumentId(hit.where.id), hit.span};
}

QList<DocumentWords> SearchPanel::chosenWords() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<DocumentWords> words;
    for (const QModelIndex &index : std::as_const(rows)) {
        if (const auto one = wordsAt(index))
            words.append(*one);
    }
    return words;
}

void SearchPanel::showHitMenu(QPoint at)
{
    Project *project = m_session->project();
    if (!project)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("searchHitMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *evidence = menu->addAction(tr("Use as evidence…"));
    evidence->setObjectName(QStringLiteral("searchEvidence"));
    const QList<DocumentWords> words = chosenWords();
    evidence->setEnabled(!words.isEmpty() && !project->isReadOnly());
    connect(evidence, &QAction::triggered, this, [this, words] { Q_EMIT evidenceAsked(words); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void SearchPanel::exportList()
{
    if (!m_prompts || !m_session->project() || !m_session->hasQuery())
        return;
    const QString name = m_view->current() == 1 ? QStringLiteral("concordance.csv") : QStringLiteral("hits.csv");
    const QString path = m_prompts->saveFile(this, tr("Save the list"), name, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = toCsv(listed()).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_prompts->fail(this, tr("Save the list"), tr("%1 could not be written: %2. Choose another folder.").arg(path, file.errorString()));
}

} // namespace haeje
