// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/concordance.h"

#include <algorithm>

namespace haeje {

static constexpr int mostNeighbours = 3;

namespace {

enum class Sort { Gap, Letter, Hangul, Single };

Sort sortOf(QChar c)
{
    if (c.isSurrogate())
        return Sort::Single;
    if (!c.isLetterOrNumber() && !c.isMark())
        return Sort::Gap;
    switch (c.script()) {
    case QChar::Script_Hangul:
        return Sort::Hangul;
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Sort::Single;
    default:
        return Sort::Letter;
    }
}

/// Lower case without accents.
QString foldedWord(const QString &word)
{
    QString folded;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark() || c.unicode() > 0x36f)
            folded += c;
    }
    return folded.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// Up to three words from `at` on, away from the keyword. The rest of the keyword's own eojeol is passed over.
QStringList neighbours(const QString &text, int at, int step)
{
    QStringList words;
    const auto inside = [&](int i) { return i >= 0 && i < text.size(); };
    const int keywordEdge = at - step;
    if (inside(at) && inside(keywordEdge) && sortOf(text.at(keywordEdge)) != Sort::Gap && sortOf(text.at(keywordEdge)) != Sort::Single) {
        while (inside(at) && (sortOf(text.at(at)) == Sort::Hangul || sortOf(text.at(at)) == Sort::Letter))
            at += step;
    }
    while (inside(at) && words.size() < mostNeighbours) {
        const Sort sort = sortOf(text.at(at));
        const int from = at;
        if (sort == Sort::Gap) {
            at += step;
            continue;
        }
        if (sort == Sort::Single) {
            const bool pair = inside(at + step) && text.at(at).isSurrogate() && text.at(at + step).isSurrogate();
            at += pair ? 2 * step : step;
        } else {
            while (inside(at) && (sortOf(text.at(at)) == Sort::Letter || sortOf(text.at(at)) == Sort::Hangul))
                at += step;
        }
        const int start = step > 0 ? from : at + 1;
        words << foldedWord(text.mid(start, std::abs(at - from)));
    }
    return words;
}

/// One line; a blank at either end stays one blank.
QString onOneLine(const QString &part)
{
    if (part.isEmpty())
        return {};
    const QString lead = part.front().isSpace() ? QStringLiteral(" ") : QString();
    const QString tail = part.back().isSpace() ? QStringLiteral(" ") : QString();
    const QString middle = part.simplified();
    return middle.isEmpty() ? lead : lead + middle + tail;
}

/// How far the context reaches from `at`, exclusive of it: an offset.
int reach(const QString &text, int at, int step, const ConcordanceWidth &width)
{
    const int last = step > 0 ? int(text.size()) : 0;
    if (!width.inWords) {
        const int edge = step > 0 ? std::min(last, at + width.size) : std::max(last, at - width.size);
        const bool splits = edge > 0 && edge < text.size() && text.at(edge).isLowSurrogate();
        return splits ? edge - step : edge;
    }
    int words = 0;
    bool inWord = false;
    while (at != last) {
        const QChar c = text.at(step > 0 ? at : at - 1);
        if (!c.isSpace() && !inWord && ++words > width.size)
            break;
        inWord = !c.isSpace();
        at += step;
    }
    return at;
}

} // namespace

ConcordanceLine concordanceLine(const QString &text, TextSpan hit, const ConcordanceWidth &width)
{
    ConcordanceLine line;
    line.span = hit;
    const int from = reach(text, hit.start, -1, width);
    const int to = reach(text, hit.end, 1, width);
    line.left = onOneLine(text.mid(from, hit.start - from));
    line.keyword = text.mid(hit.start, hit.length()).simplified();
    line.right = onOneLine(text.mid(hit.end, to - hit.end));
    line.leftWords = neighbours(text, hit.start - 1, -1);
    line.rightWords = neighbours(text, hit.end, 1);
    return line;
}

static int compared(const QStringList &a, const QStringList &b, int count)
{
    for (int i = 0; i < count; ++i) {
        const int order = QString::compare(a.value(i), b.value(i));
        if (order != 0)
            return order;
    }
    return 0;
}

void sortConcordance(QList<ConcordanceLine> &lines, ConcordanceOrder order, int neighbours)
{
    const int count = std::clamp(neighbours, 1, mostNeighbours);
    std::stable_sort(lines.begin(), lines.end(), [&](const ConcordanceLine &a, const ConcordanceLine &b) {
        switch (order) {
        case ConcordanceOrder::Left:
            return compared(a.leftWords, b.leftWords, count) < 0;
        case ConcordanceOrder::Right:
            return compared(a.rightWords, b.rightWords, count) < 0;
        case ConcordanceOrder::Date:
            return a.date.isEmpty() != b.date.isEmpty() ? b.date.isEmpty() : a.date < b.date;
        case ConcordanceOrder::Position:
            break;
        }
        return false;
    });
}

} // namespace haeje
