// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codingdesk.h"

#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/store/stroke.h"

#include <QScopedValueRollback>

namespace haeje {

Result<void> CodingDesk::edit(const QString &label, const std::function<Result<void>()> &change, const QString &stroke)
{
    if (!m_project)
        return Error{tr("No project is open.")};
    const QScopedValueRollback<bool> working(m_working, true);
    return editInStroke(*m_project, stroke, label, change);
}

/// Inside an edit.
Result<void> CodingDesk::addTo(DocumentId document, TextSpan span, CodeId code, CodingChange *change)
{
    Passages &passages = m_project->passages();
    const int before = passages.count();
    const Result<PassageId> passage = passages.findOrAdd(document, span);
    if (!passage)
        return passage.error();
    const QList<CodingRow> present = passages.codingsOf(*passage);
    change->passages = passages.count() - before;
    change->bare = present.isEmpty() && change->passages == 0;
    const Result<CodingId> coding = passages.addCoding(*passage, code);
    if (!coding)
        return coding.error();
    change->row.coding.id = *coding;
    change->row.coding.passage = *passage;
    change->added = std::none_of(present.begin(), present.end(),
                                 [&](const CodingRow &row) { return row.coding.id == *coding; });
    return {};
}

Result<PassageId> CodingDesk::apply(DocumentId document, TextSpan span, CodeId code)
{
    const std::optional<Code> used = m_project ? m_project->codes().find(code) : std::nullopt;
    if (!used)
        return Error{tr("That code is no longer in the codebook.")};
    CodingChange change;
    const Result<void> done =
        edit(tr("Code “%1”").arg(used->name), [&] { return addTo(document, span, code, &change); });
    if (!done)
        return done.error();
    const PassageId passage = change.row.coding.passage;
    if (change.added) {
        change.row = m_project->passages().coding(change.row.coding.id).value_or(change.row);
        Q_EMIT codingChanged(change);
    }
    Q_EMIT codeUsed(code);
    return passage;
}

Result<PassageId> CodingDesk::applyPath(DocumentId document, TextSpan span, const QString &path)
{
    CodingChange change;
    change.codebook = true;
    CodeId code;
    const Result<void> done = edit(tr("Code “%1”").arg(path), [&]() -> Result<void> {
        const Result<CodeId> made = m_project->codes().findOrAddPath(path);
        if (!made)
            return made.error();
        code = *made;
        return addTo(document, span, code, &change);
    });
    if (!done)
        return done.error();
    change.row = m_project->passages().coding(change.row.coding.id).value_or(change.row);
    Q_EMIT codingChanged(change);
    Q_EMIT codeUsed(code);
    return change.row.coding.passage;
}

Result<void> CodingDesk::removeCoding(CodingId id)
{
    CodingChange change;
    const std::optional<CodingRow> row = m_project ? m_project->passages().coding(id) : std::nullopt;
    if (!row)
        return {};
    change.row = *row;
    change.removed = true;
    const Result<void> done =
        edit(tr("Remove the code “%1”").arg(row->codePath.section(QLatin1Char('/'), -1)),
             [&] { return m_project->passages().removeCoding(id); });
    if (!done)
        return done;
    change.passages = m_project->passages().find(row->coding.passage) ? 0 : -1;
    change.bare = change.passages == 0 && m_project->passages().codingsOf(row->coding.passage).isEmpty();
    Q_EMIT codingChanged(change);
    return {};
}

Result<void> CodingDesk::removePassage(PassageId id)
{
    const Result<void> done = edit(tr("Remove passage"), [&] { return m_project->passages().remove(id); });
    if (done)
        Q_EMIT passagesChanged();
    return done;
}

Result<void> CodingDesk::moveEdges(PassageId id, TextSpan span, const QString &stroke)
{
    const Result<void> done = edit(tr("Move the edges of a passage"), [&] { return m_project->passages().setSpan(id, span); }, stroke);
    if (done)
        Q_EMIT passagesChanged();
    return done;
}

Result<PassageId> CodingDesk::addMemo(DocumentId document, TextSpan span, const QString &text)
{
    PassageId passage;
    bool isNew = false;
    const Result<void> done = edit(tr("Add memo"), [&]() -> Result<void> {
        const int before = m_project->passages().count();
        const Result<PassageId> found = m_project->passages().findOrAdd(document, span);
        if (!found)
            return found.error();
        passage = *found;
        isNew = m_project->passages().count() > before;
        const Result<MemoId> memo = m_project->memos().add(passage, text);
        return memo ? Result<void>() : Result<void>(memo.error());
    });
    if (!done)
        return done.error();
    if (isNew)
        Q_EMIT passagesChanged();
    Q_EMIT memosChanged();
    return passage;
}

Result<void> CodingDesk::setMemo(MemoId id, const QString &text)
{
    const bool removing = text.trimmed().isEmpty();
    const Result<void> done = edit(removing ? tr("Remove memo") : tr("Edit memo"), [&] {
        return removing ? m_project->memos().remove(id) : m_project->memos().setText(id, text);
    });
    if (done)
        Q_EMIT memosChanged();
    return done;
}

Result<void> CodingDesk::setCodingMemo(CodingId id, const QString &memo)
{
    const Result<void> done =
        edit(tr("Edit memo"), [&] { return m_project->passages().setCodingMemo(id, memo.trimmed()); });
    if (done)
        Q_EMIT memosChanged();
    return done;
}

} // namespace haeje
