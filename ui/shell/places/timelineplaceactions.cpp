// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefacts.h"
#include "core/formats/tables/messagetable.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/messages/actordialog.h"
#include "ui/messages/messageediting.h"
#include "ui/messages/messageinspector.h"
#include "ui/messages/occasiondialog.h"
#include "ui/messages/tablereport.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/timelineplace.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/timeline/timelineexportdialog.h"
#include "ui/timeline/timelinefilters.h"
#include "ui/timeline/timelineview.h"

#include <QActionGroup>
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
    using Part = TimelineView::Part;
    m_arcs = add("timeline.arcs", tr("Arcs"), {}, "link", [this] { m_view->setShown(Part::Arcs, m_arcs->isChecked()); });
    m_replies = add("timeline.replies", tr("Replies"), {}, "swap", [this] { m_view->setShown(Part::Replies, m_replies->isChecked()); });
    m_flags = add("timeline.occasions", tr("Occasions"), {}, "tag", [this] { m_view->setShown(Part::Occasions, m_flags->isChecked()); });
    m_lens = add("timeline.lens", tr("Lens"), {}, "search", [this] { m_view->setShown(Part::Lens, m_lens->isChecked()); });
    m_lens->setToolTip(tr("Where messages are too many to be drawn one by one, opens the stretch under the pointer (key L)"));
    for (QAction *toggle : {m_arcs, m_replies, m_flags, m_lens}) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
    add("timeline.present", tr("Present what is in view"), QKeySequence(Qt::Key_F5), "present", [this] { presentView(); });
    add("timeline.story", tr("Story of what is in view\u2026"), {}, "outline", [this] { makeStory(); });
    add("timeline.note", tr("Note\u2026"), {}, "pin", [this] { newNote(); });
    add("message.read", tr("Read its text"), {}, "doc", [this] { showInReader(); });
    addLaneChoice();
}

/// The menu of the switch "Lanes by ...", and what was chosen the time before.
void TimelinePlace::addLaneChoice()
{
    m_lanes = m_services.actions.add(QStringLiteral("timeline.lanes"), {}, {}, QStringLiteral("person"));
    auto *menu = new QMenu(this);
    const QStringList titles = {tr("Lanes by actor"), tr("Lanes by country"), tr("Lanes by party"), tr("Lanes by kind of message")};
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < titles.size(); ++i) {
        QAction *choice = menu->addAction(titles.at(i));
        choice->setObjectName(QStringLiteral("lanesBy.") + laneByNames().at(i));
        choice->setCheckable(true);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, i] {
            m_services.settings.setValue(QStringLiteral("timeline/lanes"), laneByNames().at(i));
            setLanes(LaneBy(i));
            rebuild();
        });
    }
    m_lanes->setMenu(menu);
    connect(m_lanes, &QAction::triggered, menu, [menu] { menu->popup(QCursor::pos()); });
    const QString kept = m_services.settings.value(QStringLiteral("timeline/lanes"), QStringLiteral("actor")).toString();
    setLanes(laneByFromName(kept).value_or(LaneBy::Actor));
}

void TimelinePlace::setLanes(LaneBy by)
{
    m_laneBy = by;
    QAction *choice = m_lanes->menu()->actions().at(int(by));
    choice->setChecked(true);
    m_lanes->setText(choice->text());
}

/// The selected message's text in the reader: its first version that is in the library, else the first passage it stands on.
void TimelinePlace::showInReader()
{
    const Message *found = m_selected.kind == EntityKind::Message ? message(MessageId(m_selected.id)) : nullptr;
    if (!found || !m_project)
        return;
    for (const Version &version : found->versions) {
        if (version.document)
            return m_services.navigator.goTo(version.document);
    }
    const QList<PassageId> evidence = m_project->passages().evidenceOf(found->id);
    if (!evidence.isEmpty())
        return m_services.navigator.goTo(evidence.first());
    m_services.prompts.fail(this, tr("There is no text to read"),
                            tr("No version of this message has its text in the library, and no passage is its evidence. Edit the message to set the document of a "
                               "version, or select the words in the library and make them its evidence."));
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

/// A menu of more would not fit a screen.
static constexpr int mostInMenu = 30;

void TimelinePlace::listMessages(const QList<MessageId> &messages, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("messageList"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (MessageId id : messages.mid(0, mostInMenu)) {
        const Message *found = message(id);
        if (!found)
            continue;
        QString title = QStringLiteral("%1  %2").arg(found->date.isStated() ? found->date.display(locale()) : found->key, messageHeadline(*found));
        QAction *action = menu->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id] { selectByHand(id); });
    }
    if (messages.size() > mostInMenu) {
        QAction *more = menu->addAction(tr("%n more: show the table", nullptr, int(messages.size()) - mostInMenu));
        connect(more, &QAction::triggered, this, [this] { showPageNamed(QStringLiteral("table")); });
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
        connect(menu->addAction(tr("Read its text")), &QAction::triggered, this, [this, what] {
            choose(what);
            showInReader();
        });
        connect(menu->addAction(tr("Compare with earlier ones")), &QAction::triggered, this, [this, what] { showPageNamed(QStringLiteral("comparison"), what); });
        addStoryMenu(menu, MessageId(what.id));
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
    TimelinePicture start;
    start.locale = locale();
    start.laneBy = m_laneBy;
    start.arcs = m_arcs->isChecked();
    start.replies = m_replies->isChecked();
    start.occasions = m_flags->isChecked();
    start.notes = m_view->notes();
    const QList<Message> messages = exportedMessages();
    TimelineExportDialog dialog(messages, m_actors, m_occasions, m_view->range(), start, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QString file = m_services.prompts.saveFile(this, tr("Export the timeline"), m_project->name() + QStringLiteral("-timeline.") + dialog.suffix(), dialog.filter());
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QLatin1Char('.') + dialog.suffix();
    const TimelinePicture picture = dialog.picture();
    QList<Message> shown = messages;
    if (picture.range.length() > 0) {
        shown.removeIf([&](const Message &message) {
            const int event = m_model->eventOf.value(message.id, -1);
            return event < 0 || !picture.range.overlaps(double(m_model->events.at(event).first), double(m_model->events.at(event).last) + 1);
        });
    }
    const Result<void> written = exportTimeline(file, messages, m_actors, m_occasions, messageTable(shown), picture);
    if (!written)
        m_services.prompts.fail(this, tr("The timeline was not exported"), written.message());
}

} // namespace haeje
