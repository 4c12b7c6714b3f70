// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/pdf.h"

#include "core/formats/articles/pdfmargins.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace haeje {

namespace {

struct PdfReading {
    Q_DECLARE_TR_FUNCTIONS(PdfReading)
};

constexpr int longestPage = 2000;     // milliseconds
constexpr int longestFile = 4000;     // and some more for each page of a long one
constexpr int moreForAPage = 20;
constexpr qsizetype mostWords = 4'000'000;

Error takesTooLong(int page)
{
    return {PdfReading::tr("Page %1 of the PDF takes too long to read. Open it in a PDF viewer, print it to a new PDF and import that.")
                .arg(page + 1)};
}

/// "2, 4–7"
QString pageRanges(const QList<int> &pages)
{
    QStringList ranges;
    for (qsizetype i = 0; i < pages.size();) {
        qsizetype end = i;
        while (end + 1 < pages.size() && pages[end + 1] == pages[end] + 1)
            ++end;
        ranges << (end == i ? QString::number(pages[i] + 1)
                            : QStringLiteral("%1%2%3").arg(pages[i] + 1).arg(end == i + 1 ? u',' : u'–').arg(pages[end] + 1));
        i = end + 1;
    }
    return ranges.join(QStringLiteral(", "));
}

/// Whether something is drawn on a page that has no text.
bool hasPicture(const PdfPages &pages, int page)
{
    const QImage small = pages.render(page, QSize(60, 80)).convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            if (small.constScanLine(y)[x] < 240)
                return true;
        }
    }
    return false;
}

class Reading
{
public:
    explicit Reading(const PdfPages &pages)
        : m_pages(pages)
    {
    }

    Result<PdfText> read()
    {
        if (const Result<void> words = readLines(); !words)
            return words.error();
        SourceText &source = m_text.source;
        source.format = QStringLiteral("pdf");
        source.pages = m_pages.count();
        source.rules << PdfReading::tr("Read by %1").arg(PdfPages::library());
        leaveOutMargins();
        QList<PdfLine> lines;
        int column = 0;
        for (const QList<PdfLine> &page : std::as_const(m_lines))
            lines << inReadingOrder(page, column);
        const PdfBlocks made = pdfBlocks(lines);
        m_text.blocks = made.blocks;
        sayHowJoined(made);
        sayWithoutText();
        if (m_pages.isRepaired())
            doubt(PdfReading::tr("The PDF's table of contents is broken; its pages were put together from what is there. Compare them "
                                 "with the file."));
        SourcePart part;
        for (const PdfBlock &block : std::as_const(m_text.blocks))
            part.blocks << block.block;
        part.facts = m_pages.facts();
        source.parts << part;
        return std::move(m_text);
    }

private:
    Result<void> readLines()
    {
        QElapsedTimer timer;
        timer.start();
        qsizetype count = 0;
        for (int page = 0; page < m_pages.count(); ++page) {
            const std::optional<QList<PdfWord>> words = m_pages.words(page, longestPage);
            if (!words || timer.elapsed() > longestFile + moreForAPage * page || (count += words->size()) > mostWords)
                return takesTooLong(page);
            if (words->isEmpty())
                m_withoutText << page;
            m_lines << pdfLines(*words, page);
            m_text.sizes << m_pages.size(page);
            const QString label = m_pages.label(page);
            m_text.labels << (label == QString::number(page + 1) ? QString() : label);
        }
        return {};
    }

    void leaveOutMargins()
    {
        const PdfMargins margins = takeMargins(m_lines, m_text.sizes);
        for (const PdfMargins::Line &line : margins.taken) {
            m_text.source.leftOut << LeftOut {line.kind == PdfMargins::Kind::PageNumber
                                                  ? PdfReading::tr("page number, page %1").arg(line.page + 1)
                                                  : PdfReading::tr("running head or foot, page %1").arg(line.page + 1),
                                              0, line.text};
        }
    }

    void sayHowJoined(const PdfBlocks &made)
    {
        if (made.mended > 0)
            m_text.source.rules << PdfReading::tr("%n words that a hyphen parted at a line's end were put together", nullptr, made.mended);
        if (made.joinedByWords + made.joinedBlindly > 0) {
            doubt(PdfReading::tr("Korean lines are broken inside words here. %n lines were joined without a space and nothing else in the "
                                 "text to tell; a word may be written together there that is two.", nullptr, made.joinedBlindly));
        }
    }

    void sayWithoutText()
    {
        QList<int> pictures;
        for (qsizetype i = 0; i < m_withoutText.size(); ++i) {
            if (i >= 40 || hasPicture(m_pages, m_withoutText[i]))
                pictures << m_withoutText[i];
        }
        if (m_withoutText.size() == m_pages.count()) {
            m_text.source.scan = true;
            PdfBlock block;
            block.block.text = PdfReading::tr("[%n pages that are pictures without text]", nullptr, m_pages.count());
            block.block.page = 1;
            m_text.blocks << block;
            doubt(PdfReading::tr("The PDF has no text: its pages are pictures, probably a scan. It is kept, and its pages can be looked "
                                 "at; to search and code it, run text recognition (OCR) over it and import the result."));
        } else if (!pictures.isEmpty()) {
            doubt(PdfReading::tr("Without text, only a picture: page %1. To search it, run text recognition (OCR) over the file and "
                                 "import the result.").arg(pageRanges(pictures)));
        }
    }

    void doubt(const QString &sentence) { m_text.source.doubts << Doubt {0, sentence}; }

    const PdfPages &m_pages;
    PdfText m_text;
    QList<QList<PdfLine>> m_lines;
    QList<int> m_withoutText;
};

} // namespace

Result<PdfText> readPdfText(const QByteArray &bytes)
{
    const Result<std::unique_ptr<PdfPages>> pages = PdfPages::open(bytes);
    if (!pages)
        return pages.error();
    return Reading(**pages).read();
}

Result<SourceText> readPdf(const QByteArray &bytes, const QString &)
{
    Result<PdfText> text = readPdfText(bytes);
    if (!text)
        return text.error();
    return std::move(text->source);
}

} // namespace haeje
