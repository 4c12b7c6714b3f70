// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readerheader.h"

#include "ui/common/theme.h"

#include <QFontInfo>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace haeje {

static constexpr double inset = 20, gap = 7, metaLine = 18, authorLine = 22, titleGap = 24;

/// Breaks the words into lines a line height apart and, with a painter, draws them; returns how many there are.
static int breakWords(const QString &words, const QFont &font, double width, double line, QPainter *painter, QPointF at)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine l = layout.createLine(); l.isValid(); l = layout.createLine()) {
        l.setLineWidth(std::max(1.0, width));
        l.setPosition({0, lines * line + (line - l.height()) / 2});
        ++lines;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return lines;
}

double ReaderHeader::place(Part part, double y, double width)
{
    if (part.words.isEmpty())
        return y;
    part.y = y;
    part.lines = breakWords(part.words, part.font, width, part.line, nullptr, {});
    m_parts.push_back(part);
    return y + part.lines * part.line;
}

void ReaderHeader::set(const DocumentFacts &facts, bool titleInText, const ReaderStyle &style)
{
    m_parts.clear();
    m_width = style.width;
    const double zoom = style.zoom;
    QStringList meta{facts.series, facts.published.display(QLocale())};
    meta.removeAll(QString());
    QFont authorFont = font(TypeRole::ReaderBody, style.language, zoom);
    authorFont.setFamilies(font(TypeRole::Interface, style.language).families());
    const Part authors{facts.authors.join(QStringLiteral(", ")), authorFont, std::round(authorLine * zoom), 0, 0, true, titleInText};

    double y = inset;
    y = place({meta.join(QStringLiteral(" · ")), font(TypeRole::Meta, style.language, zoom), std::round(metaLine * zoom)}, y, m_width);
    if (y > inset)
        y += gap;
    m_below = 0;
    if (titleInText) {
        m_above = std::round(y);
        if (!authors.words.isEmpty())
            m_below = std::round(place(authors, gap, m_width));
        return;
    }
    QFont titleFont = font(TypeRole::ReaderTitle, style.language, zoom);
    if (!style.serif)
        titleFont.setFamilies(authorFont.families());
    const double titleLine = std::round(QFontInfo(titleFont).pixelSize() * 1.35);
    const double titleBottom = place({facts.title, titleFont, titleLine, 0, 0, false}, y, m_width);
    y = place(authors, titleBottom + (titleBottom > y ? gap : 0), m_width);
    m_above = std::round(m_parts.empty() ? inset : y + titleGap * zoom);
}

void ReaderHeader::paint(QPainter &painter, const Theme &theme, double x, double top, double titleBottom) const
{
    for (const Part &part : m_parts) {
        painter.setPen(part.secondary ? theme.secondary : theme.text);
        const double y = part.belowTitle ? titleBottom + part.y : top + part.y;
        breakWords(part.words, part.font, m_width, part.line, &painter, {x, y});
    }
}

QString ReaderHeader::spoken() const
{
    QStringList words;
    for (const Part &part : m_parts)
        words.append(part.words);
    return words.join(QStringLiteral(". "));
}

} // namespace haeje
