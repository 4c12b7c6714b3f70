// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/pdfmargins.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace haeje {

namespace {

/// A line near the upper or lower edge of its page.
struct Candidate {
    int page = 0;
    qsizetype line = 0; ///< among the page's
    bool top = false;
    double y = 0; ///< from that edge
    QString text;
};

/// The number that a line consists of: "3", "- 3 -", "Page 3 of 12", "3쪽", "iv"; 0 if it is not one.
int pageNumberOf(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral(
        "^[-–—|·\\s\\[(]*(?:page|p\\.|seite|第)?\\s*(\\d{1,4})\\s*(?:쪽|면|페이지|页|頁)?\\s*(?:(?:of|/|von)\\s*\\d{1,4})?[-–—|·\\s\\])]*$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = digits.match(text); match.hasMatch())
        return match.captured(1).toInt();
    static const QRegularExpression roman(QStringLiteral("^[-–—\\s]*([ivxl]{1,7})[-–—\\s]*$"));
    if (const QRegularExpressionMatch match = roman.match(text); match.hasMatch()) {
        int number = 0;
        int last = 0;
        for (const QChar c : match.captured(1)) {
            const int value = c == QLatin1Char('i') ? 1 : c == QLatin1Char('v') ? 5 : c == QLatin1Char('x') ? 10 : 50;
            number += value > last ? value - 2 * last : value;
            last = value;
        }
        return number;
    }
    return 0;
}

QString withoutDigits(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    return QString(text).replace(digits, QStringLiteral("#")).simplified();
}

/// The lines of a page's upper and lower seventh, at most four on each side.
QList<Candidate> candidatesOf(const QList<PdfLine> &lines, int page, QSizeF size)
{
    QList<Candidate> found;
    for (const bool top : {true, false}) {
        QList<Candidate> side;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const double middle = lines[i].box.center().y();
            const double y = top ? middle : size.height() - middle;
            if (y < size.height() / 7)
                side << Candidate {page, i, top, y, lines[i].text()};
        }
        std::sort(side.begin(), side.end(), [](const Candidate &a, const Candidate &b) { return a.y < b.y; });
        found << side.mid(0, 4);
    }
    return found;
}

class Margins
{
public:
    Margins(const QList<QList<PdfLine>> &pages, const QList<QSizeF> &sizes)
        : m_count(int(pages.size()))
    {
        for (int page = 0; page < m_count; ++page)
            m_candidates << candidatesOf(pages[page], page, sizes[page]);
    }

    QHash<QPair<int, qsizetype>, PdfMargins::Kind> find()
    {
        findNumbers();
        findRepeated();
        return m_found;
    }

private:
    /// Numbers of which at least two count up with their pages; on a page alone, one that says its number at the very foot.
    void findNumbers()
    {
        QHash<QPair<int, bool>, QList<const Candidate *>> byDistance;
        for (const Candidate &candidate : std::as_const(m_candidates)) {
            if (const int number = pageNumberOf(candidate.text); number > 0)
                byDistance[{number - candidate.page, candidate.top}] << &candidate;
        }
        for (const QList<const Candidate *> &row : std::as_const(byDistance)) {
            QSet<int> pages;
            for (const Candidate *candidate : row)
                pages << candidate->page;
            const bool alone = m_count == 1 && !row.first()->top && row.first()->text.simplified().size() <= 7
                && pageNumberOf(row.first()->text) == 1;
            if (pages.size() < 2 && !alone)
                continue;
            for (const Candidate *candidate : row)
                m_found.insert({candidate->page, candidate->line}, PdfMargins::Kind::PageNumber);
        }
    }

    void findRepeated()
    {
        QHash<QString, QList<const Candidate *>> byText;
        for (const Candidate &candidate : std::as_const(m_candidates))
            byText[(candidate.top ? QStringLiteral("^") : QStringLiteral("_")) + withoutDigits(candidate.text)] << &candidate;
        for (const QList<const Candidate *> &same : std::as_const(byText)) {
            for (const Candidate *candidate : same) {
                QSet<int> pages;
                for (const Candidate *other : same) {
                    if (std::abs(other->y - candidate->y) < 6)
                        pages << other->page;
                }
                // Left and right pages may have a head each, the first page none.
                if (pages.size() >= 3 || (pages.size() == 2 && m_count <= 3))
                    m_found.insert({candidate->page, candidate->line},
                                   m_found.value({candidate->page, candidate->line}, PdfMargins::Kind::RunningHead));
            }
        }
    }

    int m_count;
    QList<Candidate> m_candidates;
    QHash<QPair<int, qsizetype>, PdfMargins::Kind> m_found;
};

} // namespace

PdfMargins takeMargins(QList<QList<PdfLine>> &pages, const QList<QSizeF> &sizes)
{
    const QHash<QPair<int, qsizetype>, PdfMargins::Kind> found = Margins(pages, sizes).find();
    PdfMargins margins;
    for (int page = 0; page < pages.size(); ++page) {
        QList<PdfLine> kept;
        for (qsizetype i = 0; i < pages[page].size(); ++i) {
            const auto it = found.constFind({page, i});
            if (it == found.constEnd())
                kept << pages[page][i];
            else
                margins.taken << PdfMargins::Line {*it, page, pages[page][i].text()};
        }
        pages[page] = kept;
    }
    return margins;
}

} // namespace haeje
