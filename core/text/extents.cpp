// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/extents.h"

#include "core/text/segments.h"

#include <QHash>

namespace haeje {

/// From the first to the last of the parts that the span touches; the span itself where it touches none.
static TextSpan covering(const QList<TextSpan> &parts, TextSpan span)
{
    auto it = std::lower_bound(parts.begin(), parts.end(), span.start, [](TextSpan part, int start) { return part.end <= start; });
    TextSpan whole = span;
    bool first = true;
    for (; it != parts.end() && it->start < span.end; ++it) {
        whole.start = first ? it->start : whole.start;
        whole.end = it->end;
        first = false;
    }
    return whole;
}

QList<TextSpan> widened(const QString &text, const QList<TextSpan> &spans, TextExtent extent)
{
    QList<TextSpan> found;
    const QList<TextSpan> paragraphs = extent == TextExtent::Hit ? QList<TextSpan>() : paragraphsOf(text);
    QHash<int, QList<TextSpan>> sentences;
    for (const TextSpan span : spans) {
        TextSpan wide = extent == TextExtent::Hit ? span : covering(paragraphs, span);
        if (extent == TextExtent::Sentence) {
            if (!sentences.contains(wide.start))
                sentences.insert(wide.start, sentencesOf(text, wide));
            wide = covering(sentences.value(wide.start), span);
        }
        if (found.isEmpty() || found.last() != wide)
            found.append(wide);
    }
    return found;
}

} // namespace haeje
