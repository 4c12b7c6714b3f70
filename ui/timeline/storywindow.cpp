// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/storywindow.h"

#include "core/analysis/messages/messagefacts.h"
#include "ui/timeline/storypainting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace haeje {

StoryWindow::StoryWindow(const QString &name, const QList<StoryPage> &pages, int first, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_name(name)
    , m_pages(pages)
{
    setObjectName(QStringLiteral("storyWindow"));
    setWindowTitle(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    goTo(first);
}

void StoryWindow::goTo(int step)
{
    const int wanted = std::clamp(step, 0, std::max(0, int(m_pages.size()) - 1));
    const bool moved = wanted != m_step;
    m_step = wanted;
    if (!m_pages.isEmpty()) {
        const StoryPage &page = m_pages.at(m_step);
        QStringList words{tr("%1 of %2", "step, steps").arg(m_step + 1).arg(m_pages.size()), messageSentence(page.message, locale()), page.caption,
                          page.quote.isEmpty() ? page.message.summary : page.quote};
        words.removeAll(QString());
        setAccessibleName(words.join(QStringLiteral(". ")));
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
    if (moved)
        Q_EMIT stepped(m_step);
}

void StoryWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintStory(painter, size(), m_name, m_pages, m_step, themeOf(this), locale());
}

void StoryWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
        return goTo(m_step + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        return goTo(m_step - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(int(m_pages.size()) - 1);
    case Qt::Key_Escape:
        Q_EMIT ended();
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StoryWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(m_step + (event->position().x() < width() / 3.0 ? -1 : 1));
}

} // namespace haeje
