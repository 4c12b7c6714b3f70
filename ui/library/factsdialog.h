// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace haeje {

class FoundFactsView;
class Project;

/// What a document says of itself, to be corrected; the words it rests on, its versions, its history. One undo entry; a date it cannot read is refused in words.
class FactsDialog : public QDialog
{
    Q_OBJECT
public:
    FactsDialog(Project &project, const DocumentSummary &document, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// Another document is to be opened: a version of this one.
    void documentAsked(haeje::DocumentId id);

private:
    QWidget *buildForm(const DocumentFacts &facts);
    /// A found fact that was not taken goes into its field, to be saved with the rest.
    void take(const FactFound &found);
    QLineEdit *addField(QFormLayout *form, const char *name, const QString &label, const QString &value,
                        const QString &hint = {});
    void validate();
    DocumentFacts facts() const;

    Project &m_project;
    DocumentId m_document;
    QLineEdit *m_title, *m_subtitle, *m_series, *m_authors, *m_affiliation;
    QLineEdit *m_published, *m_outlet, *m_language, *m_url, *m_keywords, *m_downloads;
    QTabWidget *m_tabs;
    FoundFactsView *m_found;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace haeje
