// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"

#include <QStringList>
#include <QWidget>

namespace haeje {

class Actions;
class Navigator;
class Project;
class Prompts;
class Settings;

/// What the window lends to its places. Not owned; outlives them.
struct Services {
    Navigator &navigator;
    Prompts &prompts;
    Settings &settings;
    Actions &actions;
};

/// One place of the window: the widget in the middle (with its own lists at the left, if any) and its inspector.
class Place : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The project to show, or null. Not owned. A place re-reads on Project::changed by itself.
    virtual void setProject(Project *project) = 0;
    /// Selects and shows what the location names; an empty one shows the place as it was.
    virtual void showLocation(const Location &location) = 0;
    /// Shown at the window's right side while this place is; owned by the window once asked for. Null for none.
    virtual QWidget *inspector() = 0;
    /// Crumbs after the place's own name: {"Global NK", "Commentary"}.
    virtual QStringList crumbs() const { return {}; }
    /// Facts for the status bar: {"46 messages in view", "1 selected"}.
    virtual QStringList status() const { return {}; }
    /// Where Ctrl+F goes.
    virtual void find() { }

Q_SIGNALS:
    /// crumbs() or status() changed.
    void stateChanged();
};

} // namespace haeje
