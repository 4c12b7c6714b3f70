// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/pdfpages.h"

#include <QDeadlineTimer>

#include <poppler-qt6.h>
#include <poppler-version.h>

namespace haeje {

namespace {

bool isOver(const QVariant &deadline)
{
    return static_cast<const QDeadlineTimer *>(deadline.value<void *>())->hasExpired();
}

QVariant closureOf(QDeadlineTimer &deadline)
{
    return QVariant::fromValue(static_cast<void *>(&deadline));
}

constexpr int longestDrawing = 5000; // milliseconds

class PopplerPages : public PdfPages
{
public:
    explicit PopplerPages(std::unique_ptr<Poppler::Document> document)
        : m_document(std::move(document))
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
        m_document->setPaperColor(Qt::white);
    }

    int count() const override { return m_document->numPages(); }

    QSizeF size(int page) const override
    {
        const std::unique_ptr<Poppler::Page> found = m_document->page(page);
        const QSizeF size = found ? found->pageSizeF() : QSizeF();
        return size.isEmpty() || size.width() > 20000 || size.height() > 20000 ? QSizeF(595, 842) : size;
    }

    QString label(int page) const override
    {
        const std::unique_ptr<Poppler::Page> found = m_document->page(page);
        return found ? found->label().trimmed() : QString();
    }

    std::optional<QList<PdfWord>> words(int page, int milliseconds) const override
    {
        const std::unique_ptr<Poppler::Page> found = m_document->page(page);
        QList<PdfWord> words;
        if (!found)
            return words;
        QDeadlineTimer deadline(milliseconds);
        const std::vector<std::unique_ptr<Poppler::TextBox>> boxes
            = found->textList(Poppler::Page::Rotate0, isOver, closureOf(deadline));
        if (deadline.hasExpired())
            return std::nullopt;
        words.reserve(qsizetype(boxes.size()));
        for (const std::unique_ptr<Poppler::TextBox> &box : boxes) {
            PdfWord word {pdfWordText(box->text()), box->boundingBox(), 0, box->hasSpaceAfter(), !box->nextWord()};
            // A turned word stands on its side.
            const bool turned = word.text.size() >= 3 && word.box.height() > 1.5 * word.box.width();
            word.size = turned ? word.box.width() : word.box.height();
            if (!word.text.isEmpty())
                words << word;
            else if (!words.isEmpty())
                words.last().endsLine |= word.endsLine;
        }
        return words;
    }

    QImage render(int page, QSize pixels) const override
    {
        const std::unique_ptr<Poppler::Page> found = m_document->page(page);
        if (!found || pixels.isEmpty())
            return {};
        const QSizeF points = size(page);
        QDeadlineTimer deadline(longestDrawing);
        return found->renderToImage(72 * pixels.width() / points.width(), 72 * pixels.height() / points.height(), 0, 0,
                                    pixels.width(), pixels.height(), Poppler::Page::Rotate0, nullptr, nullptr, isOver,
                                    closureOf(deadline));
    }

    bool isRepaired() const override { return m_document->xrefWasReconstructed(); }

    QList<SourceFact> facts() const override
    {
        QList<SourceFact> facts;
        const auto add = [&](FactKind kind, const QString &value, const QString &place) {
            if (const QString text = pdfWordText(value); !text.isEmpty())
                facts << SourceFact {kind, text, place};
        };
        add(FactKind::Title, m_document->info(QStringLiteral("Title")), QStringLiteral("PDF Title"));
        add(FactKind::Author, m_document->info(QStringLiteral("Author")), QStringLiteral("PDF Author"));
        add(FactKind::Keyword, m_document->info(QStringLiteral("Keywords")), QStringLiteral("PDF Keywords"));
        return facts;
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace

QString PdfPages::library()
{
    return QStringLiteral("Poppler %1").arg(QLatin1String(POPPLER_VERSION));
}

Result<std::unique_ptr<PdfPages>> PdfPages::open(const QByteArray &bytes)
{
    // What Poppler finds wrong is told by sentences of ours; it would write to standard error.
    [[maybe_unused]] static const bool silent = (Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {}), true);
    if (const Result<void> checked = checkedPdfBytes(bytes); !checked)
        return checked.error();
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return pdfIsBroken();
    if (document->isLocked())
        return pdfIsLocked();
    if (const Result<void> checked = checkedPdfCount(document->numPages()); !checked)
        return checked.error();
    return std::unique_ptr<PdfPages>(std::make_unique<PopplerPages>(std::move(document)));
}

} // namespace haeje
