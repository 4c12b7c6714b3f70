// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/common/icons.h"

namespace haeje {

QAction *Actions::add(const QString &id, const QString &text, const QKeySequence &shortcut, const QString &icon)
{
    Q_ASSERT(!m_byId.contains(id));
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    action->setProperty("iconName", icon);
    action->setIcon(icon.isEmpty() ? QIcon() : themedIcon(icon));
    m_byId.insert(id, action);
    m_ordered.append(action);
    return action;
}

QAction *Actions::find(const QString &id) const
{
    return m_byId.value(id);
}

QList<QAction *> Actions::inMenu(const QString &menu) const
{
    QList<QAction *> found;
    for (QAction *action : m_ordered) {
        if (action->objectName().section(QLatin1Char('.'), 0, 0) == menu)
            found.append(action);
    }
    return found;
}

} // namespace haeje
