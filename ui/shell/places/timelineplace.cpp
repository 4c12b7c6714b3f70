// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/timelineplace.h"

#include "core/analysis/messages/messagefacts.h"
#include "core/analysis/messages/timelinequery.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagemarks.h"
#include "ui/common/segments.h"
#include "ui/common/toolrow.h"
#include "ui/messages/messageediting.h"
#include "ui/messages/messageinspector.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/placepages.h"
#include "ui/timeline/contextbar.h"
#include "ui/timeline/messagelistview.h"
#include "ui/timeline/timelinefilters.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelineview.h"

#include <QDate>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

TimelinePlace::TimelinePlace(const Services &services, QWidget *parent)
    : Place(parent)
    , m_services(services)
    , m_model(std::make_shared<TimelineModel>())
    , m_views(new Segments)
    , m_pages(new QStackedWidget)
    , m_filters(new TimelineFilters)
    , m_view(new TimelineView)
    , m_context(new ContextBar)
    , m_legend(new TimelineLegend)
    , m_list(new MessageListView)
{
    setObjectName(QStringLiteral("timelinePlace"));
    addActions();
    buildRows();
    m_pages->insertWidget(Lanes, buildLanes());
    m_pages->insertWidget(List, m_list);
    m_pages->insertWidget(Empty, buildEmpty());
    connectView();
    connectNotes();
    connectPages();
    showPage();
}

void TimelinePlace::buildRows()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QList<PageKind> kinds = pageKindsOf(PlaceKind::Timeline);
    for (const PageKind &kind : kinds) {
        m_views->add(kind.title, kinds.size() > 4 ? QString() : kind.icon, QStringLiteral("view.") + kind.word);
        m_words.append(kind.word);
    }
    Actions &actions = m_services.actions;
    auto *head = new ToolRow;
    head->addWidget(m_views);
    head->addStretch();
    head->add(actions.find(QStringLiteral("message.new")));
    head->add(actions.find(QStringLiteral("message.import")));
    m_tools = new ToolRow;
    QToolButton *lanes = m_tools->add(m_lanes);
    lanes->setObjectName(QStringLiteral("lanesBy"));
    lanes->setPopupMode(QToolButton::InstantPopup);
    m_tools->addSeparator();
    m_tools->add(m_arcs);
    m_tools->add(m_replies);
    m_tools->add(m_flags);
    m_tools->add(m_lens);
    m_tools->add(actions.find(QStringLiteral("timeline.note")));
    m_tools->addStretch();
    m_tools->add(actions.find(QStringLiteral("timeline.present")), false);
    m_tools->add(actions.find(QStringLiteral("timeline.story")), false);
    m_tools->addSeparator();
    m_tools->add(actions.find(QStringLiteral("timeline.zoomOut")), false);
    m_tools->add(actions.find(QStringLiteral("timeline.zoomIn")), false);
    m_tools->addSeparator();
    m_tools->add(actions.find(QStringLiteral("timeline.export")), false);
    column->addWidget(head);
    column->addWidget(m_tools);
    column->addWidget(m_filters);
    column->addWidget(m_pages, 1);
}

QWidget *TimelinePlace::buildLanes()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_context);
    column->addWidget(m_legend);
    return page;
}

QWidget *TimelinePlace::buildEmpty()
{
    auto *empty = new EmptyState(tr("No messages yet"),
                                 tr("A timeline shows who wrote to whom and when. Import a table of messages, make one by hand, or "
                                    "select a passage in the library and make a message from it."));
    QPushButton *import = empty->addButton(tr("Import a table of messages"), QStringLiteral("emptyImport"), true, QStringLiteral("import"));
    QPushButton *make = empty->addButton(tr("New message"), QStringLiteral("emptyNew"), false, QStringLiteral("message"));
    connect(import, &QPushButton::clicked, m_services.actions.find(QStringLiteral("message.import")), &QAction::trigger);
    connect(make, &QPushButton::clicked, m_services.actions.find(QStringLiteral("message.new")), &QAction::trigger);
    return empty;
}

void TimelinePlace::connectView()
{
    m_view->setDescriber([this](MessageId id) { return describe(id); }, [this](MessageId id) {
        const Message *found = message(id);
        return found ? messageSentence(*found, locale()) : QString();
    });
    connect(m_view, &TimelineView::rangeChanged, m_context, &ContextBar::setRange);
    connect(m_context, &ContextBar::rangeChosen, m_view, &TimelineView::setRange);
    connect(m_view, &TimelineView::settled, this, &TimelinePlace::showCounts);
    connect(m_view, &TimelineView::messageSelected, this, &TimelinePlace::selectByHand);
    connect(m_list, &MessageListView::messageSelected, this, &TimelinePlace::selectByHand);
    connect(m_view, &TimelineView::messageActivated, this, [this](MessageId id) { editThing(id); });
    connect(m_list, &MessageListView::messageActivated, this, [this](MessageId id) { editThing(id); });
    connect(m_view, &TimelineView::crowdClicked, this, &TimelinePlace::listMessages);
    connect(m_view, &TimelineView::menuRequested, this, &TimelinePlace::openMenu);
    connect(m_filters, &TimelineFilters::filterChanged, this, &TimelinePlace::rebuild);
    connect(m_filters, &TimelineFilters::periodChosen, this, &TimelinePlace::choosePeriod);
    connect(m_filters, &TimelineFilters::undatedWanted, this, [this](const QPoint &at) { listMessages(m_model->undated, at); });
}

void TimelinePlace::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_selected = {};
    m_extra->setProject(project);
    if (m_inspector)
        m_inspector->setProject(project);
    if (project) {
        connect(project, &Project::changed, this, [this](Tables tables) {
            const Tables shown = TableFlag::Messages | TableFlag::Actors | TableFlag::Occasions;
            if (tables & TableFlag::TimelineNotes)
                readNotes();
            if (tables & shown)
                read();
            else if (m_inspector && (tables & (TableFlag::Evidence | TableFlag::Passages | TableFlag::Codes | TableFlag::Documents)))
                m_inspector->show(m_selected);
        });
    }
    read();
    readNotes();
}

void TimelinePlace::read()
{
    m_messages = m_project ? m_project->messages().all() : QList<Message>();
    m_actors = m_project ? m_project->actors().all() : QList<Actor>();
    m_occasions = m_project ? m_project->occasions().all() : QList<Occasion>();
    m_filters->setChoices(m_messages, m_actors);
    if (m_selected.kind == EntityKind::Message && !message(MessageId(m_selected.id)))
        m_selected = {};
    if (m_inspector) {
        m_inspector->forget();
        m_inspector->show(m_selected);
    }
    const bool writable = m_project && !m_project->isReadOnly();
    for (const char *id : {"message.new", "message.import", "timeline.note"})
        m_services.actions.find(QLatin1String(id))->setEnabled(writable);
    m_services.actions.find(QStringLiteral("timeline.export"))->setEnabled(!m_messages.isEmpty());
    rebuild();
}

void TimelinePlace::rebuild()
{
    const QString language = locale().name().left(2);
    m_model = std::make_shared<TimelineModel>(
        timelineModel(m_messages, m_actors, m_occasions, m_filters->filter(), m_filters->unmatched(), language, m_laneBy));
    m_view->setModel(m_model);
    m_context->setModel(m_model);
    m_legend->setModel(*m_model);
    select(m_selected.kind == EntityKind::Message ? MessageId(m_selected.id) : MessageId(), false);
    showPage();
    showCounts();
}

void TimelinePlace::showCounts()
{
    const DayRange range = m_view->range();
    const RangeCounts counts = countIn(*m_model, range);
    m_filters->setCounts(tr("%1 of %n messages", nullptr, int(m_messages.size())).arg(counts.messages), int(m_model->undated.size()));
    const DayRange whole = m_model->whole;
    m_filters->setPeriod(periodText(), range.first <= whole.first && range.last >= whole.last);
    listRows();
    Q_EMIT stateChanged();
}

/// The table has the same messages as the lanes; those without a date while the whole time is in view.
void TimelinePlace::listRows()
{
    if (m_pages->currentIndex() != List)
        return;
    const DayRange range = m_view->range();
    const bool whole = range.first <= m_model->whole.first && range.last >= m_model->whole.last;
    QList<Message> rows;
    for (const Message &message : std::as_const(m_messages)) {
        if (!passes(m_filters->filter(), message))
            continue;
        const int event = m_model->eventOf.value(message.id, -1);
        const bool inView = event >= 0 && range.overlaps(double(m_model->events.at(event).first), double(m_model->events.at(event).last) + 1);
        if (inView || (whole && event < 0))
            rows.append(message);
    }
    m_list->setMessages(rows);
    m_list->select(m_selected.kind == EntityKind::Message ? MessageId(m_selected.id) : MessageId());
}

/// The stretch in view, as exact as the zoom: years, months or days.
QString TimelinePlace::periodText() const
{
    if (m_model->events.isEmpty())
        return {};
    const DayRange range = m_view->range();
    const QDate from = QDate::fromJulianDay(qint64(std::max(range.first, m_model->whole.first)));
    const QDate to = QDate::fromJulianDay(qint64(std::min(range.last, m_model->whole.last) - 1));
    const QString format = range.length() > 1000 ? QStringLiteral("yyyy")
        : range.length() > 90                    ? QStringLiteral("yyyy-MM")
                                                 : QStringLiteral("yyyy-MM-dd");
    const QString first = from.toString(format);
    const QString last = std::max(from, to).toString(format);
    const auto date = EdtfDate::parse(first == last ? first : first + QLatin1Char('/') + last);
    return date ? date->display(locale()) : QString();
}

void TimelinePlace::choosePeriod(int years)
{
    if (years == 0) {
        m_view->showAll();
        return;
    }
    const QDate last = QDate::fromJulianDay(qint64(m_model->whole.last));
    m_view->setRange({double(last.addYears(-years).toJulianDay()), double(last.toJulianDay() + 10 * years)});
}

const Message *TimelinePlace::message(MessageId id) const
{
    for (const Message &message : m_messages) {
        if (message.id == id)
            return &message;
    }
    return nullptr;
}

QString TimelinePlace::describe(MessageId id) const
{
    const Message *found = message(id);
    if (!found)
        return {};
    QStringList lines{messageHeadline(*found), dateReading(found->date, locale()), messageKindTitle(found->kind)};
    if (!found->occasionName.isEmpty())
        lines << (found->ordinal ? QStringLiteral("%1, %2").arg(found->occasionName, ordinalText(*found->ordinal)) : found->occasionName);
    return lines.join(QLatin1Char('\n'));
}

void TimelinePlace::select(MessageId id, bool reveal)
{
    m_view->select(id, reveal);
    m_list->select(id);
    const bool writable = id && m_project && !m_project->isReadOnly();
    m_services.actions.find(QStringLiteral("message.read"))->setEnabled(bool(id));
    for (const char *action : {"message.edit", "message.delete"})
        m_services.actions.find(QLatin1String(action))->setEnabled(writable);
}

void TimelinePlace::selectByHand(MessageId id)
{
    m_selected = id ? EntityRef(id) : EntityRef();
    if (m_inspector)
        m_inspector->show(m_selected);
    select(id, true);
    m_services.navigator.note({PlaceKind::Timeline, m_selected, {}});
    Q_EMIT stateChanged();
}

void TimelinePlace::showLocation(const Location &location)
{
    EntityRef what = location.what;
    if (const QString word = pageAt(what); !word.isEmpty()) {
        showPageNamed(word);
        return;
    }
    if (what.kind == EntityKind::Version) {
        for (const Message &message : std::as_const(m_messages)) {
            for (const Version &version : message.versions) {
                if (version.id.value == what.id)
                    what = message.id;
            }
        }
    }
    if (what.kind == EntityKind::None)
        return;
    if (m_extra->current())
        m_extra->leave();
    m_selected = what;
    if (m_inspector)
        m_inspector->show(what);
    const MessageId id = what.kind == EntityKind::Message ? MessageId(what.id) : MessageId();
    // What the filter hides cannot be shown: it gives way.
    const Message *found = id ? message(id) : nullptr;
    if (found && !passes(m_filters->filter(), *found))
        m_filters->clear();
    showPage();
    select(id, true);
}

QWidget *TimelinePlace::inspector()
{
    if (!m_inspector) {
        m_inspector = new MessageInspector(m_services.navigator, m_services.prompts);
        connect(m_inspector, &MessageInspector::compareAsked, this, [this](const EntityRef &what) { showPageNamed(QStringLiteral("comparison"), what); });
        m_inspector->setProject(m_project);
        m_inspector->show(m_selected);
    }
    return m_inspector;
}

QStringList TimelinePlace::crumbs() const
{
    if (m_extra->current())
        return {m_extra->current()->title()};
    const QString period = periodText();
    return period.isEmpty() ? QStringList() : QStringList{period};
}

QStringList TimelinePlace::status() const
{
    if (m_extra->current())
        return m_extra->current()->status();
    if (m_messages.isEmpty())
        return {};
    const RangeCounts counts = countIn(*m_model, m_view->range());
    QStringList facts{tr("%n messages in view", nullptr, counts.messages)};
    if (counts.withoutDay > 0)
        facts << tr("%n without a day", nullptr, counts.withoutDay);
    if (m_selected)
        facts << tr("%n selected", nullptr, 1);
    return facts;
}

void TimelinePlace::find()
{
    if (m_extra->current()) {
        m_extra->current()->find();
    } else if (!m_messages.isEmpty()) {
        m_filters->field()->setFocus();
        m_filters->field()->selectAll();
    }
}

} // namespace haeje
