// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/pdflines.h"

#include <algorithm>
#include <optional>

namespace haeje {

namespace {

double middleOf(const QRectF &box) { return box.center().y(); }

/// Whether two pieces stand on one line: the middle of the lower one lies inside the other.
bool onOneLine(const QRectF &a, const QRectF &b)
{
    const QRectF &low = a.height() < b.height() ? a : b;
    const QRectF &high = a.height() < b.height() ? b : a;
    return middleOf(low) > high.top() + high.height() * 0.1 && middleOf(low) < high.bottom() - high.height() * 0.1;
}

void finish(PdfLine &line)
{
    QList<QPair<double, qsizetype>> sizes;
    qsizetype letters = 0;
    line.box = {};
    line.wide = 0;
    for (const PdfWord &word : line.words) {
        line.wide += lettersWide(word.text) + 1;
        line.box |= word.box;
        sizes << qMakePair(word.size, word.text.size());
        letters += word.text.size();
    }
    std::sort(sizes.begin(), sizes.end());
    qsizetype seen = 0;
    for (const auto &[size, count] : sizes) {
        line.size = size;
        if ((seen += count) * 2 >= letters)
            break;
    }
}

/// Where two columns part: everything left of it ends before `left`, everything right begins at or behind `right`.
struct Gutter {
    double left = 0;
    double right = 0;
    qsizetype across = 0; ///< lines that stand across it
};

/// Half widths of letters that a line of a column has at least on the average.
constexpr int leastWide = 14;

/// Two columns of prose, not of a table: their lines are long enough to be read down.
bool isProse(const QList<const PdfLine *> &lines)
{
    int wide = 0;
    for (const PdfLine *line : lines)
        wide += line->wide;
    return wide >= leastWide * int(lines.size());
}

std::optional<Gutter> gutterAt(const QList<PdfLine> &lines, double x)
{
    Gutter gutter {-1e9, x, 0};
    QList<const PdfLine *> left;
    QList<const PdfLine *> right;
    for (const PdfLine &line : lines) {
        if (line.box.left() >= x - 1)
            right << &line;
        else if (line.box.right() <= x - line.size * 0.5)
            left << &line;
        else
            ++gutter.across;
    }
    if (left.size() < 2 || right.size() < 2 || gutter.across > left.size() + right.size() || !isProse(left) || !isProse(right))
        return std::nullopt;
    for (const PdfLine *line : left)
        gutter.left = std::max(gutter.left, line->box.right());
    // Side by side, not one below the other: a centred or indented passage is no column. Nor are the cells of a table or the
    // parts of a line with a hole in it, whatever long lines stand above and below them.
    const auto beside = [](const QList<const PdfLine *> &some, const QList<const PdfLine *> &others) {
        QList<int> wide;
        for (const PdfLine *line : some) {
            if (std::any_of(others.begin(), others.end(), [&](const PdfLine *other) {
                    return other->box.top() < line->box.bottom() && other->box.bottom() > line->box.top();
                }))
                wide << line->wide;
        }
        std::sort(wide.begin(), wide.end());
        return wide;
    };
    const QList<int> besideRight = beside(left, right);
    const QList<int> besideLeft = beside(right, left);
    if ((besideRight.size() < 2 && besideLeft.size() < 2) || besideRight[besideRight.size() / 2] < leastWide
        || besideLeft[besideLeft.size() / 2] < leastWide)
        return std::nullopt;
    return gutter;
}

/// The gutter that the fewest lines stand across, the widest of those.
std::optional<Gutter> findGutter(const QList<PdfLine> &lines)
{
    QList<double> lefts;
    for (const PdfLine &line : lines)
        lefts << line.box.left();
    std::sort(lefts.begin(), lefts.end());
    std::optional<Gutter> best;
    double tried = -1e9;
    int tries = 0;
    for (const double x : lefts) {
        if (x - tried < 2)
            continue;
        tried = x;
        if (++tries > 200)
            break;
        const std::optional<Gutter> gutter = gutterAt(lines, x);
        if (gutter && (!best || gutter->across < best->across
                       || (gutter->across == best->across && gutter->right - gutter->left > best->right - best->left)))
            best = gutter;
    }
    return best;
}

void sortDown(QList<PdfLine> &lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const PdfLine &a, const PdfLine &b) {
        return middleOf(a.box) < middleOf(b.box);
    });
}

/// Pieces of one line become one.
QList<PdfLine> joinedRows(QList<PdfLine> pieces)
{
    sortDown(pieces);
    QList<QList<PdfLine>> rows;
    for (const PdfLine &piece : std::as_const(pieces)) {
        QList<PdfLine> *row = nullptr;
        for (qsizetype i = rows.size() - 1; i >= 0 && i >= rows.size() - 3 && !row; --i) {
            const bool fits = std::all_of(rows[i].begin(), rows[i].end(), [&](const PdfLine &other) {
                return onOneLine(other.box, piece.box)
                    && (other.box.right() <= piece.box.left() + 2 || piece.box.right() <= other.box.left() + 2);
            });
            if (fits)
                row = &rows[i];
        }
        if (row)
            *row << piece;
        else
            rows << QList<PdfLine> {piece};
    }
    QList<PdfLine> lines;
    for (QList<PdfLine> &row : rows) {
        std::sort(row.begin(), row.end(), [](const PdfLine &a, const PdfLine &b) { return a.box.left() < b.box.left(); });
        PdfLine line = row.first();
        for (qsizetype i = 1; i < row.size(); ++i) {
            const double gap = row[i].box.left() - line.words.last().box.right();
            line.words.last().endsLine = false;
            line.words.last().spaceAfter = gap > 0.08 * row[i].size;
            if (gap > 1.2 * row[i].size)
                line.cells << int(line.words.size());
            line.words << row[i].words;
        }
        finish(line);
        lines << line;
    }
    return lines;
}

QList<PdfLine> asColumn(QList<PdfLine> lines, int &nextColumn)
{
    lines = joinedRows(std::move(lines));
    QRectF box;
    for (const PdfLine &line : std::as_const(lines))
        box |= line.box;
    for (PdfLine &line : lines) {
        line.column = nextColumn;
        line.columnBox = box;
    }
    ++nextColumn;
    return lines;
}

/// A short heading of both columns does not reach the gutter, but nothing stands beside it.
bool headsBothColumns(const PdfLine &line, const QList<PdfLine> &lines, double usualSize)
{
    if (line.size < usualSize * 1.12)
        return false;
    const double room = line.size * 0.4;
    return std::none_of(lines.begin(), lines.end(), [&](const PdfLine &other) {
        return other.box.left() > line.box.right() && other.box.top() < line.box.bottom() + room && other.box.bottom() > line.box.top() - room;
    });
}

double usualSize(const QList<PdfLine> &lines)
{
    QList<double> sizes;
    for (const PdfLine &line : lines)
        sizes << line.size;
    std::nth_element(sizes.begin(), sizes.begin() + sizes.size() / 2, sizes.end());
    return sizes[sizes.size() / 2];
}

QList<PdfLine> ordered(QList<PdfLine> lines, int &nextColumn, int depth)
{
    const std::optional<Gutter> gutter = depth < 6 ? findGutter(lines) : std::nullopt;
    if (!gutter)
        return lines.isEmpty() ? lines : asColumn(std::move(lines), nextColumn);
    sortDown(lines);
    const double usual = usualSize(lines);
    QList<PdfLine> result;
    QList<PdfLine> left;
    QList<PdfLine> right;
    QList<PdfLine> across;
    const auto flushColumns = [&] {
        for (QList<PdfLine> *column : {&left, &right}) {
            result << ordered(std::exchange(*column, {}), nextColumn, depth + 1);
        }
    };
    const auto flushAcross = [&] {
        if (!across.isEmpty())
            result << asColumn(std::exchange(across, {}), nextColumn);
    };
    for (const PdfLine &line : std::as_const(lines)) {
        if (line.box.right() <= gutter->left + 1 && line.box.left() < gutter->right - 1
            && !headsBothColumns(line, lines, usual)) {
            flushAcross();
            left << line;
        } else if (line.box.left() >= gutter->right - 1) {
            flushAcross();
            right << line;
        } else {
            flushColumns();
            across << line;
        }
    }
    flushColumns();
    flushAcross();
    return result;
}

} // namespace

bool isWideLetter(QChar c)
{
    return c.unicode() >= 0x1100 && (c.unicode() < 0x2000 || c.unicode() >= 0x2e80);
}

int lettersWide(QStringView text)
{
    return int(text.size() + std::count_if(text.begin(), text.end(), isWideLetter));
}

QString PdfLine::text() const
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        text += words[i].text;
        if (i + 1 < words.size() && words[i].spaceAfter)
            text += QLatin1Char(' ');
    }
    return text;
}

QList<PdfLine> pdfLines(const QList<PdfWord> &words, int page)
{
    QList<PdfLine> lines;
    bool open = false;
    for (const PdfWord &word : words) {
        if (open) {
            const PdfWord &last = lines.last().words.last();
            const double gap = word.box.left() - last.box.right();
            open = !last.endsLine && onOneLine(last.box, word.box) && gap > -0.5 * word.size && gap < 2.5 * word.size;
        }
        if (!open)
            lines << PdfLine {};
        lines.last().page = page;
        lines.last().words << word;
        open = true;
    }
    for (PdfLine &line : lines)
        finish(line);
    return lines;
}

QList<PdfLine> inReadingOrder(QList<PdfLine> lines, int &nextColumn)
{
    // Far more pieces than a page of print has: a drawing made of letters. The file's order has to do.
    if (lines.size() > 1500) {
        for (PdfLine &line : lines) {
            line.column = nextColumn;
            line.columnBox = line.box;
        }
        ++nextColumn;
        return lines;
    }
    return ordered(std::move(lines), nextColumn, 0);
}

} // namespace haeje
