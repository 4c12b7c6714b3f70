// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/partylistedit.h"

#include "ui/common/theme.h"
#include "ui/common/toolrow.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haeje {

PartyListEdit::PartyListEdit(const QString &addText, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_prefix(objectName)
    , m_column(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(4);
    outer->addLayout(m_column);
    m_column->setSpacing(6);
    auto *add = new QPushButton(addText);
    add->setObjectName(objectName + QStringLiteral("Add"));
    add->setAutoDefault(false);
    outer->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.last().name->setFocus();
    });
}

void PartyListEdit::setKnown(const QHash<QString, ActorId> &names, const QHash<ActorId, QString> &capacities)
{
    m_known = names;
    m_capacities = capacities;
}

void PartyListEdit::setProposals(const QHash<ActorId, QString> &capacities)
{
    const QHash<ActorId, QString> before = m_capacities;
    m_capacities = capacities;
    for (const Row &row : std::as_const(m_rows)) {
        const ActorId actor = m_known.value(row.name->currentText().simplified());
        const QString stands = row.capacity->text();
        if (actor && (stands.isEmpty() || (row.proposed && stands == before.value(actor)))) {
            row.capacity->setText(capacities.value(actor));
            markProposed(row.widget, true);
        }
    }
}

void PartyListEdit::markProposed(QWidget *widget, bool proposed)
{
    for (Row &row : m_rows) {
        if (row.widget == widget)
            row.proposed = proposed;
    }
}

void PartyListEdit::setParties(const QList<Party> &parties)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.widget;
    m_rows.clear();
    for (const Party &party : parties)
        addRow(party);
    if (parties.isEmpty())
        addRow({});
}

QList<Party> PartyListEdit::parties() const
{
    QList<Party> parties;
    for (const Row &row : m_rows) {
        const QString name = row.name->currentText().simplified();
        if (!name.isEmpty())
            parties.append({m_known.value(name), name, row.capacity->text().simplified()});
    }
    return parties;
}

void PartyListEdit::addRow(const Party &party)
{
    Row row{new QWidget, new QComboBox, new QLineEdit(party.capacity), new QLabel(tr("new actor"))};
    auto *grid = new QGridLayout(row.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    QStringList names = m_known.keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    row.name->setEditable(true);
    row.name->setInsertPolicy(QComboBox::NoInsert);
    row.name->addItems(names);
    row.name->completer()->setFilterMode(Qt::MatchContains);
    row.name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    row.name->setCurrentText(party.name);
    row.name->lineEdit()->setPlaceholderText(tr("Name"));
    row.capacity->setPlaceholderText(tr("In what capacity, for example General Secretary"));
    row.isNew->setFont(haeje::font(TypeRole::Meta));
    auto *up = toolButton(QStringLiteral("sort"), {}, tr("Move up"));
    auto *remove = toolButton(QStringLiteral("close"), {}, tr("Remove"));
    grid->addWidget(row.name, 0, 0);
    grid->addWidget(row.isNew, 0, 1);
    grid->addWidget(up, 0, 2);
    grid->addWidget(remove, 0, 3);
    grid->addWidget(row.capacity, 1, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    m_column->addWidget(row.widget);
    m_rows.append(row);
    connect(row.name, &QComboBox::currentTextChanged, this, [this, row] { nameChanged(row, true); });
    connect(row.capacity, &QLineEdit::textChanged, this, &PartyListEdit::changed);
    connect(up, &QToolButton::clicked, this, [this, row] { moveUp(row.widget); });
    connect(remove, &QToolButton::clicked, this, [this, row] { removeRow(row.widget); });
    nameChanged(row, false);
    renumber();
}

void PartyListEdit::nameChanged(const Row &row, bool propose)
{
    const QString name = row.name->currentText().simplified();
    const ActorId actor = m_known.value(name);
    row.isNew->setVisible(!name.isEmpty() && !actor);
    if (propose && actor && row.capacity->text().isEmpty()) {
        row.capacity->setText(m_capacities.value(actor));
        markProposed(row.widget, true);
    }
    Q_EMIT changed();
}

void PartyListEdit::removeRow(QWidget *widget)
{
    m_rows.removeIf([&](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    if (m_rows.isEmpty())
        addRow({});
    renumber();
    Q_EMIT changed();
}

void PartyListEdit::moveUp(QWidget *widget)
{
    for (int i = 1; i < m_rows.size(); ++i) {
        if (m_rows.at(i).widget != widget)
            continue;
        m_rows.swapItemsAt(i, i - 1);
        m_column->removeWidget(widget);
        m_column->insertWidget(i - 1, widget);
        break;
    }
    renumber();
    Q_EMIT changed();
}

void PartyListEdit::renumber()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).name->setObjectName(QStringLiteral("%1Name%2").arg(m_prefix).arg(i));
        m_rows.at(i).capacity->setObjectName(QStringLiteral("%1Capacity%2").arg(m_prefix).arg(i));
        m_rows.at(i).name->setAccessibleName(tr("Name %1").arg(i + 1));
        m_rows.at(i).capacity->setAccessibleName(tr("Capacity %1").arg(i + 1));
    }
}

} // namespace haeje
