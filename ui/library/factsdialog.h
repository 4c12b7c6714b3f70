// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace haeje {

class Project;

/// What a document says of itself, to be corrected. One undo entry; a date it cannot read is refused in words.
class FactsDialog : public QDialog
{
    Q_OBJECT
public:
    FactsDialog(Project &project, const DocumentSummary &document, QWidget *parent);

    void accept() override;

private:
    QLineEdit *addField(QFormLayout *form, const char *name, const QString &label, const QString &value,
                        const QString &hint = {});
    void validate();
    DocumentFacts facts() const;

    Project &m_project;
    DocumentId m_document;
    QLineEdit *m_title, *m_subtitle, *m_series, *m_authors, *m_affiliation;
    QLineEdit *m_published, *m_outlet, *m_language, *m_url;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace haeje
