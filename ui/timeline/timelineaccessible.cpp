// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccessible.h"

#include "core/analysis/messages/messagefacts.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace haeje {

namespace {

class AccessibleTimeline;

/// A message in view, or a note.
class AccessibleMark : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleMark(TimelineView *view, MessageId message, TimelineNoteId note)
        : m_view(view)
        , m_message(message)
        , m_note(note)
    {
    }

    bool isValid() const override { return m_view != nullptr; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_view && m_message)
            m_view->choose(m_message);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    MessageId message() const { return m_message; }
    TimelineNoteId note() const { return m_note; }

private:
    const TimelineNote *pin() const
    {
        for (const TimelineNote &one : m_view->notes()) {
            if (one.id == m_note)
                return &one;
        }
        return nullptr;
    }

    QPointer<TimelineView> m_view;
    MessageId m_message;
    TimelineNoteId m_note;
};

QString AccessibleMark::text(QAccessible::Text kind) const
{
    if (!m_view || (kind != QAccessible::Name && kind != QAccessible::Description))
        return {};
    if (m_message)
        return kind == QAccessible::Name ? m_view->nameOf(m_message) : QString();
    const TimelineNote *note = pin();
    return note && kind == QAccessible::Name ? TimelineView::tr("Note, %1: %2", "date, words").arg(dateReading(note->date, m_view->locale()), note->text) : QString();
}

QRect AccessibleMark::rect() const
{
    if (!m_view)
        return {};
    const int event = m_view->model().eventOf.value(m_message, -1);
    for (const TimelineHit &hit : m_view->hits()) {
        const bool its = m_message ? (hit.what == TimelineHit::What::Event && hit.index == event) || hit.events.contains(event)
                                   : hit.what == TimelineHit::What::Note && m_view->notes().value(hit.index).id == m_note;
        if (its)
            return QRect(m_view->viewport()->mapToGlobal(hit.area.topLeft().toPoint()), hit.area.size().toSize());
    }
    return QRect(m_view->viewport()->mapToGlobal(m_view->viewport()->rect().center()), QSize(1, 1)); // one of many in a histogram
}

QAccessible::State AccessibleMark::state() const
{
    QAccessible::State state;
    state.selectable = state.focusable = true;
    if (m_view && (m_message ? m_view->selected() == m_message : m_view->selectedNote() == m_note)) {
        state.selected = true;
        state.focused = m_view->hasFocus();
    }
    return state;
}

class AccessibleTimeline : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::List)
    {
    }
    ~AccessibleTimeline() override
    {
        for (const QAccessible::Id id : std::as_const(m_marks))
            QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::as_const(m_pins))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(events().size() + view().notes().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const QList<int> &inView = events();
        if (index < 0 || index >= inView.size() + view().notes().size())
            return nullptr;
        return index < inView.size() ? mark(view().model().events.at(inView.at(index)).id) : pin(view().notes().at(index - inView.size()).id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *mark = dynamic_cast<const AccessibleMark *>(child);
        if (!mark)
            return -1;
        if (mark->message())
            return int(events().indexOf(view().model().eventOf.value(mark->message(), -1)));
        for (int i = 0; i < view().notes().size(); ++i) {
            if (view().notes().at(i).id == mark->note())
                return int(events().size()) + i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF position = view().viewport()->mapFromGlobal(QPoint(x, y));
        for (const TimelineHit &hit : view().hits()) {
            if (hit.area.contains(position) && hit.what == TimelineHit::What::Event)
                return mark(view().model().events.at(hit.index).id);
            if (hit.area.contains(position) && hit.what == TimelineHit::What::Note)
                return pin(view().notes().at(hit.index).id);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!view().hasFocus())
            return nullptr;
        return view().selected() ? mark(view().selected()) : view().selectedNote() ? pin(view().selectedNote()) : nullptr;
    }
    QAccessibleInterface *mark(MessageId id) const
    {
        QAccessible::Id &known = m_marks[id];
        if (known == 0)
            known = QAccessible::registerAccessibleInterface(new AccessibleMark(&view(), id, {}));
        return QAccessible::accessibleInterface(known);
    }

private:
    TimelineView &view() const { return *static_cast<TimelineView *>(widget()); }
    QAccessibleInterface *pin(TimelineNoteId id) const
    {
        QAccessible::Id &known = m_pins[id];
        if (known == 0)
            known = QAccessible::registerAccessibleInterface(new AccessibleMark(&view(), {}, id));
        return QAccessible::accessibleInterface(known);
    }
    /// Those in view; gathered anew when the view or what it shows has changed.
    const QList<int> &events() const
    {
        if (m_model != &view().model() || !(m_range == view().range())) {
            m_model = &view().model();
            m_range = view().range();
            m_events = eventsIn(*m_model, m_range);
        }
        return m_events;
    }

    mutable QHash<MessageId, QAccessible::Id> m_marks;
    mutable QHash<TimelineNoteId, QAccessible::Id> m_pins;
    mutable const TimelineModel *m_model = nullptr;
    mutable DayRange m_range;
    mutable QList<int> m_events;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new AccessibleTimeline(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static bool installed = false;
    if (!installed)
        QAccessible::installFactory(makeAccessible);
    installed = true;
}

void announceMark(TimelineView *view, MessageId message)
{
    if (!QAccessible::isActive())
        return;
    auto *timeline = dynamic_cast<AccessibleTimeline *>(QAccessible::queryAccessibleInterface(view));
    if (!timeline)
        return;
    QAccessibleEvent focus(timeline->mark(message), QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

} // namespace haeje
