// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timelinemodel.h"
#include "core/model/story.h"
#include "core/model/timelinenote.h"
#include "core/store/tables.h"
#include "ui/shell/place.h"

#include <QPointer>

#include <memory>

class QAction;
class QMenu;
class QStackedWidget;

namespace haeje {

class ContextBar;
class MessageInspector;
class MessageListView;
class PlacePages;
class Segments;
class TimelineFilters;
class TimelineLegend;
class TimelineView;
class ToolRow;

/// Exchanges of messages: lanes on a timeline or rows of a table, with filters, or one of its pages; and the message at
/// the right. A switcher over them says which.
class TimelinePlace : public Place
{
    Q_OBJECT
public:
    explicit TimelinePlace(const Services &services, QWidget *parent = nullptr);

    void setProject(Project *project) override;
    void showLocation(const Location &location) override;
    QWidget *inspector() override;
    QStringList crumbs() const override;
    QStringList status() const override;
    void find() override;

private:
    enum PageIndex { Lanes, List, Empty };

    void buildRows();
    QWidget *buildLanes();
    QWidget *buildEmpty();
    void addActions();
    void connectView();
    void read();
    void rebuild();
    void showCounts();
    void listRows();
    void showPage();
    void connectPages();
    /// One of the switcher: the drawing, the table, or a page; false for a word that is none. Remembered by the navigator.
    bool showPageNamed(const QString &word, const EntityRef &what = {});
    void choose(const EntityRef &what);
    void connectNotes();
    void readNotes();
    void editNote(TimelineNoteId note, QDate day);
    void newNote();
    void moveNote(TimelineNoteId note, const EdtfDate &date);
    void openNoteMenu(TimelineNoteId note, const QDate &day, const QPoint &position);
    void makeStory();
    void presentView();
    void keepStory(const Story &story);
    void addStoryMenu(QMenu *menu, MessageId message);
    void addLaneChoice();
    void setLanes(LaneBy by);
    void showInReader();
    void select(MessageId message, bool reveal);
    void selectByHand(MessageId message);
    void choosePeriod(int years);
    QString periodText() const;
    QString describe(MessageId message) const;
    const Message *message(MessageId id) const;
    void listMessages(const QList<MessageId> &messages, const QPoint &position);
    void openMenu(const EntityRef &what, const QPoint &position);
    void editThing(const EntityRef &what);
    void newMessage();
    void importTable();
    void exportTimelineAs();
    QList<Message> exportedMessages() const;

    Services m_services;
    Project *m_project = nullptr;
    QList<Message> m_messages;
    QList<Actor> m_actors;
    QList<Occasion> m_occasions;
    std::shared_ptr<const TimelineModel> m_model;
    EntityRef m_selected;

    Segments *m_views;
    QStringList m_words; ///< of the switcher's segments
    ToolRow *m_tools = nullptr;
    QStackedWidget *m_pages;
    PlacePages *m_extra = nullptr;
    QString m_ownPage = QStringLiteral("timeline"); ///< what is shown, or was before a page took its place
    TimelineFilters *m_filters;
    TimelineView *m_view;
    ContextBar *m_context;
    TimelineLegend *m_legend;
    MessageListView *m_list;
    QPointer<MessageInspector> m_inspector;
    QAction *m_arcs = nullptr;
    QAction *m_replies = nullptr;
    QAction *m_flags = nullptr;
    QAction *m_lens = nullptr;
    QAction *m_lanes = nullptr; ///< its menu chooses what a lane stands for
    LaneBy m_laneBy = LaneBy::Actor;
};

} // namespace haeje
