// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startcard.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"

#include <QAction>
#include <QPainter>

namespace haeje {

StartCard::StartCard(QAction *action, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_sentence(sentence)
{
    setObjectName(QStringLiteral("start.") + action->objectName());
    setText(plainTitle(action->text()));
    setAccessibleName(text());
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize StartCard::sizeHint() const
{
    return {scaled(432), scaled(72)};
}

void StartCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.control, pen));
    painter.setBrush(underMouse() || isDown() ? theme.hover : theme.page);
    const qreal edge = pen / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 6, 6);
    const int size = scaled(24);
    painter.drawPixmap(QRect(scaled(22), (height() - size) / 2, size, size),
                       iconPixmap(m_action->property("iconName").toString(), size, theme.accent, devicePixelRatioF()));

    painter.setFont(haeje::font(TypeRole::Small));
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    const int keyWidth = keys.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(keys) + scaled(12);
    const QRect key(width() - scaled(20) - keyWidth, (height() - scaled(22)) / 2, keyWidth, scaled(22));
    if (keyWidth > 0) {
        painter.setPen(theme.separator);
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(theme.secondary);
        painter.drawText(key, Qt::AlignCenter, keys);
    }

    const QRect words(scaled(64), scaled(14), key.left() - scaled(72), height() - scaled(28));
    QFont bold = haeje::font(TypeRole::Subject);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft, QFontMetrics(bold).elidedText(text(), Qt::ElideRight, words.width()));
    const QFont plain = haeje::font(TypeRole::Interface);
    painter.setFont(plain);
    painter.setPen(theme.secondary);
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft,
                     QFontMetrics(plain).elidedText(m_sentence, Qt::ElideRight, words.width()));
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.control, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QString text = tr("Drop a project here, or articles to begin a project with them");
    const int size = scaled(18);
    const int wide = fontMetrics().horizontalAdvance(text) + size + scaled(10);
    const int left = std::max(scaled(8), (width() - wide) / 2);
    painter.drawPixmap(QRect(left, (height() - size) / 2, size, size),
                       iconPixmap(QStringLiteral("import"), size, theme.text, devicePixelRatioF()));
    painter.setPen(theme.secondary);
    painter.drawText(rect().adjusted(left + size + scaled(10), 0, -scaled(8), 0), Qt::AlignVCenter | Qt::TextWordWrap, text);
}

} // namespace haeje
