// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/codepointmap.h"

#include <algorithm>

namespace haeje {

CodePointMap::CodePointMap(const QString &text)
    : m_count(int(text.size()))
{
    for (int i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate())
            m_long.append(i++ - int(m_long.size()));
    }
    m_count -= int(m_long.size());
}

int CodePointMap::toUtf16(int codePoints) const
{
    const auto before = std::lower_bound(m_long.begin(), m_long.end(), codePoints) - m_long.begin();
    return codePoints + int(before);
}

int CodePointMap::toCodePoints(int utf16) const
{
    // The n-th of them starts at UTF-16 offset m_long[n] + n, which grows with n.
    qsizetype from = 0, to = m_long.size();
    while (from < to) {
        const qsizetype middle = (from + to) / 2;
        if (m_long.at(middle) + middle < utf16)
            from = middle + 1;
        else
            to = middle;
    }
    return utf16 - int(from);
}

} // namespace haeje
