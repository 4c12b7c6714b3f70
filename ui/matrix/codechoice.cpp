// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/codechoice.h"

#include "core/store/codes.h"
#include "core/store/project.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace haeje {

static constexpr int pathRole = Qt::UserRole;

static QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(scaled(12), scaled(12));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(pixmap.rect()).adjusted(1, 1, -1, -1), 2, 2);
    return pixmap;
}

CodeChoice::CodeChoice(const Project &project, const QStringList &chosen, QWidget *parent)
    : QDialog(parent)
    , m_filter(filterField(tr("Find a code"), QStringLiteral("codeChoiceFilter"), this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("codeChoice"));
    setWindowTitle(tr("Codes of the matrix"));
    resize(scaled(420), scaled(520));
    m_tree->setObjectName(QStringLiteral("codeChoiceTree"));
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Codes"));
    QHash<CodeId, QTreeWidgetItem *> items;
    for (const Code &code : project.codes().all()) {
        QTreeWidgetItem *above = items.value(code.parent);
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        const QString path = above ? above->data(0, pathRole).toString() + u'/' + code.name : code.name;
        item->setText(0, code.name);
        item->setData(0, pathRole, path);
        item->setIcon(0, swatch(themeOf(this).codeStripe(code.colour)));
        item->setCheckState(0, chosen.isEmpty() || chosen.contains(path) ? Qt::Checked : Qt::Unchecked);
        items.insert(code.id, item);
        m_items += item;
    }
    m_tree->expandAll();
    connect(m_filter, &QLineEdit::textChanged, this, &CodeChoice::filter);
    auto *all = new QPushButton(tr("Tick all shown"), this);
    auto *none = new QPushButton(tr("Tick none"), this);
    all->setObjectName(QStringLiteral("tickAll"));
    none->setObjectName(QStringLiteral("tickNone"));
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Show these"));
    makePrimary(buttons->button(QDialogButtonBox::Ok));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, ok = buttons->button(QDialogButtonBox::Ok)] {
        ok->setEnabled(std::any_of(m_items.begin(), m_items.end(), [](const QTreeWidgetItem *item) { return item->checkState(0) == Qt::Checked; }));
    };
    connect(m_tree, &QTreeWidget::itemChanged, this, check);
    check();
    auto *row = new QHBoxLayout;
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addLayout(row);
    column->addWidget(buttons);
}

QStringList CodeChoice::chosen() const
{
    QStringList paths;
    for (const QTreeWidgetItem *item : m_items) {
        if (item->checkState(0) == Qt::Checked)
            paths += item->data(0, pathRole).toString();
    }
    return paths.size() == m_items.size() ? QStringList() : paths;
}

void CodeChoice::tickShown(bool tick)
{
    for (QTreeWidgetItem *item : std::as_const(m_items)) {
        if (!item->isHidden() || !tick)
            item->setCheckState(0, tick ? Qt::Checked : Qt::Unchecked);
    }
}

/// Those that have the words in their path, and what stands above them.
void CodeChoice::filter(const QString &words)
{
    for (QTreeWidgetItem *item : std::as_const(m_items))
        item->setHidden(!item->data(0, pathRole).toString().contains(words.trimmed(), Qt::CaseInsensitive));
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        if (!(*item)->isHidden() && (*item)->parent())
            (*item)->parent()->setHidden(false);
    }
}

} // namespace haeje
