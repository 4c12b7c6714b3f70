// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/correction.h"

#include <QHash>

#include <algorithm>

namespace haeje {

namespace {

constexpr double leastLikeness = 0.5;
constexpr int mostPlaces = 200; ///< of the very words that are looked at

struct QuotedWord {
    int key = 0;
    TextSpan span;
};

bool isAlone(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul;
}

/// Words without case; each syllable and each Chinese character for itself. What the first call has not seen gets no number.
QList<QuotedWord> wordsFor(const QString &text, QHash<QString, int> &keys, bool learn)
{
    QList<QuotedWord> words;
    for (int at = 0; at < text.size();) {
        const int start = at++;
        if (!text.at(start).isLetterOrNumber())
            continue;
        while (!isAlone(text.at(start)) && at < text.size() && text.at(at).isLetterOrNumber() && !isAlone(text.at(at)))
            ++at;
        const QString word = text.mid(start, at - start).toCaseFolded();
        auto key = keys.constFind(word);
        if (key == keys.constEnd() && learn)
            key = keys.insert(word, int(keys.size()) + 1);
        words.append(QuotedWord{key == keys.constEnd() ? 0 : *key, TextSpan{start, at}});
    }
    return words;
}

double contextAt(const Passage &orphan, const QString &text, TextSpan span)
{
    int same = 0;
    const QStringView ahead = QStringView(text).left(span.start), behind = QStringView(text).mid(span.end);
    for (int i = 1; i <= std::min(ahead.size(), orphan.before.size()) && ahead[ahead.size() - i] == orphan.before.at(orphan.before.size() - i); ++i)
        ++same;
    for (int i = 0; i < std::min(behind.size(), orphan.after.size()) && behind[i] == orphan.after.at(i); ++i)
        ++same;
    const qsizetype all = orphan.before.size() + orphan.after.size();
    return all == 0 ? 0 : double(same) / double(all);
}

QList<OrphanProposal> veryWords(const Passage &orphan, const QString &text)
{
    QList<OrphanProposal> found;
    const int length = int(orphan.quote.size());
    for (int at = int(text.indexOf(orphan.quote)); length > 0 && at >= 0 && found.size() < mostPlaces;
         at = int(text.indexOf(orphan.quote, at + 1))) {
        const TextSpan span{at, at + length};
        found.append({span, 1, contextAt(orphan, text, span)});
    }
    return found;
}

/// Windows as long as the quote that share at least half of its words, the best of those that overlap.
QList<OrphanProposal> alikeWords(const Passage &orphan, const QString &text)
{
    QHash<QString, int> keys;
    const QList<QuotedWord> wanted = wordsFor(orphan.quote, keys, true);
    const QList<QuotedWord> words = wordsFor(text, keys, false);
    const qsizetype length = wanted.size();
    if (length == 0 || words.size() < length)
        return {};
    std::vector<int> missing(size_t(keys.size()) + 1, 0); // of each word, how many the window still lacks
    for (const QuotedWord &word : wanted)
        ++missing[size_t(word.key)];
    int common = 0;
    QList<OrphanProposal> found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const int key = words.at(i).key; key > 0 && missing[size_t(key)]-- > 0)
            ++common;
        if (i >= length) {
            if (const int key = words.at(i - length).key; key > 0 && missing[size_t(key)]++ >= 0)
                --common;
        }
        const double likeness = double(common) / double(length);
        if (i + 1 < length || likeness < leastLikeness)
            continue;
        const TextSpan span{words.at(i + 1 - length).span.start, words.at(i).span.end};
        if (!found.isEmpty() && found.last().span.overlaps(span)) {
            if (likeness > found.last().likeness)
                found.last() = {span, likeness, 0};
        } else {
            found.append({span, likeness, 0});
        }
    }
    for (OrphanProposal &proposal : found)
        proposal.context = contextAt(orphan, text, proposal.span);
    return found;
}

} // namespace

QList<OrphanProposal> proposeFor(const Passage &orphan, const QString &text, int most)
{
    QList<OrphanProposal> all = veryWords(orphan, text);
    if (all.size() < most) {
        for (const OrphanProposal &proposal : alikeWords(orphan, text)) {
            const bool there = std::any_of(all.begin(), all.end(), [&](const OrphanProposal &one) { return one.span.overlaps(proposal.span); });
            if (!there)
                all.append(proposal);
        }
    }
    std::stable_sort(all.begin(), all.end(), [&](const OrphanProposal &a, const OrphanProposal &b) {
        if (a.likeness != b.likeness)
            return a.likeness > b.likeness;
        if (a.context != b.context)
            return a.context > b.context;
        return std::abs(a.span.start - orphan.span.start) < std::abs(b.span.start - orphan.span.start);
    });
    return all.mid(0, most);
}

} // namespace haeje
