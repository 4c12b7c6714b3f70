// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/collection.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace haeje {

class Project;
class Prompts;

/// The variables of documents that the user defines: name, type, choices. Each change is one undo entry.
class AttributesDialog : public QDialog
{
    Q_OBJECT
public:
    AttributesDialog(Project &project, Prompts &prompts, QWidget *parent);

private:
    void finish(QLayout *both, QPushButton *fresh);
    void reload(AttributeId select = {});
    void showChosen();
    void validate();
    Attribute edited() const;
    void addNew(), save(), removeChosen();
    bool edit(const QString &label, const std::function<Result<void>()> &change);

    Project &m_project;
    Prompts &m_prompts;
    QList<Attribute> m_attributes;
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_type;
    QLabel *m_choicesLabel, *m_problem;
    QPlainTextEdit *m_choices;
    QPushButton *m_save, *m_remove;
};

} // namespace haeje
