// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/agreement.h"

namespace haeje {

/// Krippendorff's alpha (2004, ch. 11; 2011): units with two values and more, any number of coders, gaps allowed. Observed and by
/// chance are Do and De. O(patterns + categories); at the ratio level O(categories squared).
Coefficient krippendorffAlpha(MeasurementLevel level, const Ratings &ratings, const QList<double> &weights);

} // namespace haeje
