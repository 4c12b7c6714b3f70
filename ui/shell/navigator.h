// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/textspan.h"

#include <QList>
#include <QObject>

namespace haeje {

/// The places of the rail, in its order.
enum class PlaceKind { Library, Timeline, Records, Review, Charts };

/// Where the user is: a place, and what is selected there.
struct Location {
    PlaceKind place = PlaceKind::Library;
    EntityRef what;
    TextSpan span; ///< within a document, where it matters (a search hit)
    bool operator==(const Location &) const = default;
};

/// Back and forward across places. Whoever wants to lead the user somewhere calls go().
class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    Location current() const;
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_trail.size(); }

public Q_SLOTS:
    /// Goes there and remembers it, dropping what was ahead.
    void go(const haeje::Location &location);
    /// The place that holds it: documents, passages, codings, codes, memos in the library; actors, occasions,
    /// messages, versions on the timeline; figures and claims in the review; charts in the charts.
    void goTo(const haeje::EntityRef &what);
    /// The selection moved within the place by the user's own hand: remembered, not announced.
    void note(const haeje::Location &location);
    void back();
    void forward();
    void clear();

Q_SIGNALS:
    void moved(const haeje::Location &location);
    void historyChanged();

private:
    QList<Location> m_trail;
    int m_position = -1;
};

} // namespace haeje
