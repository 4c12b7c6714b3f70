// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/libraryplace.h"

#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/coding/codingdesk.h"
#include "ui/coding/codinglist.h"
#include "ui/coding/passageinspector.h"
#include "ui/coding/quickcode.h"
#include "ui/library/documentspage.h"
#include "ui/library/librarypanel.h"
#include "ui/messages/messageediting.h"
#include "ui/reading/reader.h"
#include "ui/review/figuredialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/prompts.h"

#include <QCursor>
#include <QStackedWidget>
#include <QTimer>
#include <QToolTip>

namespace haeje {

ReaderCoding LibraryPlace::marked(const CodingMark &mark) const
{
    const Code *code = m_codebook->model().code(mark.code);
    return {mark.passage, mark.coding, mark.code, mark.span, code ? code->name : QString(), code ? code->colour : 0,
            m_codebook->model().path(mark.code), mark.coder};
}

void LibraryPlace::rereadMarks()
{
    if (!m_project || !m_document.id)
        return;
    const QList<CodingMark> marks = m_project->passages().marksOf(m_document.id);
    QHash<CodeId, ReaderCoding> ofCode; // name, colour and path are the same on every mark of a code
    QList<ReaderCoding> shown;
    shown.reserve(marks.size());
    for (const CodingMark &mark : marks) {
        auto it = ofCode.find(mark.code);
        if (it == ofCode.end())
            it = ofCode.insert(mark.code, marked(mark));
        it->passage = mark.passage;
        it->coding = mark.coding;
        it->span = mark.span;
        it->coder = mark.coder;
        shown.append(*it);
    }
    const PassageId selected = m_reader->selectedPassage();
    m_reader->setCodings(shown);
    m_reader->select(selected);
    refreshPaper();
}

void LibraryPlace::onCodingChanged(const CodingChange &change)
{
    const int delta = change.added ? 1 : change.removed ? -1 : 0;
    if (change.row.document == m_document.id) {
        if (change.bare)
            rereadMarks();
        else if (change.added)
            m_reader->addCoding(marked({change.row.coding.id, change.row.coding.passage, change.row.coding.code,
                                        change.row.span, change.row.coding.coder}));
        else if (change.removed)
            m_reader->removeCoding(change.row.coding.id);
        refreshPaper();
    }
    if (!change.codebook)
        m_codebook->model().adjustCount(change.row.coding.code, delta);
    m_library->model().adjustCounts(change.row.document, change.passages, delta);
    m_table->adjustCounts(change.row.document, change.passages, delta);
    m_passages += change.passages;
    m_codings += delta;
    m_codingList->refresh();
    m_passage->refresh();
    updateActions();
    Q_EMIT stateChanged();
}

void LibraryPlace::onSelection(TextSpan span)
{
    m_pendingSelection = span;
    if (!span.isEmpty())
        m_selectionRest->start();
    else if (!m_reader->selectedPassage())
        m_passage->showNothing();
    updateActions();
}

void LibraryPlace::onPassage(PassageId passage)
{
    m_pendingSelection = {};
    if (!passage) {
        m_passage->showNothing();
    } else {
        m_passage->showPassage(m_document, passage);
        showLower(PassagePage);
    }
    updateActions();
}

void LibraryPlace::applyCode(CodeId code)
{
    const TextSpan span = m_reader->focusSpan();
    if (span.isEmpty() || !m_document.id) {
        QToolTip::showText(QCursor::pos(), tr("Select words in the text, or a passage, and then choose the code."), this);
        return;
    }
    applyCodeTo(code, span);
}

void LibraryPlace::applyCodeTo(CodeId code, TextSpan span)
{
    afterApplied(m_desk->apply(m_document.id, span, code));
}

void LibraryPlace::applyPath(const QString &path)
{
    const TextSpan span = m_reader->focusSpan();
    if (!span.isEmpty())
        afterApplied(m_desk->applyPath(m_document.id, span, path));
}

void LibraryPlace::afterApplied(const Result<PassageId> &passage)
{
    if (!passage)
        return fail(tr("The passage was not coded"), passage.message());
    m_selectionRest->stop();
    showPassage(*passage, false);
    showLower(PassagePage);
}

void LibraryPlace::applyKey(const QString &key)
{
    if (!m_project || m_project->isReadOnly() || m_reader->focusSpan().isEmpty())
        return;
    for (const Code &code : m_codebook->model().codes()) {
        if (code.shortcut == key)
            return applyCode(code.id);
    }
    QToolTip::showText(m_reader->viewport()->mapToGlobal(m_reader->rectOf(m_reader->focusSpan().end).bottomLeft().toPoint()),
                       tr("No code has the key %1. Give it one in the codebook.").arg(key), this);
}

QPoint LibraryPlace::belowSelection() const
{
    const QRectF caret = m_reader->rectOf(m_reader->focusSpan().end);
    return m_reader->viewport()->mapToGlobal(caret.bottomLeft().toPoint() + QPoint(0, 8));
}

void LibraryPlace::openQuickCode(QPoint at)
{
    const TextSpan span = m_reader->focusSpan();
    if (!m_project || m_project->isReadOnly() || span.isEmpty())
        return;
    m_quickCode->open(m_codebook->model().codes(), m_recent, m_document.text.mid(span.start, std::min(span.length(), 200)), at);
}

void LibraryPlace::startMemo()
{
    m_selectionRest->stop();
    const PassageId passage = m_reader->selectedPassage();
    const TextSpan selection = m_reader->selection();
    if (!selection.isEmpty())
        m_passage->showSelection(m_document, selection);
    else if (passage)
        m_passage->showPassage(m_document, passage);
    else
        return;
    showLower(PassagePage);
    m_passage->editMemo();
}

void LibraryPlace::removePassage()
{
    const PassageId passage = m_reader->selectedPassage();
    if (!passage)
        return;
    const qsizetype standing = m_project->passages().standingOn(passage).size();
    if (standing > 0
        && !m_services.prompts.confirm(this, tr("Remove passage"),
                                       tr("%n things stand on this passage and would lose it as their evidence. Undo brings it back.",
                                          nullptr, int(standing)),
                                       tr("Remove passage")))
        return;
    if (const Result<void> done = m_desk->removePassage(passage); !done)
        fail(tr("The passage was not removed"), done.message());
}

void LibraryPlace::makeMessageHere()
{
    const TextSpan span = m_reader->focusSpan();
    if (!span.isEmpty() && makeMessage(this, *m_project, m_services.prompts, EvidenceSpan{m_document.id, span}))
        m_passage->refresh();
}

void LibraryPlace::makeFigureHere()
{
    const TextSpan span = m_reader->focusSpan();
    if (!span.isEmpty())
        makeFigure(this, *m_project, m_services.prompts, m_document.id, span);
}

} // namespace haeje
