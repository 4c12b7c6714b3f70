// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/swatches.h"

#include "ui/charts/hatch.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace haeje {

SwatchButton::SwatchButton(int colour, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_colour(colour)
{
    setObjectName(QStringLiteral("swatch%1").arg(colour));
    setCheckable(true);
    setToolTip(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SwatchButton::sizeHint() const
{
    return {scaled(26), scaled(26)};
}

void SwatchButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor colour = theme.series(m_colour);
    if (!isEnabled())
        colour.setAlphaF(0.4F);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 2, 2);
    painter.setBrush(Qt::NoBrush);
    if (isChecked() || hasFocus()) {
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.text, isChecked() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

HatchLegend::HatchLegend(const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
{
    setAccessibleName(words);
}

QSize HatchLegend::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {scaled(28) + metrics.horizontalAdvance(m_words), scaled(24)};
}

void HatchLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double side = scaled(18);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHatch(painter, QRectF(1, (height() - side) / 2, side, side), themeOf(this), HatchSize::Swatch);
    painter.setPen(themeOf(this).text);
    painter.drawText(rect().adjusted(scaled(28), 0, 0, 0), Qt::AlignVCenter, m_words);
}

} // namespace haeje
