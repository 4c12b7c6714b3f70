// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/wordsmime.h"
#include "ui/shell/places/placefactory.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace haeje {

/// Icon over name; selected: ground, accent, bold, and a bar at the window's edge.
class RailButton : public QAbstractButton
{
public:
    RailButton(const QString &iconName, const QString &title, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(iconName)
    {
        setText(title);
        setAccessibleName(title);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedSize(scaled(68), scaled(58));
        setAcceptDrops(true);
        m_spring.setSingleShot(true);
        m_spring.setInterval(springTime);
        connect(&m_spring, &QTimer::timeout, this, &QAbstractButton::click);
    }

protected:
    /// What is dragged and held over a place opens it.
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (!hasWords(event->mimeData()) || !isCheckable())
            return;
        event->accept();
        m_spring.start();
    }
    void dragLeaveEvent(QDragLeaveEvent *) override { m_spring.stop(); }
    void dropEvent(QDropEvent *) override { m_spring.stop(); }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect cell((width() - scaled(56)) / 2, scaled(2), scaled(56), scaled(54));
        painter.setPen(Qt::NoPen);
        if (isChecked() || (underMouse() && isEnabled())) {
            painter.setBrush(isChecked() ? theme.selection : theme.hover);
            painter.drawRoundedRect(cell, 6, 6);
        }
        if (isChecked())
            painter.fillRect(QRect(0, cell.top(), 3, cell.height()), theme.accent);
        const QColor colour = !isEnabled() ? theme.disabled : isChecked() ? theme.accent : theme.secondary;
        const int size = scaled(22);
        painter.drawPixmap(QRect((width() - size) / 2, cell.top() + scaled(7), size, size),
                           iconPixmap(m_icon, size, colour, devicePixelRatioF()));
        QFont face = haeje::font(TypeRole::Small);
        face.setBold(isChecked() && face.pointSizeF() >= 8.5 && !hasHangul(text()));
        painter.setFont(face);
        painter.setPen(isEnabled() && !isChecked() ? theme.text : colour);
        const QRect name(cell.left() - scaled(4), cell.top() + scaled(31), cell.width() + scaled(8), scaled(18));
        painter.drawText(name, Qt::AlignCenter, QFontMetrics(face).elidedText(text(), Qt::ElideRight, name.width()));
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 6, 6);
        }
    }

private:
    /// Korean interface text is not bold under 9 pt.
    static bool hasHangul(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
    }

    static constexpr int springTime = 500; ///< ms

    QString m_icon;
    QTimer m_spring;
};

Rail::Rail(const QList<PlaceKind> &places, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(6), 1, scaled(6));
    column->setSpacing(0);
    for (PlaceKind place : places) {
        auto *button = new RailButton(placeIcon(place), placeTitle(place), this);
        button->setObjectName(QStringLiteral("rail.") + placeWord(place));
        button->setCheckable(true);
        button->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(placeTitle(place)).arg(int(place) + 1));
        m_group->addButton(button, int(place));
        column->addWidget(button);
    }
    column->addStretch();
    auto *settings = new RailButton(QStringLiteral("settings"), tr("Settings"), this);
    settings->setObjectName(QStringLiteral("rail.settings"));
    column->addWidget(settings);
    setFixedWidth(scaled(68) + 1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(PlaceKind(id)); });
    connect(settings, &QAbstractButton::clicked, this, &Rail::settingsWanted);
}

void Rail::setCurrent(PlaceKind place)
{
    if (QAbstractButton *button = m_group->button(int(place)))
        button->setChecked(true);
}

void Rail::setPlacesEnabled(bool enabled)
{
    m_group->setExclusive(enabled);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        button->setEnabled(enabled);
        if (!enabled)
            button->setChecked(false);
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(width() - 1, 0, 1, height(), theme.separator);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace haeje
