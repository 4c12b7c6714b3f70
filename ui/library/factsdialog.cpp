// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/factsdialog.h"

#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/common/theme.h"
#include "ui/library/factsviews.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
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
    , m_tabs(new QTabWidget(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("factsDialog"));
    setWindowTitle(tr("Facts of the document"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->setObjectName(QStringLiteral("factsTabs"));
    m_tabs->addTab(buildForm(document.facts), tr("Facts"));
    m_found = new FoundFactsView(project.documents().found(document.id), m_tabs);
    m_tabs->addTab(m_found, tr("Found in the file"));
    auto *versions = new VersionsView(project, document.id, m_tabs);
    m_tabs->addTab(versions, tr("Versions"));
    m_tabs->addTab(new HistoryView(project, document.id, m_tabs), tr("History"));
    connect(m_found, &FoundFactsView::takeAsked, this, &FactsDialog::take);
    connect(versions, &VersionsView::openAsked, this, [this](DocumentId id) {
        Q_EMIT documentAsked(id);
        reject();
    });

    m_problem->setObjectName(QStringLiteral("factsProblem"));
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save facts"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("factsSave"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FactsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FactsDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(scaled(680), std::max(scaled(560), sizeHint().height()));
    validate();
}

QWidget *FactsDialog::buildForm(const DocumentFacts &facts)
{
    auto *sheet = new QWidget(m_tabs);
    auto *form = new QFormLayout(sheet);
    form->setContentsMargins(0, 16, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QString list = tr("not stated; several are parted by ;");
    m_title = addField(form, "factsTitle", tr("&Title"), facts.title, tr("needed"));
    m_subtitle = addField(form, "factsSubtitle", tr("S&ubtitle"), facts.subtitle);
    m_series = addField(form, "factsSeries", tr("Se&ries"), facts.series);
    m_authors = addField(form, "factsAuthors", tr("&Authors"), facts.authors.join(QStringLiteral("; ")), list);
    m_affiliation = addField(form, "factsAffiliation", tr("A&ffiliation"), facts.affiliation);
    m_published = addField(form, "factsPublished", tr("&Published"), facts.published.text(),
                           tr("2021-07-23, 2021-07 or 2021"));
    m_outlet = addField(form, "factsOutlet", tr("&Outlet"), facts.outlet);
    m_language = addField(form, "factsLanguage", tr("&Language"), facts.language, tr("en, ko, zh"));
    m_url = addField(form, "factsUrl", tr("&Web address"), facts.url);
    m_keywords = addField(form, "factsKeywords", tr("&Keywords"), facts.keywords.join(QStringLiteral("; ")), list);
    m_downloads = addField(form, "factsDownloads", tr("&Downloads"), facts.downloads.join(QStringLiteral("; ")), list);
    return sheet;
}

void FactsDialog::take(const FactFound &found)
{
    const std::pair<FactKind, QLineEdit *> fields[] = {
        {FactKind::Title, m_title},         {FactKind::Subtitle, m_subtitle},   {FactKind::Series, m_series},
        {FactKind::Author, m_authors},      {FactKind::Affiliation, m_affiliation}, {FactKind::Published, m_published},
        {FactKind::Outlet, m_outlet},       {FactKind::Language, m_language},   {FactKind::Url, m_url},
        {FactKind::Keyword, m_keywords},    {FactKind::Download, m_downloads},
    };
    const bool list = found.fact == FactKind::Author || found.fact == FactKind::Keyword || found.fact == FactKind::Download;
    for (const auto &[fact, field] : fields) {
        if (fact == found.fact)
            field->setText(list && !field->text().trimmed().isEmpty() ? field->text() + QStringLiteral("; ") + found.value : found.value);
    }
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
    m_found->setFacts(facts());
}

DocumentFacts FactsDialog::facts() const
{
    DocumentFacts facts;
    facts.title = m_title->text().simplified();
    facts.subtitle = m_subtitle->text().simplified();
    facts.series = m_series->text().simplified();
    for (const auto &[field, list] : {std::pair{m_authors, &facts.authors}, {m_keywords, &facts.keywords}, {m_downloads, &facts.downloads}}) {
        for (const QString &one : field->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            if (!one.trimmed().isEmpty())
                list->append(one.simplified());
        }
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
