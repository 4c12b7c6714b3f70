// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/pagemap.h"

#include "core/formats/articles/pdf.h"

#include <algorithm>

namespace haeje {

namespace {

/// The letters and digits alone: what reading and recognising put between them is no difference.
struct Letters {
    QString text;
    QList<int> offsets;
};

Letters lettersOf(QStringView text, int from)
{
    Letters letters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetterOrNumber() || text[i].isSurrogate()) {
            letters.text += text[i];
            letters.offsets << from + int(i);
        }
    }
    return letters;
}

bool onOneLine(const PageBox &a, const PageBox &b)
{
    return a.page == b.page && b.box.center().y() > a.box.top() && b.box.center().y() < a.box.bottom()
        && b.box.left() > a.box.left() - 1 && b.box.left() - a.box.right() < 3 * a.box.height();
}

} // namespace

Result<PageMap> PageMap::of(const QByteArray &pdf, const Document &document)
{
    Result<PdfText> text = readPdfText(pdf);
    if (!text)
        return text.error();
    PageMap map;
    map.m_sizes = text->sizes;
    map.m_labels = text->labels;
    QString letters;
    QList<int> words;
    for (const PdfBlock &block : std::as_const(text->blocks)) {
        for (const PdfBlock::Word &word : block.words) {
            const QString own = lettersOf(word.text, 0).text;
            letters += own;
            words << QList<int>(own.size(), int(map.m_words.size()));
            map.m_words << Word {word.page, word.box, {}};
        }
    }
    map.match(letters, words, document);
    return map;
}

void PageMap::match(const QString &letters, const QList<int> &words, const Document &document)
{
    qsizetype cursor = 0;
    const auto place = [&](const Letters &wanted, qsizetype first, qsizetype count) {
        const QStringView part = QStringView(wanted.text).mid(first, count);
        qsizetype at = letters.indexOf(part, cursor);
        const bool ahead = at >= 0;
        if (!ahead)
            at = letters.indexOf(part);
        if (at < 0 || part.isEmpty())
            return false;
        for (qsizetype i = 0; i < part.size(); ++i) {
            TextSpan &span = m_words[words[at + i]].span;
            const int offset = wanted.offsets[first + i];
            span = span.isEmpty() ? TextSpan {offset, offset + 1} : TextSpan {std::min(span.start, offset), std::max(span.end, offset + 1)};
        }
        if (ahead)
            cursor = at + part.size();
        return true;
    };
    for (const Block &block : document.blocks) {
        const Letters wanted = lettersOf(QStringView(document.text).mid(block.span.start, block.span.length()), block.span.start);
        if (place(wanted, 0, wanted.text.size()))
            continue;
        // Edited since: what is left of it, some words at a time.
        constexpr qsizetype some = 40;
        for (qsizetype first = 0; first < wanted.text.size(); first += some)
            place(wanted, first, std::min(some, wanted.text.size() - first));
    }
    for (int i = 0; i < m_words.size(); ++i) {
        if (!m_words[i].span.isEmpty())
            m_byText << i;
    }
    std::stable_sort(m_byText.begin(), m_byText.end(), [&](int a, int b) { return m_words[a].span < m_words[b].span; });
}

QString PageMap::label(int page) const
{
    const QString label = m_labels.value(page - 1);
    return label.isEmpty() ? QString::number(page) : label;
}

QList<PageBox> PageMap::boxesOf(TextSpan span) const
{
    QList<PageBox> boxes;
    auto it = std::partition_point(m_byText.begin(), m_byText.end(), [&](int i) { return m_words[i].span.end <= span.start; });
    for (; it != m_byText.end() && m_words[*it].span.start < span.end; ++it) {
        const Word &word = m_words[*it];
        if (!word.span.overlaps(span))
            continue;
        const TextSpan part = word.span.intersected(span);
        const double letter = word.box.width() / word.span.length();
        PageBox box {word.page, QRectF(word.box.left() + letter * (part.start - word.span.start), word.box.top(), letter * part.length(),
                                       word.box.height())};
        if (!boxes.isEmpty() && onOneLine(boxes.last(), box))
            boxes.last().box |= box.box;
        else
            boxes << box;
    }
    return boxes;
}

TextSpan PageMap::wordAt(int page, QPointF point, double reach) const
{
    TextSpan best;
    double nearest = reach;
    for (const int i : m_byText) {
        const Word &word = m_words[i];
        if (word.page != page)
            continue;
        const double dx = std::max({word.box.left() - point.x(), point.x() - word.box.right(), 0.0});
        const double dy = std::max({word.box.top() - point.y(), point.y() - word.box.bottom(), 0.0});
        if (const double distance = dx + 3 * dy; distance <= nearest) {
            nearest = distance;
            best = word.span;
            if (distance == 0)
                break;
        }
    }
    return best;
}

TextSpan PageMap::wordBelow(int page, double y) const
{
    for (const int i : m_byText) {
        if (m_words[i].page == page && m_words[i].box.bottom() > y)
            return m_words[i].span;
    }
    return {};
}

QList<PageBox> boxesOf(const OriginalFile &original, const Document &document, TextSpan span)
{
    const Result<PageMap> map = PageMap::of(original.bytes, document);
    return map ? map->boxesOf(span) : QList<PageBox>();
}

int pageAt(const QList<Block> &blocks, int offset)
{
    const auto next = std::partition_point(blocks.begin(), blocks.end(), [&](const Block &block) { return block.span.start <= offset; });
    return next == blocks.begin() ? (blocks.isEmpty() ? 0 : blocks.first().page) : std::prev(next)->page;
}

} // namespace haeje
