// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/bulkfactsdialog.h"

#include "core/store/project.h"
#include "ui/common/theme.h"
#include "ui/library/documentcolumns.h"
#include "ui/library/documentsdelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace haeje {

/// Beyond this many the facts they have in common are not looked for.
static constexpr int comparedLimit = 2000;

BulkFactsDialog::BulkFactsDialog(Project &project, const QList<DocumentId> &documents, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_documents(documents)
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("bulkFactsDialog"));
    setWindowTitle(tr("Edit facts of %n documents", nullptr, int(documents.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    DocumentFilter none;
    none.only = QList<DocumentId>();
    m_model.setProject(&project);
    m_model.setFilter(none);
    if (documents.size() <= comparedLimit)
        m_rows = project.documentList().rows(documents);

    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setColumnStretch(1, 1);
    for (const DocumentColumn &column : allColumns(m_model.attributes())) {
        // A title and an address are each document's own.
        if (m_model.isEditable(column) && column.field != DocumentField::Title && column.field != DocumentField::Url)
            addLine(grid, column);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(sheet);

    m_problem->setObjectName(QStringLiteral("bulkProblem"));
    m_problem->setProperty("look", QStringLiteral("warning"));
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Set what is ticked"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("bulkSave"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkFactsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkFactsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new QLabel(tr("Only what is ticked is set; an empty field takes the fact away."), this));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(scaled(480), std::min(scaled(640), sheet->sizeHint().height() + scaled(160)));
    validate();
}

void BulkFactsDialog::addLine(QGridLayout *grid, const DocumentColumn &column)
{
    const QString title = columnTitle(column, m_model.attributes()), key = columnKey(column, m_model.attributes());
    auto *ticked = new QCheckBox(title);
    ticked->setObjectName(QStringLiteral("tick.") + key);
    QWidget *editor = makeColumnEditor(m_model, column, m_project, nullptr);
    editor->setObjectName(QStringLiteral("value.") + key);
    editor->setAccessibleName(title);
    const int row = grid->rowCount();
    grid->addWidget(ticked, row, 0);
    grid->addWidget(editor, row, 1);
    // What all of them have stands there; where they differ the field says so.
    if (!m_rows.isEmpty() && column.field != DocumentField::Attribute) {
        const QString first = cellEditText(column.field, m_rows.first());
        const bool same = std::all_of(m_rows.begin(), m_rows.end(),
                                      [&](const DocumentSummary &row) { return cellEditText(column.field, row) == first; });
        if (same)
            setEditorText(editor, first);
        else if (auto *field = qobject_cast<QLineEdit *>(editor))
            field->setPlaceholderText(tr("several values"));
    }
    const auto typed = [this, ticked] {
        ticked->setChecked(true);
        validate();
    };
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        connect(combo, &QComboBox::activated, this, typed);
    else if (auto *field = qobject_cast<QLineEdit *>(editor))
        connect(field, &QLineEdit::textEdited, this, typed);
    connect(ticked, &QCheckBox::toggled, this, &BulkFactsDialog::validate);
    m_lines.append({column, ticked, editor});
}

void BulkFactsDialog::validate()
{
    QString problem;
    bool some = false;
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.ticked->isChecked())
            continue;
        some = true;
        if (const Result<void> fits = m_model.check(line.column, editorText(line.editor)); !fits && problem.isEmpty())
            problem = fits.message();
    }
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(some && problem.isEmpty());
}

void BulkFactsDialog::accept()
{
    const Result<void> done = m_project.edit(tr("Edit facts of %n documents", nullptr, int(m_documents.size())), [&]() -> Result<void> {
        for (const Line &line : std::as_const(m_lines)) {
            if (!line.ticked->isChecked())
                continue;
            if (const Result<void> set = m_model.set(m_documents, line.column, editorText(line.editor)); !set)
                return set;
        }
        return {};
    });
    if (!done) {
        m_problem->setText(QStringLiteral("⚠ ") + done.message());
        m_problem->show();
        return;
    }
    QDialog::accept();
}

} // namespace haeje
