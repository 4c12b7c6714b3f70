// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace haeje {

static constexpr int inset = 8;
static constexpr int gap = 5;

Chip::Chip(Form form, const QString &text, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_form(form)
    , m_title(title)
{
    setText(text);
    setAccessibleName(title.isEmpty() ? text : title + QLatin1Char(' ') + text);
    setFont(haeje::font(TypeRole::Meta));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setForm(Form form)
{
    m_form = form;
    updateGeometry();
    update();
}

void Chip::setTitle(const QString &title)
{
    m_title = title;
    updateGeometry();
    update();
}

void Chip::setCodeColour(int index)
{
    m_colour = index;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    // A little more than the advance: eliding measures by what is inked, which for Hangul reaches over it.
    int width = 2 * inset + std::max(metrics.horizontalAdvance(text()), metrics.boundingRect(text()).width()) + scaled(3);
    if (!m_title.isEmpty())
        width += metrics.horizontalAdvance(m_title) + gap;
    if (m_colour >= 0)
        width += scaled(10) + gap;
    if (m_form != Form::Plain)
        width += scaled(12) + gap;
    return {width, scaled(24)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), scaled(72)), scaled(24)};
}

QRect Chip::crossRect() const
{
    return {width() - inset - scaled(12), (height() - scaled(12)) / 2, scaled(12), scaled(12)};
}

QRect Chip::paintLead(QPainter &painter, QRect rest) const
{
    const Theme &theme = themeOf(this);
    if (m_form == Form::Add) {
        painter.drawPixmap(QRect(rest.left(), (height() - scaled(12)) / 2, scaled(12), scaled(12)),
                           iconPixmap(QStringLiteral("plus"), scaled(12), theme.text, devicePixelRatioF()));
        rest.adjust(scaled(12) + gap, 0, 0, 0);
    } else if (m_form != Form::Plain) {
        const QString name = m_form == Form::Removable ? QStringLiteral("close") : QStringLiteral("chev-d");
        painter.drawPixmap(crossRect(), iconPixmap(name, scaled(12), theme.secondary, devicePixelRatioF()));
        rest.setRight(crossRect().left() - gap);
    }
    if (m_colour >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.codeStripe(m_colour));
        painter.drawRoundedRect(QRect(rest.left(), (height() - scaled(10)) / 2, scaled(10), scaled(10)), 2, 2);
        rest.adjust(scaled(10) + gap, 0, 0, 0);
    }
    return rest;
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen line(theme.separator, 1, m_form == Form::Add ? Qt::DashLine : Qt::SolidLine);
    if (m_form == Form::Add || m_form == Form::Choice)
        line.setColor(theme.control);
    if (hasFocus())
        line = QPen(theme.accent, 2);
    const qreal edge = line.widthF() / 2;
    painter.setPen(line);
    painter.setBrush(underMouse() && isEnabled() ? theme.hover : theme.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 3, 3);
    QRect rest = paintLead(painter, rect().adjusted(inset, 0, -inset, 0));
    const QFontMetrics metrics(font());
    if (!m_title.isEmpty()) {
        painter.setPen(theme.secondary);
        painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, m_title);
        rest.adjust(metrics.horizontalAdvance(m_title) + gap, 0, 0, 0);
    }
    painter.setPen(isEnabled() ? theme.text : theme.disabled);
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text(), Qt::ElideRight, rest.width()));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool cross = m_form == Form::Removable && event->button() == Qt::LeftButton && isDown()
        && crossRect().adjusted(-gap, -6, inset, 6).contains(event->position().toPoint());
    if (!cross)
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    Q_EMIT removed();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_form == Form::Removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removed();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace haeje
