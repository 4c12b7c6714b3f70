// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents.h"
#include "core/store/search.h"
#include "core/store/searchtokens.h"

namespace haeje {

bool isCjk(char32_t c)
{
    return (c >= 0x1100 && c <= 0x11ff) || (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0x3005 && c <= 0x3007) || (c >= 0x3040 && c <= 0x31ff)
        || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xa960 && c <= 0xa97f) || (c >= 0xac00 && c <= 0xd7ff)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3134f);
}

static char32_t codePointAt(const QString &text, qsizetype i, int *units)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
        *units = 2;
        return QChar::surrogateToUcs4(c, text.at(i + 1));
    }
    *units = 1;
    return c.unicode();
}

QString searchableText(const QString &text)
{
    QString spaced;
    spaced.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size();) {
        int units = 1;
        const char32_t c = codePointAt(text, i, &units);
        const bool apart = c > 0x10ff && isCjk(c);
        if (apart)
            spaced += QLatin1Char(' ');
        spaced.append(text.constData() + i, units);
        if (apart)
            spaced += QLatin1Char(' ');
        i += units;
    }
    return spaced;
}

int countWords(const QString &text)
{
    int words = 0;
    bool inside = false;
    for (qsizetype i = 0; i < text.size();) {
        int units = 1;
        const char32_t c = codePointAt(text, i, &units);
        i += units;
        const bool hanja = (c >= 0x3400 && c <= 0x9fff) || (c >= 0x20000 && c <= 0x3134f);
        const bool letter = QChar::isLetterOrNumber(c) || (inside && (QChar::isMark(c) || c == '\'' || c == 0x2019 || c == '-'));
        if (hanja || (letter && !inside))
            ++words;
        inside = letter && !hanja;
    }
    return words;
}

} // namespace haeje
