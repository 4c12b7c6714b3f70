// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/roundup.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace haeje {

class Project;

/// The round-ups of a project: a list, and the chosen one with those it names in their order. Saving is one undo entry each.
class RoundUpsDialog : public QDialog
{
    Q_OBJECT
public:
    /// The project outlives it.
    RoundUpsDialog(Project &project, QWidget *parent = nullptr);

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void fillList(RoundUpId chosen);
    void showChosen();
    void addRow(const RoundUpEntry &entry);
    void moveRow(int by);
    void removeRow();
    void save();
    void removeChosen();
    Result<RoundUp> entered() const;
    void say(const QString &sentence);

    Project &m_project;
    QList<RoundUp> m_all;
    QListWidget *m_list;
    QLineEdit *m_date;
    QLineEdit *m_outlet;
    QComboBox *m_occasion;
    QLineEdit *m_notes;
    QTableWidget *m_entries;
    QLabel *m_wrong;
    QPushButton *m_remove;
};

} // namespace haeje
