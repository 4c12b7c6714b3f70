// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>

namespace haeje {

/// A half-open stretch [start, end) of a text, in UTF-16 units.
struct TextSpan {
    int start = 0;
    int end = 0;

    int length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(int offset) const { return offset >= start && offset < end; }
    bool contains(TextSpan other) const { return other.start >= start && other.end <= end; }
    bool overlaps(TextSpan other) const { return start < other.end && other.start < end; }
    TextSpan intersected(TextSpan other) const { return {std::max(start, other.start), std::min(end, other.end)}; }
    auto operator<=>(const TextSpan &) const = default;
};

} // namespace haeje
