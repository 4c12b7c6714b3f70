// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace haeje {

/// A number quoted from a passage: 9 of 40, dimension field, category agriculture and livestock.
struct Figure {
    FigureId id;
    QString guid;
    QString statement;
    std::optional<double> value; ///< none for a verdict
    QString verdict;             ///< a judgement in words, where the value is one
    QString unit;
    std::optional<double> base;  ///< the number that the value is a part of
    QString dimension;
    QString category;
    EdtfDate asOf;
    QString source;
    QList<PassageId> evidence; ///< filled by reads
};

} // namespace haeje
