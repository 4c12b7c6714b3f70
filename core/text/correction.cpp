// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/correction.h"

#include "core/text/textblocks.h"
#include "core/text/textchanges.h"

#include <QHash>

#include <algorithm>

namespace haeje {

namespace {

/// Of the 32 characters before or after a quote so many must agree for a place to be certain.
constexpr int contextNeeded = 16;
constexpr int keptContext = 32;
/// Characters looked through for passages that were moved: a long text written anew is not searched once for each of thousands.
constexpr qint64 searchBudget = 2000000000;

int inkIn(const QString &text, TextSpan span)
{
    int ink = 0;
    for (int i = span.start; i < span.end; ++i)
        ink += text.at(i).isLetterOrNumber() || text.at(i).isHighSurrogate();
    return ink;
}

/// How many characters agree, from the end of both backwards.
int sameTail(QStringView a, QStringView b)
{
    int same = 0;
    while (same < std::min(a.size(), b.size()) && a[a.size() - 1 - same] == b[b.size() - 1 - same])
        ++same;
    return same;
}

int sameHead(QStringView a, QStringView b)
{
    int same = 0;
    while (same < std::min(a.size(), b.size()) && a[same] == b[same])
        ++same;
    return same;
}

/// The only place of the words; -1 for none or several.
int onlyPlace(const QString &text, const QString &words)
{
    const int first = int(text.indexOf(words));
    return first < 0 || text.indexOf(words, first + 1) >= 0 ? -1 : first;
}

class PassageMover
{
public:
    PassageMover(const QString &before, const QString &after, const QList<TextChange> &changes)
        : m_before(before)
        , m_after(after)
        , m_changes(changes)
    {
    }

    PassageMove move(const Passage &passage) const
    {
        PassageMove move{passage.id, PassageFate::Same, passage.span, passage.span, passage.quote, passage.quote, {}, false, false};
        const std::optional<TextSpan> kept = inPlace(passage.span);
        if (kept)
            move.after = *kept;
        else if (const auto found = elsewhere(passage))
            move.after = *found;
        else
            move.fate = PassageFate::Orphan;
        if (move.fate == PassageFate::Orphan)
            return move;
        move.quoteAfter = m_after.mid(move.after.start, move.after.length());
        move.newContext = isNear(passage.span);
        if (move.quoteAfter != move.quoteBefore)
            move.fate = PassageFate::Changed;
        else if (move.after != move.before)
            move.fate = PassageFate::Moved;
        return move;
    }

private:
    /// Where the span comes to lie; none where that is not certain.
    std::optional<TextSpan> inPlace(TextSpan span) const
    {
        // The first change that is not wholly ahead: an insertion at the start is ahead of it.
        const auto first = std::partition_point(m_changes.begin(), m_changes.end(), [&](const TextChange &c) { return c.before.end <= span.start; });
        const auto shiftAhead = [&](QList<TextChange>::const_iterator it) { return it == m_changes.begin() ? 0 : (it - 1)->after.end - (it - 1)->before.end; };
        auto last = first;
        while (last != m_changes.end() && last->before.start < span.end)
            ++last;
        const TextSpan fromStart{span.start + shiftAhead(first), span.end + shiftAhead(first)};
        if (first == last)
            return fromStart;
        // Where equal letters stand side by side it cannot be told which of them came in: the words as they were go first.
        for (const TextSpan &same : {TextSpan{span.start + shiftAhead(last), span.end + shiftAhead(last)}, fromStart}) {
            if (same.start >= 0 && same.end <= m_after.size()
                && QStringView(m_after).mid(same.start, same.length()) == QStringView(m_before).mid(span.start, span.length()))
                return same;
        }
        return stretched(span, first, last, fromStart);
    }

    std::optional<TextSpan> stretched(TextSpan span, QList<TextChange>::const_iterator first, QList<TextChange>::const_iterator last, TextSpan to) const
    {
        int touched = 0;
        bool cutStart = false, cutEnd = false;
        for (auto it = first; it != last; ++it) {
            const TextChange &c = *it;
            const TextSpan common = c.before.intersected(span);
            if (!c.after.isEmpty() && (!span.contains(c.before) || c.before == span))
                return std::nullopt;
            touched += inkIn(m_before, common);
            to.end += c.after.length() - common.length();
            if (c.before.start < span.start) { // a deletion over the start: the rest begins where it was
                to.end += c.after.end - to.start;
                to.start = c.after.end;
            }
            cutStart = cutStart || (c.before.start <= span.start && c.after.isEmpty());
            cutEnd = cutEnd || (c.before.end >= span.end && c.after.isEmpty());
        }
        while (cutEnd && !to.isEmpty() && m_after.at(to.end - 1).isSpace())
            --to.end;
        while (cutStart && !to.isEmpty() && m_after.at(to.start).isSpace())
            ++to.start;
        const int ink = inkIn(m_before, span);
        if (to.isEmpty() || 2 * touched > ink || (ink > 0 && inkIn(m_after, to) == 0))
            return std::nullopt;
        return to;
    }

    /// Whether anything changed in the span or in what is kept of the words around it.
    bool isNear(TextSpan span) const
    {
        const TextSpan wide{span.start - keptContext, span.end + keptContext};
        const auto first = std::partition_point(m_changes.begin(), m_changes.end(), [&](const TextChange &c) { return c.before.end < wide.start; });
        return first != m_changes.end() && first->before.start <= wide.end;
    }

    /// The one place to which its words were moved.
    std::optional<TextSpan> elsewhere(const Passage &passage) const
    {
        m_lookedThrough += m_before.size() + m_after.size();
        if (passage.quote.isEmpty() || m_lookedThrough > searchBudget || onlyPlace(m_before, passage.quote) < 0)
            return std::nullopt;
        const int at = onlyPlace(m_after, passage.quote);
        if (at < 0)
            return std::nullopt;
        const int end = at + int(passage.quote.size());
        const int ahead = sameTail(QStringView(m_after).left(at), passage.before);
        const int behind = sameHead(QStringView(m_after).mid(end), passage.after);
        if (std::max(ahead, behind) < contextNeeded)
            return std::nullopt;
        return TextSpan{at, end};
    }

    const QString &m_before, &m_after;
    const QList<TextChange> &m_changes;
    mutable qint64 m_lookedThrough = 0;
};

/// Passages with one span become one.
void unite(QList<PassageMove> &moves)
{
    QHash<std::pair<int, int>, PassageId> first;
    for (PassageMove &move : moves) {
        if (move.fate == PassageFate::Orphan)
            continue;
        const std::pair<int, int> span{move.after.start, move.after.end};
        if (const auto there = first.constFind(span); there != first.constEnd()) {
            move.fate = PassageFate::United;
            move.into = *there;
        } else {
            first.insert(span, move.passage);
        }
    }
}

} // namespace

QString normalizedText(const QString &text)
{
    QString tidy = text.normalized(QString::NormalizationForm_C);
    tidy.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return tidy;
}

TextCorrection planCorrection(const Document &document, const QList<Passage> &passages, const QString &text)
{
    TextCorrection plan;
    plan.text = text;
    plan.changes = textChanges(document.text, text);
    plan.blocks = correctedBlocks(document, text, plan.changes);
    const PassageMover mover(document.text, text, plan.changes);
    plan.moves.reserve(passages.size());
    for (const Passage &passage : passages)
        plan.moves.append(mover.move(passage));
    unite(plan.moves);
    return plan;
}

} // namespace haeje
