// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/libraryplace.h"

#include "core/store/documents.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/coding/codingdesk.h"
#include "ui/coding/codinglist.h"
#include "ui/coding/passageinspector.h"
#include "ui/library/factsdialog.h"
#include "ui/library/librarypanel.h"
#include "ui/reading/reader.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QTimer>

namespace haeje {

void LibraryPlace::reloadLibrary()
{
    m_recount->stop();
    m_library->setDocuments(m_project ? m_project->documents().summaries() : QList<DocumentSummary>());
    m_passages = m_project ? m_project->passages().count() : 0;
    m_codings = m_project ? m_project->passages().codingCount() : 0;
    if (m_document.id && !m_library->model().document(m_document.id))
        closeDocument();
    showPage();
    Q_EMIT stateChanged();
}

void LibraryPlace::openDocument(DocumentId id, bool restorePosition)
{
    if (!m_project || id == m_document.id)
        return;
    m_passage->commitMemos();
    std::optional<Document> document = m_project->documents().find(id);
    if (!document)
        return;
    keepPosition();
    m_passage->showNothing();
    m_document = std::move(*document);
    m_reader->setDocument(m_document);
    rereadMarks();
    if (restorePosition) {
        const int at = m_services.settings.value(QStringLiteral("reading/at/") + m_document.guid, 0).toInt();
        if (at > 0 && at < m_document.text.size())
            m_reader->restore(at);
        m_services.navigator.note({PlaceKind::Library, m_document.id, {}});
    }
    m_services.settings.setValue(QStringLiteral("reading/last/") + m_project->name(), m_document.guid);
    m_library->setCurrent(id);
    showPage();
    updateActions();
    Q_EMIT stateChanged();
}

void LibraryPlace::closeDocument()
{
    m_passage->showNothing();
    m_document = {};
    m_reader->clear();
    m_library->setCurrent({});
    showPage();
    updateActions();
    Q_EMIT stateChanged();
}

/// After an edit of documents: the facts of the open one may read otherwise.
void LibraryPlace::rereadDocument()
{
    const DocumentSummary *now = m_library->model().document(m_document.id);
    if (!now || now->facts == m_document.facts)
        return;
    const int at = m_reader->position();
    const PassageId passage = m_reader->selectedPassage();
    m_document.facts = now->facts;
    m_reader->setDocument(m_document);
    rereadMarks();
    m_reader->restore(at);
    m_reader->select(passage);
    Q_EMIT stateChanged();
}

void LibraryPlace::keepPosition()
{
    if (m_document.id)
        m_services.settings.setValue(QStringLiteral("reading/at/") + m_document.guid, m_reader->position());
}

void LibraryPlace::showLocation(const Location &location)
{
    if (location.what)
        showEntity(location.what, location.span);
}

void LibraryPlace::showEntity(const EntityRef &what, TextSpan span, int depth)
{
    if (!m_project || depth > 2)
        return;
    switch (what.kind) {
    case EntityKind::Document:
        openDocument(DocumentId(what.id), span.isEmpty());
        if (m_document.id == DocumentId(what.id) && !span.isEmpty()) {
            m_reader->setSelection(span);
            m_reader->reveal(span);
        }
        break;
    case EntityKind::Passage:
        showPassage(PassageId(what.id), true);
        break;
    case EntityKind::Coding:
        if (const auto coding = m_project->passages().coding(CodingId(what.id)))
            showPassage(coding->coding.passage, true);
        break;
    case EntityKind::Code:
        m_codebook->select(CodeId(what.id));
        m_codingList->showCode(CodeId(what.id));
        showLower(CodingsPage);
        break;
    case EntityKind::Memo:
        if (const auto memo = m_project->memos().find(MemoId(what.id))) {
            showEntity(memo->on, {}, depth + 1);
            if (memo->on.kind == EntityKind::Passage || memo->on.kind == EntityKind::Coding)
                showLower(PassagePage);
        }
        break;
    default:
        break;
    }
}

void LibraryPlace::showPassage(PassageId id, bool reveal)
{
    const std::optional<Passage> passage = m_project ? m_project->passages().find(id) : std::nullopt;
    if (!passage)
        return;
    openDocument(passage->document, false);
    if (m_document.id != passage->document)
        return;
    if (!m_reader->selection().isEmpty())
        m_reader->setSelection({passage->span.end, passage->span.end});
    m_pendingSelection = {};
    m_reader->select(id);
    if (reveal)
        m_reader->reveal(passage->span);
    m_passage->showPassage(m_document, id);
    updateActions();
}

void LibraryPlace::editFacts()
{
    if (const auto summary = m_project->documents().summary(m_document.id))
        (new FactsDialog(*m_project, *summary, this))->open();
}

void LibraryPlace::removeDocument()
{
    const DocumentId id = m_document.id;
    const std::optional<DocumentSummary> summary = m_project->documents().summary(id);
    if (!summary)
        return;
    const QString goes = summary->passages > 0
        ? tr("“%1” goes with its %n passages and everything on them. Undo brings it all back.", nullptr, summary->passages)
        : tr("“%1” goes from the library. Undo brings it back.");
    if (!m_services.prompts.confirm(this, tr("Remove document"), goes.arg(summary->facts.title), tr("Remove document")))
        return;
    const Result<void> done = m_project->edit(tr("Remove document"), [&] { return m_project->documents().remove(id); });
    if (!done)
        fail(tr("The document was not removed"), done.message());
}

void LibraryPlace::copyDocumentCitation()
{
    const DocumentFacts &facts = m_document.facts;
    QStringList parts{facts.authors.join(QStringLiteral(", ")), QStringLiteral("“%1”").arg(facts.title), facts.series,
                      facts.outlet, facts.published.display(QLocale()), facts.url};
    parts.removeAll(QString());
    QGuiApplication::clipboard()->setText(parts.join(QStringLiteral(", ")));
}

void LibraryPlace::fillOutline(QMenu *menu)
{
    menu->clear();
    for (const Block &block : m_document.blocks) {
        int level = -1;
        switch (block.kind) {
        case BlockKind::Title:
        case BlockKind::Heading1:
            level = 0;
            break;
        case BlockKind::Heading2:
            level = 1;
            break;
        case BlockKind::Heading3:
            level = 2;
            break;
        default:
            continue;
        }
        QString text = m_document.text.mid(block.span.start, std::min(block.span.length(), 120)).simplified();
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = menu->addAction(QString(level * 4, QLatin1Char(' ')) + menu->fontMetrics().elidedText(text, Qt::ElideRight, 420));
        connect(action, &QAction::triggered, this, [this, span = block.span] {
            m_reader->reveal({span.start, span.start}, false);
            m_reader->setFocus();
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("This document has no headings"))->setEnabled(false);
}

} // namespace haeje
