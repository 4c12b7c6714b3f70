// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/drophint.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace haeje {

DropHint::DropHint(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dropHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
}

void DropHint::showWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropHint::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.page;
    ground.setAlphaF(0.86F);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(scaled(16), scaled(16), -scaled(16), -scaled(16)), 6, 6);
    painter.setFont(haeje::font(TypeRole::EmptyTitle));
    const int size = scaled(24);
    const QRect words = rect().adjusted(scaled(48), size, -scaled(48), 0);
    painter.drawPixmap(QRect((width() - size) / 2, height() / 2 - scaled(48), size, size),
                       iconPixmap(QStringLiteral("import"), size, theme.accent, devicePixelRatioF()));
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

} // namespace haeje
