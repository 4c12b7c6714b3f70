// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/pdflines.h"

namespace haeje {

/// What stands around the text of a file's pages.
struct PdfMargins {
    enum class Kind { RunningHead, PageNumber };
    struct Line {
        Kind kind = Kind::RunningHead;
        int page = 0; ///< from 0
        QString text;
    };
    QList<Line> taken;
};

/// Takes the running heads and feet (the same words, digits aside, at the same height of several pages) and the page numbers
/// (counting up with the pages) out of the pages' lines.
PdfMargins takeMargins(QList<QList<PdfLine>> &pages, const QList<QSizeF> &sizes);

} // namespace haeje
