// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/model/message.h"

#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace haeje {

class FactsGrid;
class Navigator;
class PanelHead;
class Project;
class Prompts;

/// Shows one message whole: who to whom in what capacity, when and how it was published, occasion, replies, versions, and
/// the passages it stands on. Also an actor or an occasion, with what can be said of it.
class MessageInspector : public QWidget
{
    Q_OBJECT
public:
    MessageInspector(Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    void setProject(Project *project);
    /// A message, an actor, an occasion, or nothing; read anew each time.
    void show(const EntityRef &what);
    EntityRef shown() const { return m_shown; }

Q_SIGNALS:
    /// A message, to be held against earlier ones, or one of its versions, against the others.
    void compareAsked(const haeje::EntityRef &what);

private:
    QWidget *emptyPage() const;
    QWidget *messagePage(const Message &message);
    QWidget *actorPage(ActorId id);
    QWidget *occasionPage(OccasionId id);
    void addWarnings(QVBoxLayout *column, const EntityRef &what);
    /// With buttons that link or refuse them.
    void addProposedReplies(FactsGrid *facts, const Message &message, const QList<Message> &all);
    QWidget *versionsPart(const Message &message);
    QWidget *evidencePart(const Message &message);
    void edit();
    void remove();

    Navigator &m_navigator;
    Prompts &m_prompts;
    Project *m_project = nullptr;
    EntityRef m_shown;
    PanelHead *m_head;
    QScrollArea *m_scroll;
    QToolButton *m_compare;
    QToolButton *m_edit;
    QToolButton *m_delete;
};

} // namespace haeje
