// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timelinemodel.h"
#include "ui/common/theme.h"

#include <QPainterPath>
#include <QPointF>

class QPainter;

namespace haeje {

/// The outline of a kind's mark around (0, 0), that many pixels across.
const QPainterPath &markPath(MarkShape shape);
/// Fills the mark (a ring is drawn with a hole); size 11 at 100 %.
void drawMark(QPainter &painter, MarkShape shape, QPointF centre, const QColor &colour, double size = 11);
/// "letter", "wreath or basket": the words of the legend.
QString shapeTitle(MarkShape shape);
QIcon markIcon(MarkShape shape, const QColor &colour, int size = 16);

/// The colour of a side wherever it is shown; not stated is neutral.
QColor colourOfSide(const Theme &theme, const QString &side);
/// "North Korea" for "PRK"; an unknown word stays as it is; "Side not stated".
QString sideTitle(const QString &side);
/// ISO 3166 alpha-3 words offered in menus.
QStringList knownSides();
/// "leader", "party paper"...: the stored word of an actor's kind for people.
QString actorKindTitle(const QString &kind);
QStringList actorKinds();
/// "high", "medium", "low" for people.
QString certaintyTitle(const QString &confidence);

} // namespace haeje
