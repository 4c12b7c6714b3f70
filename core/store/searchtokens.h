// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <vector>

namespace haeje {

/// A word as the index reads it, or one CJK character, which always stands alone.
struct SearchToken {
    int start = 0; ///< in the text it was read from
    int end = 0;
    int folded = 0; ///< where its folded form begins, in SearchTokens::folded
    int length = 0;
    bool apart = false; ///< a CJK character
    bool glued = false; ///< nothing stands between it and the token before
};

/// A text taken apart exactly as the full-text index does it: runs of letters and digits, case folded, accents of Latin
/// letters left out, CJK characters one by one.
struct SearchTokens {
    QString folded;
    std::vector<SearchToken> tokens;

    int size() const { return int(tokens.size()); }
    QStringView at(int i) const { return QStringView(folded).mid(tokens[size_t(i)].folded, tokens[size_t(i)].length); }
};

SearchTokens searchTokens(const QString &text);

/// Hangul syllables and jamo, hanja, kana: scripts the index reads character by character.
bool isCjk(char32_t c);

/// What searchableText() was made from.
QString originalOfSearchable(const QString &searchable);

/// The folded words with single spaces between them: equal for texts that the index cannot tell apart.
QString foldedWords(const QString &text);

} // namespace haeje
