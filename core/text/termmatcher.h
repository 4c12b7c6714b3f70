// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"
#include "core/model/wordlist.h"

#include <QRegularExpression>

namespace haeje {

struct TermHit {
    int term = 0; ///< position in the list's terms
    TextSpan span;
    bool operator==(const TermHit &) const = default;
};

/// Finds the terms of a word list in texts (NFC). Words and beginnings go by words whatever their case, over blanks, quotes, hyphens and
/// line ends, never over a sentence's end; a Korean word may have a particle behind it; Chinese goes by characters.
class TermMatcher
{
public:
    /// Terms of other languages than the text's are left out; an empty language takes all.
    TermMatcher(const QList<WordListTerm> &terms, const QString &language);

    /// In order. Where terms overlap the one that begins first counts, of those the longest. Patterns look at 20,000 characters of a line
    /// at a time and give up after so many tries, so that none runs on. Error: a pattern that needs too many.
    Result<QList<TermHit>> hitsIn(const QString &text) const;

private:
    struct Sequence {
        int term = 0;
        QStringList words; ///< folded
        bool prefix = false;
    };
    struct Other {
        int term = 0;
        QString text; ///< folded; empty for a pattern
        QRegularExpression pattern;
    };
    void findSequences(const QString &text, QList<TermHit> &hits) const;
    Result<void> findPattern(const QString &text, const Other &other, QList<TermHit> &hits) const;

    QHash<QChar, QList<Sequence>> m_sequences; ///< by the first letter of their first word
    QList<Other> m_others;
};

} // namespace haeje
