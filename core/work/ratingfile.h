// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/unitising.h"
#include "core/base/result.h"

class QJsonObject;

namespace haeje {

/// Values or stretches that coders gave, read from a file: a published example, another program's data.
struct RatingDataset {
    QString name;
    Ratings ratings;              ///< without patterns where it is a continuum
    bool isContinuum = false;
    QStringList categories;       ///< of a continuum
    QList<Unitising> continua;    ///< one per category
};

/// A number that was printed for a dataset.
struct RatingCase {
    QString id;
    QString dataset;
    QString statistic; ///< as written: "fleiss_observed_agreement"
    QString level;
    QString category;
    std::optional<double> expected; ///< none: not defined
    double tolerance = 0;
    QString source;
};

struct RatingFile {
    QList<RatingDataset> datasets;
    QList<RatingCase> cases;
};

/// JSON (an object "datasets" of units, contingency, counts or continuum, and "cases" if there are any) or CSV (a line per unit,
/// a column per coder, an empty field where a coder gave no value; a column "unit" or "id" names the unit). Errors say where.
Result<RatingFile> readRatingFile(const QString &path);

/// The same of what was read. name: of the dataset of a CSV.
Result<RatingFile> ratingsFromJson(const QByteArray &bytes);
Result<RatingFile> ratingsFromCsv(const QString &text, const QString &name);

/// One dataset of the JSON form. Error: what is wrong with it.
Result<RatingDataset> ratingDataset(const QString &name, const QJsonObject &object);
/// A table of values, "" where there is none, as ratings: categories are the values, numbers if all of them are. offered: the
/// categories in their order, used or not; may be empty.
Result<Ratings> ratingsOfValues(const QStringList &coders, const QList<QStringList> &units, const QStringList &offered);

} // namespace haeje
