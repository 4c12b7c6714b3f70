// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/alignmentpath.h"

#include <algorithm>
#include <array>
#include <vector>

namespace haeje {

static constexpr qint64 mostCells = 1000000;
static constexpr std::array<std::pair<int, int>, 6> steps{{{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}}};

namespace {

/// The cells (i, j) that are looked at: all, or those near the diagonal.
class Band
{
public:
    Band(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {
        const bool whole = qint64(rows + 1) * (columns + 1) <= mostCells;
        m_half = whole ? columns : std::max(16, int(mostCells / (2 * (rows + 1))));
        m_width = std::min(columns + 1, 2 * m_half + 2 + columns / std::max(1, rows));
        m_score.assign(size_t(rows + 1) * size_t(m_width), SentenceScores::never);
        m_step.assign(m_score.size(), -1);
    }
    int from(int row) const { return std::clamp(int(qint64(row) * m_columns / std::max(1, m_rows)) - m_half, 0, std::max(0, m_columns + 1 - m_width)); }
    int to(int row) const { return std::min(m_columns, from(row) + m_width - 1); }
    bool has(int row, int column) const { return row >= 0 && column >= from(row) && column <= to(row); }
    double &score(int row, int column) { return m_score[at(row, column)]; }
    signed char &step(int row, int column) { return m_step[at(row, column)]; }

private:
    size_t at(int row, int column) const { return size_t(row) * size_t(m_width) + size_t(column - from(row)); }
    int m_rows, m_columns, m_half = 0, m_width = 0;
    std::vector<double> m_score;
    std::vector<signed char> m_step;
};

} // namespace

static void fill(const SentenceScores &scores, SentenceRun left, SentenceRun right, Band &band)
{
    const size_t count = scores.twoToTwo() ? steps.size() : steps.size() - 1;
    band.score(0, 0) = 0;
    for (int i = 0; i <= left.count; ++i) {
        for (int j = band.from(i); j <= band.to(i); ++j) {
            double &best = band.score(i, j);
            for (size_t k = 0; k < count; ++k) {
                const auto [down, along] = steps[k];
                if (!band.has(i - down, j - along))
                    continue;
                const double before = band.score(i - down, j - along);
                if (before == SentenceScores::never)
                    continue;
                const double score = before + scores.score(left.first + i - down, down, right.first + j - along, along);
                if (score > best) {
                    best = score;
                    band.step(i, j) = static_cast<signed char>(k);
                }
            }
        }
    }
}

QList<AlignedPair> bestPath(const SentenceScores &scores, SentenceRun left, SentenceRun right)
{
    Band band(left.count, right.count);
    fill(scores, left, right, band);
    QList<AlignedPair> pairs;
    for (int i = left.count, j = right.count; i > 0 || j > 0;) {
        const int step = band.step(i, j);
        if (step < 0) { // cannot be in a band that holds both corners; what is left stands alone
            for (; i > 0; --i)
                pairs.append(AlignedPair{{left.first + i - 1, 1}, {right.first + j, 0}});
            for (; j > 0; --j)
                pairs.append(AlignedPair{{left.first, 0}, {right.first + j - 1, 1}});
            break;
        }
        const auto [down, along] = steps[size_t(step)];
        i -= down;
        j -= along;
        pairs.append(AlignedPair{{left.first + i, down}, {right.first + j, along}});
    }
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace haeje
