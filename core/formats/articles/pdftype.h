// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/pdflines.h"

namespace haeje {

/// What the type of each line of a file says: how large it is beside the running text, whether it is a heading, a footnote,
/// a row.
struct PdfTypography {
    enum class Role { Body, Title, Heading1, Heading2, Heading3, Footnote, Row };
    QList<double> scale; ///< 1 = as the running text; per line
    QList<Role> roles;   ///< per line
    QList<double> space; ///< above, in line heights of its column; 0 at a column's head
    QStringList marks;   ///< of footnotes, per line: "3" where one begins
};

PdfTypography pdfTypography(const QList<PdfLine> &lines);

} // namespace haeje
