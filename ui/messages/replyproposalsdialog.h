// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/replyproposals.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace haeje {

class Project;
class Prompts;

/// Replies that are proposed by rule, each with its reason; the checked ones are linked or refused, as one edit.
class ReplyProposalsDialog : public QDialog
{
    Q_OBJECT
public:
    ReplyProposalsDialog(Project &project, Prompts &prompts, QWidget *parent = nullptr);

private:
    void read();
    void settle(bool take);
    QList<ReplyPair> checked() const;

    Project &m_project;
    Prompts &m_prompts;
    QList<ReplyProposal> m_proposals;
    QTableWidget *m_table;
    QLabel *m_rule;
    QPushButton *m_take;
    QPushButton *m_refuse;
};

} // namespace haeje
