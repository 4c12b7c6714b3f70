// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/articles/sourcetext.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>

#include <memory>

namespace haeje {

/// A word of a page where it stands: points (1/72 inch) from the page's upper left corner.
struct PdfWord {
    QString text;             ///< NFC, ligatures as letters
    QRectF box;
    double size = 0;          ///< of the type, about: comparable inside one document only
    bool spaceAfter = false;  ///< before the next word of the line
    bool endsLine = false;    ///< the next word begins a new line, or another column
    bool sizeFromInk = false; ///< size is reckoned from the height of the letters, a quarter more or less
};

/// The pages of one PDF file. Which library reads them is settled when Haeje is built (HAEJE_POPPLER). May be made and
/// used on any thread, by one thread at a time.
class PdfPages
{
public:
    /// Errors: not a PDF, broken beyond repair, locked with a password, no pages, more pages than largestCount.
    static Result<std::unique_ptr<PdfPages>> open(const QByteArray &bytes);
    /// The library's name and version, for reports.
    static QString library();
    static constexpr int largestCount = 10000;

    virtual ~PdfPages() = default;
    PdfPages(const PdfPages &) = delete;
    PdfPages &operator=(const PdfPages &) = delete;

    virtual int count() const = 0;
    /// In points, as the page is shown (turned, cropped); never empty.
    virtual QSizeF size(int page) const = 0;
    /// What the file calls the page ("iv"); empty where it does not say. Pages count from 0 here.
    virtual QString label(int page) const = 0;
    /// In the order of the file's lines. Nothing if that takes longer than given.
    virtual std::optional<QList<PdfWord>> words(int page, int milliseconds) const = 0;
    /// The page as a picture on white; null if it cannot be drawn.
    virtual QImage render(int page, QSize pixels) const = 0;
    /// Whether the file's table of contents was broken and its pages were put together anew.
    virtual bool isRepaired() const = 0;
    /// The info dictionary: title, author, keywords, made on.
    virtual QList<SourceFact> facts() const = 0;

protected:
    PdfPages() = default;
};

/// For the libraries' files: the text as it is kept, and the sentences that refuse a file.
QString pdfWordText(const QString &text);
Error pdfIsLocked();
Error pdfIsBroken();
Result<void> checkedPdfBytes(const QByteArray &bytes);
Result<void> checkedPdfCount(int pages);

} // namespace haeje
