// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/alignmentpath.h"
#include "core/text/expressions.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <vector>

namespace haeje {

static constexpr double leastLikeness = 0.25;
static constexpr double mergingCosts = 0.15;

namespace {

/// The words of one sentence, or of two that follow each other, as sorted numbers.
using Words = std::vector<int>;

/// Korean words without particles, pairs of Chinese characters.
std::vector<Words> numbered(const AlignedText &text, QHash<quint64, int> &numbers)
{
    std::vector<Words> all;
    for (const TextSpan sentence : text.sentences) {
        const std::vector<ExpressionWord> words = expressionWords(text.text.mid(sentence.start, sentence.length()), true);
        Words own;
        for (size_t i = 0; i < words.size(); ++i) {
            quint64 key = words[i].key;
            if (words[i].hanja && i + 1 < words.size() && words[i + 1].hanja && words[i + 1].goesOn)
                key = key * 31 + words[i + 1].key;
            else if (words[i].hanja && i > 0 && words[i - 1].hanja && words[i].goesOn)
                continue; // the last of a run is in the pair before it
            const auto it = numbers.constFind(key);
            own.push_back(it != numbers.constEnd() ? *it : *numbers.insert(key, int(numbers.size())));
        }
        std::sort(own.begin(), own.end());
        all.push_back(std::move(own));
    }
    return all;
}

std::vector<Words> twos(const std::vector<Words> &ones)
{
    std::vector<Words> both;
    for (size_t i = 0; i + 1 < ones.size(); ++i) {
        Words joined(ones[i].size() + ones[i + 1].size());
        std::merge(ones[i].begin(), ones[i].end(), ones[i + 1].begin(), ones[i + 1].end(), joined.begin());
        both.push_back(std::move(joined));
    }
    return both;
}

} // namespace

struct LikenessScores::Private {
    std::vector<Words> left[2], right[2]; ///< single sentences, and two in a row
    std::vector<double> weightLeft[2], weightRight[2];
    std::vector<double> weight; ///< by word
    double lefts = 1, rights = 1;

    std::vector<double> sums(const std::vector<Words> &all) const
    {
        std::vector<double> sums;
        for (const Words &words : all) {
            double sum = 0;
            for (const int word : words)
                sum += weight[size_t(word)];
            sums.push_back(sum);
        }
        return sums;
    }
};

LikenessScores::LikenessScores(const AlignedText &left, const AlignedText &right)
    : d(std::make_unique<Private>())
{
    QHash<quint64, int> numbers;
    d->left[0] = numbered(left, numbers);
    d->right[0] = numbered(right, numbers);
    std::vector<int> sentences(size_t(numbers.size()), 0);
    for (const auto *side : {&d->left[0], &d->right[0]}) {
        for (const Words &words : *side) {
            for (size_t i = 0; i < words.size(); ++i)
                sentences[size_t(words[i])] += i == 0 || words[i] != words[i - 1];
        }
    }
    const double all = double(left.sentences.size() + right.sentences.size());
    for (const int with : sentences)
        d->weight.push_back(std::log(1 + all / std::max(1, with)));
    d->left[1] = twos(d->left[0]);
    d->right[1] = twos(d->right[0]);
    for (const int i : {0, 1}) {
        d->weightLeft[i] = d->sums(d->left[i]);
        d->weightRight[i] = d->sums(d->right[i]);
    }
    d->lefts = std::max(1.0, double(left.sentences.size()));
    d->rights = std::max(1.0, double(right.sentences.size()));
}

LikenessScores::~LikenessScores() = default;

double LikenessScores::likeness(int left, int lefts, int right, int rights) const
{
    const Words &a = d->left[lefts - 1][size_t(left)];
    const Words &b = d->right[rights - 1][size_t(right)];
    const double total = d->weightLeft[lefts - 1][size_t(left)] + d->weightRight[rights - 1][size_t(right)];
    if (total <= 0)
        return 0;
    double common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            common += d->weight[size_t(a[i])];
            ++i;
            ++j;
        } else {
            a[i] < b[j] ? ++i : ++j;
        }
    }
    return 2 * common / total;
}

double LikenessScores::score(int left, int lefts, int right, int rights) const
{
    if (lefts == 0 || rights == 0)
        return 0;
    const double like = likeness(left, lefts, right, rights);
    if (like < leastLikeness)
        return never;
    const double nearness = 0.02 * (1 - std::abs(left / d->lefts - right / d->rights));
    return like - leastLikeness + nearness - (lefts + rights > 2 ? mergingCosts : 0);
}

static QList<int> charactersBefore(const AlignedText &text)
{
    QList<int> sums{0};
    for (const TextSpan sentence : text.sentences)
        sums += sums.last() + std::max(1, sentence.length());
    return sums;
}

LengthScores::LengthScores(const AlignedText &left, const AlignedText &right)
    : m_left(charactersBefore(left))
    , m_right(charactersBefore(right))
    , m_ratio(m_left.last() > 0 && m_right.last() > 0 ? double(m_right.last()) / m_left.last() : 1)
{
}

/// ln of the chance that lengths differ so much or more.
static double lnTail(double deviation)
{
    const double x = std::abs(deviation) / std::sqrt(2.0);
    return x < 20 ? std::log(std::erfc(x)) : -x * x - std::log(x * std::sqrt(3.14159265358979));
}

static double deviationOf(double left, double right, double ratio)
{
    const double mean = (left + right / ratio) / 2;
    return mean <= 0 ? 0 : (left * ratio - right) / std::sqrt(6.8 * mean * std::max(1.0, ratio * ratio));
}

double LengthScores::likelihood(int left, int lefts, int right, int rights) const
{
    return std::exp(lnTail(deviationOf(m_left.at(left + lefts) - m_left.at(left), m_right.at(right + rights) - m_right.at(right), m_ratio)));
}

double LengthScores::score(int left, int lefts, int right, int rights) const
{
    const double share = lefts == 1 && rights == 1 ? 0.89 : lefts == 0 || rights == 0 ? 0.0099 / 2 : lefts == 2 && rights == 2 ? 0.011 : 0.089 / 2;
    const double deviation = deviationOf(m_left.at(left + lefts) - m_left.at(left), m_right.at(right + rights) - m_right.at(right), m_ratio);
    return std::log(share) + lnTail(deviation);
}

} // namespace haeje
