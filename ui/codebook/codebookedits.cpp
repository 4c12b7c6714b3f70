// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codebookpanel.h"

#include "core/store/codes.h"
#include "core/store/project.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codedialog.h"
#include "ui/shell/prompts.h"

#include <QMenu>
#include <QTreeView>

namespace haeje {

void CodebookPanel::change(const QString &label, const std::function<Result<void>()> &change)
{
    if (!m_project)
        return;
    if (const Result<void> done = m_project->edit(label, change); !done)
        m_prompts.fail(this, tr("The codebook was not changed"), done.message());
}

void CodebookPanel::update(CodeId id, const QString &label, const std::function<void(Code &)> &alter)
{
    change(label, [&]() -> Result<void> {
        std::optional<Code> code = m_project->codes().find(id);
        if (!code)
            return Error{tr("That code is no longer in the codebook.")};
        alter(*code);
        return m_project->codes().update(*code);
    });
}

void CodebookPanel::addCode(CodeId parent)
{
    if (!m_project || m_project->isReadOnly())
        return;
    Code code;
    code.parent = parent;
    code.colour = -1;
    auto *dialog = new CodeDialog(*m_project, code, this);
    connect(dialog, &CodeDialog::saved, this, [this](CodeId id) {
        m_collapsed.remove(m_model->code(id) ? m_model->code(id)->parent : CodeId());
        m_view->expand(m_model->indexOf(id).parent());
        select(id);
        Q_EMIT codeChosen(id);
    });
    dialog->open();
}

void CodebookPanel::editCode(CodeId id)
{
    const std::optional<Code> code = m_project ? m_project->codes().find(id) : std::nullopt;
    if (code && !m_project->isReadOnly())
        (new CodeDialog(*m_project, *code, this))->open();
}

void CodebookPanel::rename(CodeId id)
{
    select(id);
    m_view->edit(m_view->currentIndex());
}

void CodebookPanel::remove(CodeId id)
{
    const Code *code = m_model->code(id);
    if (!code || !m_project || m_project->isReadOnly())
        return;
    const QString name = code->name;
    const int below = m_model->codesBelow(id);
    const int codings = m_model->countWithBelow(id);
    QStringList with;
    if (below > 0)
        with.append(tr("%n codes below it", nullptr, below));
    with.append(codings > 0 ? tr("%n codings", nullptr, codings) : tr("no codings"));
    const QString question = tr("“%1” goes with %2. The texts stay as they are, and Undo brings it all back.")
                                 .arg(name, with.join(tr(" and ")));
    const QString action = below > 0 ? tr("Delete %n codes", nullptr, below + 1) : tr("Delete code");
    if (m_prompts.confirm(this, tr("Delete code"), question, action))
        change(tr("Delete code “%1”").arg(name), [&] { return m_project->codes().remove(id); });
}

void CodebookPanel::addColourMenu(QMenu *menu, const Code &code)
{
    QMenu *colours = menu->addMenu(tr("Colour"));
    for (int i = 0; i < 12; ++i) {
        QAction *action = colours->addAction(codeColourIcon(i, this), codeColourName(i));
        action->setCheckable(true);
        action->setChecked(i == code.colour);
        connect(action, &QAction::triggered, this, [this, id = code.id, i] {
            update(id, tr("Change the colour of a code"), [i](Code &changed) { changed.colour = i; });
        });
    }
}

void CodebookPanel::addKeyMenu(QMenu *menu, const Code &code)
{
    QMenu *keys = menu->addMenu(tr("Key"));
    for (int i = 0; i <= 9; ++i) {
        const QString key = i == 0 ? QString() : QString::number(i);
        QString text = i == 0 ? tr("None") : key;
        for (const Code &other : m_model->codes()) {
            if (i > 0 && other.shortcut == key && other.id != code.id)
                text = tr("%1 (now “%2”)").arg(key, other.name);
        }
        QAction *action = keys->addAction(text);
        action->setCheckable(true);
        action->setChecked(code.shortcut == key);
        connect(action, &QAction::triggered, this, [this, id = code.id, key] {
            update(id, tr("Change the key of a code"), [key](Code &changed) { changed.shortcut = key; });
        });
    }
}

void CodebookPanel::addRearranging(QMenu *menu, const Code &code)
{
    menu->addSeparator();
    menu->addAction(tr("Merge into…"), this, [this, code] { merge({code.id}); })->setShortcut(QKeySequence(QStringLiteral("Ctrl+M")));
    menu->addAction(tr("Split…"), this, [this, code] { split(code.id); })->setEnabled(code.codings > 0);
    menu->addAction(tr("Move below…"), this, [this, code] { moveTo({code.id}); });
    QMenu *copies = menu->addMenu(tr("Copy"));
    copies->addAction(tr("The code and those below it"), this, [this, code] { copyCode(code.id, false); });
    copies->addAction(tr("With their codings"), this, [this, code] { copyCode(code.id, true); });
    menu->addAction(code.active ? tr("Take out of use") : tr("Put back into use"), this, [this, code] { setActive({code.id}, !code.active); })
        ->setToolTip(tr("A code out of use keeps its codings and is not offered any more."));
    menu->addAction(tr("History of the code"), this, [this, code] { Q_EMIT historyAsked(code.id); });
    menu->addSeparator();
}

void CodebookPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    const Code *found = m_model->code(m_model->codeAt(index));
    const bool writable = m_project && !m_project->isReadOnly();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("codeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QList<CodeId> several = selected();
    if (found && writable && several.size() > 1 && several.contains(found->id)) {
        addForSeveral(menu, several);
    } else if (found) {
        const Code code = *found;
        menu->addAction(tr("Show codings"), this, [this, code] { Q_EMIT codeChosen(code.id); });
        if (writable) {
            menu->addAction(tr("Put on the selection"), this, [this, code] { Q_EMIT codeApplied(code.id); });
            menu->addSeparator();
            menu->addAction(tr("Rename"), this, [this, code] { rename(code.id); })->setShortcut(Qt::Key_F2);
            menu->addAction(tr("Edit code…"), this, [this, code] { editCode(code.id); });
            addColourMenu(menu, code);
            addKeyMenu(menu, code);
            addGroupMenu(menu, {code.id});
            menu->addAction(tr("Selected passage as example"), this, [this, code] { Q_EMIT exampleAsked(code.id); });
            addRearranging(menu, code);
            menu->addAction(tr("New code below…"), this, [this, code] { addCode(code.id); });
        }
    }
    if (writable && several.size() < 2)
        menu->addAction(tr("New code…"), this, [this] { addCode(); });
    if (found && writable && several.size() < 2) {
        menu->addSeparator();
        menu->addAction(tr("Delete code…"), this, [this, id = found->id] { remove(id); })->setShortcut(Qt::Key_Delete);
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace haeje
