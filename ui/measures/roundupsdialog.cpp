// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measures/roundupsdialog.h"

#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "core/store/roundups.h"
#include "core/work/messagemeasures.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

namespace haeje {

RoundUpsDialog::RoundUpsDialog(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_list(new QListWidget)
    , m_date(new QLineEdit)
    , m_outlet(new QLineEdit)
    , m_occasion(new QComboBox)
    , m_notes(new QLineEdit)
    , m_entries(new QTableWidget(0, 2))
    , m_wrong(new QLabel)
    , m_remove(new QPushButton(tr("Delete")))
{
    setObjectName(QStringLiteral("roundUpsDialog"));
    setWindowTitle(tr("Round-ups of well-wishers"));
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    all->setSpacing(scaled(16));
    all->addWidget(buildLeft());
    all->addWidget(buildRight(), 1);
    resize(scaled(820), scaled(520));
    connect(m_list, &QListWidget::currentRowChanged, this, &RoundUpsDialog::showChosen);
    fillList({});
}

QWidget *RoundUpsDialog::buildLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("roundUpList"));
    m_list->setAccessibleName(tr("Round-ups"));
    m_list->setMinimumWidth(scaled(220));
    m_list->setMaximumWidth(scaled(280));
    m_remove->setObjectName(QStringLiteral("roundUpDelete"));
    connect(m_remove, &QPushButton::clicked, this, &RoundUpsDialog::removeChosen);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    return left;
}

QWidget *RoundUpsDialog::buildRight()
{
    m_date->setObjectName(QStringLiteral("roundUpDate"));
    m_date->setPlaceholderText(tr("2024-10-06, 2024-10 or 2024"));
    m_outlet->setObjectName(QStringLiteral("roundUpOutlet"));
    m_occasion->setEditable(true);
    m_entries->setObjectName(QStringLiteral("roundUpEntries"));
    m_entries->setHorizontalHeaderLabels({tr("Well-wisher, in the order of the round-up"), tr("Named")});
    m_entries->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_entries->setColumnWidth(1, scaled(140));
    m_entries->verticalHeader()->setDefaultSectionSize(scaled(30));
    m_entries->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_entries->setAccessibleName(tr("Well-wishers"));
    m_wrong->setWordWrap(true);
    m_wrong->setObjectName(QStringLiteral("roundUpWrong"));
    auto *form = new QFormLayout;
    form->addRow(tr("Date"), m_date);
    form->addRow(tr("Outlet"), m_outlet);
    form->addRow(tr("Occasion"), m_occasion);
    form->addRow(tr("Notes"), m_notes);
    auto *tools = new QHBoxLayout;
    const auto add = [&](const QString &text, const char *name, auto run) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        tools->addWidget(button);
        return button;
    };
    add(tr("Add"), "roundUpAdd", [this] { addRow({}); });
    add(tr("Up"), "roundUpUp", [this] { moveRow(-1); });
    add(tr("Down"), "roundUpDown", [this] { moveRow(1); });
    add(tr("Take out"), "roundUpOut", [this] { removeRow(); });
    tools->addStretch();
    add(tr("Close"), "roundUpClose", [this] { reject(); });
    makePrimary(add(tr("Save"), "roundUpSave", [this] { save(); }));
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_entries, 1);
    column->addWidget(m_wrong);
    column->addLayout(tools);
    return right;
}

void RoundUpsDialog::fillList(RoundUpId chosen)
{
    m_all = m_project.messages().roundUps().all();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_list->addItem(tr("New round-up"));
        for (const RoundUp &one : std::as_const(m_all)) {
            const QString date = one.date.isStated() ? one.date.text() : tr("no date");
            m_list->addItem(one.outlet.isEmpty() ? date : QStringLiteral("%1 · %2").arg(date, one.outlet));
        }
    }
    int row = 0;
    for (int i = 0; i < m_all.size(); ++i)
        row = m_all.at(i).id == chosen ? i + 1 : row;
    m_list->setCurrentRow(row);
    showChosen();
}

void RoundUpsDialog::showChosen()
{
    const RoundUp one = m_all.value(m_list->currentRow() - 1);
    m_date->setText(one.date.text());
    m_outlet->setText(one.outlet);
    m_notes->setText(one.notes);
    m_occasion->clear();
    m_occasion->addItem(QString());
    for (const Occasion &occasion : m_project.occasions().all())
        m_occasion->addItem(occasion.name);
    m_occasion->setCurrentText(one.occasionName);
    m_entries->setRowCount(0);
    for (const RoundUpEntry &entry : one.entries)
        addRow(entry);
    m_remove->setEnabled(bool(one.id) && !m_project.isReadOnly());
    say({});
}

void RoundUpsDialog::addRow(const RoundUpEntry &entry)
{
    const int row = m_entries->rowCount();
    m_entries->insertRow(row);
    m_entries->setItem(row, 0, new QTableWidgetItem(entry.name));
    auto *named = new QComboBox;
    named->addItem(tr("not stated"), QString());
    for (const QString &word : namingWords())
        named->addItem(namingTitle(word), word);
    named->setCurrentIndex(std::max(0, named->findData(entry.named)));
    m_entries->setCellWidget(row, 1, named);
    if (entry.name.isEmpty()) {
        m_entries->setCurrentCell(row, 0);
        m_entries->editItem(m_entries->item(row, 0));
    }
}

void RoundUpsDialog::moveRow(int by)
{
    const int row = m_entries->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_entries->rowCount())
        return;
    const QString name = m_entries->item(row, 0)->text();
    m_entries->item(row, 0)->setText(m_entries->item(to, 0)->text());
    m_entries->item(to, 0)->setText(name);
    auto *one = qobject_cast<QComboBox *>(m_entries->cellWidget(row, 1));
    auto *other = qobject_cast<QComboBox *>(m_entries->cellWidget(to, 1));
    const int named = one->currentIndex();
    one->setCurrentIndex(other->currentIndex());
    other->setCurrentIndex(named);
    m_entries->setCurrentCell(to, 0);
}

void RoundUpsDialog::removeRow()
{
    if (m_entries->currentRow() >= 0)
        m_entries->removeRow(m_entries->currentRow());
}

/// What stands in the fields; actors and the occasion are known by name only.
Result<RoundUp> RoundUpsDialog::entered() const
{
    RoundUp one = m_all.value(m_list->currentRow() - 1);
    const auto date = EdtfDate::parse(m_date->text().trimmed());
    if (!m_date->text().trimmed().isEmpty() && !date)
        return Error{tr("“%1” is no date. Write 2024-10-06, 2024-10 or 2024.").arg(m_date->text())};
    one.date = date.value_or(EdtfDate());
    one.outlet = m_outlet->text();
    one.notes = m_notes->text();
    one.occasionName = m_occasion->currentText().simplified();
    one.entries.clear();
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        const QString name = m_entries->item(row, 0)->text().simplified();
        if (!name.isEmpty())
            one.entries.append({{}, name, qobject_cast<QComboBox *>(m_entries->cellWidget(row, 1))->currentData().toString()});
    }
    return one;
}

void RoundUpsDialog::save()
{
    auto one = entered();
    if (!one)
        return say(one.message());
    RoundUpId kept = one->id;
    const auto done = m_project.edit(one->id ? tr("Change round-up") : tr("New round-up"), [&]() -> Result<void> {
        for (RoundUpEntry &entry : one->entries) {
            const auto actor = m_project.actors().findOrAdd(entry.name);
            if (!actor)
                return actor.error();
            entry.actor = *actor;
        }
        const auto occasion = one->occasionName.isEmpty() ? Result<OccasionId>(OccasionId()) : m_project.occasions().findOrAdd(one->occasionName);
        if (!occasion)
            return occasion.error();
        one->occasion = *occasion;
        if (one->id)
            return m_project.messages().roundUps().update(*one);
        const auto added = m_project.messages().roundUps().add(*one);
        kept = added ? *added : RoundUpId();
        return added ? Result<void>() : Result<void>(added.error());
    });
    if (!done)
        return say(done.message());
    fillList(kept);
}

void RoundUpsDialog::removeChosen()
{
    const RoundUp one = m_all.value(m_list->currentRow() - 1);
    const auto done = m_project.edit(tr("Delete round-up"), [&] { return m_project.messages().roundUps().remove(one.id); });
    if (!done)
        return say(done.message());
    fillList({});
}

void RoundUpsDialog::say(const QString &sentence)
{
    m_wrong->setText(sentence);
    m_wrong->setVisible(!sentence.isEmpty());
}

} // namespace haeje
