// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

namespace haeje {

/// The window's commands by name ("edit.undo", "code.apply"). A place registers its own once; menus, tool rows and the Ctrl+K box
/// show them from here. The menu is the part before the dot: project, edit, view, document, code, message, chart, help.
class Actions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// icon is a name of resources/icons or empty. The action belongs to this registry.
    QAction *add(const QString &id, const QString &text, const QKeySequence &shortcut = {}, const QString &icon = {});
    QAction *find(const QString &id) const; ///< null if there is none
    QList<QAction *> all() const { return m_ordered; }
    /// Of one menu, in the order they were added.
    QList<QAction *> inMenu(const QString &menu) const;

private:
    QHash<QString, QAction *> m_byId;
    QList<QAction *> m_ordered;
};

} // namespace haeje
