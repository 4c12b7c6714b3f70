// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textdiff.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace haeje {

namespace {

/// Changes in one stretch beyond which the exact comparison is given up.
constexpr int exactLimit = 1000;
constexpr int depthLimit = 12;

/// A line or a word, its text as a number that is the same in both texts.
struct Piece {
    int key = 0;
    TextSpan span; ///< with the blank space behind it
    bool word = false;
};
using Pieces = std::vector<Piece>;
using Pairs = std::vector<std::pair<int, int>>;

struct Range {
    int a, aEnd, b, bEnd;
    bool isEmpty() const { return a == aEnd || b == bEnd; }
};

/// Gives equal texts equal numbers.
class Keys
{
public:
    int of(QStringView text)
    {
        const auto it = m_keys.constFind(text);
        return it != m_keys.constEnd() ? *it : *m_keys.insert(text, int(m_keys.size()));
    }

private:
    QHash<QStringView, int> m_keys;
};

Pieces linesOf(const QString &text, Keys &keys)
{
    Pieces lines;
    for (int start = 0; start < text.size();) {
        const int end = int(text.indexOf(QLatin1Char('\n'), start));
        const int next = end < 0 ? int(text.size()) : end + 1;
        lines.push_back({keys.of(QStringView(text).mid(start, next - start).trimmed()), {start, next}, false});
        start = next;
    }
    return lines;
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QLatin1Char('\'') || c == QChar(0x2019);
}

bool standsAlone(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
}

int wordEnd(const QString &text, int start, int end)
{
    const QChar first = text.at(start);
    int at = start + 1;
    if (standsAlone(first) || !isWordUnit(first))
        return at;
    while (at < end && isWordUnit(text.at(at)) && !standsAlone(text.at(at)))
        ++at;
    return at;
}

/// Words, Chinese characters and signs, each with the blank space behind it; a line's end is a piece of its own.
Pieces wordsOf(const QString &text, TextSpan within, Keys &keys)
{
    Pieces words;
    for (int start = within.start; start < within.end;) {
        const int end = wordEnd(text, start, within.end);
        int next = end;
        if (text.at(start) != QLatin1Char('\n')) {
            while (next < within.end && text.at(next).isSpace() && text.at(next) != QLatin1Char('\n'))
                ++next;
        }
        const QStringView word = QStringView(text).mid(start, end - start);
        words.push_back({keys.of(word), {start, next}, isWordUnit(word.front())});
        start = next;
    }
    return words;
}

/// Myers' greedy comparison; false when it takes more changes than the limit.
bool matchExactly(const Pieces &a, const Pieces &b, Range range, Pairs &pairs)
{
    const int n = range.aEnd - range.a, m = range.bEnd - range.b;
    const int limit = std::min(exactLimit, n + m);
    std::vector<int> furthest(size_t(2 * limit + 3), 0);
    std::vector<std::vector<int>> trace;
    const int origin = limit + 1;
    for (int d = 0; d <= limit; ++d) {
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && furthest[size_t(origin + k - 1)] < furthest[size_t(origin + k + 1)]);
            int x = down ? furthest[size_t(origin + k + 1)] : furthest[size_t(origin + k - 1)] + 1;
            while (x < n && x - k < m && x - k >= 0 && a[size_t(range.a + x)].key == b[size_t(range.b + x - k)].key)
                ++x;
            furthest[size_t(origin + k)] = x;
            if (x < n || x - k < m)
                continue;
            for (int step = d, px = n, py = m; step >= 0; --step) { // back along the way it came
                const int line = px - py;
                if (step == 0) {
                    for (; px > 0; --px)
                        pairs.emplace_back(range.a + px - 1, range.b + px - 1 - line);
                    return true;
                }
                const std::vector<int> &then = trace[size_t(step - 1)];
                const auto at = [&](int diagonal) { return std::abs(diagonal) > step - 1 ? -1 : then[size_t(diagonal + step - 1)]; };
                const bool came = line == -step || (line != step && at(line - 1) < at(line + 1));
                const int before = came ? line + 1 : line - 1;
                const int fromX = at(before), fromY = fromX - before;
                for (const int startX = came ? fromX : fromX + 1; px > startX; --px)
                    pairs.emplace_back(range.a + px - 1, range.b + px - 1 - line);
                px = fromX;
                py = fromY;
            }
        }
        trace.emplace_back(furthest.begin() + origin - d, furthest.begin() + origin + d + 1);
    }
    return false;
}

/// The longest rising chain of pieces that stand once in each.
Pairs anchors(const Pieces &a, const Pieces &b, Range range)
{
    struct Seen {
        int countA = 0, countB = 0, atA = 0, atB = 0;
    };
    QHash<int, Seen> seen;
    for (int i = range.a; i < range.aEnd; ++i) {
        Seen &one = seen[a[size_t(i)].key];
        ++one.countA;
        one.atA = i;
    }
    for (int i = range.b; i < range.bEnd; ++i) {
        Seen &one = seen[b[size_t(i)].key];
        ++one.countB;
        one.atB = i;
    }
    Pairs once;
    for (int i = range.a; i < range.aEnd; ++i) {
        const Seen one = seen.value(a[size_t(i)].key);
        if (one.countA == 1 && one.countB == 1)
            once.emplace_back(i, one.atB);
    }
    std::vector<int> tails, before(once.size(), -1);
    for (int i = 0; i < int(once.size()); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), once[size_t(i)].second,
                                            [&](int tail, int value) { return once[size_t(tail)].second < value; });
        before[size_t(i)] = place == tails.begin() ? -1 : *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    Pairs chain;
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[size_t(i)])
        chain.push_back(once[size_t(i)]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

void match(const Pieces &a, const Pieces &b, Range range, Pairs &pairs, int depth = 0)
{
    const auto same = [&](int i, int j) { return a[size_t(i)].key == b[size_t(j)].key; };
    for (; !range.isEmpty() && same(range.a, range.b); ++range.a, ++range.b)
        pairs.emplace_back(range.a, range.b);
    for (; !range.isEmpty() && same(range.aEnd - 1, range.bEnd - 1); --range.aEnd, --range.bEnd)
        pairs.emplace_back(range.aEnd - 1, range.bEnd - 1);
    // A rewritten text is first parted where both surely agree: the exact way would spend its whole limit on it.
    if (range.isEmpty() || depth > depthLimit || (depth == 0 && matchExactly(a, b, range, pairs)))
        return;
    const Pairs chain = anchors(a, b, range);
    if (chain.empty()) {
        if (depth > 0 && qint64(range.aEnd - range.a) * (range.bEnd - range.b) < 4000000)
            matchExactly(a, b, range, pairs);
        return;
    }
    int fromA = range.a, fromB = range.b;
    for (const auto &[i, j] : chain) {
        match(a, b, {fromA, i, fromB, j}, pairs, depth + 1);
        pairs.emplace_back(i, j);
        fromA = i + 1;
        fromB = j + 1;
    }
    match(a, b, {fromA, range.aEnd, fromB, range.bEnd}, pairs, depth + 1);
}

Pairs matched(const Pieces &a, const Pieces &b)
{
    Pairs pairs;
    match(a, b, {0, int(a.size()), 0, int(b.size())}, pairs);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// Collects the parts and counts the words; neighbours of one kind become one.
class Collector
{
public:
    void add(DiffKind kind, TextSpan before, TextSpan after)
    {
        QList<DiffPart> &parts = m_diff.parts;
        if (!parts.isEmpty() && parts.last().kind == kind) {
            parts.last().before.end = before.end;
            parts.last().after.end = after.end;
        } else {
            parts.append({kind, before, after});
        }
    }
    /// The words of a stretch that differs.
    void compare(const QString &before, TextSpan a, const QString &after, TextSpan b)
    {
        Keys keys;
        const Pieces left = wordsOf(before, a, keys), right = wordsOf(after, b, keys);
        size_t i = 0, j = 0;
        int atA = a.start, atB = b.start;
        const auto upTo = [&](size_t endA, size_t endB) {
            for (; i < endA; atA = left[i++].span.end) {
                add(DiffKind::Dropped, left[i].span, {atB, atB});
                m_diff.dropped += left[i].word;
            }
            for (; j < endB; atB = right[j++].span.end) {
                add(DiffKind::New, {atA, atA}, right[j].span);
                m_diff.added += right[j].word;
            }
        };
        for (const auto &[x, y] : matched(left, right)) {
            upTo(size_t(x), size_t(y));
            add(DiffKind::Kept, left[i].span, right[j].span);
            m_diff.kept += left[i].word;
            atA = left[i++].span.end;
            atB = right[j++].span.end;
        }
        upTo(left.size(), right.size());
    }
    void keep(const QString &before, TextSpan a, TextSpan b)
    {
        Keys keys;
        const Pieces words = wordsOf(before, a, keys);
        m_diff.kept += int(std::count_if(words.begin(), words.end(), [](const Piece &word) { return word.word; }));
        add(DiffKind::Kept, a, b);
    }
    TextDiff take() { return std::move(m_diff); }

private:
    TextDiff m_diff;
};

} // namespace

double TextDiff::inCommon() const
{
    const int all = 2 * kept + dropped + added;
    return all == 0 ? 1.0 : 2.0 * kept / all;
}

TextDiff textDiff(const QString &before, const QString &after)
{
    Keys keys;
    const Pieces left = linesOf(before, keys), right = linesOf(after, keys);
    Collector collector;
    int i = 0, j = 0;
    const auto upTo = [&](int endA, int endB) {
        const auto span = [](const Pieces &lines, int from, int end, const QString &text) {
            const int start = from < int(lines.size()) ? lines[size_t(from)].span.start : int(text.size());
            return TextSpan{start, end > from ? lines[size_t(end - 1)].span.end : start};
        };
        if (endA > i || endB > j)
            collector.compare(before, span(left, i, endA, before), after, span(right, j, endB, after));
        i = endA;
        j = endB;
    };
    for (const auto &[x, y] : matched(left, right)) {
        upTo(x, y);
        collector.keep(before, left[size_t(i)].span, right[size_t(j)].span);
        ++i;
        ++j;
    }
    upTo(int(left.size()), int(right.size()));
    return collector.take();
}

} // namespace haeje
