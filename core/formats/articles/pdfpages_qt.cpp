// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/pdfpages.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPolygonF>

namespace haeje {

namespace {

bool isWide(QChar c)
{
    return c.unicode() >= 0x1100 && (c.unicode() < 0x2000 || c.unicode() >= 0x2e80);
}

double widthOf(QStringView text)
{
    double width = 0;
    for (const QChar c : text)
        width += isWide(c) ? 2 : c.isSpace() || QStringView(u"iljtfrI.,;:'|!()[]").contains(c) ? 0.6 : 1;
    return width;
}

/// The type's size from the height of a line's ink: letters without heads and tails fill half of it.
double typeSize(QStringView text, double inkHeight)
{
    bool heads = false;
    bool tails = false;
    for (const QChar c : text) {
        heads |= isWide(c) || c.isUpper() || c.isDigit() || QStringView(u"bdfhklti()[]{}|/").contains(c);
        tails |= isWide(c) || QStringView(u"gjpqy()[]{}|/").contains(c);
    }
    return inkHeight / (heads && tails ? 0.95 : heads ? 0.74 : tails ? 0.72 : 0.52) * 1.3;
}

/// PDFium gives a page's lines as text, and a rectangle for each of its pieces in the same order, but not which belongs
/// to which: a piece that goes back to the left or leaves the height of those before it begins a new line.
QList<QRectF> linesOf(const QList<QPolygonF> &pieces)
{
    QList<QRectF> lines;
    QRectF last;
    for (const QPolygonF &piece : pieces) {
        const QRectF box = piece.boundingRect();
        const bool sameHeight = !lines.isEmpty() && box.top() < lines.last().bottom() && box.bottom() > lines.last().top();
        if (sameHeight && box.left() >= last.left() - 1 && box.left() - last.right() < 40)
            lines.last() |= box;
        else
            lines << box;
        last = box;
    }
    return lines;
}

struct LinePart {
    QString text;
    QRectF box;
};

/// The parts of a line that stand far from each other, as the cells of a table do. PDFium tells where they are but not
/// which words are in which: they are shared out by their widths, one at least to each.
QList<LinePart> partsOf(const QString &line, const QPdfSelection &selection)
{
    const QList<LinePart> whole {{line, selection.boundingRectangle()}};
    QList<QRectF> boxes;
    for (const QPolygonF &piece : selection.bounds()) {
        const QRectF box = piece.boundingRect();
        if (!boxes.isEmpty() && box.left() < boxes.last().left())
            return whole;
        if (!boxes.isEmpty() && box.left() - boxes.last().right() < 2.5 * box.height())
            boxes.last() |= box;
        else
            boxes << box;
    }
    const QStringList words = line.simplified().split(QLatin1Char(' '));
    if (boxes.size() < 2 || boxes.size() > words.size())
        return whole;
    double inBoxes = 0;
    double inWords = 0;
    for (const QRectF &box : std::as_const(boxes))
        inBoxes += box.width();
    for (const QString &word : words)
        inWords += widthOf(word);
    QList<LinePart> parts;
    qsizetype next = 0;
    double boxesTo = 0;
    double wordsTo = 0;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        boxesTo += boxes[i].width();
        const qsizetype from = next;
        const qsizetype last = words.size() - (boxes.size() - 1 - i); // the first word that is needed further on
        do {
            wordsTo += widthOf(words[next++]);
        } while (next < last && (i + 1 == boxes.size() || (wordsTo + widthOf(words[next]) / 2) / inWords < boxesTo / inBoxes));
        parts << LinePart {words.mid(from, next - from).join(QLatin1Char(' ')), boxes[i]};
    }
    return parts;
}

class QtPages : public PdfPages
{
public:
    explicit QtPages(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }

    const QPdfDocument &document() const { return m_document; }
    int count() const override { return m_document.pageCount(); }

    QSizeF size(int page) const override
    {
        const QSizeF size = m_document.pagePointSize(page);
        return size.isEmpty() || size.width() > 20000 || size.height() > 20000 ? QSizeF(595, 842) : size;
    }

    QString label(int page) const override { return m_document.pageLabel(page).trimmed(); }

    std::optional<QList<PdfWord>> words(int page, int milliseconds) const override
    {
        QElapsedTimer timer;
        timer.start();
        const QPdfSelection all = m_document.getAllText(page);
        if (timer.hasExpired(milliseconds))
            return std::nullopt;
        // PDFium puts U+FFFE in the place of a hyphen at a line's end.
        QString text = all.text();
        text.remove(QLatin1Char('\r')).replace(QChar(0xfffe), QLatin1String("-\n"));
        const QStringList lines = text.split(QLatin1Char('\n'));
        QStringList inked;
        for (const QString &line : lines) {
            if (!line.trimmed().isEmpty())
                inked << line;
        }
        const QList<QRectF> boxes = linesOf(all.bounds());
        QList<PdfWord> words;
        if (boxes.size() == inked.size()) {
            for (qsizetype i = 0; i < inked.size(); ++i)
                addLine(words, inked[i], boxes[i]);
        } else if (!addLinesByRange(words, page, all.text(), milliseconds - int(timer.elapsed()))) {
            return std::nullopt;
        }
        return words;
    }

    QImage render(int page, QSize pixels) const override
    {
        if (page < 0 || page >= count() || pixels.isEmpty())
            return {};
        const QImage picture = m_document.render(page, pixels);
        QImage onWhite(pixels, QImage::Format_RGB32);
        onWhite.fill(Qt::white);
        QPainter(&onWhite).drawImage(0, 0, picture);
        return onWhite;
    }

    bool isRepaired() const override { return false; }

    QList<SourceFact> facts() const override
    {
        QList<SourceFact> facts;
        const auto add = [&](FactKind kind, QPdfDocument::MetaDataField field, const QString &place) {
            if (const QString text = pdfWordText(m_document.metaData(field).toString()); !text.isEmpty())
                facts << SourceFact {kind, text, place};
        };
        add(FactKind::Title, QPdfDocument::MetaDataField::Title, QStringLiteral("PDF Title"));
        add(FactKind::Author, QPdfDocument::MetaDataField::Author, QStringLiteral("PDF Author"));
        add(FactKind::Keyword, QPdfDocument::MetaDataField::Keywords, QStringLiteral("PDF Keywords"));
        return facts;
    }

private:
    /// The words of a line, each with the share of its box that its letters take.
    static void addLine(QList<PdfWord> &words, const QString &line, const QRectF &box)
    {
        const double size = typeSize(line, box.height());
        const double unit = box.width() / std::max(widthOf(line.trimmed()), 1.0);
        double x = box.left();
        const qsizetype first = words.size();
        const QString trimmed = line.trimmed();
        for (qsizetype i = 0; i < trimmed.size();) {
            qsizetype end = i;
            while (end < trimmed.size() && !trimmed[end].isSpace())
                ++end;
            const QStringView word = QStringView(trimmed).mid(i, end - i);
            const double width = unit * widthOf(word);
            const QString text = word.toString().replace(QChar(0xfffe), QLatin1Char('-'));
            if (const QString kept = pdfWordText(text); !kept.isEmpty())
                words << PdfWord {kept, QRectF(x, box.top(), width, box.height()), size, true, false, true};
            x += width;
            for (i = end; i < trimmed.size() && trimmed[i].isSpace(); ++i)
                x += unit * 0.6;
        }
        if (words.size() > first) {
            words.last().spaceAfter = false;
            words.last().endsLine = true;
        }
    }

    /// One call per line: each parses the page anew.
    bool addLinesByRange(QList<PdfWord> &words, int page, const QString &text, int milliseconds) const
    {
        QElapsedTimer timer;
        timer.start();
        for (qsizetype i = 0; i < text.size();) {
            qsizetype end = i;
            while (end < text.size() && text[end] != QLatin1Char('\n') && text[end] != QLatin1Char('\r') && text[end] != QChar(0xfffe))
                ++end;
            if (end < text.size() && text[end] == QChar(0xfffe))
                ++end;
            const QString line = text.mid(i, end - i);
            if (!line.trimmed().isEmpty()) {
                const QPdfSelection selection = m_document.getSelectionAtIndex(page, int(i), int(end - i));
                for (const LinePart &part : partsOf(line, selection))
                    addLine(words, part.text, part.box);
            }
            if (timer.hasExpired(milliseconds))
                return false;
            i = end;
            while (i < text.size() && (text[i] == QLatin1Char('\n') || text[i] == QLatin1Char('\r')))
                ++i;
        }
        return true;
    }

    QByteArray m_bytes;
    QBuffer m_buffer;
    mutable QPdfDocument m_document;
};

} // namespace

QString PdfPages::library()
{
    return QStringLiteral("PDFium, Qt %1").arg(QLatin1String(qVersion()));
}

Result<std::unique_ptr<PdfPages>> PdfPages::open(const QByteArray &bytes)
{
    if (const Result<void> checked = checkedPdfBytes(bytes); !checked)
        return checked.error();
    auto pages = std::make_unique<QtPages>(bytes);
    if (pages->document().error() == QPdfDocument::Error::IncorrectPassword
        || pages->document().error() == QPdfDocument::Error::UnsupportedSecurityScheme)
        return pdfIsLocked();
    if (pages->document().status() != QPdfDocument::Status::Ready)
        return pdfIsBroken();
    if (const Result<void> checked = checkedPdfCount(pages->count()); !checked)
        return checked.error();
    return std::unique_ptr<PdfPages>(std::move(pages));
}

} // namespace haeje
