// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

namespace haeje {

static constexpr int trailLimit = 500;

static PlaceKind placeOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Actor:
    case EntityKind::Occasion:
    case EntityKind::Message:
    case EntityKind::Version:
        return PlaceKind::Timeline;
    case EntityKind::Figure:
    case EntityKind::Claim:
        return PlaceKind::Review;
    case EntityKind::Chart:
        return PlaceKind::Charts;
    default:
        return PlaceKind::Library;
    }
}

Location Navigator::current() const
{
    return m_position < 0 ? Location() : m_trail.at(m_position);
}

void Navigator::go(const Location &location)
{
    note(location);
    Q_EMIT moved(location);
}

void Navigator::goTo(const EntityRef &what)
{
    go({placeOf(what.kind), what, {}});
}

void Navigator::note(const Location &location)
{
    if (m_position >= 0 && m_trail.at(m_position) == location)
        return;
    m_trail.resize(m_position + 1);
    m_trail.append(location);
    if (m_trail.size() > trailLimit)
        m_trail.removeFirst();
    m_position = int(m_trail.size()) - 1;
    Q_EMIT historyChanged();
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    --m_position;
    Q_EMIT historyChanged();
    Q_EMIT moved(current());
}

void Navigator::forward()
{
    if (!canGoForward())
        return;
    ++m_position;
    Q_EMIT historyChanged();
    Q_EMIT moved(current());
}

void Navigator::clear()
{
    m_trail.clear();
    m_position = -1;
    Q_EMIT historyChanged();
}

} // namespace haeje
