// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/markfilterpanel.h"

#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace haeje {

static constexpr int idRole = Qt::UserRole, coderColours = 12;

static QIcon swatch(const QWidget *widget, int colour)
{
    QPixmap pixmap(10, 10);
    pixmap.fill(themeOf(widget).codeStripe(colour));
    return pixmap;
}

MarkFilterPanel::MarkFilterPanel(const QList<Code> &codes, const QHash<CodeId, int> &counts, const QList<Coder> &coders,
                                 const MarkFilter &filter, QWidget *parent)
    : PopupPanel(parent)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("markFilterPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    column->setSpacing(scaled(6));
    auto *colours = new QHBoxLayout;
    colours->addWidget(metaLabel(tr("Colours by"), this));
    m_colours = new Segments(this);
    m_colours->add(tr("Code"), {}, QStringLiteral("coloursByCode"));
    m_colours->add(tr("Coder"), {}, QStringLiteral("coloursByCoder"));
    m_colours->setCurrent(filter.coloursByCoder ? 1 : 0);
    colours->addWidget(m_colours);
    colours->addStretch();
    column->addLayout(colours);
    m_only = new QCheckBox(tr("Only the code chosen in the codebook, with those below it"), this);
    m_only->setObjectName(QStringLiteral("onlyChosenCode"));
    m_only->setChecked(filter.onlyChosen);
    column->addWidget(m_only);
    column->addWidget(metaLabel(tr("Codes, and their codings in this text"), this));
    QLineEdit *words = filterField(tr("Filter the codes"), QStringLiteral("markFilterWords"), this);
    column->addWidget(words);
    m_codes = addTree(column, "shownCodes", tr("Codes that are shown"));
    m_codes->setMinimumSize(scaled(340), scaled(220));
    column->addWidget(metaLabel(tr("Coders"), this));
    m_coders = addTree(column, "shownCoders", tr("Coders whose codings are shown"));
    m_coders->setMaximumHeight(scaled(110));
    fillCodes(codes, counts);
    fillCoders(coders);
    fillStates(column);
    addButtons(column);
    connect(words, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (QTreeWidgetItemIterator it(m_codes); *it; ++it)
            (*it)->setHidden(true);
        for (QTreeWidgetItemIterator it(m_codes); *it; ++it) {
            for (QTreeWidgetItem *item = (*it)->text(0).contains(text, Qt::CaseInsensitive) ? *it : nullptr; item; item = item->parent())
                item->setHidden(false);
        }
    });
    connect(m_codes, &QTreeWidget::itemChanged, this, &MarkFilterPanel::tick);
    connect(m_coders, &QTreeWidget::itemChanged, this, &MarkFilterPanel::tick);
    connect(m_only, &QCheckBox::toggled, this, &MarkFilterPanel::take);
    connect(m_colours, &Segments::chosen, this, &MarkFilterPanel::take);
}

QTreeWidget *MarkFilterPanel::addTree(QVBoxLayout *column, const char *name, const QString &accessibleName)
{
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(QLatin1String(name));
    tree->setAccessibleName(accessibleName);
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setIndentation(scaled(16));
    tree->header()->setStretchLastSection(false);
    tree->header()->setMinimumSectionSize(scaled(24));
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column->addWidget(tree);
    return tree;
}

void MarkFilterPanel::fillCodes(const QList<Code> &codes, const QHash<CodeId, int> &counts)
{
    QHash<CodeId, QTreeWidgetItem *> items;
    for (const Code &code : codes) {
        QTreeWidgetItem *above = items.value(code.parent);
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_codes);
        item->setText(0, code.name);
        item->setIcon(0, swatch(this, code.colour));
        item->setData(0, idRole, code.id.value);
        item->setCheckState(0, m_filter.hiddenCodes.contains(code.id) ? Qt::Unchecked : Qt::Checked);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (const int count = counts.value(code.id); count > 0)
            item->setText(1, locale().toString(count));
        items.insert(code.id, item);
    }
    m_codes->expandAll();
}

void MarkFilterPanel::fillCoders(const QList<Coder> &coders)
{
    for (const Coder &coder : coders) {
        auto *item = new QTreeWidgetItem(m_coders);
        item->setText(0, coder.name);
        item->setData(0, idRole, coder.name);
        item->setCheckState(0, m_filter.hiddenCoders.contains(coder.name) ? Qt::Unchecked : Qt::Checked);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(1, locale().toString(coder.codings));
        item->setIcon(0, swatch(this, coder.colour));
        item->setToolTip(0, tr("Double click or Enter: another colour"));
    }
    m_coders->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_coders, &QTreeWidget::itemActivated, this, &MarkFilterPanel::chooseColour);
    connect(m_coders, &QTreeWidget::customContextMenuRequested, this, [this] { chooseColour(m_coders->currentItem()); });
}

/// Twelve colours by number and swatch, under the coder's row.
void MarkFilterPanel::chooseColour(QTreeWidgetItem *item)
{
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("coderColours"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int colour = 0; colour < coderColours; ++colour) {
        QAction *action = menu->addAction(swatch(this, colour), tr("Colour %1").arg(colour + 1));
        action->setIconVisibleInMenu(true);
        const QString name = item->data(0, idRole).toString();
        connect(action, &QAction::triggered, this, [this, name, colour] {
            const QSignalBlocker quiet(m_coders);
            for (QTreeWidgetItemIterator it(m_coders); *it; ++it) {
                if ((*it)->data(0, idRole).toString() == name)
                    (*it)->setIcon(0, swatch(this, colour));
            }
            Q_EMIT coderColourAsked(name, colour);
        });
    }
    menu->popup(m_coders->viewport()->mapToGlobal(m_coders->visualItemRect(item).bottomLeft()));
}

void MarkFilterPanel::fillStates(QVBoxLayout *column)
{
    column->addWidget(metaLabel(tr("How sure they are"), this));
    auto *row = new QHBoxLayout;
    const std::pair<CodingState, QString> states[] = {
        {CodingState::NotSaid, tr("Not said")},
        {CodingState::Certain, tr("Certain")},
        {CodingState::Doubtful, tr("Doubtful")},
        {CodingState::ToDiscuss, tr("To discuss")},
    };
    for (const auto &[state, text] : states) {
        auto *check = new QCheckBox(text, this);
        check->setObjectName(QStringLiteral("shownState%1").arg(int(state)));
        check->setChecked(!m_filter.hiddenStates.contains(int(state)));
        connect(check, &QCheckBox::toggled, this, &MarkFilterPanel::take);
        m_states.append(check);
        row->addWidget(check);
    }
    column->addLayout(row);
}

void MarkFilterPanel::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    const std::pair<bool, QString> buttons[] = {{true, tr("Show all codes")}, {false, tr("Hide all codes")}};
    for (const auto &[shown, text] : buttons) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(shown ? QStringLiteral("showAllCodes") : QStringLiteral("hideAllCodes"));
        connect(button, &QPushButton::clicked, this, [this, shown = shown] { tickAll(shown); });
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
}

/// A code takes those below it along.
void MarkFilterPanel::tick(QTreeWidgetItem *item)
{
    if (m_ticking)
        return;
    m_ticking = true;
    QList<QTreeWidgetItem *> below{item};
    while (!below.isEmpty()) {
        QTreeWidgetItem *next = below.takeLast();
        next->setCheckState(0, item->checkState(0));
        for (int i = 0; i < next->childCount(); ++i)
            below.append(next->child(i));
    }
    m_ticking = false;
    take();
}

void MarkFilterPanel::tickAll(bool shown)
{
    m_ticking = true;
    for (QTreeWidgetItemIterator it(m_codes); *it; ++it)
        (*it)->setCheckState(0, shown ? Qt::Checked : Qt::Unchecked);
    m_ticking = false;
    take();
}

void MarkFilterPanel::take()
{
    m_filter.hiddenCodes.clear();
    m_filter.hiddenCoders.clear();
    m_filter.hiddenStates.clear();
    for (QTreeWidgetItemIterator it(m_codes); *it; ++it) {
        if ((*it)->checkState(0) == Qt::Unchecked)
            m_filter.hiddenCodes.insert(CodeId((*it)->data(0, idRole).toLongLong()));
    }
    for (QTreeWidgetItemIterator it(m_coders); *it; ++it) {
        if ((*it)->checkState(0) == Qt::Unchecked)
            m_filter.hiddenCoders.insert((*it)->data(0, idRole).toString());
    }
    for (int state = 0; state < m_states.size(); ++state) {
        if (!m_states.at(state)->isChecked())
            m_filter.hiddenStates.insert(state);
    }
    m_filter.onlyChosen = m_only->isChecked();
    m_filter.coloursByCoder = m_colours->current() == 1;
    Q_EMIT changed(m_filter);
}

} // namespace haeje
