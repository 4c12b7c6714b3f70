// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/codehabit.h"

#include <QHash>

#include <algorithm>

namespace haeje {

static constexpr double fading = 0.97;

QList<CodeId> codesByHabit(const QList<CodeId> &newestFirst)
{
    QHash<CodeId, double> scores;
    QList<CodeId> codes; // newest first: the order among equals
    double worth = 1;
    for (const CodeId code : newestFirst) {
        if (!scores.contains(code))
            codes.append(code);
        scores[code] += worth;
        worth *= fading;
    }
    std::stable_sort(codes.begin(), codes.end(), [&](CodeId a, CodeId b) { return scores.value(a) > scores.value(b); });
    return codes;
}

} // namespace haeje
