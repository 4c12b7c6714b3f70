// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;

namespace haeje {

class Actions;
class MainWindow;

/// The commands of the window itself. Registers them and keeps them enabled and named as the project allows.
class WindowCommands : public QObject
{
    Q_OBJECT
public:
    WindowCommands(MainWindow &window, Actions &actions);

    void refresh();

private:
    QAction *add(const char *id, const QString &text, const QKeySequence &shortcut, const char *icon,
                 const std::function<void()> &run);
    void addProject();
    void addEdit();
    void addView();
    void addHelp();
    void newProject();
    void openSample();
    void chooseFiles();
    void paste();

    MainWindow &m_window;
    Actions &m_actions;
};

} // namespace haeje
