// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/passage.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace haeje {

class Project;

/// "Split a code": which of its codings go to a new code, and where that stands. One undo entry.
class CodeSplitDialog : public QDialog
{
    Q_OBJECT
public:
    CodeSplitDialog(Project &project, CodeId code, QWidget *parent);

    void accept() override;

private:
    QLayout *buildQuery();
    void fill();
    void filter(const QString &words);
    void follow();
    void tickRetrieved();
    QList<CodingId> ticked() const;

    Project &m_project;
    CodeId m_code;
    QList<CodingRow> m_codings;
    QLineEdit *m_name, *m_filter, *m_query;
    QCheckBox *m_below;
    QTableWidget *m_table;
    QLabel *m_count, *m_problem;
    QPushButton *m_split;
};

} // namespace haeje
