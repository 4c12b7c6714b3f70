// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/agreement.h"

namespace haeje {

/// Cohen's weighted kappa (Cohen 1968, Psychological Bulletin 70) of two coders: a disagreement counts the more, the further the two
/// values are apart. Values that are numbers stand at their number, others that are ordered at their place in the order. With R the
/// distance of the outermost categories offered, an agreement has the weight 1 - |a - b| / R (linear: Cicchetti and Allison 1971)
/// or 1 - (a - b)^2 / R^2 (quadratic: Fleiss and Cohen 1973). Observed and by chance are the weighted shares.
/// Not defined: values without order, more than two coders and none named, every value the same.
Coefficient weightedKappa(const Measure &measure, const Ratings &ratings, const QList<double> &weights);

} // namespace haeje
