// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codebookpanel.h"

#include "core/formats/codebook.h"
#include "core/store/blind.h"
#include "core/store/codes.h"
#include "core/store/project.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codebox.h"
#include "ui/codebook/codesplitdialog.h"
#include "ui/common/theme.h"
#include "ui/shell/prompts.h"

#include <QMenu>

#include <algorithm>
#include <climits>

namespace haeje {

/// The codes that these may go to: none of them and, for a move, none below them.
static QList<CodeBox::Choice> choicesFor(const CodebookModel &model, const QList<CodeId> &codes, bool move)
{
    QList<CodeBox::Choice> choices;
    if (move)
        choices.append({{}, CodebookPanel::tr("At the top of the codebook"), 0});
    QStringList own;
    for (const CodeId code : codes)
        own << model.path(code) + QLatin1Char('/');
    for (const Code &one : model.codes()) {
        const QString path = model.path(one.id);
        const bool below = std::any_of(own.begin(), own.end(), [&](const QString &start) { return path.startsWith(start); });
        if (!codes.contains(one.id) && !(move && below))
            choices.append({one.id, path, one.colour});
    }
    return choices;
}

void CodebookPanel::mergeInto(const QList<CodeId> &from, CodeId into, MergedWords words)
{
    const Code *lost = m_model->code(from.value(0)), *kept = m_model->code(into);
    if (!lost || !kept)
        return;
    const QString label = from.size() == 1 ? tr("Merge “%1” into “%2”").arg(lost->name, kept->name)
                                           : tr("Merge %n codes into “%1”", nullptr, int(from.size())).arg(kept->name);
    change(label, [&]() -> Result<void> {
        for (const CodeId one : from) {
            if (const auto done = m_project->codes().merge(one, into, words); !done)
                return done;
        }
        return {};
    });
    select(into);
}

void CodebookPanel::merge(const QList<CodeId> &ids)
{
    const Code *code = m_model->code(ids.value(0));
    if (!code || !m_project || m_project->isReadOnly())
        return;
    const bool one = ids.size() == 1;
    auto *box = new CodeBox(one ? tr("Merge “%1” into…").arg(code->name) : tr("Merge %n codes into…", nullptr, int(ids.size())),
                            one ? tr("All that is on “%1” goes to the code you choose: codings, memos, groups, the codes below it. Undo takes it back.").arg(code->name)
                                : tr("All that is on them goes to the code you choose: codings, memos, groups, the codes below them. Undo takes it back."),
                            tr("Merge"), choicesFor(*m_model, ids, false), this);
    box->addOptions(tr("Definition and rules"), {tr("Both, one after the other"), tr("Those of the code that stays"), tr("Those of the code that goes")});
    connect(box, &CodeBox::chosen, this, [this, ids, box](CodeId into) { mergeInto(ids, into, MergedWords(box->option())); });
    box->open();
}

void CodebookPanel::moveBelow(const QList<CodeId> &ids, CodeId parent)
{
    const Code *code = m_model->code(ids.value(0));
    const QString label = ids.size() == 1 && code ? tr("Move code “%1”").arg(code->name) : tr("Move %n codes", nullptr, int(ids.size()));
    change(label, [&]() -> Result<void> {
        for (const CodeId one : ids) {
            if (const auto done = m_project->codes().move(one, parent, INT_MAX); !done)
                return done;
        }
        return {};
    });
    select(ids.value(0));
}

void CodebookPanel::moveTo(const QList<CodeId> &ids)
{
    const Code *code = m_model->code(ids.value(0));
    if (!code || !m_project || m_project->isReadOnly())
        return;
    auto *box = new CodeBox(ids.size() == 1 ? tr("Move “%1” below…").arg(code->name) : tr("Move %n codes below…", nullptr, int(ids.size())),
                            tr("It is put behind the codes that are there. The codes below it go with it."), tr("Move"), choicesFor(*m_model, ids, true), this);
    connect(box, &CodeBox::chosen, this, [this, ids](CodeId parent) { moveBelow(ids, parent); });
    box->open();
}

void CodebookPanel::setActive(const QList<CodeId> &ids, bool active)
{
    change(active ? tr("Put codes back into use") : tr("Take codes out of use"), [&]() -> Result<void> {
        for (const CodeId id : ids) {
            std::optional<Code> code = m_project->codes().find(id);
            if (!code)
                continue;
            code->active = active;
            if (const auto done = m_project->codes().update(*code); !done)
                return done;
        }
        return {};
    });
}

void CodebookPanel::copyCode(CodeId id, bool withCodings)
{
    const Code *code = m_model->code(id);
    if (!code)
        return;
    CodeId made;
    change(tr("Copy code “%1”").arg(code->name), [&, parent = code->parent]() -> Result<void> {
        const auto copied = m_project->codes().copy(id, parent, true, withCodings);
        if (!copied)
            return copied.error();
        made = *copied;
        return {};
    });
    if (made)
        select(made);
}

void CodebookPanel::addForSeveral(QMenu *menu, const QList<CodeId> &ids)
{
    menu->addAction(tr("Merge %n codes into…", nullptr, int(ids.size())), this, [this, ids] { merge(ids); })->setShortcut(QKeySequence(QStringLiteral("Ctrl+M")));
    menu->addAction(tr("Move below…"), this, [this, ids] { moveTo(ids); });
    addGroupMenu(menu, ids);
    menu->addAction(tr("Take out of use"), this, [this, ids] { setActive(ids, false); });
    menu->addAction(tr("Put back into use"), this, [this, ids] { setActive(ids, true); });
}

void CodebookPanel::split(CodeId id)
{
    if (m_model->code(id) && m_project && !m_project->isReadOnly())
        (new CodeSplitDialog(*m_project, id, this))->open();
}

void CodebookPanel::addGroupMenu(QMenu *menu, const QList<CodeId> &ids)
{
    QMenu *groups = menu->addMenu(tr("Groups"));
    for (const CodeGroup &group : m_project->codes().groups()) {
        QAction *action = groups->addAction(QString(group.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(std::all_of(ids.begin(), ids.end(), [&](CodeId id) { return group.codes.contains(id); }));
        connect(action, &QAction::triggered, this, [this, ids, group](bool on) {
            change(tr("Change a group of codes"), [&] { return on ? m_project->codes().put(group.id, ids) : m_project->codes().take(group.id, ids); });
        });
    }
    groups->addSeparator();
    groups->addAction(tr("New group…"), this, [this, ids] {
        const auto name = m_prompts.text(this, tr("New group of codes"), tr("Name"));
        if (!name)
            return;
        change(tr("New group of codes"), [&]() -> Result<void> {
            const auto made = m_project->codes().addGroup(*name);
            return made ? m_project->codes().put(*made, ids) : Result<void>(made.error());
        });
    });
}

void CodebookPanel::exportCodebook()
{
    if (const QString left = whatBlindLeavesOut(*m_project); !left.isEmpty() && !m_prompts.confirm(this, tr("Export the codebook"), left, tr("Export the codebook")))
        return;
    const QString path = m_prompts.saveFile(this, tr("Export the codebook"), m_project->name() + QStringLiteral(" codebook.html"),
                                            tr("Web page, for Word too (*.html);;PDF (*.pdf);;Table (*.csv)"));
    if (path.isEmpty())
        return;
    QStringList colours;
    for (int i = 0; i < 12; ++i)
        colours += Theme::light().codeStripe(i).name();
    if (const auto written = writeCodebook(*m_project, path, colours); !written)
        m_prompts.fail(this, tr("The codebook was not exported"), written.message());
}

} // namespace haeje
