// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/agreement.h"
#include "core/base/textspan.h"

namespace haeje {

/// The stretches of one category on one continuum: a list per coder, none overlapping another of the same coder.
struct Unitising {
    int begin = 0;
    int length = 0;
    QList<QList<TextSpan>> coders;
};

/// Overlapping stretches as one, in order; those that only touch stay two. Stretches without length are taken out and counted.
QList<TextSpan> mergedStretches(QList<TextSpan> stretches, int *withoutLength = nullptr);

/// Krippendorff's alpha-u in the form of 2004 (section 11.6; 1995). Observed and by chance are Do and De; units and pairable
/// count stretches. Stretches without length do not count. O(stretches log stretches).
Coefficient alphaU(const Unitising &unitising);
/// Over several categories of one continuum: 1 - sum of Do / sum of De, over those that are defined.
Coefficient alphaUOverall(const QList<Coefficient> &categories);

} // namespace haeje
