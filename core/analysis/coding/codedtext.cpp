// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/codedtext.h"

#include "core/text/segments.h"
#include "core/text/wordspans.h"

#include <algorithm>

namespace haeje {

int TextParts::characters(TextSpan span) const
{
    const auto from = std::lower_bound(secondHalves.begin(), secondHalves.end(), span.start);
    const auto to = std::lower_bound(from, secondHalves.end(), span.end);
    return span.length() - int(to - from);
}

TextParts textParts(const QString &text, TextPartFlags wanted)
{
    TextParts parts;
    parts.has = wanted;
    parts.units = int(text.size());
    for (int i = 1; i < parts.units; ++i) {
        if (text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate())
            parts.secondHalves.push_back(i);
    }
    if (wanted & TextPart::Words)
        parts.words = wordSpansOf(text);
    if (!(wanted & (TextPart::Sentences | TextPart::Paragraphs)))
        return parts;
    const QList<TextSpan> paragraphs = paragraphsOf(text);
    parts.paragraphs.assign(paragraphs.begin(), paragraphs.end());
    if (wanted & TextPart::Sentences) {
        for (const TextSpan paragraph : paragraphs) {
            const QList<TextSpan> sentences = sentencesOf(text, paragraph);
            parts.sentences.insert(parts.sentences.end(), sentences.begin(), sentences.end());
        }
    }
    return parts;
}

TextSpan partsTouched(const std::vector<TextSpan> &parts, TextSpan span)
{
    const auto first = std::partition_point(parts.begin(), parts.end(), [&](TextSpan part) { return part.end <= span.start; });
    const auto last = std::partition_point(first, parts.end(), [&](TextSpan part) { return part.start < span.end; });
    return {int(first - parts.begin()), int(last - parts.begin())};
}

std::vector<int> withAbove(const CodedTexts &texts, int code)
{
    std::vector<int> line;
    for (int at = code; at >= 0; at = texts.parents.at(at))
        line.push_back(at);
    return line;
}

} // namespace haeje
