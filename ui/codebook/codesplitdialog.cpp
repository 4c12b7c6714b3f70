// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codesplitdialog.h"

#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/codesplit.h"
#include "ui/common/filterbar.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>

namespace haeje {

CodeSplitDialog::CodeSplitDialog(Project &project, CodeId code, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_code(code)
    , m_codings(project.passages().codingsOf(code, false))
    , m_name(new QLineEdit)
    , m_filter(filterField(tr("Filter by words, document, coder"), QStringLiteral("splitFilter"), this))
    , m_query(filterField(tr("Or a retrieval: \"US factor\" AND coder:KL"), QStringLiteral("splitQuery"), this))
    , m_below(new QCheckBox(tr("The new code stands below this one")))
    , m_table(new QTableWidget(0, 3))
    , m_count(new QLabel)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("codeSplit"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split “%1”").arg(project.codes().path(code)));
    m_name->setObjectName(QStringLiteral("splitName"));
    m_table->setObjectName(QStringLiteral("splitCodings"));
    m_table->setHorizontalHeaderLabels({tr("Passage"), tr("Document"), tr("Coder")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_count->setProperty("look", QStringLiteral("secondary"));
    m_problem->setProperty("look", QStringLiteral("warning"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    fill();

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&New code"), m_name);
    form->addRow(QString(), m_below);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *all = buttons->addButton(tr("Tick what is shown"), QDialogButtonBox::ActionRole);
    all->setObjectName(QStringLiteral("splitAll"));
    m_split = buttons->addButton(tr("Split the code"), QDialogButtonBox::AcceptRole);
    m_split->setObjectName(QStringLiteral("splitGo"));
    m_split->setProperty("look", QStringLiteral("primary"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    column->setSpacing(scaled(12));
    column->addLayout(form);
    column->addWidget(m_filter);
    column->addLayout(buildQuery());
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(scaled(680), scaled(520));
    connect(buttons, &QDialogButtonBox::accepted, this, &CodeSplitDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CodeSplitDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &CodeSplitDialog::filter);
    connect(m_name, &QLineEdit::textChanged, this, &CodeSplitDialog::follow);
    connect(m_table, &QTableWidget::itemChanged, this, &CodeSplitDialog::follow);
    connect(all, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (!m_table->isRowHidden(row))
                m_table->item(row, 0)->setCheckState(Qt::Checked);
        }
    });
    follow();
}

QLayout *CodeSplitDialog::buildQuery()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_query, 1);
    auto *tick = new QPushButton(tr("Tick what it retrieves"));
    tick->setObjectName(QStringLiteral("splitTickQuery"));
    tick->setAutoDefault(false);
    row->addWidget(tick);
    connect(tick, &QPushButton::clicked, this, &CodeSplitDialog::tickRetrieved);
    connect(m_query, &QLineEdit::returnPressed, this, &CodeSplitDialog::tickRetrieved);
    return row;
}

void CodeSplitDialog::fill()
{
    m_table->setRowCount(int(m_codings.size()));
    for (int row = 0; row < m_codings.size(); ++row) {
        const CodingRow &coding = m_codings.at(row);
        auto *quote = new QTableWidgetItem(coding.quote.simplified());
        quote->setCheckState(Qt::Unchecked);
        quote->setToolTip(coding.quote);
        m_table->setItem(row, 0, quote);
        m_table->setItem(row, 1, new QTableWidgetItem(coding.documentTitle));
        m_table->setItem(row, 2, new QTableWidgetItem(coding.coding.coder));
    }
    m_table->setColumnWidth(1, scaled(200));
}

void CodeSplitDialog::filter(const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CodingRow &coding = m_codings.at(row);
        const QString in = coding.quote + u'\n' + coding.documentTitle + u'\n' + coding.coding.coder;
        m_table->setRowHidden(row, !std::all_of(words.begin(), words.end(), [&](const QString &word) { return in.contains(word, Qt::CaseInsensitive); }));
    }
}

QList<CodingId> CodeSplitDialog::ticked() const
{
    QList<CodingId> codings;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0) && m_table->item(row, 0)->checkState() == Qt::Checked)
            codings.append(m_codings.at(row).coding.id);
    }
    return codings;
}

void CodeSplitDialog::follow()
{
    const int count = int(ticked().size());
    m_count->setText(tr("%n codings go to the new code", nullptr, count) + QStringLiteral(" · ") + tr("%n stay", nullptr, int(m_codings.size()) - count));
    m_split->setEnabled(count > 0 && !m_name->text().trimmed().isEmpty());
}

/// The codings that share words with what the query retrieves; those ticked before stay ticked.
void CodeSplitDialog::tickRetrieved()
{
    m_problem->hide();
    if (m_query->text().trimmed().isEmpty())
        return;
    const auto chosen = codingsChosen(m_project, m_code, {{}, {}, {}, m_query->text()});
    if (!chosen) {
        m_problem->setText(QStringLiteral("⚠ ") + chosen.message());
        m_problem->show();
        return;
    }
    QSet<CodingId> ids;
    for (const CodingRow &row : *chosen)
        ids.insert(row.coding.id);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (ids.contains(m_codings.at(row).coding.id))
            m_table->item(row, 0)->setCheckState(Qt::Checked);
    }
    if (ids.isEmpty()) {
        m_problem->setText(QStringLiteral("⚠ ") + tr("The query retrieves none of these codings."));
        m_problem->show();
    }
}

void CodeSplitDialog::accept()
{
    if (m_query->hasFocus() && !m_query->text().trimmed().isEmpty())
        return; // Enter in the query ticks, it does not split
    const QString name = m_name->text().simplified();
    const QList<CodingId> codings = ticked();
    if (name.isEmpty() || codings.isEmpty())
        return;
    const auto done = m_project.edit(tr("Split a code"), [&]() -> Result<void> {
        const auto made = m_project.codes().split(m_code, name, codings, m_below->isChecked());
        return made ? Result<void>() : Result<void>(made.error());
    });
    if (done)
        return QDialog::accept();
    m_problem->setText(QStringLiteral("⚠ ") + done.message());
    m_problem->show();
}

} // namespace haeje
