// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace haeje {

/// Offsets of one text in UTF-16 units and in code points, both ways. Texts without characters beyond the basic plane keep nothing.
class CodePointMap
{
public:
    CodePointMap() = default;
    explicit CodePointMap(const QString &text);

    int count() const { return m_count; } ///< code points of the text
    /// An offset within a character counts as its start.
    int toCodePoints(int utf16) const;
    int toUtf16(int codePoints) const;

private:
    QList<int> m_long; ///< code-point offsets of the characters of two units
    int m_count = 0;
};

} // namespace haeje
