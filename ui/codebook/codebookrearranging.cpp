// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codebookpanel.h"

#include "core/formats/codebook.h"
#include "core/store/codes.h"
#include "core/store/project.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codebox.h"
#include "ui/codebook/codesplitdialog.h"
#include "ui/common/theme.h"
#include "ui/shell/prompts.h"

#include <QMenu>

namespace haeje {

/// The codes that another may go to: not itself and, for a move, not those below it.
static QList<CodeBox::Choice> choicesFor(const CodebookModel &model, CodeId code, bool move)
{
    QList<CodeBox::Choice> choices;
    if (move)
        choices.append({{}, CodebookPanel::tr("At the top of the codebook"), 0});
    const QString own = model.path(code);
    for (const Code &one : model.codes()) {
        const QString path = model.path(one.id);
        if (one.id != code && !(move && path.startsWith(own + QLatin1Char('/'))))
            choices.append({one.id, path, one.colour});
    }
    return choices;
}

void CodebookPanel::mergeInto(CodeId from, CodeId into)
{
    const Code *lost = m_model->code(from), *kept = m_model->code(into);
    if (!lost || !kept)
        return;
    change(tr("Merge “%1” into “%2”").arg(lost->name, kept->name), [&] { return m_project->codes().merge(from, into); });
    select(into);
}

void CodebookPanel::merge(CodeId id)
{
    const Code *code = m_model->code(id);
    if (!code || !m_project || m_project->isReadOnly())
        return;
    auto *box = new CodeBox(tr("Merge “%1” into…").arg(code->name),
                            tr("All that is on “%1” goes to the code you choose: codings, memos, definition, the codes below it. Undo takes it back.").arg(code->name),
                            tr("Merge"), choicesFor(*m_model, id, false), this);
    connect(box, &CodeBox::chosen, this, [this, id](CodeId into) { mergeInto(id, into); });
    box->open();
}

void CodebookPanel::moveTo(CodeId id)
{
    const Code *code = m_model->code(id);
    if (!code || !m_project || m_project->isReadOnly())
        return;
    auto *box = new CodeBox(tr("Move “%1” below…").arg(code->name), tr("It is put behind the codes that are there. The codes below it go with it."), tr("Move"),
                            choicesFor(*m_model, id, true), this);
    connect(box, &CodeBox::chosen, this, [this, id, name = code->name](CodeId parent) {
        change(tr("Move code “%1”").arg(name), [&] { return m_project->codes().move(id, parent, INT_MAX); });
        select(id);
    });
    box->open();
}

void CodebookPanel::split(CodeId id)
{
    if (m_model->code(id) && m_project && !m_project->isReadOnly())
        (new CodeSplitDialog(*m_project, id, this))->open();
}

void CodebookPanel::addGroupMenu(QMenu *menu, CodeId id)
{
    QMenu *groups = menu->addMenu(tr("Groups"));
    for (const CodeGroup &group : m_project->codes().groups()) {
        QAction *action = groups->addAction(QString(group.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(group.codes.contains(id));
        connect(action, &QAction::triggered, this, [this, id, group](bool on) {
            change(tr("Change a group of codes"), [&] { return on ? m_project->codes().put(group.id, {id}) : m_project->codes().take(group.id, {id}); });
        });
    }
    groups->addSeparator();
    groups->addAction(tr("New group…"), this, [this, id] {
        const auto name = m_prompts.text(this, tr("New group of codes"), tr("Name"));
        if (!name)
            return;
        change(tr("New group of codes"), [&]() -> Result<void> {
            const auto made = m_project->codes().addGroup(*name);
            return made ? m_project->codes().put(*made, {id}) : Result<void>(made.error());
        });
    });
}

void CodebookPanel::exportCodebook()
{
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
