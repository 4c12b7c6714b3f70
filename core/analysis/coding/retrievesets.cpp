// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/retrievesets.h"

#include <algorithm>
#include <limits>

namespace haeje {

SpanList unitedSpans(const SpanList &a, const SpanList &b)
{
    SpanList both;
    both.reserve(a.size() + b.size());
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both), standsBefore);
    return both;
}

SpanList sameSpans(const SpanList &a, const SpanList &b)
{
    SpanList both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both), standsBefore);
    return both;
}

static SpanList stretches(const SpanList &spans)
{
    SpanList merged;
    for (const TextSpan span : spans) {
        if (!merged.empty() && span.start < merged.back().end)
            merged.back().end = std::max(merged.back().end, span.end);
        else
            merged.push_back(span);
    }
    return merged;
}

SpanList sharedStretches(const SpanList &a, const SpanList &b)
{
    const SpanList first = stretches(a), second = stretches(b);
    SpanList shared;
    for (size_t i = 0, j = 0; i < first.size() && j < second.size();) {
        const TextSpan common = first[i].intersected(second[j]);
        if (!common.isEmpty())
            shared.push_back(common);
        if (first[i].end < second[j].end)
            ++i;
        else
            ++j;
    }
    return shared;
}

SpanPartners::SpanPartners(const SpanList &spans)
    : m_spans(spans)
    , m_furthest(spans.size())
    , m_nearest(spans.size())
    , m_ends(spans.size())
{
    int furthest = -1;
    for (size_t i = 0; i < spans.size(); ++i) {
        furthest = std::max(furthest, spans[i].end);
        m_furthest[i] = furthest;
        m_ends[i] = spans[i].end;
    }
    int nearest = std::numeric_limits<int>::max();
    for (size_t i = spans.size(); i-- > 0;) {
        nearest = std::min(nearest, spans[i].end);
        m_nearest[i] = nearest;
    }
    std::sort(m_ends.begin(), m_ends.end());
}

static int startingBefore(const SpanList &spans, int offset)
{
    return int(std::partition_point(spans.begin(), spans.end(), [&](TextSpan span) { return span.start < offset; }) - spans.begin());
}

bool SpanPartners::overlapping(TextSpan span, int self) const
{
    const int begun = startingBefore(m_spans, span.end);
    if (self < 0)
        return furthestEnd(begun) > span.start;
    return furthestEnd(self) > span.start || self + 1 < begun;
}

bool SpanPartners::around(TextSpan span, int self) const
{
    // Of those that begin together the longest comes first: whatever holds a span of the list stands ahead of it.
    return furthestEnd(self < 0 ? startingBefore(m_spans, span.start + 1) : self) >= span.end;
}

bool SpanPartners::within(TextSpan span, int self) const
{
    const size_t from = size_t(self < 0 ? startingBefore(m_spans, span.start) : self + 1);
    return from < m_nearest.size() && m_nearest[from] <= span.end;
}

int SpanPartners::nextStart(int offset) const
{
    const size_t at = size_t(startingBefore(m_spans, offset));
    return at < m_spans.size() ? m_spans[at].start : -1;
}

int SpanPartners::lastEnd(int offset) const
{
    const auto it = std::upper_bound(m_ends.begin(), m_ends.end(), offset);
    return it == m_ends.begin() ? -1 : *(it - 1);
}

} // namespace haeje
