// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/spellingsdialog.h"

#include "core/store/project.h"
#include "core/store/spellings.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/shell/prompts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace haeje {

SpellingsDialog::SpellingsDialog(Project &project, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("spellingsDialog"));
    setWindowTitle(tr("Spellings searched as one"));
    resize(scaled(460), scaled(380));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    column->setSpacing(scaled(8));
    auto *words = metaLabel(tr("Whoever looks for one spelling of a group finds them all. An equals sign before a word, as in =시진핑, finds "
                               "that spelling alone."), this);
    words->setWordWrap(true);
    column->addWidget(words);
    m_list->setObjectName(QStringLiteral("spellingGroups"));
    m_list->setAccessibleName(windowTitle());
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *added = buttons->addButton(tr("New group..."), QDialogButtonBox::ActionRole);
    added->setObjectName(QStringLiteral("spellingAdd"));
    m_change = buttons->addButton(tr("Change..."), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("spellingRemove"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(added, &QPushButton::clicked, this, &SpellingsDialog::add);
    connect(m_change, &QPushButton::clicked, this, &SpellingsDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &SpellingsDialog::remove);
    connect(m_list, &QListWidget::itemActivated, this, &SpellingsDialog::change);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_change->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    refill();
}

void SpellingsDialog::refill()
{
    m_list->clear();
    for (const SpellingGroup &group : m_project.spellings().all()) {
        auto *item = new QListWidgetItem(group.spellings.join(QStringLiteral(", ")), m_list);
        item->setData(Qt::UserRole, group.id.value);
    }
    m_list->setCurrentRow(m_list->count() - 1);
    m_change->setEnabled(m_list->count() > 0);
    m_remove->setEnabled(m_list->count() > 0);
}

std::optional<QStringList> SpellingsDialog::askSpellings(const QStringList &before)
{
    static const QRegularExpression apart(QStringLiteral("[\\n,;、，]"));
    const auto text = m_prompts.text(this, windowTitle(), tr("One spelling on each line:"), before.join(QLatin1Char('\n')), true);
    if (!text)
        return std::nullopt;
    QStringList spellings;
    for (const QString &line : text->split(apart, Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            spellings << line.trimmed();
    }
    return spellings;
}

void SpellingsDialog::add()
{
    const auto spellings = askSpellings({});
    if (!spellings)
        return;
    const auto done = m_project.edit(tr("New group of spellings"), [&]() -> Result<void> {
        const auto added = m_project.spellings().add(*spellings);
        return added ? Result<void>() : Result<void>(added.error());
    });
    if (!done)
        m_prompts.fail(this, windowTitle(), done.message());
    refill();
}

void SpellingsDialog::change()
{
    const auto *item = m_list->currentItem();
    if (!item)
        return;
    const SpellingId id(item->data(Qt::UserRole).toLongLong());
    for (const SpellingGroup &group : m_project.spellings().all()) {
        if (group.id != id)
            continue;
        const auto spellings = askSpellings(group.spellings);
        if (!spellings)
            return;
        if (const auto done = m_project.edit(tr("Change spellings"), [&] { return m_project.spellings().set(id, *spellings); }); !done)
            m_prompts.fail(this, windowTitle(), done.message());
    }
    refill();
}

void SpellingsDialog::remove()
{
    const auto *item = m_list->currentItem();
    if (!item)
        return;
    const SpellingId id(item->data(Qt::UserRole).toLongLong());
    if (const auto done = m_project.edit(tr("Remove group of spellings"), [&] { return m_project.spellings().remove(id); }); !done)
        m_prompts.fail(this, windowTitle(), done.message());
    refill();
}

} // namespace haeje
