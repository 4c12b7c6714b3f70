// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/importreport.h"

namespace haeje {

class Project;

/// A table (CSV) of figures with the columns figure (or statement), value and, if they are there, unit, base, dimension,
/// category, as_of, source. The unit "verdict" makes the value a judgement in words. Every row is kept; an equal figure
/// that is there already is not added again. No passage is guessed.
/// Errors: not a text, no table, required columns missing, the project cannot be written.
Result<ImportReport> importFigures(Project &project, const QByteArray &bytes, const QString &fileName = {});

/// The columns that are missing from a table of figures; empty if it is one.
QStringList missingFigureColumns(const QStringList &header);

} // namespace haeje
