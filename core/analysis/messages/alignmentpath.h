// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/alignment.h"

#include <limits>
#include <memory>

namespace haeje {

/// How well sentences go together; the greatest sum wins.
class SentenceScores
{
public:
    static constexpr double never = -std::numeric_limits<double>::infinity();

    virtual ~SentenceScores() = default;
    /// So many from `left` on with so many from `right` on: 1-1, 1-0, 0-1, 2-1, 1-2 (and 2-2 where twoToTwo()).
    virtual double score(int left, int lefts, int right, int rights) const = 0;
    virtual bool twoToTwo() const { return false; }
};

/// Words of both, weighted.
class LikenessScores : public SentenceScores
{
public:
    LikenessScores(const AlignedText &left, const AlignedText &right);
    ~LikenessScores() override;
    double score(int left, int lefts, int right, int rights) const override;
    double likeness(int left, int lefts, int right, int rights) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Gale and Church's lengths.
class LengthScores : public SentenceScores
{
public:
    LengthScores(const AlignedText &left, const AlignedText &right);
    double score(int left, int lefts, int right, int rights) const override;
    bool twoToTwo() const override { return true; }
    double likelihood(int left, int lefts, int right, int rights) const;

private:
    QList<int> m_left, m_right;
    double m_ratio = 1;
};

/// Best way through a stretch of both: pairs in order.
QList<AlignedPair> bestPath(const SentenceScores &scores, SentenceRun left, SentenceRun right);

} // namespace haeje
