// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/alignment.h"

#include "core/analysis/messages/alignmentpath.h"
#include "core/text/segments.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace haeje {

static constexpr qint64 manyPairs = 1000000;
static constexpr qint64 mostLeftOver = 250000;
static constexpr double movedLikeness = 0.6;

AlignedText alignedText(const QString &text, const QString &language)
{
    AlignedText made{text, {}, language};
    for (const TextSpan paragraph : paragraphsOf(text))
        made.sentences += sentencesOf(text, paragraph);
    return made;
}

namespace {

using Pair = std::pair<int, int>;

/// Keeps sentences of the user's from going where they must not.
class BoundScores : public SentenceScores
{
public:
    BoundScores(const SentenceScores &scores, const AlignmentLinks &links)
        : m_scores(scores)
    {
        for (const Pair &one : links.apart)
            m_apart.insert(one);
        for (const auto &[left, right] : links.same) {
            m_left.insert(left);
            m_right.insert(right);
        }
    }
    double score(int left, int lefts, int right, int rights) const override
    {
        if (lefts > 0 && rights > 0) {
            for (int i = left; i < left + lefts; ++i) {
                for (int j = right; j < right + rights; ++j) {
                    if (m_left.contains(i) || m_right.contains(j) || m_apart.contains({i, j}))
                        return never;
                }
            }
        }
        return m_scores.score(left, lefts, right, rights);
    }
    bool twoToTwo() const override { return m_scores.twoToTwo(); }

private:
    const SentenceScores &m_scores;
    QSet<Pair> m_apart;
    QSet<int> m_left, m_right; ///< linked: paired elsewhere
};

/// The longest chain that rises on both sides.
QList<Pair> rising(QList<Pair> pairs)
{
    std::sort(pairs.begin(), pairs.end());
    std::vector<int> ends;   // ends[k]: the pair that ends the best chain of k + 1
    std::vector<int> before(size_t(pairs.size()), -1);
    for (int i = 0; i < pairs.size(); ++i) {
        if (i > 0 && pairs.at(i).first == pairs.at(i - 1).first)
            continue;
        const auto at = std::lower_bound(ends.begin(), ends.end(), pairs.at(i).second, [&](int end, int right) { return pairs.at(end).second < right; });
        if (at != ends.begin())
            before[size_t(i)] = *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    QList<Pair> chain;
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[size_t(i)])
        chain.prepend(pairs.at(i));
    return chain;
}

/// Equal sentences that stand once in each text.
QList<Pair> equalOnes(const AlignedText &left, const AlignedText &right)
{
    struct Seen {
        int lefts = 0, rights = 0, left = 0, right = 0;
    };
    QHash<QString, Seen> seen;
    for (int i = 0; i < left.sentences.size(); ++i) {
        Seen &one = seen[left.text.mid(left.sentences.at(i).start, left.sentences.at(i).length()).simplified()];
        ++one.lefts;
        one.left = i;
    }
    for (int j = 0; j < right.sentences.size(); ++j) {
        Seen &one = seen[right.text.mid(right.sentences.at(j).start, right.sentences.at(j).length()).simplified()];
        ++one.rights;
        one.right = j;
    }
    QList<Pair> equal;
    for (const Seen &one : std::as_const(seen)) {
        if (one.lefts == 1 && one.rights == 1)
            equal.append({one.left, one.right});
    }
    return equal;
}

/// Links that cross the others are kept as pairs that have moved.
QList<AlignedPair> crossing(const QList<Pair> &links, const QList<Pair> &anchors)
{
    QList<AlignedPair> all;
    for (const Pair &link : links) {
        if (!anchors.contains(link))
            all.append(AlignedPair{{link.first, 1}, {link.second, 1}, 1, true, true});
    }
    return all;
}

/// Pairs of what is left over on both sides, the most alike first.
void findMoved(const LikenessScores &scores, const AlignmentLinks &links, QList<AlignedPair> &pairs)
{
    QList<int> lefts, rights;
    for (const AlignedPair &pair : std::as_const(pairs)) {
        if (pair.right.count == 0)
            lefts += pair.left.first;
        if (pair.left.count == 0)
            rights += pair.right.first;
    }
    if (qint64(lefts.size()) * rights.size() > mostLeftOver)
        return;
    std::vector<std::pair<double, Pair>> alike;
    for (const int left : std::as_const(lefts)) {
        for (const int right : std::as_const(rights)) {
            const double like = scores.likeness(left, 1, right, 1);
            if (like >= movedLikeness && !links.apart.contains({left, right}))
                alike.push_back({-like, {left, right}});
        }
    }
    std::sort(alike.begin(), alike.end());
    QHash<int, std::pair<int, double>> taken;
    QSet<int> gone;
    for (const auto &[like, pair] : alike) {
        if (taken.contains(pair.first) || gone.contains(pair.second))
            continue;
        taken.insert(pair.first, {pair.second, -like});
        gone.insert(pair.second);
    }
    pairs.removeIf([&](const AlignedPair &pair) { return pair.left.count == 0 && gone.contains(pair.right.first); });
    for (AlignedPair &pair : pairs) {
        if (pair.right.count == 0 && taken.contains(pair.left.first)) {
            pair.right = {taken.value(pair.left.first).first, 1};
            pair.likeness = taken.value(pair.left.first).second;
            pair.moved = true;
        }
    }
}

/// A pair that crosses takes the place of the left sentence that stands alone; the right one goes.
void putCrossing(const QList<AlignedPair> &crossed, QList<AlignedPair> &pairs)
{
    for (const AlignedPair &one : crossed) {
        pairs.removeIf([&](const AlignedPair &pair) { return pair.left.count == 0 && pair.right == one.right; });
        for (AlignedPair &pair : pairs) {
            if (pair.left != one.left || (pair.right.count > 0 && !pair.linked))
                continue;
            if (pair.right.count == 0)
                pair = one;
            else if (pair.right.first + pair.right.count == one.right.first)
                pair.right.count += one.right.count;
        }
    }
}

} // namespace

static QList<AlignedPair> throughAnchors(const AlignedText &left, const AlignedText &right, const SentenceScores &scores, const QList<Pair> &anchors,
                                         const AlignmentLinks &links)
{
    QList<AlignedPair> pairs;
    int i = 0, j = 0;
    for (const auto &[atLeft, atRight] : anchors) {
        pairs += bestPath(scores, {i, atLeft - i}, {j, atRight - j});
        pairs.append(AlignedPair{{atLeft, 1}, {atRight, 1}, 1, links.same.contains({atLeft, atRight}), false});
        i = atLeft + 1;
        j = atRight + 1;
    }
    return pairs + bestPath(scores, {i, int(left.sentences.size()) - i}, {j, int(right.sentences.size()) - j});
}

QList<AlignedPair> alignSentences(const AlignedText &left, const AlignedText &right, const AlignmentLinks &links)
{
    const bool across = !left.language.isEmpty() && !right.language.isEmpty() && left.language != right.language;
    const LikenessScores likeness(left, right);
    const LengthScores lengths(left, right);
    const BoundScores scores(across ? static_cast<const SentenceScores &>(lengths) : likeness, links);
    QList<Pair> anchors = rising(links.same);
    const QList<AlignedPair> crossed = crossing(links.same, anchors);
    if (!across && qint64(left.sentences.size()) * right.sentences.size() > manyPairs) {
        QList<Pair> chosen = equalOnes(left, right);
        for (const Pair &link : links.same)
            chosen.removeIf([&](const Pair &one) { return (one.first - link.first) * qint64(one.second - link.second) <= 0; });
        anchors = rising(chosen + anchors);
    }
    QList<AlignedPair> pairs = throughAnchors(left, right, scores, anchors, links);
    putCrossing(crossed, pairs);
    for (AlignedPair &pair : pairs) {
        if (pair.left.count > 0 && pair.right.count > 0 && pair.left.count <= 2 && pair.right.count <= 2) {
            pair.likeness = across ? lengths.likelihood(pair.left.first, pair.left.count, pair.right.first, pair.right.count)
                                   : likeness.likeness(pair.left.first, pair.left.count, pair.right.first, pair.right.count);
        }
    }
    if (!across)
        findMoved(likeness, links, pairs);
    return pairs;
}

} // namespace haeje
