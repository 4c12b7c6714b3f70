// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace haeje {

QFont pictureFont(TypeRole role)
{
    QFont f = font(role, {}, 1);
    f.setPixelSize(qRound(f.pointSizeF() * 96 / 72));
    f.setHintingPreference(QFont::PreferNoHinting);
    return f;
}

static void layOut(QTextLayout &layout, const ChartTextBlock &block, double width)
{
    QTextOption option(block.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1.0, width));
        line.setPosition(QPointF(0, y + (block.lineHeight - line.ascent() - line.descent()) / 2));
        y += block.lineHeight;
    }
    layout.endLayout();
}

static QString laidOutText(const ChartTextBlock &block)
{
    return QString(block.text.trimmed()).replace(QLatin1Char('\n'), QChar::LineSeparator);
}

int ChartTextBlock::lines(double width) const
{
    const QString words = laidOutText(*this);
    if (words.isEmpty())
        return 0;
    QTextLayout layout(words, font);
    layOut(layout, *this, width);
    return layout.lineCount();
}

double ChartTextBlock::naturalWidth() const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double ChartTextBlock::paint(QPainter &painter, QPointF topLeft, double width) const
{
    const QString words = laidOutText(*this);
    if (words.isEmpty())
        return 0;
    QTextLayout layout(words, font);
    layOut(layout, *this, width);
    painter.setPen(colour);
    layout.draw(&painter, topLeft);
    return layout.lineCount() * lineHeight;
}

} // namespace haeje
