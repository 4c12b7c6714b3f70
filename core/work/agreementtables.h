// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/agreementmaterial.h"

namespace haeje {

/// The numbers, a row each, with the rules as notes; a row's evidence is the passages of its code, or the texts.
Table agreementTable(const AgreementMaterial &material, const AgreementChoice &choice, const AgreementAnswer &answer);
/// The counts behind them: for each code (and all together) one coder against another, and the coincidences that alpha counts.
Table confusionTable(const AgreementMaterial &material, const AgreementAnswer &answer);
/// The same of any ratings, into a table; code is what stands in its first column.
void addRatingConfusions(Table &table, const QVariant &code, const Ratings &ratings);
/// The units on which the coders differ, by code and place.
Table differencesTable(const AgreementMaterial &material, const AgreementAnswer &answer);

/// The rules in words: texts, units, what is pooled, how the intervals came about.
QStringList agreementRules(const AgreementMaterial &material, const AgreementChoice &choice, const AgreementAnswer &answer);

/// A unit that somebody coded, as people find it.
struct UnitSeen {
    int text = 0;
    TextSpan span;        ///< UTF-16 units
    int pattern = 0;
    PassageId passage;    ///< one that lies on it
};
/// Units of one code that follow each other with the same pattern as one.
QList<UnitSeen> unitsSeen(const AgreementMaterial &material, const AgreementAnswer &answer, int code);

/// Columns and cells that numbers of agreement have everywhere: statistic, level, coders, value, reason, interval, observed, by chance...
QList<Table::Column> coefficientColumns();
QList<QVariant> coefficientCells(const AgreementRow &row, const QStringList &coders);
/// What is shown of a number: nine digits that count.
QVariant agreementNumber(const std::optional<double> &value);

} // namespace haeje
