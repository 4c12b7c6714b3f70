// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/attributesdialog.h"

#include "core/store/attributes.h"
#include "core/store/project.h"
#include "ui/common/theme.h"
#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

AttributesDialog::AttributesDialog(Project &project, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_choicesLabel(new QLabel(tr("&Choices, one a line"), this))
    , m_problem(new QLabel(this))
    , m_choices(new QPlainTextEdit(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
{
    setObjectName(QStringLiteral("attributesDialog"));
    setWindowTitle(tr("Attributes of documents"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("attributeList"));
    m_list->setAccessibleName(tr("Attributes"));
    m_name->setObjectName(QStringLiteral("attributeName"));
    m_type->setObjectName(QStringLiteral("attributeType"));
    m_type->addItems({tr("Text"), tr("Number"), tr("Date"), tr("Yes or no"), tr("Choice")});
    m_choices->setObjectName(QStringLiteral("attributeChoices"));
    m_choices->setTabChangesFocus(true);
    m_choices->setMaximumHeight(scaled(120));
    m_choicesLabel->setBuddy(m_choices);
    m_problem->setObjectName(QStringLiteral("attributeProblem"));
    m_problem->setProperty("look", QStringLiteral("warning"));
    m_problem->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("attributeSave"));
    m_remove->setObjectName(QStringLiteral("attributeRemove"));
    auto *fresh = new QPushButton(tr("New attribute"), this);
    fresh->setObjectName(QStringLiteral("attributeNew"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Type"), m_type);
    form->addRow(m_choicesLabel, m_choices);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *right = new QVBoxLayout;
    right->addLayout(form);
    right->addWidget(m_problem);
    right->addLayout(buttons);
    right->addStretch();
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(fresh);
    auto *both = new QHBoxLayout;
    both->addLayout(left, 1);
    both->addLayout(right, 2);
    finish(both, fresh);
    reload();
}

void AttributesDialog::finish(QLayout *both, QPushButton *fresh)
{
    auto *intro = new QLabel(tr("Variables of your own for documents: columns of the table, groups of the list, values in every export."), this);
    intro->setWordWrap(true);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &AttributesDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(both, 1);
    column->addWidget(close);
    resize(scaled(600), scaled(420));

    connect(m_list, &QListWidget::currentRowChanged, this, &AttributesDialog::showChosen);
    connect(m_name, &QLineEdit::textChanged, this, &AttributesDialog::validate);
    connect(m_type, &QComboBox::currentIndexChanged, this, &AttributesDialog::validate);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &AttributesDialog::validate);
    connect(m_save, &QPushButton::clicked, this, &AttributesDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &AttributesDialog::removeChosen);
    connect(fresh, &QPushButton::clicked, this, &AttributesDialog::addNew);
}

void AttributesDialog::reload(AttributeId select)
{
    const QSignalBlocker silent(m_list);
    m_attributes = m_project.attributes().all();
    m_list->clear();
    int row = m_attributes.isEmpty() ? -1 : 0;
    for (const Attribute &attribute : std::as_const(m_attributes)) {
        if (attribute.id == select)
            row = m_list->count();
        m_list->addItem(QStringLiteral("%1 (%2)").arg(attribute.name, m_type->itemText(int(attribute.type)).toLower()));
    }
    m_list->setCurrentRow(row);
    showChosen();
}

/// Without one chosen the form is that of a new one.
void AttributesDialog::showChosen()
{
    const Attribute attribute = m_attributes.value(m_list->currentRow());
    const QSignalBlocker a(m_name), b(m_type), c(m_choices);
    m_name->setText(attribute.name);
    m_type->setCurrentIndex(int(attribute.type));
    m_choices->setPlainText(attribute.choices.join(QLatin1Char('\n')));
    validate();
}

Attribute AttributesDialog::edited() const
{
    Attribute attribute = m_attributes.value(m_list->currentRow());
    attribute.name = m_name->text().simplified();
    attribute.type = AttributeType(m_type->currentIndex());
    attribute.choices.clear();
    for (const QString &line : m_choices->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (attribute.type == AttributeType::Choice && !line.trimmed().isEmpty() && !attribute.choices.contains(line.simplified()))
            attribute.choices.append(line.simplified());
    }
    return attribute;
}

void AttributesDialog::validate()
{
    const Attribute now = edited();
    const bool choice = now.type == AttributeType::Choice;
    m_choices->setVisible(choice);
    m_choicesLabel->setVisible(choice);
    m_problem->clear();
    m_remove->setEnabled(bool(now.id));
    m_save->setText(now.id ? tr("Save") : tr("Add attribute"));
    m_save->setEnabled(!now.name.isEmpty() && (!choice || !now.choices.isEmpty()) && now != m_attributes.value(m_list->currentRow()));
}

bool AttributesDialog::edit(const QString &label, const std::function<Result<void>()> &change)
{
    const Result<void> done = m_project.edit(label, change);
    m_problem->setText(done ? QString() : QStringLiteral("⚠ ") + done.message());
    return done.ok();
}

void AttributesDialog::addNew()
{
    m_list->setCurrentRow(-1);
    showChosen();
    m_name->setFocus();
}

void AttributesDialog::save()
{
    Attribute attribute = edited();
    const bool done = attribute.id ? edit(tr("Change attribute"), [&] { return m_project.attributes().update(attribute); })
                                   : edit(tr("New attribute"), [&]() -> Result<void> {
                                         const Result<AttributeId> made = m_project.attributes().add(attribute);
                                         if (!made)
                                             return made.error();
                                         attribute.id = *made;
                                         return {};
                                     });
    if (done)
        reload(attribute.id);
}

void AttributesDialog::removeChosen()
{
    const Attribute attribute = m_attributes.value(m_list->currentRow());
    if (!attribute.id)
        return;
    const int used = int(m_project.attributes().values(attribute.id).size());
    const QString question = tr("“%1” goes with its values in %n documents. Undo brings it back.", nullptr, used).arg(attribute.name);
    if (m_prompts.confirm(this, tr("Remove attribute"), question, tr("Remove attribute"))
        && edit(tr("Remove attribute"), [&] { return m_project.attributes().remove(attribute.id); }))
        reload();
}

} // namespace haeje
