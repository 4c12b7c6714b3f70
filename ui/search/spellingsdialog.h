// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QListWidget;
class QPushButton;

namespace haeje {

class Project;
class Prompts;

/// The groups of spellings that a search takes as one.
class SpellingsDialog : public QDialog
{
    Q_OBJECT
public:
    SpellingsDialog(Project &project, Prompts &prompts, QWidget *parent = nullptr);

private:
    void refill();
    void add();
    void change();
    void remove();
    /// The lines of a text as the user typed them; nothing when cancelled.
    std::optional<QStringList> askSpellings(const QStringList &before);

    Project &m_project;
    Prompts &m_prompts;
    QListWidget *m_list;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace haeje
