// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace haeje {

class Project;
class Prompts;

/// Names in several languages, side, kind, party and posts of an actor.
class ActorDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ActorDialog(const Actor &actor, QWidget *parent = nullptr);
    Actor actor() const;

private:
    void addName(const ActorName &name);
    void addPost(const ActorPost &post);
    QWidget *buildPosts();
    Result<QList<ActorPost>> posts() const;
    void check();

    Actor m_actor;
    QTableWidget *m_names;
    QComboBox *m_side;
    QComboBox *m_kind;
    QTableWidget *m_posts;
    QLineEdit *m_party;
    QPlainTextEdit *m_notes;
    QLabel *m_problem;
    QWidget *m_save = nullptr;
};

/// Asks and saves; true if it was changed.
bool editActor(QWidget *parent, Project &project, Prompts &prompts, ActorId actor);

} // namespace haeje
