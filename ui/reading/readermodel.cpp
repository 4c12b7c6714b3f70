// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readermodel.h"

#include <algorithm>
#include <climits>
#include <set>

namespace haeje {

/// Up to this many changed codings are woven in; more and everything is worked out anew.
static constexpr int fewChanges = 64;

static bool before(const ReaderCoding &a, const ReaderCoding &b)
{
    if (a.span.start != b.span.start)
        return a.span.start < b.span.start;
    if (a.span.end != b.span.end)
        return a.span.end > b.span.end;
    if (a.passage != b.passage)
        return a.passage < b.passage;
    return a.coding < b.coding;
}

void ReaderMarks::set(const QList<ReaderCoding> &codings)
{
    std::vector<const ReaderCoding *> order; // pointers are cheaper to sort than codings
    order.reserve(size_t(codings.size()));
    for (const ReaderCoding &coding : codings) {
        if (!coding.span.isEmpty())
            order.push_back(&coding);
    }
    std::sort(order.begin(), order.end(), [](const ReaderCoding *a, const ReaderCoding *b) { return before(*a, *b); });
    const int count = int(order.size());
    const int least = std::min(size(), count);
    int head = 0;
    while (head < least && at(head) == *order[size_t(head)])
        ++head;
    int tail = 0;
    while (tail < least - head && at(size() - 1 - tail) == *order[size_t(count - 1 - tail)])
        ++tail;
    std::vector<Mark> with;
    for (int i = head; i < count - tail; ++i)
        with.push_back({*order[size_t(i)]});
    replace(head, size() - tail - head, with);
}

void ReaderMarks::add(const ReaderCoding &coding)
{
    if (coding.span.isEmpty())
        return;
    const auto it = std::lower_bound(m_marks.cbegin(), m_marks.cend(), coding,
                                     [](const Mark &m, const ReaderCoding &c) { return before(m.coding, c); });
    replace(int(it - m_marks.cbegin()), 0, {Mark{coding}});
}

bool ReaderMarks::remove(CodingId coding)
{
    const auto it = std::find_if(m_marks.cbegin(), m_marks.cend(), [coding](const Mark &m) { return m.coding.coding == coding; });
    if (it == m_marks.cend())
        return false;
    replace(int(it - m_marks.cbegin()), 1, {});
    return true;
}

void ReaderMarks::replace(int first, int count, const std::vector<Mark> &with)
{
    if (count == 0 && with.empty())
        return;
    std::vector<TextSpan> changed;
    for (int i = first; i < first + count; ++i)
        changed.push_back(at(i).span);
    for (const Mark &mark : with)
        changed.push_back(mark.coding.span);
    const bool few = changed.size() <= fewChanges;
    for (size_t i = 0; few && i < changed.size(); ++i) {
        const auto end = std::lower_bound(m_ends.begin(), m_ends.end(), changed[i].end);
        if (int(i) < count)
            m_ends.erase(end);
        else
            m_ends.insert(end, changed[i].end);
    }
    m_marks.erase(m_marks.begin() + first, m_marks.begin() + first + count);
    m_marks.insert(m_marks.begin() + first, with.begin(), with.end());
    if (!few)
        sortEnds();
    indexEnds();
    countDepths();
    stackUnderlines();
    if (few)
        assignLanesAround(changed);
    else
        assignAllLanes();
    countLanes();
}

void ReaderMarks::indexEnds()
{
    m_leaves = 1;
    while (m_leaves < size())
        m_leaves *= 2;
    m_latestEnd.assign(size_t(m_leaves) * 2, INT_MIN);
    for (int i = 0; i < size(); ++i)
        m_latestEnd[size_t(m_leaves + i)] = at(i).span.end;
    for (size_t node = size_t(m_leaves) - 1; node >= 1; --node)
        m_latestEnd[node] = std::max(m_latestEnd[node * 2], m_latestEnd[node * 2 + 1]);
}

/// Marks [from, to) below node that start before the position upper and end behind the offset after.
void ReaderMarks::collect(size_t node, int from, int to, int upper, int after, std::vector<int> &found) const
{
    if (from >= upper || m_latestEnd[node] <= after)
        return;
    if (to - from == 1) {
        found.push_back(from);
        return;
    }
    const int middle = (from + to) / 2;
    collect(node * 2, from, middle, upper, after, found);
    collect(node * 2 + 1, middle, to, upper, after, found);
}

std::vector<int> ReaderMarks::overlapping(TextSpan span) const
{
    std::vector<int> found;
    if (m_marks.empty() || span.isEmpty())
        return found;
    const auto upper = std::lower_bound(m_marks.cbegin(), m_marks.cend(), span.end,
                                        [](const Mark &m, int end) { return m.coding.span.start < end; });
    collect(1, 0, m_leaves, int(upper - m_marks.cbegin()), span.start, found);
    return found;
}

void ReaderMarks::sortEnds()
{
    m_ends.resize(m_marks.size());
    for (size_t i = 0; i < m_ends.size(); ++i)
        m_ends[i] = m_marks[i].coding.span.end;
    std::sort(m_ends.begin(), m_ends.end());
}

void ReaderMarks::countDepths()
{
    m_depth.resize(m_marks.size());
    size_t over = 0;
    for (size_t i = 0; i < m_marks.size();) {
        const int start = m_marks[i].coding.span.start;
        while (over < m_ends.size() && m_ends[over] <= start)
            ++over;
        size_t same = i;
        while (same < m_marks.size() && m_marks[same].coding.span.start == start)
            ++same;
        for (; i < same; ++i)
            m_depth[i] = int(same - over);
    }
}

void ReaderMarks::stackUnderlines()
{
    std::vector<int> busyUntil; // by level
    for (Mark &mark : m_marks) {
        const auto free = std::find_if(busyUntil.begin(), busyUntil.end(),
                                       [&mark](int end) { return end <= mark.coding.span.start; });
        mark.underline = int(free - busyUntil.begin());
        if (free == busyUntil.end())
            busyUntil.push_back(mark.coding.span.end);
        else
            *free = mark.coding.span.end;
    }
}

ReaderMarks::Place ReaderMarks::placeOf(int i) const
{
    return {-at(i).span.length(), i};
}

/// The outermost lane that is free of longer ones, not further out than the greatest depth under the mark needs.
int ReaderMarks::laneFor(int i, const std::vector<int> &neighbours) const
{
    const TextSpan span = at(i).span;
    quint32 taken = 0;
    int depth = m_depth[size_t(i)];
    for (const int other : neighbours) {
        if (at(other).span.start >= span.start)
            depth = std::max(depth, m_depth[size_t(other)]);
        if (other != i && placeOf(other) < placeOf(i))
            taken |= 1u << lane(other);
    }
    const int wanted = std::min(depth, maximumLanes) - 1;
    for (int lane = wanted; lane >= 0; --lane) {
        if (!(taken & (1u << lane)))
            return lane;
    }
    for (int lane = wanted + 1; lane < maximumLanes; ++lane) {
        if (!(taken & (1u << lane)))
            return lane;
    }
    return maximumLanes;
}

void ReaderMarks::assignAllLanes()
{
    std::vector<Place> order;
    order.reserve(m_marks.size());
    for (int i = 0; i < size(); ++i)
        order.push_back(placeOf(i));
    std::sort(order.begin(), order.end());
    for (const Place &place : order)
        m_marks[size_t(place.second)].lane = laneFor(place.second, overlapping(at(place.second).span));
}

/// A lane depends on longer neighbours only, so a change is carried on from long to short until nothing moves.
void ReaderMarks::assignLanesAround(const std::vector<TextSpan> &changed)
{
    std::set<Place> waiting;
    for (const TextSpan span : changed) {
        for (const int i : overlapping(span))
            waiting.insert(placeOf(i));
    }
    while (!waiting.empty()) {
        const Place place = *waiting.begin();
        waiting.erase(waiting.begin());
        const int i = place.second;
        const std::vector<int> neighbours = overlapping(at(i).span);
        const int lane = laneFor(i, neighbours);
        if (lane == m_marks[size_t(i)].lane)
            continue;
        m_marks[size_t(i)].lane = lane;
        for (const int other : neighbours) {
            if (placeOf(other) > place)
                waiting.insert(placeOf(other));
        }
    }
}

void ReaderMarks::countLanes()
{
    m_laneCount = 0;
    for (const Mark &mark : m_marks)
        m_laneCount = std::max(m_laneCount, mark.lane + 1);
}

QList<PassageId> ReaderMarks::passagesAt(int offset) const
{
    std::vector<int> found = overlapping({offset, offset + 1});
    std::stable_sort(found.begin(), found.end(), [this](int a, int b) { return at(a).span.length() < at(b).span.length(); });
    QList<PassageId> passages;
    for (const int i : found) {
        if (!passages.contains(at(i).passage))
            passages.append(at(i).passage);
    }
    return passages;
}

QList<ReaderCoding> ReaderMarks::of(PassageId passage) const
{
    QList<ReaderCoding> found;
    for (const Mark &mark : m_marks) {
        if (mark.coding.passage == passage)
            found.append(mark.coding);
    }
    return found;
}

/// Asked at every frame for the selected passage: where it was found the last time it mostly is.
TextSpan ReaderMarks::spanOf(PassageId passage) const
{
    if (!passage)
        return {};
    if (m_lastFound < size() && at(m_lastFound).passage == passage)
        return at(m_lastFound).span;
    const auto it = std::find_if(m_marks.cbegin(), m_marks.cend(), [passage](const Mark &m) { return m.coding.passage == passage; });
    if (it == m_marks.cend())
        return {};
    m_lastFound = int(it - m_marks.cbegin());
    return it->coding.span;
}

PassageId ReaderMarks::neighbour(PassageId passage, int offset, int step) const
{
    const auto isPassage = [passage](const Mark &m) { return m.coding.passage == passage; };
    const auto it = std::find_if(m_marks.cbegin(), m_marks.cend(), isPassage);
    int i = int(it - m_marks.cbegin());
    if (it == m_marks.cend()) {
        const auto behind = std::lower_bound(m_marks.cbegin(), m_marks.cend(), offset,
                                             [](const Mark &m, int o) { return m.coding.span.start < o; });
        i = int(behind - m_marks.cbegin()) - (step > 0 ? 1 : 0);
    }
    for (i += step; i >= 0 && i < size(); i += step) {
        if (at(i).passage != passage)
            return at(i).passage;
    }
    return {};
}

} // namespace haeje
