// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/codingagreement.h"
#include "ui/common/structtable.h"

class QWidget;

namespace haeje {

/// A number as the page lists it.
struct AgreementLine {
    int row = -1; ///< of the answer
    QString code; ///< empty for all codes together
    int colour = -1;
    QString text; ///< of alpha-u
    QString statistic;
    QString coders;
    std::optional<double> value, low, high, observed, byChance;
    double units = 0;
    double pairable = 0;
    QString remark; ///< why there is no value, or no interval
};

/// The role in which an interval's cell gives low, value and high to its delegate, as a list of three.
inline constexpr int intervalRole = Qt::UserRole + 130;

/// All codes together first, then by code.
QList<AgreementLine> agreementLines(const AgreementMaterial &material, const AgreementAnswer &answer, const QList<int> &colours);
/// Columns that are shown only where their cells differ.
struct AgreementHeads {
    AgreementUnit unit = AgreementUnit::Pieces;
    bool texts = false;
    bool statistics = false;
    bool coders = false;
    /// The position of the column that the interval is drawn in.
    int interval() const { return 2 + texts + statistics + coders; }
};
AgreementHeads agreementHeads(const AgreementMaterial &material, const AgreementAnswer &answer);
/// about: whose theme and font the cells take.
QList<TableColumn<AgreementLine>> agreementColumns(const AgreementHeads &heads, const QWidget *about);
/// Three decimals by the locale, "–" for none; small: two digits that count, so that a very small disagreement is not none.
QString coefficientText(const std::optional<double> &value, bool small = false);

} // namespace haeje
