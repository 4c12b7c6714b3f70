// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/likeness.h"

#include "core/analysis/coding/wordtrie.h"

#include <algorithm>
#include <cmath>

namespace haeje {

static bool isByPairs(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Hangul || script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// Terms of a text with how often it has each; new ones get the next number.
TermLikeness::Terms TermLikeness::termsOf(const QString &text, QHash<QString, int> &numbers) const
{
    QHash<int, int> counts;
    const auto term = [&](const QString &word) {
        auto it = numbers.find(word);
        if (it == numbers.end())
            it = numbers.insert(word, int(numbers.size()));
        ++counts[*it];
    };
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        const bool pairs = isByPairs(c);
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark() || text.at(end).isSurrogate()) && isByPairs(text.at(end)) == pairs)
            ++end;
        if (!pairs || end - i == 1)
            term(text.mid(i, end - i).toCaseFolded());
        for (qsizetype at = i; pairs && at + 1 < end; ++at)
            term(text.mid(at, 2));
        i = end;
    }
    return Terms(counts.keyValueBegin(), counts.keyValueEnd());
}

int TermLikeness::add(const QString &stretch)
{
    Terms terms = termsOf(stretch, m_numbers);
    m_has.resize(size_t(m_numbers.size()));
    for (const auto &[term, count] : terms)
        ++m_has[size_t(term)];
    m_stretches.push_back(std::move(terms));
    return int(m_stretches.size()) - 1;
}

double TermLikeness::weight(int term, int count) const
{
    const int has = term < int(m_has.size()) ? std::max(1, m_has[size_t(term)]) : 1;
    return (1 + std::log(double(count))) * std::log(double(std::max<size_t>(1, m_stretches.size())) / has);
}

std::vector<double> TermLikeness::likenessTo(const QStringList &texts) const
{
    QHash<QString, int> numbers = m_numbers;
    QHash<int, double> mean;
    for (const QString &text : texts) {
        const Terms terms = termsOf(text, numbers);
        double length = 0;
        for (const auto &[term, count] : terms)
            length += weight(term, count) * weight(term, count);
        for (const auto &[term, count] : terms) {
            if (length > 0)
                mean[term] += weight(term, count) / std::sqrt(length);
        }
    }
    double meanLength = 0;
    for (const double value : std::as_const(mean))
        meanLength += value * value;
    std::vector<double> likeness;
    likeness.reserve(m_stretches.size());
    for (const Terms &terms : m_stretches) {
        double common = 0, length = 0;
        for (const auto &[term, count] : terms) {
            const double own = weight(term, count);
            length += own * own;
            common += own * mean.value(term, 0);
        }
        likeness.push_back(length > 0 && meanLength > 0 ? std::min(1.0, common / std::sqrt(length * meanLength)) : 0);
    }
    return likeness;
}

} // namespace haeje
