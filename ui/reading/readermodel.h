// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/passage.h"

#include <QList>
#include <QString>

#include <vector>

namespace haeje {

/// One coding as the reader shows it. A passage without a code is one with code none (and coding none): it gets an
/// accent underline.
struct ReaderCoding {
    PassageId passage;
    CodingId coding;
    CodeId code;
    TextSpan span;
    QString codeName;
    int colour = 0;        ///< index into the code palette
    QString codePath = {}; ///< "US factor/hostile forces", for the tip; the name alone when empty
    QString coder = {};    ///< for the tip
    CodingState state = CodingState::NotSaid; ///< shown by the shape of the stripe
    bool operator==(const ReaderCoding &) const = default;
};

/// What a code carries while it is dragged onto the text: its id as decimal text.
inline QString codeMimeType()
{
    return QStringLiteral("application/x-haeje-code");
}

/// The codings of one document in the order of the text, with an interval index, a margin lane and an underline
/// level for each. Lanes: the longest of those that overlap stands outermost, and no two that overlap share one.
class ReaderMarks
{
public:
    static constexpr int maximumLanes = 12; ///< a mark in lane 12 found no place: it is counted in "+n"

    /// Takes any order. When few codings differ from the present ones only their neighbourhood is worked on.
    void set(const QList<ReaderCoding> &codings);
    void add(const ReaderCoding &coding);
    /// True if it was there.
    bool remove(CodingId coding);

    int size() const { return int(m_marks.size()); }
    const ReaderCoding &at(int i) const { return m_marks[size_t(i)].coding; }
    int lane(int i) const { return m_marks[size_t(i)].lane; }
    /// 0 is nearest to the words; has no upper bound.
    int underline(int i) const { return m_marks[size_t(i)].underline; }
    /// Lanes in use, 0 to 13.
    int laneCount() const { return m_laneCount; }

    /// Positions of those that overlap the span, in the order of the text.
    std::vector<int> overlapping(TextSpan span) const;
    /// Passages over the character at offset, shortest first.
    QList<PassageId> passagesAt(int offset) const;
    /// All codings of a passage.
    QList<ReaderCoding> of(PassageId passage) const;
    /// Empty when the passage is not here.
    TextSpan spanOf(PassageId passage) const;
    /// The passage that comes step (1 or -1) after the given one in the order of the text, or after offset when there
    /// is none; none at the ends.
    PassageId neighbour(PassageId passage, int offset, int step) const;

private:
    struct Mark {
        ReaderCoding coding;
        int lane = 0;
        int underline = 0;
    };
    using Place = std::pair<int, int>; ///< minus the length, position: longest first

    void replace(int first, int count, const std::vector<Mark> &with);
    void sortEnds();
    void indexEnds();
    void countDepths();
    void stackUnderlines();
    void assignAllLanes();
    void assignLanesAround(const std::vector<TextSpan> &changed);
    int laneFor(int i, const std::vector<int> &neighbours) const;
    void countLanes();
    Place placeOf(int i) const;
    void collect(size_t node, int from, int to, int upper, int after, std::vector<int> &found) const;

    std::vector<Mark> m_marks;
    std::vector<int> m_ends;      ///< of all, in ascending order
    std::vector<int> m_latestEnd; ///< binary heap order over m_marks: the greatest end below each node
    std::vector<int> m_depth;     ///< how many marks cover the start of each
    int m_leaves = 1;
    mutable int m_lastFound = 0;  ///< by spanOf
    int m_laneCount = 0;
};

} // namespace haeje
