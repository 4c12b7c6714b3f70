// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/factsdialog.h"

#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

QLineEdit *FactsDialog::addField(QFormLayout *form, const char *name, const QString &label, const QString &value,
                                 const QString &hint)
{
    auto *field = new QLineEdit(value, this);
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(hint.isEmpty() ? tr("not stated") : hint);
    field->setCursorPosition(0);
    connect(field, &QLineEdit::textChanged, this, &FactsDialog::validate);
    form->addRow(label, field);
    return field;
}

FactsDialog::FactsDialog(Project &project, const DocumentSummary &document, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_document(document.id)
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("factsDialog"));
    setWindowTitle(tr("Facts of the document"));
    setAttribute(Qt::WA_DeleteOnClose);
    const DocumentFacts &facts = document.facts;
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = addField(form, "factsTitle", tr("&Title"), facts.title, tr("needed"));
    m_subtitle = addField(form, "factsSubtitle", tr("S&ubtitle"), facts.subtitle);
    m_series = addField(form, "factsSeries", tr("Se&ries"), facts.series);
    m_authors = addField(form, "factsAuthors", tr("&Authors"), facts.authors.join(QStringLiteral("; ")),
                         tr("not stated; several are parted by ;"));
    m_affiliation = addField(form, "factsAffiliation", tr("A&ffiliation"), facts.affiliation);
    m_published = addField(form, "factsPublished", tr("&Published"), facts.published.text(),
                           tr("2021-07-23, 2021-07 or 2021"));
    m_outlet = addField(form, "factsOutlet", tr("&Outlet"), facts.outlet);
    m_language = addField(form, "factsLanguage", tr("&Language"), facts.language, tr("en, ko, zh"));
    m_url = addField(form, "factsUrl", tr("&Web address"), facts.url);

    m_problem->setObjectName(QStringLiteral("factsProblem"));
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save facts"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("factsSave"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FactsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FactsDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(480, sizeHint().height());
    validate();
}

void FactsDialog::validate()
{
    QString problem;
    if (m_title->text().trimmed().isEmpty())
        problem = tr("A document needs a title to be found by.");
    else if (const QString date = m_published->text().trimmed(); !date.isEmpty() && !EdtfDate::parse(date))
        problem = tr("“%1” is not a date Haeje can read. Write 2021-07-23, 2021-07, 2021, or two of them with a / between.")
                      .arg(date);
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, themeOf(this).warning);
    m_problem->setPalette(palette);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
}

DocumentFacts FactsDialog::facts() const
{
    DocumentFacts facts;
    facts.title = m_title->text().simplified();
    facts.subtitle = m_subtitle->text().simplified();
    facts.series = m_series->text().simplified();
    for (const QString &author : m_authors->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!author.trimmed().isEmpty())
            facts.authors.append(author.simplified());
    }
    facts.affiliation = m_affiliation->text().simplified();
    facts.published = EdtfDate::parse(m_published->text().trimmed()).value_or(EdtfDate());
    facts.outlet = m_outlet->text().simplified();
    facts.language = m_language->text().trimmed().toLower();
    facts.url = m_url->text().trimmed();
    return facts;
}

void FactsDialog::accept()
{
    const DocumentFacts edited = facts();
    const Result<void> done = m_project.edit(tr("Edit facts"), [&]() -> Result<void> {
        const std::optional<DocumentSummary> now = m_project.documents().summary(m_document);
        if (now && now->facts == edited)
            return {};
        return m_project.documents().setFacts(m_document, edited);
    });
    if (!done) {
        m_problem->setText(QStringLiteral("⚠ ") + done.message());
        m_problem->show();
        return;
    }
    QDialog::accept();
}

} // namespace haeje
