// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/readmessages/proposalsmodel.h"
#include "ui/shell/page.h"

#include <QHash>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace haeje {

class EmptyState;
class Progress;
class ProposalWorker;

/// The messages that texts tell of, proposed: each part can be written over, its words are marked in the text beside it, and what
/// is ticked is taken in one edit. Nothing is entered unasked.
class ReadMessagesPage : public Page
{
    Q_OBJECT
public:
    explicit ReadMessagesPage(const Services &services, QWidget *parent = nullptr);

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    void find() override;
    /// A document: it is read.
    void showEntity(const EntityRef &what) override;
    /// These are read.
    void showDocuments(const QList<DocumentId> &documents) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildText();
    QWidget *buildFoot();
    void readAll();
    void take();
    void showCurrent();
    void showState();
    int currentRow() const;

    Services m_services;
    Project *m_project = nullptr;
    ProposalsModel *m_model;
    ProposalWorker *m_worker;
    QTableView *m_table;
    QPlainTextEdit *m_text;
    QLabel *m_remarks, *m_words;
    QComboBox *m_as;
    QPushButton *m_take, *m_all, *m_open;
    Progress *m_progress;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    QHash<DocumentId, QString> m_texts; ///< of the document shown last
    bool m_read = false;                ///< documents were read since the project was opened
};

} // namespace haeje
