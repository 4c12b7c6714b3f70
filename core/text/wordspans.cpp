// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordspans.h"

namespace haeje {

static bool joinsWords(char32_t c)
{
    return c == '\'' || c == 0x2019 || c == '-';
}

std::vector<TextSpan> wordSpansOf(const QString &text)
{
    std::vector<TextSpan> words;
    words.reserve(size_t(text.size() / 6 + 1));
    bool inside = false;
    for (int i = 0; i < int(text.size());) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < int(text.size()) && text.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(unit, text.at(i + 1)) : char32_t(unit.unicode());
        const int end = i + (pair ? 2 : 1);
        const bool hanja = (c >= 0x3400 && c <= 0x9fff) || (c >= 0x20000 && c <= 0x3134f);
        const bool letter = QChar::isLetterOrNumber(c) || (inside && QChar::isMark(c));
        if (hanja || (letter && !inside))
            words.push_back({i, end});
        else if (letter)
            words.back().end = end;
        inside = !hanja && (letter || (inside && joinsWords(c)));
        i = end;
    }
    return words;
}

} // namespace haeje
