// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace haeje {

/// How a list counts.
enum class NumberForm { None, Digits, SmallLetters, Letters, SmallRoman, Roman, Syllables, Circled };

/// "3", "c", "iii", "다", "③"; figures where the form has no more.
QString numberAs(NumberForm form, int number);

/// The numbers of one list, level by level, as they go on from item to item.
class ListCounter
{
public:
    static constexpr int levels = 9;
    /// The next item of that level; the levels below begin anew.
    int next(int level, int start);
    /// The item of that level that is being counted; start if there was none yet.
    int at(int level, int start) const { return m_counts[size_t(level)].value_or(start); }

private:
    std::array<std::optional<int>, levels> m_counts;
};

} // namespace haeje
