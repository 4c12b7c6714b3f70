// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <vector>

namespace haeje {

/// Spans by start, then longest first, each once.
using SpanList = std::vector<TextSpan>;

inline bool standsBefore(TextSpan a, TextSpan b)
{
    return a.start != b.start ? a.start < b.start : a.end > b.end;
}

SpanList unitedSpans(const SpanList &a, const SpanList &b);
/// The stretches that both lists cover. Spans of one list that overlap are read as one stretch; those that only touch stay two.
SpanList sharedStretches(const SpanList &a, const SpanList &b);
/// The spans of a that are in b too.
SpanList sameSpans(const SpanList &a, const SpanList &b);

/// Answers for one span after another, each in O(log n), whether some span of the list stands to it as asked. Where the list is
/// that of the asked spans themselves, `self` is the span's own position, which then is no answer; otherwise -1.
class SpanPartners
{
public:
    explicit SpanPartners(const SpanList &spans);

    bool overlapping(TextSpan span, int self) const;
    bool around(TextSpan span, int self) const;
    bool within(TextSpan span, int self) const;
    /// The nearest that begins at or behind the offset, and the nearest that ends at or ahead of it; -1 for none.
    int nextStart(int offset) const;
    int lastEnd(int offset) const;

private:
    int furthestEnd(int count) const { return count > 0 ? m_furthest[size_t(count - 1)] : -1; }

    const SpanList &m_spans;
    std::vector<int> m_furthest; ///< the furthest end up to each
    std::vector<int> m_nearest;  ///< the nearest end from each on
    std::vector<int> m_ends;     ///< ascending
};

} // namespace haeje
