// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/pdfblocks.h"

namespace haeje {

/// A PDF's text in reading order: columns one after the other, words mended at line ends, headings by their size; running
/// heads, feet and page numbers left out and listed. A PDF without text is taken as a scan, with one sentence in the place of
/// its text. Errors: no PDF, broken, locked, too many pages, a page that takes too long.
Result<SourceText> readPdf(const QByteArray &bytes, const QString &fileName);

/// The same with the words behind every block.
struct PdfText {
    SourceText source;
    QList<PdfBlock> blocks;  ///< those of the source's only part
    QList<QSizeF> sizes;     ///< of the pages, in points
    QStringList labels;      ///< what the file calls its pages: "iv"; empty where it is the number itself
};
Result<PdfText> readPdfText(const QByteArray &bytes);

} // namespace haeje
