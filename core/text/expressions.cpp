// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/expressions.h"

#include "core/text/particles.h"
#include "core/text/wordspans.h"

#include <algorithm>

namespace haeje {

static char16_t foldedUnit(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return unit >= 'A' && unit <= 'Z' ? char16_t(unit + 32) : unit;
    if (unit == 0x2019)
        return u'\'';
    return unit >= 0x2e80 && unit <= 0xdfff ? unit : c.toCaseFolded().unicode(); // East Asian letters have no case
}

QString foldedWord(QStringView word)
{
    QString folded(word.size(), Qt::Uninitialized);
    std::transform(word.begin(), word.end(), folded.begin(), [](QChar c) { return QChar(foldedUnit(c)); });
    return folded;
}

bool expressionGoesOn(QStringView between, bool overLines)
{
    return std::all_of(between.begin(), between.end(), [&](QChar c) {
        if (c == u'\n')
            return overLines;
        return c.isSpace() || QStringView(u"\"'“”‘’「」『』《》〈〉-‐‑–·・‧").contains(c);
    });
}

/// FNV-1a over the folded units, stirred at the end so that sums of keys do not meet.
static quint64 keyOf(QStringView word)
{
    quint64 key = 1469598103934665603ULL;
    for (const QChar c : word)
        key = (key ^ foldedUnit(c)) * 1099511628211ULL;
    key ^= key >> 31;
    key *= 0x9e3779b97f4a7c15ULL;
    return key ^ (key >> 29);
}

std::vector<ExpressionWord> expressionWords(const QString &text, bool stripParticles)
{
    const std::vector<TextSpan> spans = wordSpansOf(text);
    const QStringView all(text);
    std::vector<ExpressionWord> words;
    words.reserve(spans.size());
    int end = 0;
    for (const TextSpan span : spans) {
        QStringView word = all.sliced(span.start, span.length());
        const char16_t first = word.front().unicode();
        const bool hanja = (first >= 0x3400 && first <= 0x9fff) || (word.size() == 2 && word.front().isHighSurrogate());
        if (stripParticles && first >= 0xac00 && first <= 0xd7a3)
            word = word.first(lengthWithoutParticle(word));
        words.push_back({span, keyOf(word), !words.empty() && expressionGoesOn(all.sliced(end, span.start - end), false), hanja});
        end = span.end;
    }
    return words;
}

} // namespace haeje
