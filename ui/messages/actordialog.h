// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace haeje {

class Project;
class Prompts;

/// Names in several languages, side and kind of an actor.
class ActorDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ActorDialog(const Actor &actor, QWidget *parent = nullptr);
    Actor actor() const;

private:
    void addName(const ActorName &name);
    void check();

    Actor m_actor;
    QTableWidget *m_names;
    QComboBox *m_side;
    QComboBox *m_kind;
    QWidget *m_save = nullptr;
};

/// Asks and saves; true if it was changed.
bool editActor(QWidget *parent, Project &project, Prompts &prompts, ActorId actor);

} // namespace haeje
