// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/evidencedialog.h"

#include "core/store/claims.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/panelhead.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/shell/prompts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

EvidenceDialog::EvidenceDialog(const QList<Claim> &claims, const QString &quote, QWidget *parent)
    : QDialog(parent)
    , m_claims(claims)
    , m_new(new QLineEdit)
    , m_note(new QLineEdit)
    , m_list(new QListWidget)
    , m_stance(new Segments)
{
    setObjectName(QStringLiteral("evidenceDialog"));
    setWindowTitle(tr("Use as evidence"));
    auto *words = new QLabel(QStringLiteral("“%1”").arg(quote.simplified().left(400)));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setFont(haeje::font(TypeRole::ReaderBody));
    m_list->setObjectName(QStringLiteral("evidenceClaims"));
    m_list->setAccessibleName(tr("Claims"));
    m_list->setIconSize({scaled(16), scaled(16)});
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Claim &claim : std::as_const(m_claims))
        new QListWidgetItem(themedIcon(QStringLiteral("claim")), claim.statement.simplified(), m_list);
    m_new->setObjectName(QStringLiteral("evidenceNewClaim"));
    m_new->setPlaceholderText(tr("Or a new claim: what is claimed, in one sentence"));
    m_new->setAccessibleName(tr("New claim"));
    m_stance->add(tr("For it"), {}, QStringLiteral("evidenceFor"));
    m_stance->add(tr("Against it"), {}, QStringLiteral("evidenceAgainst"));
    m_stance->add(tr("Context"), {}, QStringLiteral("evidenceContext"));
    m_note->setObjectName(QStringLiteral("evidenceNote"));
    m_note->setPlaceholderText(tr("Why it is here"));
    m_note->setAccessibleName(tr("Note on the passage"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("Use as evidence"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("evidenceUse"));
    makePrimary(m_use);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(scaled(10));
    column->addWidget(words);
    column->addWidget(metaLabel(tr("Claim")));
    column->addWidget(m_list, 1);
    column->addWidget(m_new);
    column->addWidget(metaLabel(tr("How it stands to the claim")));
    column->addWidget(m_stance, 0, Qt::AlignLeft);
    column->addWidget(m_note);
    column->addWidget(buttons);
    setMinimumWidth(scaled(480));
    m_list->setVisible(!m_claims.isEmpty());
    m_list->setMinimumHeight(scaled(160));
    if (m_claims.isEmpty())
        m_new->setFocus();
    else
        m_list->setCurrentRow(0);
    connect(m_new, &QLineEdit::textChanged, this, &EvidenceDialog::showWhatIsMissing);
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceDialog::showWhatIsMissing);
    connect(m_list, &QListWidget::itemPressed, m_new, &QLineEdit::clear);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showWhatIsMissing();
}

void EvidenceDialog::showWhatIsMissing()
{
    m_use->setEnabled(claim() || !statement().isEmpty());
}

ClaimId EvidenceDialog::claim() const
{
    return statement().isEmpty() ? m_claims.value(m_list->currentRow()).id : ClaimId();
}

QString EvidenceDialog::statement() const
{
    return m_new->text().simplified();
}

ClaimStance EvidenceDialog::stance() const
{
    return ClaimStance(m_stance->current());
}

QString EvidenceDialog::note() const
{
    return m_note->text().trimmed();
}

ClaimId useAsEvidence(QWidget *parent, Project &project, Prompts &prompts, const QList<DocumentWords> &words)
{
    if (words.isEmpty())
        return {};
    QString quote = project.documents().text(words.first().document).mid(words.first().span.start, words.first().span.length());
    if (words.size() > 1)
        quote = EvidenceDialog::tr("%n passages, the first of them: %1", nullptr, int(words.size())).arg(quote);
    EvidenceDialog dialog(project.claims().all(), quote, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const auto put = putToClaim(project, words, dialog.claim(), dialog.statement(), dialog.stance(), dialog.note());
    if (put)
        return *put;
    prompts.fail(parent, EvidenceDialog::tr("Use as evidence"), put.message());
    return {};
}

} // namespace haeje
