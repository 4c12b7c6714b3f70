// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/replyproposalsdialog.h"

#include "core/analysis/messages/messagefacts.h"
#include "core/store/messages.h"
#include "core/store/project.h"
#include "core/work/messagework.h"
#include "ui/common/emptystate.h"
#include "ui/shell/prompts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace haeje {

ReplyProposalsDialog::ReplyProposalsDialog(Project &project, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_prompts(prompts)
    , m_table(new QTableWidget(0, 4))
    , m_rule(new QLabel(replyRule()))
{
    setObjectName(QStringLiteral("replyProposals"));
    setWindowTitle(tr("Proposed replies"));
    m_rule->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("replyTable"));
    m_table->setAccessibleName(tr("Proposed replies"));
    m_table->setHorizontalHeaderLabels({tr("Reply"), tr("Answers"), tr("Days"), tr("Why")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_take = buttons->addButton(tr("Link the checked"), QDialogButtonBox::ActionRole);
    m_refuse = buttons->addButton(tr("Refuse the checked"), QDialogButtonBox::ActionRole);
    m_take->setObjectName(QStringLiteral("takeReplies"));
    m_refuse->setObjectName(QStringLiteral("refuseReplies"));
    m_refuse->setToolTip(tr("They are not proposed again. Undo takes it back."));
    makePrimary(m_take);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_rule);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(m_take, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { settle(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        const bool any = !checked().isEmpty() && !m_project.isReadOnly();
        m_take->setEnabled(any);
        m_refuse->setEnabled(any);
    });
    resize(860, 520);
    read();
}

void ReplyProposalsDialog::read()
{
    m_proposals = replyProposalsOf(m_project);
    QHash<MessageId, Message> messages;
    for (const Message &message : m_project.messages().all())
        messages.insert(message.id, message);
    const auto words = [&](MessageId id) {
        const Message message = messages.value(id);
        const QString key = message.key.isEmpty() ? QString() : message.key + QStringLiteral(" · ");
        return QStringLiteral("%1%2, %3").arg(key, messageHeadline(message), message.date.display(locale()));
    };
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_proposals.size()));
    for (int row = 0; row < m_proposals.size(); ++row) {
        const ReplyProposal &proposal = m_proposals.at(row);
        auto *reply = new QTableWidgetItem(words(proposal.pair.message));
        reply->setCheckState(Qt::Checked);
        m_table->setItem(row, 0, reply);
        m_table->setItem(row, 1, new QTableWidgetItem(words(proposal.pair.replyTo)));
        m_table->setItem(row, 2, new QTableWidgetItem(QString::number(proposal.days)));
        m_table->setItem(row, 3, new QTableWidgetItem(proposal.reason));
    }
    m_table->resizeRowsToContents();
    m_take->setEnabled(!m_proposals.isEmpty() && !m_project.isReadOnly());
    m_refuse->setEnabled(m_take->isEnabled());
    m_rule->setText(m_proposals.isEmpty() ? tr("No reply is proposed: all that the rule finds are linked or refused.") + QLatin1Char('\n') + replyRule() : replyRule());
}

QList<ReplyPair> ReplyProposalsDialog::checked() const
{
    QList<ReplyPair> pairs;
    for (int row = 0; row < m_proposals.size(); ++row) {
        if (m_table->item(row, 0)->checkState() == Qt::Checked)
            pairs.append(m_proposals.at(row).pair);
    }
    return pairs;
}

void ReplyProposalsDialog::settle(bool take)
{
    const auto done = take ? takeReplies(m_project, checked()) : refuseReplies(m_project, checked());
    if (!done)
        m_prompts.fail(this, tr("The replies were not changed"), done.message());
    read();
}

} // namespace haeje
