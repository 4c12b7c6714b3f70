// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/splitdialog.h"

#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/import/articletext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

static constexpr int kindRole = Qt::UserRole + 1;

SplitDialog::SplitDialog(const ImportedArticle &article, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_alike(new QPushButton(tr("Tick all of this kind")))
    , m_go(new QPushButton)
{
    setObjectName(QStringLiteral("splitDialog"));
    setWindowTitle(tr("Split “%1”").arg(article.facts.title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(12));
    column->setSpacing(scaled(8));
    auto *words = new QLabel(tr("Tick the blocks with which a new document begins. Its first block becomes its title."));
    words->setWordWrap(true);
    column->addWidget(words);
    m_list->setObjectName(QStringLiteral("splitBlocks"));
    m_list->setAccessibleName(tr("Blocks"));
    m_list->setUniformItemSizes(true);
    for (int i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks.at(i);
        const QString text = article.text.mid(block.span.start, std::min(200, block.span.end - block.span.start)).simplified();
        auto *item = new QListWidgetItem(QStringLiteral("%1   %2").arg(blockTitle(block.kind), text), m_list);
        item->setData(kindRole, int(block.kind));
        item->setToolTip(text);
        if (i == 0)
            continue; // the article begins there anyway
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        QFont font = haeje::font(block.kind <= BlockKind::Heading3 ? TypeRole::PanelHead : TypeRole::Interface, article.facts.language);
        item->setFont(font);
    }
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_alike->setObjectName(QStringLiteral("splitAlike"));
    buttons->addButton(m_alike, QDialogButtonBox::ActionRole);
    m_go->setObjectName(QStringLiteral("splitGo"));
    makePrimary(m_go);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_alike, &QPushButton::clicked, this, &SplitDialog::tickAlike);
    connect(m_list, &QListWidget::itemChanged, this, &SplitDialog::refresh);
    connect(m_list, &QListWidget::currentItemChanged, this, &SplitDialog::refresh);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(scaled(680), scaled(520));
    refresh();
}

void SplitDialog::tickAlike()
{
    const QListWidgetItem *current = m_list->currentItem();
    const QSignalBlocker quiet(m_list);
    for (int i = 1; current && i < m_list->count(); ++i) {
        if (m_list->item(i)->data(kindRole) == current->data(kindRole))
            m_list->item(i)->setCheckState(Qt::Checked);
    }
    refresh();
}

QList<int> SplitDialog::blocks() const
{
    QList<int> ticked;
    for (int i = 1; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ticked << i;
    }
    return ticked;
}

void SplitDialog::refresh()
{
    const int documents = int(blocks().size()) + 1;
    m_go->setText(documents > 1 ? tr("Split into %n documents", nullptr, documents) : tr("Split"));
    m_go->setEnabled(documents > 1);
    m_alike->setEnabled(m_list->currentItem() != nullptr);
}

} // namespace haeje
