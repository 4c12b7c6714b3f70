// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace haeje {

struct MenuName {
    const char *id;
    const char *title;
};

static constexpr MenuName menuNames[] = {
    {"project", QT_TRANSLATE_NOOP("Menus", "&Project")}, {"edit", QT_TRANSLATE_NOOP("Menus", "&Edit")},
    {"view", QT_TRANSLATE_NOOP("Menus", "&View")},       {"document", QT_TRANSLATE_NOOP("Menus", "&Document")},
    {"code", QT_TRANSLATE_NOOP("Menus", "&Code")},       {"passage", QT_TRANSLATE_NOOP("Menus", "P&assage")},
    {"analyse", QT_TRANSLATE_NOOP("Menus", "A&nalyse")},
    {"message", QT_TRANSLATE_NOOP("Menus", "&Message")}, {"figure", QT_TRANSLATE_NOOP("Menus", "&Figure")},
    {"claim", QT_TRANSLATE_NOOP("Menus", "C&laim")},
    {"chart", QT_TRANSLATE_NOOP("Menus", "C&hart")},     {"help", QT_TRANSLATE_NOOP("Menus", "&Help")},
};

void fillMenus(QMenuBar *bar, const Actions &actions)
{
    for (const MenuName &name : menuNames) {
        const QString id = QLatin1String(name.id);
        auto *menu = bar->findChild<QMenu *>(QStringLiteral("menu.") + id, Qt::FindDirectChildrenOnly);
        if (!menu) {
            menu = bar->addMenu(QCoreApplication::translate("Menus", name.title));
            menu->setObjectName(QStringLiteral("menu.") + id);
            menu->setToolTipsVisible(true);
        }
        menu->clear();
        bool any = false;
        const QList<QAction *> commands = actions.inMenu(id);
        for (QAction *command : commands) {
            if (any && command->isVisible() && command->property("startsGroup").toBool())
                menu->addSeparator();
            menu->addAction(command);
            any = any || command->isVisible();
        }
        menu->menuAction()->setVisible(any);
    }
}

} // namespace haeje
