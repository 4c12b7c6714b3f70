// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/claimevidence.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace haeje {

class Project;
class Prompts;
class Segments;

/// Asks which claim a passage is put to, a new one or one there is, how it stands to it, and why.
class EvidenceDialog : public QDialog
{
    Q_OBJECT
public:
    EvidenceDialog(const QList<Claim> &claims, const QString &quote, QWidget *parent = nullptr);

    ClaimId claim() const;          ///< none: a new one
    QString statement() const;      ///< of the new one
    ClaimStance stance() const;
    QString note() const;

private:
    void showWhatIsMissing();

    QList<Claim> m_claims;
    QLineEdit *m_new, *m_note;
    QListWidget *m_list;
    Segments *m_stance;
    QPushButton *m_use;
};

/// Asks, and puts the words to the claim in one edit. The claim, or none when it was cancelled or refused.
ClaimId useAsEvidence(QWidget *parent, Project &project, Prompts &prompts, const QList<DocumentWords> &words);

} // namespace haeje
