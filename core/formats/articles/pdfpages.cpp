// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/pdfpages.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct PdfFile {
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

} // namespace

QString pdfWordText(const QString &text)
{
    static constexpr const char *ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0xfb00 && c.unicode() <= 0xfb06)
            kept += QLatin1String(ligatures[c.unicode() - 0xfb00]);
        else if (c.isSpace())
            kept += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Control && c != QChar(0xfeff) && c != QChar(0xffff))
            kept += c;
    }
    return kept.normalized(QString::NormalizationForm_C).trimmed();
}

Error pdfIsLocked()
{
    return {PdfFile::tr("The PDF is locked with a password. Open it in a PDF viewer, print it to a new PDF and import that.")};
}

Error pdfIsBroken()
{
    return {PdfFile::tr("The PDF is broken: no pages could be read from it. Fetch the file again, or open it in another program "
                        "and save it anew.")};
}

Result<void> checkedPdfBytes(const QByteArray &bytes)
{
    // Viewers take a header that stands in the first 1,024 bytes.
    if (bytes.left(1024).contains("%PDF-"))
        return {};
    return Error {PdfFile::tr("This is not a PDF: its first bytes do not say %PDF. Look at the file in another program.")};
}

Result<void> checkedPdfCount(int pages)
{
    if (pages <= 0)
        return pdfIsBroken();
    if (pages <= PdfPages::largestCount)
        return {};
    return Error {PdfFile::tr("The PDF says that it has %1 pages; up to %2 are read. Split it and import the parts.")
                      .arg(pages).arg(PdfPages::largestCount)};
}

} // namespace haeje
