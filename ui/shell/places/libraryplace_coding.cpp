// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/libraryplace.h"

#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/store/touchedcodings.h"
#include "ui/claims/evidencedialog.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/coding/codingdesk.h"
#include "ui/coding/codinglist.h"
#include "ui/coding/passageinspector.h"
#include "ui/coding/quickcode.h"
#include "ui/library/documentspage.h"
#include "ui/library/librarypanel.h"
#include "ui/messages/messageediting.h"
#include "ui/reading/outlinepanel.h"
#include "ui/reading/reader.h"
#include "ui/retrieval/coderuledialog.h"
#include "ui/reading/readingpane.h"
#include "ui/review/figuredialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/passagecommands.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QCursor>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolTip>

namespace haeje {

void LibraryPlace::connectReader(Reader *reader)
{
    // The text that the user works in is the one that commands are for, however he came there.
    const auto use = [this, reader] {
        if (reader != m_reader)
            activatePane(m_otherPane);
    };
    connect(reader, &Reader::selectionChanged, this, [this, reader](TextSpan span) {
        if (reader == m_reader)
            onSelection(span);
    });
    connect(reader, &Reader::passageActivated, this, [this, use](PassageId passage) {
        use();
        onPassage(passage);
    });
    connect(reader, &Reader::codeDropped, this, [this, use](CodeId code, TextSpan span) {
        use();
        applyCodeTo(code, span);
    });
    connect(reader, &Reader::passageSpanRequested, this, [this](PassageId passage, TextSpan span) {
        if (const Result<void> done = m_desk->moveEdges(passage, span); !done)
            fail(tr("The passage was not changed"), done.message());
    });
    connect(reader, &Reader::zoomRequested, this, [this](double zoom) { m_services.settings.setReaderZoom(zoom); });
    connect(reader, &Reader::contextMenuRequested, this, [this, use](QPoint global, TextSpan, const QList<PassageId> &under) {
        use();
        showReaderMenu(global, under);
    });
    for (int i = 1; i <= 9; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::Key_0 + i), reader, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, i] { applyKey(QString::number(i)); });
    }
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), reader, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { openQuickCode(belowSelection()); });
    }
}

void LibraryPlace::rereadMarks()
{
    if (!m_project)
        return;
    const auto read = [this](const Document &document, ReadingPane *pane) {
        if (!document.id)
            return;
        int all = 0;
        const QList<ReaderCoding> shown = shownMarks(document.id, &all);
        const PassageId selected = pane->reader().selectedPassage();
        pane->reader().setCodings(shown);
        pane->reader().select(selected);
        if (pane == m_pane && !m_outline->isHidden())
            m_outline->setCodings(shown);
        sayShown(pane, int(std::count_if(shown.cbegin(), shown.cend(), [](const ReaderCoding &c) { return bool(c.code); })), all);
    };
    read(m_document, m_pane);
    read(m_otherDocument, m_otherPane);
    refreshPaper();
}

/// Puts what was touched in the place of what the reader has of it; false where that cannot be told from the rows.
static bool replaceMarks(Reader &reader, const TouchedCodings &touched, const QList<CodingMark> &now, const std::function<ReaderCoding(const CodingMark &)> &marked)
{
    QSet<PassageId> there;
    for (const CodingMark &mark : now) {
        there.insert(mark.passage);
        const QList<ReaderCoding> had = reader.codingsAt(mark.span.start);
        const bool wasBare = std::any_of(had.begin(), had.end(), [&](const ReaderCoding &c) { return c.passage == mark.passage && !c.coding; });
        if (!mark.coding || wasBare)
            return false;
    }
    for (const PassageId passage : touched.rows - there) { // gone, and perhaps without a coding that could be taken away by its number
        if (!touched.ofCodings.contains(passage))
            return false;
    }
    QSet<CodingId> away = touched.codings;
    for (const CodingMark &mark : now)
        away.insert(mark.coding);
    for (const CodingId coding : std::as_const(away))
        reader.removeCoding(coding);
    for (const CodingMark &mark : now)
        reader.addCoding(marked(mark));
    return true;
}

/// A text may have 50,000 codings: where an edit, undo or redo touched a few, only these are read.
void LibraryPlace::rereadTouched()
{
    static constexpr int few = 12;
    const std::optional<TouchedCodings> touched = m_project && !m_filter.hidesSome() ? m_project->passages().lastTouched(few) : std::nullopt;
    if (!touched)
        return rereadMarks();
    const std::pair<DocumentId, ReadingPane *> texts[] = {{m_document.id, m_pane}, {m_otherDocument.id, m_otherPane}};
    for (const auto &[document, pane] : texts) {
        if (!document)
            continue;
        const PassageId selected = pane->reader().selectedPassage();
        if (!replaceMarks(pane->reader(), *touched, m_project->passages().marksOf(document, *touched), [this](const CodingMark &mark) { return marked(mark); }))
            return rereadMarks();
        pane->reader().select(selected);
    }
    refreshPaper();
    refreshOutline();
}

void LibraryPlace::onCodingChanged(const CodingChange &change)
{
    const int delta = change.added ? 1 : change.removed ? -1 : 0;
    const Coding &coding = change.row.coding;
    const bool here = change.row.document == m_document.id, beside = change.row.document == m_otherDocument.id;
    if ((here || beside) && (change.bare || m_filter.hidesSome())) {
        rereadMarks();
    } else {
        const ReaderCoding mark = marked({coding.id, coding.passage, coding.code, change.row.span, coding.coder, coding.state});
        for (Reader *reader : {here ? m_reader : nullptr, beside ? m_otherReader : nullptr}) {
            if (reader && change.added)
                reader->addCoding(mark);
            else if (reader && change.removed)
                reader->removeCoding(coding.id);
        }
        if (here) {
            refreshPaper();
            m_outline->note(mark, delta);
        }
    }
    if (!change.codebook && delta != 0) {
        QList<CodeId> others; // whose passages count once
        for (const CodingRow &row : m_project->passages().codingsOf(coding.passage)) {
            if (row.coding.id != coding.id)
                others << row.coding.code;
        }
        m_codebook->model().adjustCount(coding.code, delta, others);
    }
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
    m_passageCommands->endStroke();
    if (!span.isEmpty())
        m_selectionRest->start();
    else if (!m_reader->selectedPassage())
        m_passage->showNothing();
    updateActions();
}

void LibraryPlace::onPassage(PassageId passage)
{
    m_pendingSelection = {};
    m_passageCommands->endStroke();
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
    m_passageCommands->offerWeight();
}

void LibraryPlace::applyKey(const QString &key)
{
    if (!m_project || m_project->isReadOnly() || m_reader->focusSpan().isEmpty())
        return;
    for (const Code &code : m_codebook->model().codes()) {
        if (code.shortcut == key && code.active)
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
    QHash<CodeId, QString> examples;
    for (const Code &code : m_codebook->model().codes()) {
        if (const auto passage = code.example ? m_project->passages().find(code.example) : std::nullopt)
            examples.insert(code.id, passage->quote);
    }
    m_quickCode->setExamples(examples);
    m_quickCode->open(m_codebook->model().codes(), m_passageCommands->habit(), m_document.text.mid(span.start, std::min(span.length(), 200)), at);
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

void LibraryPlace::codeByRuleHere()
{
    const TextSpan span = m_reader->focusSpan();
    CodeRuleDialog dialog(*m_project, m_document.id, this);
    if (!span.isEmpty() && span.length() < 200 && m_reader->isVisible())
        dialog.setText(m_document.text.mid(span.start, span.length()));
    dialog.exec();
}

void LibraryPlace::makeMessageHere()
{
    const TextSpan span = m_reader->focusSpan();
    if (!span.isEmpty() && makeMessage(this, *m_project, m_services.prompts, EvidenceSpan{m_document.id, span}))
        m_passage->refresh();
}

void LibraryPlace::useAsEvidenceHere()
{
    const TextSpan span = m_reader->focusSpan();
    if (!span.isEmpty() && useAsEvidence(this, *m_project, m_services.prompts, {{m_document.id, span}}))
        m_passage->refresh();
}

void LibraryPlace::makeFigureHere()
{
    const TextSpan span = m_reader->focusSpan();
    if (!span.isEmpty())
        makeFigure(this, *m_project, m_services.prompts, m_document.id, span);
}

void LibraryPlace::makeExample(CodeId code)
{
    const PassageId passage = m_reader->selectedPassage();
    if (!passage) {
        QToolTip::showText(QCursor::pos(), tr("Select a passage in the text first; it becomes the example."), this);
        return;
    }
    const auto done = m_project->edit(tr("Example of a code"), [&]() -> Result<void> {
        auto changed = m_project->codes().find(code);
        if (!changed)
            return Error{tr("That code is no longer in the codebook.")};
        changed->example = passage;
        return m_project->codes().update(*changed);
    });
    if (!done)
        fail(tr("The example was not set"), done.message());
}

} // namespace haeje
