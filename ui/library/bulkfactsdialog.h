// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "ui/library/documentsmodel.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace haeje {

/// Facts, reading state and attributes of many documents at once: only what is ticked is set. One undo entry.
class BulkFactsDialog : public QDialog
{
    Q_OBJECT
public:
    BulkFactsDialog(Project &project, const QList<DocumentId> &documents, QWidget *parent);

    void accept() override;

private:
    struct Line {
        DocumentColumn column;
        QCheckBox *ticked;
        QWidget *editor;
    };
    void addLine(QGridLayout *grid, const DocumentColumn &column);
    void validate();

    Project &m_project;
    QList<DocumentId> m_documents;
    DocumentsModel m_model; ///< knows how a column is read and written
    QList<DocumentSummary> m_rows;
    QList<Line> m_lines;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace haeje
