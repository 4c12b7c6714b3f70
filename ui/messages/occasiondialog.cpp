// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/occasiondialog.h"

#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "core/work/actorcells.h"
#include "ui/common/panelhead.h"
#include "ui/messages/datefield.h"
#include "ui/shell/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haeje {

OccasionDialog::OccasionDialog(const Occasion &occasion, const QString &hint, QWidget *parent)
    : QDialog(parent)
    , m_occasion(occasion)
    , m_name(new QLineEdit(occasion.name))
    , m_founded(new DateField(QStringLiteral("founded")))
    , m_yearly(new QCheckBox(tr("Returns every &year")))
    , m_kind(new QComboBox)
    , m_names(new QLineEdit(occasionCell(occasion, QStringLiteral("names"))))
{
    setObjectName(QStringLiteral("occasionDialog"));
    setWindowTitle(tr("Edit occasion"));
    m_name->setObjectName(QStringLiteral("occasionName"));
    m_yearly->setObjectName(QStringLiteral("yearly"));
    m_kind->setObjectName(QStringLiteral("occasionKind"));
    m_kind->addItem(tr("not stated"), QString());
    for (const QString &kind : occasionKinds())
        m_kind->addItem(occasionKindTitle(kind), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(occasion.kind)));
    m_kind->setToolTip(tr("Anniversaries alone are counted in years: the 20th of a congress is a number of its own."));
    m_names->setObjectName(QStringLiteral("occasionNames"));
    m_names->setPlaceholderText(tr("Parted by semicolons, with the language: 창건절 (ko)"));
    m_founded->setDate(occasion.founded);
    m_yearly->setChecked(occasion.yearly);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Other names"), m_names);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("Its own &date"), m_founded);
    form->addRow(QString(), m_yearly);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save occasion"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &OccasionDialog::check);
    connect(m_founded, &DateField::changed, this, &OccasionDialog::check);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    QLabel *words = metaLabel(hint.isEmpty() ? tr("With a day and a yearly return, the timeline shows its flags and counts the anniversary.") : hint);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch();
    column->addWidget(buttons);
    resize(480, 320);
    check();
}

Occasion OccasionDialog::occasion() const
{
    Occasion occasion = m_occasion;
    occasion.name = m_name->text().simplified();
    occasion.founded = m_founded->date().value_or(m_occasion.founded);
    occasion.yearly = m_yearly->isChecked();
    occasion.kind = m_kind->currentData().toString();
    if (const auto names = setOccasionCell(occasion, QStringLiteral("names"), m_names->text()); !names)
        occasion.names = m_occasion.names;
    return occasion;
}

void OccasionDialog::check()
{
    m_save->setEnabled(!m_name->text().simplified().isEmpty() && m_founded->date());
}

std::optional<int> foundingYearBy(const QList<std::pair<int, int>> &yearsAndOrdinals)
{
    std::optional<int> founded;
    for (const auto &[year, ordinal] : yearsAndOrdinals) {
        if (founded && *founded != year - ordinal)
            return std::nullopt;
        founded = year - ordinal;
    }
    return founded;
}

bool editOccasion(QWidget *parent, Project &project, Prompts &prompts, OccasionId id)
{
    const std::optional<Occasion> occasion = project.occasions().find(id);
    if (!occasion)
        return false;
    QList<std::pair<int, int>> ordinals;
    for (const Message &message : project.messages().all()) {
        if (message.occasion == id && message.ordinal && message.date.earliest().isValid())
            ordinals.append({message.date.earliest().year(), *message.ordinal});
    }
    QString hint;
    if (const auto year = foundingYearBy(ordinals); year && !occasion->founded.isStated())
        hint = OccasionDialog::tr("The anniversaries of %n messages point to %1.", nullptr, int(ordinals.size())).arg(*year);
    OccasionDialog dialog(*occasion, hint, parent);
    while (dialog.exec() == QDialog::Accepted) {
        const Result<void> saved = project.edit(OccasionDialog::tr("Edit occasion"), [&] { return project.occasions().update(dialog.occasion()); });
        if (saved)
            return true;
        prompts.fail(&dialog, OccasionDialog::tr("The occasion was not saved"), saved.message());
    }
    return false;
}

} // namespace haeje
