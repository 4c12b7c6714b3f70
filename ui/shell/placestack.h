// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QHash>
#include <QPointer>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace haeje {

/// The places, one shown at a time with its inspector at the right. A place is made when it is first shown or when
/// the window is idle, and gets the project when it is first shown.
class PlaceStack : public QWidget
{
    Q_OBJECT
public:
    PlaceStack(const Services &services, QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Makes the place if need be. False if the program has none of that kind.
    bool show(PlaceKind kind);
    std::optional<PlaceKind> currentKind() const { return m_current; }
    Place *current() const;
    /// The places not made yet, one per turn of the event loop, so that their commands are there.
    void makeRestWhenIdle();
    /// The place that registered the command, if one did.
    std::optional<PlaceKind> ownerOf(QAction *command) const;

    void setInspectorShown(bool shown);
    /// Stands left of the place, hidden until shown.
    void setSidePanel(QWidget *panel);
    /// The panel takes the room of the place and the inspector, or gives it back.
    void setSidePanelWide(bool wide);
    void saveWidths();

Q_SIGNALS:
    /// Another place, or the facts of the present one.
    void stateChanged();
    void commandsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        Place *place = nullptr;
        QWidget *inspector = nullptr;
        QList<QAction *> commands;
        bool hasProject = false;
    };
    Entry *make(PlaceKind kind);
    void giveProject(Entry &entry);
    void showCommandsOf(PlaceKind kind);
    void applyWidths();
    QString widthKey() const;

    Services m_services;
    Project *m_project = nullptr;
    QHash<PlaceKind, Entry> m_entries;
    std::optional<PlaceKind> m_current;
    QSplitter *m_splitter;
    QStackedWidget *m_places;
    QStackedWidget *m_inspectors;
    bool m_inspectorShown = true;
    bool m_sideWide = false;
};

} // namespace haeje
