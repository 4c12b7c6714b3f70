// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figure.h"

#include <QHash>
#include <QList>
#include <QString>

namespace haeje {

/// One sentence a checker has to say of a figure.
struct FigureCheck {
    FigureId figure;
    QString sentence;
    bool warning = false; ///< false: it holds, and this is why
    bool operator==(const FigureCheck &) const = default;
};

/// Value against base, parts against the whole (also where another figure states it), a repeated category that
/// disagrees, an as-of date after the day the document was published. published: by figure, the earliest of its documents.
QList<FigureCheck> checkFigures(const QList<Figure> &figures, const QHash<FigureId, EdtfDate> &published);

} // namespace haeje
