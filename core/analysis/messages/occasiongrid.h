// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timelinemodel.h"
#include "core/base/table.h"

namespace haeje {

/// How far a grid reaches. Years: 0 is not narrowed.
struct OccasionGridOptions {
    int fromYear = 0;
    int toYear = 0;
    bool oneOff = false;   ///< occasions that do not return every year too
    bool byActor = false;  ///< directions from actor to actor instead of from country to country
    MessageFilter filter;
};

/// A message in a cell.
struct GridEntry {
    MessageId message;
    MarkShape shape = MarkShape::Disc;
    QString side;            ///< of its sender
    bool reply = false;      ///< it answers the cell's message
    EdtfDate date;
    std::optional<int> lag;  ///< days until it was published; of a reply, days since the message it answers
};

enum class RoundYear { No, Fifth, Tenth };

struct GridCell {
    /// Blank: it cannot be there (before the founding, not yearly). NotDue: outside the years that are looked at.
    enum class State { Blank, NotDue, None, Messages };
    State state = State::Blank;
    std::optional<int> ordinal;
    RoundYear round = RoundYear::No;
    QList<GridEntry> entries;
};

/// One direction on one occasion.
struct GridRow {
    OccasionId occasion;
    QString name;
    QString from, to;         ///< countries as ISO words, or actors' names; to may be empty: no recipient stated
    QString fromSide, toSide;
    bool yearly = false;
    QList<GridCell> cells;    ///< one for each year of the grid
    int filled = 0;           ///< years with a message
    int expected = 0;         ///< years in which one is expected
};

/// Who stood for a country: of its leaders the one with the most messages of a year, until another has more.
struct GridReign {
    QString side;
    QString name;
    int first = 0, last = 0; ///< positions in the years
    bool operator==(const GridReign &) const = default;
};

struct OccasionGrid {
    QList<int> years;
    QList<GridReign> reigns; ///< by country, the one with the most messages first, then by year
    QList<GridRow> rows;
    bool byActor = false;
    int messages = 0;     ///< in cells, replies among them
    int withoutOccasion = 0;
    int oneOff = 0;       ///< left out: their occasion does not return
    int withoutYear = 0;  ///< left out: no year is certain
    int withoutSender = 0;
    int outsideYears = 0;
    int none = 0;         ///< expected and not in the project
};

/// Occasions by direction and year. A message stands in the year of the return that is nearest to its day. A reply stands in
/// the cell of what it answers: by its link, or, unlinked, in that of the one message of the same pair, occasion and year
/// that goes the other way. Expected is a yearly occasion of a pair in each year from the first to the last in which the
/// messages given have one of that pair on it, in either direction, where that direction occurs at all.
/// O(messages + cells).
OccasionGrid occasionGrid(const QList<Message> &messages, const QList<Actor> &actors, const QList<Occasion> &occasions,
                          const OccasionGridOptions &options = {}, const QString &language = {});

/// One row for each message in a cell and for each that is expected and absent, with the rule in the notes.
Table occasionGridTable(const OccasionGrid &grid, const QList<Message> &messages);
/// The rule in sentences, with what was left out; the window shows the same.
QStringList occasionGridNotes(const OccasionGrid &grid);

} // namespace haeje
