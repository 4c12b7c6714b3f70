// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timelinemodel.h"
#include "core/store/tables.h"
#include "ui/shell/place.h"

#include <QPointer>

#include <memory>

class QAction;
class QStackedWidget;

namespace haeje {

class ContextBar;
class MessageInspector;
class MessageListView;
class Segments;
class TimelineFilters;
class TimelineLegend;
class TimelineView;

/// Exchanges of messages: lanes on a timeline or rows of a table, with filters, and the message at the right.
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
    enum Page { Lanes, List, Empty };

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
    QStackedWidget *m_pages;
    TimelineFilters *m_filters;
    TimelineView *m_view;
    ContextBar *m_context;
    TimelineLegend *m_legend;
    MessageListView *m_list;
    QPointer<MessageInspector> m_inspector;
    QAction *m_arcs = nullptr;
    QAction *m_flags = nullptr;
};

} // namespace haeje
