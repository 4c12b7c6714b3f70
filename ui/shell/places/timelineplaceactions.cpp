// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefacts.h"
#include "core/formats/tables/messagetable.h"
#include "core/store/project.h"
#include "ui/messages/actordialog.h"
#include "ui/messages/messageediting.h"
#include "ui/messages/messageinspector.h"
#include "ui/messages/occasiondialog.h"
#include "ui/messages/tablereport.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/timelineplace.h"
#include "ui/shell/prompts.h"
#include "ui/timeline/timelineexport.h"
#include "ui/timeline/timelinefilters.h"
#include "ui/timeline/timelineview.h"

#include <QFile>
#include <QFileInfo>
#include <QMenu>

namespace haeje {

void TimelinePlace::addActions()
{
    Actions &actions = m_services.actions;
    const auto add = [&](const char *id, const QString &text, const QKeySequence &shortcut, const char *icon, auto slot) {
        QAction *action = actions.add(QLatin1String(id), text, shortcut, QLatin1String(icon));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add("message.new", tr("New message"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), "message", [this] { newMessage(); });
    add("message.edit", tr("Edit message"), {}, "", [this] { editThing(m_selected); });
    add("message.delete", tr("Delete message"), {}, "", [this] {
        if (m_project && m_selected.kind == EntityKind::Message)
            deleteMessage(this, *m_project, m_services.prompts, MessageId(m_selected.id));
    });
    add("message.import", tr("Import table\u2026"), {}, "import", [this] { importTable(); });
    add("timeline.zoomIn", tr("Zoom the timeline in"), {}, "zoom-in", [this] { m_view->zoomBy(1.5); });
    add("timeline.zoomOut", tr("Zoom the timeline out"), {}, "zoom-out", [this] { m_view->zoomBy(1 / 1.5); });
    add("timeline.whole", tr("Show the whole time"), {}, "", [this] { m_view->showAll(); });
    add("timeline.export", tr("Export the timeline\u2026"), {}, "export", [this] { exportTimelineAs(); });
    m_arcs = add("timeline.arcs", tr("Arcs"), {}, "link", [this] { m_view->setArcs(m_arcs->isChecked()); });
    m_flags = add("timeline.occasions", tr("Occasions"), {}, "tag", [this] { m_view->setOccasions(m_flags->isChecked()); });
    for (QAction *toggle : {m_arcs, m_flags}) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
}

void TimelinePlace::newMessage()
{
    if (!m_project)
        return;
    if (const auto made = makeMessage(this, *m_project, m_services.prompts))
        m_services.navigator.goTo(*made);
}

void TimelinePlace::editThing(const EntityRef &what)
{
    if (!m_project || m_project->isReadOnly())
        return;
    switch (what.kind) {
    case EntityKind::Message:
        editMessage(this, *m_project, m_services.prompts, MessageId(what.id));
        return;
    case EntityKind::Actor:
        editActor(this, *m_project, m_services.prompts, ActorId(what.id));
        return;
    case EntityKind::Occasion:
        editOccasion(this, *m_project, m_services.prompts, OccasionId(what.id));
        return;
    default:
        return;
    }
}

void TimelinePlace::listMessages(const QList<MessageId> &messages, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("messageList"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (MessageId id : messages) {
        const Message *found = message(id);
        if (!found)
            continue;
        QString title = QStringLiteral("%1  %2").arg(found->date.isStated() ? found->date.display(locale()) : found->key, messageHeadline(*found));
        QAction *action = menu->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id] { selectByHand(id); });
    }
    menu->popup(position);
}

void TimelinePlace::openMenu(const EntityRef &what, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("thingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isMessage = what.kind == EntityKind::Message;
    const QString show = what.kind == EntityKind::Actor ? tr("About this actor")
        : isMessage                                      ? tr("Show this message")
                                                         : tr("About this occasion");
    const QString edit = what.kind == EntityKind::Actor ? tr("Edit actor\u2026") : isMessage ? tr("Edit message\u2026") : tr("Edit occasion\u2026");
    connect(menu->addAction(show), &QAction::triggered, this, [this, what] { m_services.navigator.goTo(what); });
    QAction *change = menu->addAction(edit);
    change->setEnabled(m_project && !m_project->isReadOnly());
    connect(change, &QAction::triggered, this, [this, what] { editThing(what); });
    if (isMessage) {
        QAction *remove = menu->addAction(tr("Delete message\u2026"));
        remove->setEnabled(change->isEnabled());
        connect(remove, &QAction::triggered, this, [this, what] { deleteMessage(this, *m_project, m_services.prompts, MessageId(what.id)); });
    }
    menu->popup(position);
}

void TimelinePlace::importTable()
{
    if (!m_project)
        return;
    const QString path = m_services.prompts.openFile(this, tr("Import a table of messages"), tr("Tables (*.csv *.tsv *.txt)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_services.prompts.fail(this, tr("The table was not imported"), tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    const Result<ImportReport> report = importMessages(*m_project, file.readAll(), QFileInfo(path).fileName());
    if (!report) {
        m_services.prompts.fail(this, tr("The table was not imported"), report.message());
        return;
    }
    TableReport(*report, this).exec();
}

/// What the filter lets through; the period is that of the view.
QList<Message> TimelinePlace::exportedMessages() const
{
    QList<Message> messages;
    for (const Message &message : m_messages) {
        if (passes(m_filters->filter(), message))
            messages.append(message);
    }
    return messages;
}

void TimelinePlace::exportTimelineAs()
{
    if (!m_project)
        return;
    const QString file = m_services.prompts.saveFile(this, tr("Export the timeline"), m_project->name() + QStringLiteral("-timeline.svg"),
                                                     tr("Picture with outlines (*.svg);;Document (*.pdf);;Picture (*.png);;"
                                                        "Table of the messages (*.csv);;TimelineJS (*.json)"));
    if (file.isEmpty())
        return;
    TimelinePicture picture;
    picture.range = m_view->range();
    picture.locale = locale();
    picture.arcs = m_arcs->isChecked();
    picture.occasions = m_flags->isChecked();
    const QList<Message> messages = exportedMessages();
    const Result<void> written = exportTimeline(file, messages, m_actors, m_occasions, messageTable(messages), picture);
    if (!written)
        m_services.prompts.fail(this, tr("The timeline was not exported"), written.message());
}

} // namespace haeje
