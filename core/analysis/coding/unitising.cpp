// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/unitising.h"

#include <algorithm>

namespace haeje {

namespace {

/// A stretch of a coder's line: a unit, or the gap between two.
struct Section {
    int start = 0;
    int end = 0;
    bool unit = false;
};

QList<Section> sectionsOf(const QList<TextSpan> &units, int begin, int end)
{
    QList<Section> sections;
    int at = begin;
    for (const TextSpan &unit : units) {
        if (unit.start > at)
            sections.append({at, unit.start, false});
        sections.append({unit.start, unit.end, true});
        at = unit.end;
    }
    if (at < end)
        sections.append({at, end, false});
    return sections;
}

/// Sum over the pairs of sections of two coders; each pair of sections once.
double differenceOf(const QList<Section> &first, const QList<Section> &second)
{
    double sum = 0;
    qsizetype g = 0, h = 0;
    while (g < first.size() && h < second.size()) {
        const Section &a = first.at(g);
        const Section &b = second.at(h);
        if (a.unit && b.unit) {
            const double starts = a.start - b.start, ends = a.end - b.end;
            sum += starts * starts + ends * ends;
        } else if (a.unit && b.start <= a.start && b.end >= a.end) {
            sum += double(a.end - a.start) * (a.end - a.start);
        } else if (b.unit && a.start <= b.start && a.end >= b.end) {
            sum += double(b.end - b.start) * (b.end - b.start);
        }
        const bool nextFirst = a.end <= b.end;
        const bool nextSecond = b.end <= a.end;
        g += nextFirst;
        h += nextSecond;
    }
    return sum;
}

/// The gaps of all coders, so that those at least so long can be summed.
class GapSums
{
public:
    explicit GapSums(const QList<QList<Section>> &lines)
    {
        for (const QList<Section> &line : lines) {
            for (const Section &section : line) {
                if (!section.unit)
                    m_lengths.append(section.end - section.start);
            }
        }
        std::sort(m_lengths.begin(), m_lengths.end());
        m_sums.fill(0, m_lengths.size() + 1);
        for (qsizetype i = m_lengths.size() - 1; i >= 0; --i)
            m_sums[i] = m_sums[i + 1] + m_lengths.at(i);
    }
    /// Sum of g - l + 1 over the gaps g >= l.
    double placesFor(int length) const
    {
        const auto from = std::lower_bound(m_lengths.begin(), m_lengths.end(), length) - m_lengths.begin();
        return m_sums.at(from) - double(m_lengths.size() - from) * (length - 1.0);
    }

private:
    QList<int> m_lengths;
    QList<double> m_sums;
};

} // namespace

QList<TextSpan> mergedStretches(QList<TextSpan> stretches, int *withoutLength)
{
    std::sort(stretches.begin(), stretches.end());
    QList<TextSpan> merged;
    for (const TextSpan &one : std::as_const(stretches)) {
        if (one.isEmpty()) {
            if (withoutLength)
                ++*withoutLength;
            continue;
        }
        if (!merged.isEmpty() && one.start < merged.last().end)
            merged.last().end = std::max(merged.last().end, one.end);
        else
            merged.append(one);
    }
    return merged;
}

Coefficient alphaU(const Unitising &unitising)
{
    Coefficient found;
    found.coders = int(unitising.coders.size());
    QList<QList<Section>> lines;
    double units = 0, squares = 0; // squares: sum of l(l-1)
    int withoutLength = 0;
    for (const QList<TextSpan> &stretches : unitising.coders) {
        const QList<TextSpan> merged = mergedStretches(stretches, &withoutLength);
        for (const TextSpan &unit : merged)
            squares += double(unit.length()) * (unit.length() - 1.0);
        units += double(merged.size());
        lines.append(sectionsOf(merged, unitising.begin, unitising.begin + unitising.length));
    }
    found.units = found.pairable = units;
    if (found.coders < 2)
        found.undefined = Undefined::FewCoders;
    else if (units <= 0)
        found.undefined = withoutLength > 0 ? Undefined::ZeroLength : Undefined::NoUnit;
    if (found.undefined != Undefined::No)
        return found;
    const double coders = found.coders, length = unitising.length;
    double observed = 0;
    for (qsizetype a = 0; a < lines.size(); ++a) {
        for (qsizetype b = a + 1; b < lines.size(); ++b)
            observed += 2 * differenceOf(lines.at(a), lines.at(b));
    }
    found.observed = observed / (coders * (coders - 1) * length * length);
    const GapSums gaps(lines);
    double expected = 0;
    for (const QList<Section> &line : std::as_const(lines)) {
        for (const Section &section : line) {
            const double l = section.end - section.start;
            if (section.unit)
                expected += (units - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * gaps.placesFor(section.end - section.start);
        }
    }
    found.byChance = 2 / length * expected / (coders * length * (coders * length - 1) - squares);
    if (*found.byChance > 0)
        found.value = 1 - *found.observed / *found.byChance;
    else
        found.undefined = Undefined::OneCategory;
    return found;
}

Coefficient alphaUOverall(const QList<Coefficient> &categories)
{
    Coefficient sum;
    sum.undefined = categories.isEmpty() ? Undefined::NoUnit : categories.first().undefined;
    double observed = 0, expected = 0;
    for (const Coefficient &one : categories) {
        sum.coders = one.coders;
        if (!one.value)
            continue;
        observed += *one.observed;
        expected += *one.byChance;
        sum.units += one.units;
        sum.pairable += one.pairable;
    }
    if (expected <= 0)
        return sum;
    sum.undefined = Undefined::No;
    sum.observed = observed;
    sum.byChance = expected;
    sum.value = 1 - observed / expected;
    return sum;
}

} // namespace haeje
