// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hangul.h"

namespace haeje {

static constexpr int firstSyllable = 0xac00, lastSyllable = 0xd7a3, finals = 28, vowels = 21;

static bool isSyllable(QChar c)
{
    return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable;
}

/// The consonant that a syllable begins with, as it is typed alone.
static QChar initialOf(QChar syllable)
{
    static const QString initials = QString::fromUtf8("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ");
    return initials.at((syllable.unicode() - firstSyllable) / (finals * vowels));
}

static bool stands(QChar typed, QChar there, bool last)
{
    if (typed.toCaseFolded() == there.toCaseFolded())
        return true;
    if (!isSyllable(there))
        return false;
    if (!isSyllable(typed))
        return typed == initialOf(there);
    const int open = typed.unicode() - firstSyllable;
    return last && open % finals == 0 && open / finals == (there.unicode() - firstSyllable) / finals;
}

int indexOfTyped(const QString &text, const QString &typed)
{
    for (qsizetype at = 0; at + typed.size() <= text.size(); ++at) {
        qsizetype i = 0;
        while (i < typed.size() && stands(typed.at(i), text.at(at + i), i == typed.size() - 1))
            ++i;
        if (i == typed.size())
            return int(at);
    }
    return -1;
}

} // namespace haeje
