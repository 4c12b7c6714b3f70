// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codegroupsview.h"

#include "core/store/codes.h"
#include "core/store/project.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codebox.h"
#include "ui/codebook/codedialog.h"
#include "ui/common/theme.h"
#include "ui/shell/prompts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace haeje {

static constexpr int GroupData = Qt::UserRole;    ///< the group's number, of a code's row too
static constexpr int CodeData = Qt::UserRole + 1; ///< the code's number, 0 for a group's row

static CodeGroupId groupOf(const QTreeWidgetItem *item)
{
    return CodeGroupId(item ? item->data(0, GroupData).toLongLong() : 0);
}

static CodeId codeOf(const QTreeWidgetItem *item)
{
    return CodeId(item ? item->data(0, CodeData).toLongLong() : 0);
}

CodeGroupsView::CodeGroupsView(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_tree(new QTreeWidget)
    , m_pages(new QStackedWidget)
{
    buildTree();
    auto *empty = new QWidget;
    auto *words = new QLabel(tr("No groups yet. A group puts codes together for one purpose, wherever they stand in the tree; retrievals can ask for it."));
    words->setProperty("look", QStringLiteral("secondary"));
    words->setWordWrap(true);
    auto *button = new QPushButton(tr("New group"));
    button->setObjectName(QStringLiteral("groupsFirst"));
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    emptyColumn->setSpacing(scaled(12));
    emptyColumn->addWidget(words);
    emptyColumn->addWidget(button, 0, Qt::AlignLeft);
    emptyColumn->addStretch();
    m_pages->addWidget(m_tree);
    m_pages->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(button, &QPushButton::clicked, this, &CodeGroupsView::addGroup);
}

void CodeGroupsView::buildTree()
{
    m_tree->setObjectName(QStringLiteral("groupsTree"));
    m_tree->setAccessibleName(tr("Groups of codes"));
    m_tree->setProperty("look", QStringLiteral("panel"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &CodeGroupsView::showMenu);
    connect(m_tree, &QTreeWidget::itemChanged, this, &CodeGroupsView::renamed);
    connect(m_tree, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem *item) { m_closed.insert(groupOf(item).value); });
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) { m_closed.remove(groupOf(item).value); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_filling && codeOf(item))
            Q_EMIT codeChosen(codeOf(item));
    });
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) {
        if (codeOf(item))
            Q_EMIT codeApplied(codeOf(item));
    });
}

bool CodeGroupsView::writable() const
{
    return m_project && !m_project->isReadOnly();
}

void CodeGroupsView::setProject(Project *project)
{
    m_project = project;
    m_closed.clear();
    findChild<QPushButton *>(QStringLiteral("groupsFirst"))->setEnabled(writable());
}

void CodeGroupsView::reload(const CodebookModel &codes)
{
    m_codes = &codes;
    m_filling = true;
    const CodeGroupId group = groupOf(m_tree->currentItem());
    const CodeId code = codeOf(m_tree->currentItem());
    m_tree->clear();
    const QList<CodeGroup> groups = m_project ? m_project->codes().groups() : QList<CodeGroup>();
    for (const CodeGroup &one : groups) {
        auto *top = new QTreeWidgetItem(m_tree, {one.name, locale().toString(one.codes.size())});
        top->setData(0, GroupData, one.id.value);
        top->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        top->setData(0, Qt::AccessibleTextRole, tr("%1, %n codes", nullptr, int(one.codes.size())).arg(one.name));
        if (writable())
            top->setFlags(top->flags() | Qt::ItemIsEditable);
        if (one.id == group && !code)
            m_tree->setCurrentItem(top);
        for (const Code &known : codes.codes()) { // in the codebook's order
            if (!one.codes.contains(known.id))
                continue;
            auto *item = new QTreeWidgetItem(top, {codes.path(known.id).replace(QLatin1Char('/'), QStringLiteral(" › "))});
            item->setData(0, GroupData, one.id.value);
            item->setData(0, CodeData, known.id.value);
            item->setIcon(0, codeColourIcon(known.colour, this));
            item->setToolTip(0, known.definition);
            if (one.id == group && known.id == code)
                m_tree->setCurrentItem(item);
        }
        top->setExpanded(!m_closed.contains(one.id.value));
    }
    m_pages->setCurrentIndex(groups.isEmpty() ? 1 : 0);
    m_filling = false;
}

void CodeGroupsView::change(const QString &label, const std::function<Result<void>()> &change)
{
    if (!writable())
        return;
    if (const Result<void> done = m_project->edit(label, change); !done)
        m_prompts.fail(this, tr("The groups were not changed"), done.message());
}

void CodeGroupsView::addGroup()
{
    if (!writable())
        return;
    const auto name = m_prompts.text(this, tr("New group of codes"), tr("Name"));
    if (!name)
        return;
    change(tr("New group of codes"), [&]() -> Result<void> {
        const auto made = m_project->codes().addGroup(*name);
        return made ? Result<void>() : Result<void>(made.error());
    });
}

/// The name was typed over; the row still has the old one's group.
void CodeGroupsView::renamed(QTreeWidgetItem *item)
{
    if (m_filling || codeOf(item))
        return;
    // The editor is still being closed: the tree must not be filled anew under it.
    QMetaObject::invokeMethod(
        this,
        [this, group = groupOf(item), name = item->text(0)] {
            change(tr("Rename a group of codes"), [&] { return m_project->codes().renameGroup(group, name); });
            if (m_codes)
                reload(*m_codes); // shows the old name where it stays
        },
        Qt::QueuedConnection);
}

void CodeGroupsView::addCodes(CodeGroupId group)
{
    QList<CodeBox::Choice> choices;
    const QList<CodeGroup> groups = m_project->codes().groups();
    const auto own = std::find_if(groups.begin(), groups.end(), [&](const CodeGroup &one) { return one.id == group; });
    if (own == groups.end() || !m_codes)
        return;
    for (const Code &code : m_codes->codes()) {
        if (!own->codes.contains(code.id))
            choices.append({code.id, m_codes->path(code.id), code.colour});
    }
    auto *box = new CodeBox(tr("Put a code into “%1”").arg(own->name), tr("The code stays where it is in the tree; a code can be in several groups."), tr("Put in"), choices, this);
    connect(box, &CodeBox::chosen, this,
            [this, group](CodeId code) { change(tr("Put a code into a group"), [&] { return m_project->codes().put(group, {code}); }); });
    box->open();
}

void CodeGroupsView::removeCurrent()
{
    const CodeGroupId group = groupOf(m_tree->currentItem());
    const CodeId code = codeOf(m_tree->currentItem());
    if (code)
        change(tr("Take a code out of a group"), [&] { return m_project->codes().take(group, {code}); });
    else if (group)
        change(tr("Delete a group of codes"), [&] { return m_project->codes().removeGroup(group); });
}

void CodeGroupsView::moveCurrent(int step)
{
    QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || codeOf(item))
        return;
    const int to = m_tree->indexOfTopLevelItem(item) + step;
    if (to >= 0 && to < m_tree->topLevelItemCount())
        change(tr("Order the groups of codes"), [&] { return m_project->codes().moveGroup(groupOf(item), to); });
}

void CodeGroupsView::showMenu(const QPoint &at)
{
    QTreeWidgetItem *item = m_tree->itemAt(at);
    if (!writable())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("groupMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (item && codeOf(item)) {
        m_tree->setCurrentItem(item);
        menu->addAction(tr("Put on the selection"), this, [this, code = codeOf(item)] { Q_EMIT codeApplied(code); });
        menu->addAction(tr("Take out of the group"), this, &CodeGroupsView::removeCurrent)->setShortcut(Qt::Key_Delete);
    } else if (item) {
        m_tree->setCurrentItem(item);
        menu->addAction(tr("Put a code in…"), this, [this, group = groupOf(item)] { addCodes(group); });
        menu->addAction(tr("Rename"), this, [this] { m_tree->editItem(m_tree->currentItem(), 0); })->setShortcut(Qt::Key_F2);
        menu->addAction(tr("Move up"), this, [this] { moveCurrent(-1); })->setShortcut(QKeySequence(QStringLiteral("Alt+Up")));
        menu->addAction(tr("Move down"), this, [this] { moveCurrent(1); })->setShortcut(QKeySequence(QStringLiteral("Alt+Down")));
        menu->addAction(tr("Delete the group; its codes stay"), this, &CodeGroupsView::removeCurrent)->setShortcut(Qt::Key_Delete);
    }
    menu->addSeparator();
    menu->addAction(tr("New group…"), this, &CodeGroupsView::addGroup);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

bool CodeGroupsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress || !m_tree->currentItem())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const CodeId code = codeOf(m_tree->currentItem());
    const bool alt = key->modifiers() & Qt::AltModifier;
    if (key->key() == Qt::Key_Delete)
        removeCurrent();
    else if (key->key() == Qt::Key_Insert && writable())
        addCodes(groupOf(m_tree->currentItem()));
    else if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
    else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && code)
        Q_EMIT codeApplied(code);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace haeje
