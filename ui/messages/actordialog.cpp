// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/actordialog.h"

#include "core/store/actors.h"
#include "core/store/project.h"
#include "ui/common/messagemarks.h"
#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace haeje {

static QComboBox *wordCombo(const QString &objectName, const QStringList &words, const QString &current,
                            QString (*title)(const QString &))
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->addItem(ActorDialog::tr("not stated"), QString());
    for (const QString &word : words)
        combo->addItem(title(word), word);
    if (combo->findData(current) < 0)
        combo->addItem(current, current);
    combo->setCurrentIndex(combo->findData(current));
    return combo;
}

ActorDialog::ActorDialog(const Actor &actor, QWidget *parent)
    : QDialog(parent)
    , m_actor(actor)
    , m_names(new QTableWidget(0, 2))
    , m_side(wordCombo(QStringLiteral("side"), knownSides(), actor.side, &sideTitle))
    , m_kind(wordCombo(QStringLiteral("actorKind"), actorKinds(), actor.kind, &actorKindTitle))
{
    setObjectName(QStringLiteral("actorDialog"));
    setWindowTitle(tr("Edit actor"));
    m_side->setEditable(true);
    m_side->setInsertPolicy(QComboBox::NoInsert);
    m_side->setToolTip(tr("The state it belongs to. Another one is written as its three letters, for example DEU."));
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setAccessibleName(tr("Names"));
    m_names->setHorizontalHeaderLabels({tr("Name, the preferred one first"), tr("Language")});
    m_names->verticalHeader()->hide();
    m_names->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_names->setTabKeyNavigation(false);
    for (const ActorName &name : actor.names)
        addName(name);
    addName({});
    connect(m_names, &QTableWidget::itemChanged, this, [this] {
        const QTableWidgetItem *last = m_names->item(m_names->rowCount() - 1, 0);
        if (last && !last->text().trimmed().isEmpty())
            addName({});
        check();
    });
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Side"), m_side);
    form->addRow(tr("&Kind"), m_kind);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save actor"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_names, 1);
    column->addLayout(form);
    column->addWidget(buttons);
    resize(460, 380);
    check();
}

void ActorDialog::addName(const ActorName &name)
{
    const QSignalBlocker quiet(m_names);
    const int row = m_names->rowCount();
    m_names->insertRow(row);
    m_names->setItem(row, 0, new QTableWidgetItem(name.name));
    m_names->setItem(row, 1, new QTableWidgetItem(name.language));
}

Actor ActorDialog::actor() const
{
    Actor actor = m_actor;
    actor.names.clear();
    for (int row = 0; row < m_names->rowCount(); ++row) {
        const QString name = m_names->item(row, 0)->text().simplified();
        if (!name.isEmpty())
            actor.names.append({name, m_names->item(row, 1)->text().simplified().toLower()});
    }
    const int side = m_side->findText(m_side->currentText());
    actor.side = side >= 0 ? m_side->itemData(side).toString() : m_side->currentText().simplified().toUpper();
    actor.kind = m_kind->currentData().toString();
    return actor;
}

void ActorDialog::check()
{
    m_save->setEnabled(!actor().names.isEmpty());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("An actor needs a name."));
}

bool editActor(QWidget *parent, Project &project, Prompts &prompts, ActorId id)
{
    const std::optional<Actor> actor = project.actors().find(id);
    if (!actor)
        return false;
    ActorDialog dialog(*actor, parent);
    while (dialog.exec() == QDialog::Accepted) {
        const Result<void> saved = project.edit(ActorDialog::tr("Edit actor"), [&] { return project.actors().update(dialog.actor()); });
        if (saved)
            return true;
        prompts.fail(&dialog, ActorDialog::tr("The actor was not saved"), saved.message());
    }
    return false;
}

} // namespace haeje
