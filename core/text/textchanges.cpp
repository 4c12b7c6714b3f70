// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textchanges.h"

#include "core/text/textdiff.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace haeje {

namespace {

/// Whether a character may be parted from what stands ahead of it.
bool beginsCharacter(const QString &text, int offset)
{
    if (offset <= 0 || offset >= text.size())
        return true;
    const QChar c = text.at(offset);
    return !c.isLowSurrogate() && !c.isMark() && c != QChar(0x200d) && text.at(offset - 1) != QChar(0x200d);
}

/// Words of a stretch beyond which its words are not paired.
constexpr qsizetype mostPaired = 400;
constexpr qsizetype longestPaired = 64;
constexpr double alikeEnough = 0.5;

std::vector<TextSpan> inkRuns(const QString &text, TextSpan within)
{
    std::vector<TextSpan> runs;
    for (int at = within.start; at < within.end;) {
        const int start = at++;
        if (text.at(start).isSpace())
            continue;
        while (at < within.end && !text.at(at).isSpace() && text.at(at).script() != QChar::Script_Han && text.at(start).script() != QChar::Script_Han)
            ++at;
        runs.push_back({start, at});
    }
    return runs;
}

/// 1 less the share of letters that an edit (Levenshtein) of the longer word takes, without case; 0 for long ones.
double likenessOf(QStringView a, QStringView b)
{
    if (a.size() > longestPaired || b.size() > longestPaired)
        return a == b ? 1 : 0;
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int next = diagonal + (a[i].toCaseFolded() != b[j].toCaseFolded());
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({next, row[size_t(j)] + 1, diagonal + 1});
        }
    }
    return 1 - double(row.back()) / double(std::max(a.size(), b.size()));
}

/// The words of two stretches that stand for each other, in order: "The frendly" and "Today the friendly" have two such pairs.
std::vector<std::pair<TextSpan, TextSpan>> pairedWords(const QString &before, TextSpan a, const QString &after, TextSpan b)
{
    const std::vector<TextSpan> left = inkRuns(before, a), right = inkRuns(after, b);
    const size_t n = left.size(), m = right.size();
    std::vector<std::pair<TextSpan, TextSpan>> pairs;
    if (n * m == 0 || qsizetype(n) > mostPaired || qsizetype(m) > mostPaired)
        return pairs;
    std::vector<double> like(n * m), best((n + 1) * (m + 1), 0);
    const auto at = [m](size_t i, size_t j) { return i * (m + 1) + j; };
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;) {
            const double alike = likenessOf(QStringView(before).mid(left[i].start, left[i].length()), QStringView(after).mid(right[j].start, right[j].length()));
            like[i * m + j] = alike < alikeEnough ? 0 : alike;
            best[at(i, j)] = std::max({best[at(i + 1, j)], best[at(i, j + 1)], like[i * m + j] + best[at(i + 1, j + 1)]});
        }
    }
    for (size_t i = 0, j = 0; i < n && j < m;) {
        if (like[i * m + j] > 0 && best[at(i, j)] == like[i * m + j] + best[at(i + 1, j + 1)])
            pairs.emplace_back(left[i++], right[j++]);
        else if (best[at(i, j)] == best[at(i + 1, j)])
            ++i;
        else
            ++j;
    }
    return pairs;
}

class ChangeCollector
{
public:
    ChangeCollector(const QString &before, const QString &after)
        : m_before(before)
        , m_after(after)
    {
    }

    void replace(TextSpan a, TextSpan b)
    {
        if (!m_changes.isEmpty() && m_changes.last().before.end == a.start && m_changes.last().after.end == b.start) {
            m_changes.last().before.end = a.end;
            m_changes.last().after.end = b.end;
        } else if (!a.isEmpty() || !b.isEmpty()) {
            m_changes.append({a, b});
        }
    }

    /// The same words with other blank space: each run of it that differs is a change.
    void keepWords(TextSpan a, TextSpan b)
    {
        int i = a.start, j = b.start;
        while (i < a.end || j < b.end) {
            if (i < a.end && j < b.end && m_before.at(i) == m_after.at(j) && !m_before.at(i).isSpace()) {
                ++i;
                ++j;
                continue;
            }
            const int fromI = i, fromJ = j;
            while (i < a.end && m_before.at(i).isSpace())
                ++i;
            while (j < b.end && m_after.at(j).isSpace())
                ++j;
            if (i == fromI && j == fromJ) // not the same words after all
                return replace({i, a.end}, {j, b.end});
            if (QStringView(m_before).mid(fromI, i - fromI) != QStringView(m_after).mid(fromJ, j - fromJ))
                replace({fromI, i}, {fromJ, j});
        }
    }

    QList<TextChange> take()
    {
        QList<TextChange> trimmed;
        const auto add = [&](const TextChange &change) {
            const TextChange least = withoutSameEnds(change);
            if (!least.before.isEmpty() || !least.after.isEmpty())
                trimmed.append(least);
        };
        for (const TextChange &change : std::as_const(m_changes)) {
            TextChange rest = change;
            for (const auto &[a, b] : pairedWords(m_before, change.before, m_after, change.after)) {
                add({{rest.before.start, a.start}, {rest.after.start, b.start}});
                add({a, b});
                rest.before.start = a.end;
                rest.after.start = b.end;
            }
            add(rest);
        }
        return united(trimmed);
    }

private:
    /// Changes that touch each other are one.
    static QList<TextChange> united(const QList<TextChange> &changes)
    {
        QList<TextChange> all;
        for (const TextChange &change : changes) {
            if (!all.isEmpty() && all.last().before.end == change.before.start && all.last().after.end == change.after.start) {
                all.last().before.end = change.before.end;
                all.last().after.end = change.after.end;
            } else {
                all.append(change);
            }
        }
        return all;
    }

    TextChange withoutSameEnds(TextChange change) const
    {
        int &a = change.before.start, &b = change.after.start, &aEnd = change.before.end, &bEnd = change.after.end;
        const int a0 = a, b0 = b;
        while (a < aEnd && b < bEnd && m_before.at(a) == m_after.at(b)) {
            ++a;
            ++b;
        }
        while (a > a0 && (!beginsCharacter(m_before, a) || !beginsCharacter(m_after, b))) {
            --a;
            --b;
        }
        Q_ASSERT(a - a0 == b - b0);
        const int lastA = aEnd, lastB = bEnd;
        while (aEnd > a && bEnd > b && m_before.at(aEnd - 1) == m_after.at(bEnd - 1)) {
            --aEnd;
            --bEnd;
        }
        while (aEnd < lastA && (!beginsCharacter(m_before, aEnd) || !beginsCharacter(m_after, bEnd))) {
            ++aEnd;
            ++bEnd;
        }
        Q_ASSERT(lastA - aEnd == lastB - bEnd);
        return change;
    }

    const QString &m_before, &m_after;
    QList<TextChange> m_changes;
};

} // namespace

QList<TextChange> textChanges(const QString &before, const QString &after)
{
    ChangeCollector collector(before, after);
    const TextDiff diff = textDiff(before, after);
    for (const DiffPart &part : diff.parts) {
        const bool same = QStringView(before).mid(part.before.start, part.before.length())
            == QStringView(after).mid(part.after.start, part.after.length());
        if (part.kind == DiffKind::Kept && !same)
            collector.keepWords(part.before, part.after);
        else if (!same)
            collector.replace(part.before, part.after);
    }
    return collector.take();
}

} // namespace haeje
