// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/pdftype.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace haeje {

namespace {

using Role = PdfTypography::Role;

constexpr double largerThanText = 1.13;
constexpr double smallerThanText = 0.93;

/// The value in the middle, each counted as often as its weight says.
double middle(QList<QPair<double, int>> values)
{
    std::sort(values.begin(), values.end());
    qint64 all = 0;
    for (const auto &[value, weight] : values)
        all += weight;
    qint64 seen = 0;
    for (const auto &[value, weight] : values) {
        if ((seen += weight) * 2 >= all)
            return value;
    }
    return 0;
}

bool isWideWord(const PdfWord &word) { return isWideLetter(word.text.front()); }

class Typography
{
public:
    explicit Typography(const QList<PdfLine> &lines)
        : m_lines(lines)
    {
    }

    PdfTypography read()
    {
        m_type.roles = QList<Role>(m_lines.size(), Role::Body);
        m_type.marks = QStringList(m_lines.size());
        measureType();
        measureSpace();
        findRows();
        findFootnotes();
        findHeadings();
        findNumberedHeadings();
        return m_type;
    }

private:
    /// Letters of the same size have boxes of different heights in the fonts of different scripts, so each script is
    /// measured by its own running text.
    void measureType()
    {
        QList<QPair<double, int>> sizes[2];
        qint64 letters[2] = {0, 0};
        for (const PdfLine &line : m_lines) {
            for (const PdfWord &word : line.words) {
                sizes[isWideWord(word)] << qMakePair(word.size, int(word.text.size()));
                letters[isWideWord(word)] += word.text.size();
            }
        }
        double body[2] = {middle(sizes[0]), middle(sizes[1])};
        const int most = letters[1] > letters[0];
        if (letters[1 - most] * 12 < letters[most] || body[1 - most] <= 0)
            body[1 - most] = body[most];
        for (const PdfLine &line : m_lines) {
            QList<QPair<double, int>> scales;
            for (const PdfWord &word : line.words)
                scales << qMakePair(word.size / std::max(body[isWideWord(word)], 0.1), int(word.text.size()));
            m_type.scale << middle(scales);
        }
    }

    void measureSpace()
    {
        m_type.space = QList<double>(m_lines.size(), 0);
        for (qsizetype i = 0; i < m_lines.size();) {
            qsizetype end = i;
            while (end < m_lines.size() && m_lines[end].column == m_lines[i].column)
                ++end;
            QList<QPair<double, int>> steps;
            for (qsizetype j = i + 1; j < end; ++j) {
                if (std::abs(m_type.scale[j] - m_type.scale[j - 1]) < 0.1)
                    steps << qMakePair(stepTo(j), 1);
            }
            double usual = steps.size() > 2 ? steps[0].first : 0;
            if (steps.size() > 2) {
                std::sort(steps.begin(), steps.end());
                usual = steps[steps.size() / 3].first;
            } else {
                usual = m_lines[i].size * 1.25;
            }
            for (qsizetype j = i + 1; j < end; ++j)
                m_type.space[j] = stepTo(j) / std::max(usual, 1.0);
            i = end;
        }
    }

    double stepTo(qsizetype line) const { return m_lines[line].box.bottom() - m_lines[line - 1].box.bottom(); }

    /// Two lines or more below each other with the same number of cells.
    void findRows()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const auto like = [&](qsizetype other) {
                return other >= 0 && other < m_lines.size() && m_lines[other].column == m_lines[i].column
                    && m_lines[other].cells.size() == m_lines[i].cells.size();
            };
            if (!m_lines[i].cells.isEmpty() && (like(i - 1) || like(i + 1)))
                m_type.roles[i] = Role::Row;
        }
    }

    /// Lines in smaller type at the foot of a column, from one that begins with a mark.
    void findFootnotes()
    {
        for (qsizetype end = m_lines.size(); end > 0;) {
            qsizetype begin = end - 1;
            while (begin > 0 && m_lines[begin - 1].column == m_lines[end - 1].column)
                --begin;
            qsizetype from = end;
            while (from > begin && m_type.scale[from - 1] < smallerThanText && m_type.roles[from - 1] == Role::Body)
                --from;
            markFootnotes(from, end);
            end = begin;
        }
    }

    void markFootnotes(qsizetype from, qsizetype end)
    {
        static const QRegularExpression mark(QStringLiteral("^\\[?(\\d{1,3}|[*†‡§]{1,3})[\\]).]?\\s*\\S"));
        int number = 0;
        bool inside = false;
        for (qsizetype i = from; i < end; ++i) {
            const QRegularExpressionMatch match = mark.match(m_lines[i].text());
            const int found = match.captured(1).toInt();
            if (match.hasMatch() && (!inside || found == 0 || found == number + 1)) {
                inside = true;
                number = found;
                m_type.marks[i] = match.captured(1);
            }
            if (inside)
                m_type.roles[i] = Role::Footnote;
        }
    }

    void findHeadings()
    {
        QList<double> sizes;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_type.roles[i] == Role::Body && m_type.scale[i] >= largerThanText)
                sizes << m_type.scale[i];
        }
        std::sort(sizes.begin(), sizes.end(), std::greater<>());
        QList<double> levels;
        for (const double size : std::as_const(sizes)) {
            if (levels.isEmpty() || size < levels.last() * 0.93)
                levels << size;
        }
        if (levels.isEmpty())
            return;
        const qsizetype title = titleLine(levels.first());
        const bool titleAlone = title >= 0 && !sizeStandsBehind(title, levels.first());
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_type.roles[i] != Role::Body || m_type.scale[i] < largerThanText)
                continue;
            int level = 0;
            while (level + 1 < levels.size() && m_type.scale[i] < levels[level] * 0.93)
                ++level;
            level -= titleAlone;
            const bool isTitle = title >= 0 && i >= title && i < title + 6 && m_type.scale[i] >= levels.first() * 0.93
                && (i == title || m_type.roles[i - 1] == Role::Title);
            m_type.roles[i] = isTitle ? Role::Title : level <= 0 ? Role::Heading1 : level == 1 ? Role::Heading2 : Role::Heading3;
        }
    }

    /// The first of the largest lines, if it stands at the head of the file.
    qsizetype titleLine(double largest) const
    {
        for (qsizetype i = 0; i < std::min<qsizetype>(m_lines.size(), 10); ++i) {
            if (m_type.scale[i] >= largest * 0.93 && m_lines[i].page == m_lines.first().page)
                return i;
        }
        return -1;
    }

    bool sizeStandsBehind(qsizetype title, double largest) const
    {
        qsizetype i = title;
        while (i < m_lines.size() && m_type.scale[i] >= largest * 0.93)
            ++i;
        for (; i < m_lines.size(); ++i) {
            if (m_type.roles[i] == Role::Body && m_type.scale[i] >= largest * 0.93)
                return true;
        }
        return false;
    }

    /// "1. Introduction", "제2장 ...", "III. ..." alone on a line that stands apart.
    void findNumberedHeadings()
    {
        static const QRegularExpression first(QStringLiteral("^(?:[IVX]{1,5}[.)]|[Ⅰ-Ⅻ][.)]?|제 ?\\d+ ?[장절부][.)]?|\\d{1,2}\\.) ?\\S"));
        static const QRegularExpression second(QStringLiteral("^\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.? \\S"));
        static const QRegularExpression stop(QStringLiteral("[.。:;,]$|다\\.?$"));
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            const PdfLine &line = m_lines[i];
            const bool apart = (m_type.space[i] == 0 || m_type.space[i] > 1.3)
                && (m_lines[i + 1].column != line.column || m_type.space[i + 1] > 1.1);
            if (m_type.roles[i] != Role::Body || !apart || m_type.scale[i] < smallerThanText
                || line.box.right() > line.columnBox.right() - line.columnBox.width() * 0.1)
                continue;
            const QString text = line.text();
            if (text.size() > 90 || stop.match(text).hasMatch())
                continue;
            if (second.match(text).hasMatch())
                m_type.roles[i] = Role::Heading3;
            else if (first.match(text).hasMatch())
                m_type.roles[i] = Role::Heading2;
        }
    }

    const QList<PdfLine> &m_lines;
    PdfTypography m_type;
};

} // namespace

PdfTypography pdfTypography(const QList<PdfLine> &lines)
{
    return Typography(lines).read();
}

} // namespace haeje
