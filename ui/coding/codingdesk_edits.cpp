// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/passageedits.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/text/codename.h"
#include "ui/coding/codingdesk.h"

namespace haeje {

/// These move codings in ways that are not told one by one.
Result<void> CodingDesk::told(const Result<void> &done)
{
    if (done)
        Q_EMIT passagesChanged();
    return done;
}

Result<PassageId> CodingDesk::split(PassageId id, int at)
{
    PassageId second;
    const Result<void> done = told(edit(tr("Split a passage"), [&]() -> Result<void> {
        const Result<SplitPassage> parts = m_project->passages().split(id, at);
        if (!parts)
            return parts.error();
        second = parts->second;
        return {};
    }));
    return done ? Result<PassageId>(second) : Result<PassageId>(done.error());
}

Result<PassageId> CodingDesk::join(const QList<PassageId> &passages)
{
    PassageId joined;
    const Result<void> done = told(edit(tr("Join passages"), [&]() -> Result<void> {
        const Result<PassageId> one = m_project->passages().join(passages);
        if (!one)
            return one.error();
        joined = *one;
        return {};
    }));
    return done ? Result<PassageId>(joined) : Result<PassageId>(done.error());
}

Result<PassageId> CodingDesk::copyCodings(PassageId from, DocumentId document, TextSpan to)
{
    PassageId made;
    const Result<void> done = told(edit(tr("Copy codings"), [&]() -> Result<void> {
        const QList<CodingRow> codings = m_project->passages().codingsOf(from);
        if (codings.isEmpty())
            return Error{tr("The passage whose codings were copied is gone, or has none any more.")};
        const Result<PassageId> passage = m_project->passages().findOrAdd(document, to);
        if (!passage)
            return passage.error();
        made = *passage;
        for (const CodingRow &row : codings) {
            if (const Result<CodingId> copy = m_project->passages().copyCoding(row.coding.id, made); !copy)
                return copy.error();
        }
        return {};
    }));
    return done ? Result<PassageId>(made) : Result<PassageId>(done.error());
}

Result<void> CodingDesk::recode(CodingId id, CodeId code)
{
    const std::optional<Code> wanted = m_project ? m_project->codes().find(code) : std::nullopt;
    if (!wanted)
        return Error{tr("That code is no longer in the codebook.")};
    const Result<void> done = told(edit(tr("Shift to the code “%1”").arg(wanted->name), [&]() -> Result<void> {
        const Result<CodingId> there = m_project->passages().recode(id, code);
        return there ? Result<void>() : Result<void>(there.error());
    }));
    if (done)
        Q_EMIT codeUsed(code);
    return done;
}

Result<void> CodingDesk::recode(CodingId id, const QString &path)
{
    CodeId code;
    const Result<void> done = told(edit(tr("Shift to the code “%1”").arg(path), [&]() -> Result<void> {
        const Result<CodeId> made = m_project->codes().findOrAddPath(path);
        if (!made)
            return made.error();
        code = *made;
        const Result<CodingId> there = m_project->passages().recode(id, code);
        return there ? Result<void>() : Result<void>(there.error());
    }));
    if (done)
        Q_EMIT codeUsed(code);
    return done;
}

Result<void> CodingDesk::setWeight(CodingId id, std::optional<int> weight)
{
    return told(edit(weight ? tr("Weight %1").arg(*weight) : tr("Take off the weight"),
                     [&] { return m_project->passages().setWeight(id, weight); }));
}

Result<void> CodingDesk::setState(const QList<CodingId> &codings, CodingState state)
{
    const QString labels[] = {tr("Take off the mark of certainty"), tr("Mark as certain"), tr("Mark as doubtful"), tr("Mark as to discuss")};
    return told(edit(labels[int(state)], [&]() -> Result<void> {
        for (const CodingId id : codings) {
            if (const Result<void> done = m_project->passages().setState(id, state); !done)
                return done;
        }
        return {};
    }));
}

/// The first of that name in the order of the codebook; one at the top leads.
static QString pathNamed(const Codes &codes, const QString &name)
{
    if (codes.findByPath(name))
        return name;
    for (const Code &code : codes.all()) {
        if (code.name == name)
            return codes.path(code.id);
    }
    return name;
}

Result<PassageId> CodingDesk::applyInVivo(DocumentId document, TextSpan span, const QString &words)
{
    const QString name = codeNameFrom(words);
    if (!m_project || name.isEmpty())
        return Error{tr("There are no words in the selection to name a code by.")};
    return applyPath(document, span, pathNamed(m_project->codes(), name));
}

} // namespace haeje
