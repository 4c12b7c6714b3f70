// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/agreement.h"
#include "core/analysis/coding/bootstrap.h"
#include "core/analysis/coding/codingunits.h"

#include <functional>

namespace haeje {

struct AgreementQuestion {
    QList<AgreementStatistic> statistics = {AgreementStatistic::Percent, AgreementStatistic::KrippendorffAlpha};
    MeasurementLevel level = MeasurementLevel::Nominal; ///< of alpha; another than nominal takes the weights of codes that have them
    double confidence = 0.95;
    int resamples = 1000; ///< 0: no intervals
    quint64 seed = 1;
};

/// One number of the answer.
struct AgreementRow {
    int code = -1;  ///< position in the material; -1: all codes together
    int text = -1;  ///< of alpha-u; -1: all texts
    Measure measure;
    bool onWeights = false;
    Coefficient result;
    std::optional<ResampledInterval> interval;
    int units = 0; ///< before weighing
    bool fewBlocks = false; ///< the code is in too few of what is drawn again for an interval
};

struct AgreementAnswer {
    QList<AgreementRow> rows; ///< by code, all codes together last; alpha-u after these, by text
    QList<CodeRatings> codes;
    Ratings overall;          ///< the units of all codes put together
    ResampledBlock block = ResampledBlock::Automatic;
    int blocks = 0;
    bool cancelled = false;
};

/// A code in fewer blocks than this has no interval: resamples would differ by chance of a block or two, and look certain.
inline constexpr int leastBlocks = 5;

/// Told how far it is; returning false stops it.
using AgreementProgress = std::function<bool(int done, int total)>;

/// Compares the coders: per code, and over all codes that were used (their units put together). Two-coder statistics stand once
/// for each pair. Alpha-u stands per text and code, without an interval. Pure; may run beside the window.
AgreementAnswer compareCodings(const AgreementMaterial &material, const AgreementQuestion &question, const AgreementProgress &goOn = {});

/// The measures asked for, each pair of coders for what compares two; alpha-u is not among them.
QList<Measure> measuresFor(const AgreementQuestion &question, int coders);

/// What ratings give, with intervals where they have parts to draw again.
QList<AgreementRow> rowsOfRatings(const Ratings &ratings, const AgreementQuestion &question);

} // namespace haeje
