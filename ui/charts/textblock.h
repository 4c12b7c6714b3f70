// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace haeje {

/// A role's font sized in px of 1/96 inch and without hinting: the same on every device a picture is painted to.
QFont pictureFont(TypeRole role);

/// A text wrapped at words, inside a word only where one alone is too long; lines of a height of its own, because
/// Latin and Korean faces differ in theirs.
struct ChartTextBlock {
    QString text;
    QFont font;
    QColor colour;
    double lineHeight = 20;
    Qt::Alignment alignment = Qt::AlignLeft; ///< left, right or centre within the width

    int lines(double width) const; ///< 0 for an empty text
    double height(double width) const { return lines(width) * lineHeight; }
    /// Width of the text on one line.
    double naturalWidth() const;
    /// Paints from the top left corner down and returns the height taken.
    double paint(QPainter &painter, QPointF topLeft, double width) const;
};

} // namespace haeje
