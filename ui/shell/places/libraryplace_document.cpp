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
#include "ui/library/documentcommands.h"
#include "ui/library/documentspage.h"
#include "ui/library/librarypanel.h"
#include "ui/reading/outlinepanel.h"
#include "ui/reading/reader.h"
#include "ui/reading/scrolllink.h"
#include "ui/shell/places/placepages.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

namespace haeje {

/// A table's place on the navigator's trail: a project's thing with this number and more.
static constexpr qint64 firstScope = 1000000;
/// The list at the left, the table, and what is done with documents.
void LibraryPlace::buildDocuments()
{
    m_commands = new DocumentCommands(m_services, this, [this] { return targets(); });
    m_table->setCommands(m_commands);
    m_commands->connectPanel(m_library);
    m_library->setDocumentActions(m_commands->actions());
    Settings &settings = m_services.settings;
    connect(m_commands, &DocumentCommands::documentAsked, this, [this](DocumentId id) { openDocument(id); });
    connect(m_library, &LibraryPanel::documentOpened, this, [this](DocumentId id) { openDocument(id); });
    const auto enter = [this](DocumentId id) {
        openDocument(id);
        m_reader->setFocus(Qt::TabFocusReason);
    };
    connect(m_library, &LibraryPanel::documentEntered, this, enter);
    connect(m_library, &LibraryPanel::menuAsked, this, &LibraryPlace::updateActions);
    connect(m_commands, &DocumentCommands::besideAsked, this, &LibraryPlace::besideFromList);
    for (QWidget *list : {static_cast<QWidget *>(m_library), static_cast<QWidget *>(m_table)})
        list->addAction(m_commands->action("document.beside"));
    connect(m_table, &DocumentsPage::documentOpened, this, enter);
    connect(m_library, &LibraryPanel::scopeChosen, this, [this](const DocumentScope &scope) { showTable(scope); });
    connect(m_library, &LibraryPanel::filterChanged, m_table, &DocumentsPage::setWords);
    connect(m_table, &DocumentsPage::wordsChanged, m_library, &LibraryPanel::setFilter);
    connect(m_table, &DocumentsPage::selectionChanged, this, &LibraryPlace::updateActions);
    connect(m_table, &DocumentsPage::stateChanged, this, &LibraryPlace::stateChanged);
    connect(m_library, &LibraryPanel::filterChanged, this, &LibraryPlace::stateChanged);
    const int order = settings.value(QStringLiteral("library/order"), 0).toInt();
    m_library->setOrder(LibraryModel::Order(std::clamp(order, 0, int(LibraryModel::Order::Passages))));
    m_library->setGrouping(settings.value(QStringLiteral("library/grouping"), QStringLiteral("series")).toString());
    connect(m_library, &LibraryPanel::orderChosen, this,
            [&settings](LibraryModel::Order chosen) { settings.setValue(QStringLiteral("library/order"), int(chosen)); });
    connect(m_library, &LibraryPanel::groupingChosen, this,
            [&settings](const QString &key) { settings.setValue(QStringLiteral("library/grouping"), key); });
}

QList<DocumentId> LibraryPlace::targets() const
{
    if (const DocumentId asked = m_library->menuDocument())
        return {asked};
    if (m_tableShown)
        return m_table->selected();
    const QList<DocumentId> several = m_library->selectedDocuments();
    if (several.size() > 1)
        return several;
    return m_document.id ? QList<DocumentId>{m_document.id} : QList<DocumentId>();
}

void LibraryPlace::showTable(const DocumentScope &scope, bool note)
{
    if (!m_project || scope.key.isEmpty())
        return;
    keepPosition();
    m_passage->commitMemos();
    qsizetype at = m_scopes.indexOf(scope);
    if (at < 0) {
        at = m_scopes.size();
        m_scopes.append(scope);
    }
    m_tableShown = true;
    m_extra->leave();
    m_table->showScope(scope);
    m_table->select(m_document.id);
    if (note)
        m_services.navigator.note({PlaceKind::Library, EntityRef(EntityKind::Project, firstScope + at), {}});
    showPage();
    updateActions();
    Q_EMIT stateChanged();
}

/// From the reader to the table that was last shown.
void LibraryPlace::leaveReader()
{
    showTable(m_table->scope());
    m_table->focusTable();
}

void LibraryPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_extra->current()) {
        m_extra->leave();
        showPage();
        updateActions();
        Q_EMIT stateChanged();
    } else if (event->key() == Qt::Key_Escape && m_pages->currentIndex() == ReadingPage)
        leaveReader();
    else
        Place::keyPressEvent(event);
}

/// What was read last in this project; the table where nothing was.
void LibraryPlace::openLast()
{
    m_passages = m_project ? m_project->passages().count() : 0;
    m_codings = m_project ? m_project->passages().codingCount() : 0;
    const QString last = m_project ? m_services.settings.value(QStringLiteral("reading/last/") + m_project->name(), {}).toString() : QString();
    const DocumentId id(last.section(QLatin1Char('/'), 1, 1).toLongLong());
    const std::optional<DocumentSummary> document = id ? m_project->documents().summary(id) : std::nullopt;
    if (document && document->guid == last.section(QLatin1Char('/'), 0, 0))
        openDocument(id);
    else if (m_project && m_library->model().documentCount() > 0)
        showTable(m_table->scope());
    showPage();
    Q_EMIT stateChanged();
}

void LibraryPlace::reloadLibrary()
{
    m_recount->stop();
    m_library->reload();
    m_table->reload();
    m_passages = m_project ? m_project->passages().count() : 0;
    m_codings = m_project ? m_project->passages().codingCount() : 0;
    if (isBeside() && !m_project->documents().summary(m_otherDocument.id))
        closePane(m_otherPane);
    if (m_document.id && !m_project->documents().summary(m_document.id))
        isBeside() ? closePane(m_pane) : closeDocument();
    showPage();
    Q_EMIT stateChanged();
}

void LibraryPlace::openDocument(DocumentId id, bool restorePosition)
{
    if (m_project && isBeside() && id == m_otherDocument.id && id != m_document.id)
        activatePane(m_otherPane);
    if (!m_project || (id == m_document.id && !m_tableShown && !m_extra->current()))
        return;
    m_passage->commitMemos();
    if (id != m_document.id)
        loadDocument(id, restorePosition);
    if (id == m_document.id)
        showDocument(restorePosition);
}

/// Puts it into the reader that commands are for; nothing happens if there is no such document.
void LibraryPlace::loadDocument(DocumentId id, bool restorePosition)
{
    std::optional<Document> document = m_project->documents().find(id);
    if (!document)
        return;
    keepPosition();
    m_passage->showNothing();
    m_formerDocument = m_document.id;
    m_document = std::move(*document);
    if (m_document.scan && isBeside())
        closePane(m_otherPane);
    m_reader->setDocument(m_document);
    m_outline->setDocument(m_document);
    rereadMarks();
    refreshNotes();
    m_link->reset();
    if (!restorePosition)
        return;
    const int at = m_services.settings.value(QStringLiteral("reading/at/") + m_document.guid, 0).toInt();
    if (at > 0 && at < m_document.text.size())
        m_reader->restore(at);
}

void LibraryPlace::showDocument(bool note)
{
    m_tableShown = false;
    m_extra->leave();
    if (note)
        m_services.navigator.note({PlaceKind::Library, m_document.id, {}});
    m_services.settings.setValue(QStringLiteral("reading/last/") + m_project->name(),
                                 QStringLiteral("%1/%2").arg(m_document.guid).arg(m_document.id.value));
    m_library->setCurrent(m_document.id);
    showPage();
    showPaper();
    showHeads();
    updateActions();
    Q_EMIT stateChanged();
    m_commands->opened(m_document);
}

void LibraryPlace::closeDocument()
{
    m_passage->showNothing();
    m_document = {};
    m_reader->clear();
    m_outline->setDocument({});
    m_library->setCurrent({});
    showPage();
    showPaper();
    updateActions();
    Q_EMIT stateChanged();
}

/// After an edit of documents: facts and text of an open one may read otherwise.
void LibraryPlace::rereadDocument()
{
    if (m_chosenDocument.id)
        m_chosenDocument = m_project->documents().find(m_chosenDocument.id).value_or(Document());
    const bool here = rereadText(m_document, *m_reader), beside = rereadText(m_otherDocument, *m_otherReader);
    if (!here && !beside)
        return;
    m_outline->setDocument(m_document);
    m_link->reset();
    rereadMarks();
    refreshNotes();
    showHeads();
    Q_EMIT stateChanged();
}

/// Where an offset stands after a text was corrected in one place: what is behind that place keeps its distance to the end.
static int offsetAfter(const QString &before, const QString &now, int at)
{
    const auto ahead = std::mismatch(before.cbegin(), before.cend(), now.cbegin(), now.cend()).first - before.cbegin();
    return at <= ahead ? at : std::clamp(at + int(now.size() - before.size()), int(ahead), int(now.size()));
}

bool LibraryPlace::rereadText(Document &document, Reader &reader)
{
    const std::optional<Document> now = document.id ? m_project->documents().find(document.id) : std::nullopt;
    if (!now || (now->facts == document.facts && now->text == document.text && now->blocks == document.blocks))
        return false;
    const int at = offsetAfter(document.text, now->text, reader.position());
    const PassageId passage = reader.selectedPassage();
    document = *now;
    reader.setDocument(document);
    reader.setCodings(shownMarks(document.id, nullptr));
    reader.restore(at);
    reader.select(passage);
    return true;
}

void LibraryPlace::keepPosition()
{
    if (m_otherDocument.id && m_otherDocument.id != m_document.id)
        m_services.settings.setValue(QStringLiteral("reading/at/") + m_otherDocument.guid, m_otherReader->position());
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
    case EntityKind::Project: // a table or a page that was shown before
        if (const QString word = pageAt(what); !word.isEmpty())
            showPageNamed(word);
        else if (const DocumentScope scope = m_scopes.value(qsizetype(what.id - firstScope)); !scope.key.isEmpty())
            showTable(scope, false);
        break;
    case EntityKind::Collection:
        if (const QModelIndex row = m_library->model().indexOfKey(QStringLiteral("collection:%1").arg(what.id)); row.isValid())
            showTable(m_library->model().scope(row), false);
        break;
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
        selectCode(CodeId(what.id));
        m_codingList->showCode(CodeId(what.id));
        showLower(CodingsPage);
        break;
    case EntityKind::Memo:
        if (const auto memo = m_project->memos().find(MemoId(what.id))) {
            if (memo->on.kind == EntityKind::Passage || memo->on.kind == EntityKind::Coding) {
                showEntity(memo->on, {}, depth + 1);
                showLower(PassagePage);
            } else if (showPageNamed(QStringLiteral("memos"))) {
                m_extra->show(QStringLiteral("memos"), what);
            }
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
    if (passage->orphan) { // there is no place to go to
        if (showPageNamed(QStringLiteral("orphans")))
            m_extra->show(QStringLiteral("orphans"), id);
        return;
    }
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
    showOnPaper(id);
    updateActions();
}

} // namespace haeje
