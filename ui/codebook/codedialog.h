// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/code.h"

#include <QDialog>
#include <QIcon>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace haeje {

class Project;

/// A new code, or an old one to be changed: name, definition, colour, key. One undo entry.
class CodeDialog : public QDialog
{
    Q_OBJECT
public:
    /// A code without an id is made, below code.parent; its colour -1 leaves the choice to the codebook.
    CodeDialog(Project &project, const Code &code, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void saved(haeje::CodeId id);

private:
    void buildColours();
    void buildKeys();
    QPlainTextEdit *ruleField(const QString &text, const char *name, const QString &hint);
    QWidget *buildGroups();
    QStringList groupNames() const;
    QWidget *buildWeight();
    QWidget *buildExample();
    void take(Code &code) const;
    void say(const QString &problem);
    Result<CodeId> save(const Code &edited);

    Project &m_project;
    Code m_code;
    QLineEdit *m_name;
    QPlainTextEdit *m_definition, *m_include, *m_exclude;
    QCheckBox *m_weighted, *m_active;
    QSpinBox *m_from, *m_to;
    PassageId m_example;
    QComboBox *m_colour;
    QComboBox *m_key;
    QLineEdit *m_groups;
    QLabel *m_problem;
    QPushButton *m_save;
};

/// The names of the twelve colours, for menus: a colour is never told by colour alone.
QString codeColourName(int index);
/// A swatch for menus and combo boxes.
QIcon codeColourIcon(int index, const QWidget *widget);

} // namespace haeje
