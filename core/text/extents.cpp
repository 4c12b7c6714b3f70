// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/extents.h"

#include "core/text/segments.h"
#include "core/text/wordspans.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <optional>

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

/// The line of the offset, without its line break.
static TextSpan lineAt(const QString &text, int offset)
{
    const int at = std::clamp(offset, 0, int(text.size()));
    const qsizetype before = at > 0 ? text.lastIndexOf(QLatin1Char('\n'), at - 1) : -1;
    const qsizetype behind = text.indexOf(QLatin1Char('\n'), at);
    return {int(before + 1), behind < 0 ? int(text.size()) : int(behind)};
}

static QList<TextSpan> charactersOf(const QString &text, TextSpan line)
{
    QList<TextSpan> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData() + line.start, line.length());
    int from = line.start;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        found.append({from, line.start + int(next)});
        from = line.start + int(next);
    }
    return found;
}

static QList<TextSpan> unitsOf(const QString &text, TextSpan line, TextUnit unit)
{
    QList<TextSpan> found;
    switch (unit) {
    case TextUnit::Character:
        return charactersOf(text, line);
    case TextUnit::Word:
        for (const TextSpan word : wordSpansOf(text.mid(line.start, line.length())))
            found.append({line.start + word.start, line.start + word.end});
        return found;
    case TextUnit::Sentence:
        return sentencesOf(text, line);
    case TextUnit::Paragraph:
        for (const TextSpan ink : paragraphsOf(text.mid(line.start, line.length())))
            found.append({line.start + ink.start, line.start + ink.end});
        return found;
    }
    return found;
}

/// Of the units from the offset on, line by line, the first that is accepted.
template<class Accept>
static std::optional<TextSpan> firstUnit(const QString &text, int offset, TextUnit unit, int step, Accept accepted)
{
    TextSpan line = lineAt(text, offset);
    for (;;) {
        QList<TextSpan> units = unitsOf(text, line, unit);
        if (step < 0)
            std::reverse(units.begin(), units.end());
        for (const TextSpan one : std::as_const(units)) {
            if (accepted(one))
                return one;
        }
        if (step > 0 ? line.end >= text.size() : line.start <= 0)
            return std::nullopt;
        line = lineAt(text, step > 0 ? line.end + 1 : line.start - 1);
    }
}

TextSpan extended(const QString &text, TextSpan span, TextUnit unit)
{
    if (!span.isEmpty())
        return {covering(unitsOf(text, lineAt(text, span.start), unit), {span.start, span.start + 1}).start,
                covering(unitsOf(text, lineAt(text, span.end - 1), unit), {span.end - 1, span.end}).end};
    TextSpan found = span;
    for (const TextSpan one : unitsOf(text, lineAt(text, span.start), unit)) {
        if (one.start <= span.start && one.end >= span.start)
            found = one; // the later of two that touch
    }
    return found;
}

TextSpan grown(const QString &text, TextSpan span)
{
    for (const TextUnit unit : {TextUnit::Word, TextUnit::Sentence, TextUnit::Paragraph}) {
        const TextSpan wider = extended(text, span, unit);
        if (wider != span && wider.start <= span.start && wider.end >= span.end)
            return wider;
    }
    return span;
}

TextSpan withMovedStart(const QString &text, TextSpan span, TextUnit unit, int step)
{
    const auto to = firstUnit(text, span.start, unit, step, [&](TextSpan one) { return step > 0 ? one.start > span.start : one.start < span.start; });
    return to && to->start < span.end ? TextSpan{to->start, span.end} : span;
}

TextSpan withMovedEnd(const QString &text, TextSpan span, TextUnit unit, int step)
{
    const auto to = firstUnit(text, span.end, unit, step, [&](TextSpan one) { return step > 0 ? one.end > span.end : one.end < span.end; });
    return to && to->end > span.start ? TextSpan{span.start, to->end} : span;
}

TextSpan neighbouring(const QString &text, TextSpan span, TextUnit unit, int step)
{
    return firstUnit(text, step > 0 ? span.end : span.start, unit, step,
                     [&](TextSpan one) { return step > 0 ? one.start >= span.end && one != span : one.end <= span.start && one != span; })
        .value_or(TextSpan{});
}

} // namespace haeje
