// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QHash>
#include <QString>

#include <vector>

namespace haeje {

/// Likeness of stretches of text by the terms they share: the cosine of their tf-idf vectors. Terms are words without regard to
/// case; runs of Hangul, hanja and kana by their pairs of characters. A term weighs (1 + ln tf) ln(N / df), df the stretches of
/// all N that have it.
class TermLikeness
{
public:
    /// Its number, from 0.
    int add(const QString &stretch);
    int count() const { return int(m_stretches.size()); }
    /// Of every stretch to the mean of the given texts, each brought to length 1. Terms that no stretch has weigh as if one had.
    std::vector<double> likenessTo(const QStringList &texts) const;

private:
    using Terms = std::vector<std::pair<int, int>>; ///< term, how often
    double weight(int term, int count) const;
    Terms termsOf(const QString &text, QHash<QString, int> &numbers) const;

    QHash<QString, int> m_numbers;
    std::vector<int> m_has; ///< by term: stretches that have it
    std::vector<Terms> m_stretches;
};

} // namespace haeje
