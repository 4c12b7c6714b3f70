// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/pdfpages.h"

namespace haeje {

/// Words side by side on one line of one column.
struct PdfLine {
    QList<PdfWord> words;
    QList<int> cells;  ///< words before which a wide gap stands, as between the cells of a table
    QRectF box;
    double size = 0;   ///< of most of its letters
    int wide = 0;      ///< lettersWide() of its text
    int page = 0;      ///< from 0
    int column = 0;    ///< lines of one column of one page share it
    QRectF columnBox;  ///< of all lines of that column

    QString text() const; ///< with single spaces
};

/// The lines of a page as its words hang together, in the order of the file.
QList<PdfLine> pdfLines(const QList<PdfWord> &words, int page);

/// Those lines in the order in which they are read: columns from left to right between what stands across them, and pieces
/// of one line put together. Nothing is lost. nextColumn numbers the columns of the whole file.
QList<PdfLine> inReadingOrder(QList<PdfLine> lines, int &nextColumn);

/// Width of a text in Latin letters; letters of CJK and Hangul are two.
int lettersWide(QStringView text);
bool isWideLetter(QChar c);

} // namespace haeje
