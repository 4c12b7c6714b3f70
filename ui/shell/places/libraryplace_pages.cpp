// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/libraryplace.h"

#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/coding/passageinspector.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/correction/correctiondialog.h"
#include "ui/library/documentcommands.h"
#include "ui/library/librarypanel.h"
#include "ui/reading/pageview.h"
#include "ui/reading/reader.h"
#include "ui/reading/readingpane.h"
#include "ui/shell/places/placepages.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>

namespace haeje {

void LibraryPlace::connectPaper()
{
    connect(m_paper, &PageView::ready, this, [this] {
        refreshPaper();
        m_paper->setSelection(m_reader->selection());
        m_paper->showOffset(m_reader->position());
    });
    connect(m_paper, &PageView::passageActivated, this, [this](PassageId id) {
        if (id) {
            showPassage(id, true);
        } else {
            m_reader->select({});
            onPassage({});
        }
    });
    connect(m_paper, &PageView::spanSelected, this, [this](TextSpan span) {
        const QScopedValueRollback leads(m_paperLeads, true);
        m_reader->setSelection(span);
        m_reader->reveal(span, false);
        m_reader->setFocus(Qt::MouseFocusReason); // the keys that code it are the reader's
    });
    connect(m_paper, &PageView::scrolled, this, [this] {
        const int at = m_paper->position();
        const QScopedValueRollback leads(m_paperLeads, true);
        if (at >= 0 && m_reader->isVisible())
            m_reader->restore(at);
    });
    for (Reader *reader : {m_reader, m_otherReader}) {
        connect(reader->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, reader] {
            // Heights become exact while the text stands still; only what the reader's user does moves the pages.
            if (reader == m_reader && !m_paperLeads && m_paper->isVisible() && !m_paper->underMouse() && m_document.id)
                m_paper->showOffset(m_reader->position());
        });
        connect(reader, &Reader::selectionChanged, this, [this, reader](TextSpan span) {
            if (reader == m_reader)
                m_paper->setSelection(span);
        });
        connect(reader, &Reader::passageActivated, this, &LibraryPlace::showOnPaper);
    }
}

void LibraryPlace::showOnPaper(PassageId id)
{
    m_paper->select(id);
    if (const std::optional<Passage> passage = id && m_project ? m_project->passages().find(id) : std::nullopt)
        m_paper->showOffset(passage->span.start);
}

/// Pages beside the text as the user wants them; a scan is nothing but its pages. Beside another text there is no room.
void LibraryPlace::showPaper()
{
    const bool paged = m_document.id && m_document.pages > 0;
    const bool shown = paged && !isBeside()
        && (m_document.scan || m_services.settings.value(QStringLiteral("library/pages"), true).toBool());
    QAction *action = m_actions.value(QStringLiteral("document.pages"));
    action->setEnabled(paged && !m_document.scan && !isBeside());
    action->setChecked(shown);
    const QString why = !m_document.id ? QString()
        : isBeside()                   ? tr("Two texts stand side by side, and there is no room for pages beside them. Close one of the texts (Ctrl+Shift+W), then its pages can be shown.")
        : !paged                       ? tr("This document has no pages: only what was imported from a PDF has.")
        : m_document.scan              ? tr("This document is a scan: its pages are all there is of it.")
                                       : tr("The pages of the PDF beside the text");
    action->setToolTip(why);
    action->setStatusTip(why);
    m_pane->setVisible(!(shown && m_document.scan));
    m_paper->setVisible(shown);
    if (!shown) {
        m_paper->clear();
        return;
    }
    if (m_paper->document() == m_document.id)
        return;
    if (const std::optional<OriginalFile> original = m_project->documents().original(m_document.id))
        m_paper->setDocument(m_document, original->bytes);
    refreshPaper();
}

void LibraryPlace::togglePaper()
{
    m_services.settings.setValue(QStringLiteral("library/pages"), m_actions.value(QStringLiteral("document.pages"))->isChecked());
    showPaper();
}

void LibraryPlace::refreshPaper()
{
    if (!m_project || m_paper->isHidden() || m_paper->document() != m_document.id)
        return;
    m_paper->setCodings(shownMarks(m_document.id, nullptr));
    m_paper->select(m_reader->selectedPassage());
}

void LibraryPlace::connectExtraPages()
{
    connect(m_extra, &PlacePages::asked, this, [this](const QString &word) { showPageNamed(word); });
    connect(m_extra, &PlacePages::passageChosen, this, &LibraryPlace::choosePassage);
    connect(m_extra, &PlacePages::stateChanged, this, &LibraryPlace::stateChanged);
    connect(m_commands, &DocumentCommands::messagesAsked, this, [this](const QList<DocumentId> &documents) {
        if (showPageNamed(QStringLiteral("read-messages")))
            m_extra->current()->showDocuments(documents);
    });
}

bool LibraryPlace::showPageNamed(const QString &word)
{
    if (!m_project || m_library->model().documentCount() == 0 || !m_extra->show(word))
        return false;
    keepPosition();
    m_passage->commitMemos();
    m_services.navigator.note(locationOfPage(word));
    showPage();
    updateActions();
    Q_EMIT stateChanged();
    return true;
}

/// A passage of any document in the inspector, while the page stays.
void LibraryPlace::choosePassage(PassageId id)
{
    const std::optional<Passage> passage = m_project ? m_project->passages().find(id) : std::nullopt;
    if (!passage)
        return m_passage->showNothing();
    if (passage->document == m_document.id)
        m_passage->showPassage(m_document, id);
    else {
        if (passage->document != m_chosenDocument.id) {
            m_passage->showNothing(); // it holds on to the one before
            m_chosenDocument = m_project->documents().find(passage->document).value_or(Document());
        }
        m_passage->showPassage(m_chosenDocument, id);
    }
    showLower(PassagePage);
}

void LibraryPlace::correctTextHere()
{
    if (!m_project || !m_document.id || m_project->isReadOnly())
        return;
    auto *dialog = new CorrectionDialog(*m_project, m_services.prompts, m_document.id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const int at = m_reader->position();
    dialog->showPlace(m_reader->focusSpan().isEmpty() ? TextSpan{at, at} : m_reader->focusSpan());
    connect(dialog, &CorrectionDialog::corrected, this, [this](int orphans) {
        if (orphans > 0)
            showPageNamed(QStringLiteral("orphans"));
    });
    dialog->open();
}

} // namespace haeje
