// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messagechecks.h"
#include "core/analysis/messages/replyproposals.h"
#include "core/base/entityref.h"

#include <QWidget>

#include <optional>

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
    /// A message, an actor, an occasion, or nothing.
    void show(const EntityRef &what);
    /// Messages, actors or occasions are others now: what is kept of all of them is read again when it is next needed.
    void forget() { m_read.reset(); }
    EntityRef shown() const { return m_shown; }

Q_SIGNALS:
    /// A message, to be held against earlier ones, or one of its versions, against the others.
    void compareAsked(const haeje::EntityRef &what);

private:
    /// What takes all messages to tell.
    struct Known {
        QList<Message> messages;
        QList<MessageFlag> flags;
        QList<ReplyProposal> replies;
    };
    const Known &known();
    QWidget *emptyPage() const;
    QWidget *messagePage(const Message &message);
    QWidget *actorPage(ActorId id);
    QWidget *occasionPage(OccasionId id);
    void addWarnings(QVBoxLayout *column, const EntityRef &what);
    /// With buttons that link or refuse them.
    void addProposedReplies(FactsGrid *facts, const Message &message);
    QWidget *versionsPart(const Message &message);
    QWidget *evidencePart(const Message &message);
    void edit();
    void remove();

    Navigator &m_navigator;
    Prompts &m_prompts;
    Project *m_project = nullptr;
    EntityRef m_shown;
    std::optional<Known> m_read;
    PanelHead *m_head;
    QScrollArea *m_scroll;
    QToolButton *m_compare;
    QToolButton *m_edit;
    QToolButton *m_delete;
};

} // namespace haeje
