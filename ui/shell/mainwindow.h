// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/navigator.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QStackedWidget;

namespace haeje {

class Actions;
class Appearance;
class DropHint;
class ImportRun;
class PlaceStack;
class Project;
class Prompts;
class QuickBox;
class Rail;
class SearchPanel;
class Settings;
class TopBar;
class WarningStrip;
class WindowCommands;
class WindowStatus;

/// The frame: menus, top bar, rail, the place with its inspector, status bar. What stands in it is made anew when the
/// language or the zoom changes; project and history stay.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Settings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    Project *project() const { return m_project.get(); }
    Result<void> openProject(const QString &path);
    /// A new file, with the sample in it if wanted; it is open then.
    Result<void> createProject(const QString &path, bool withSample);
    void closeProject();

    void showPlace(PlaceKind kind);
    /// Shows the place and what is named there, without a trace in the history.
    void showLocation(const Location &location);
    std::optional<PlaceKind> currentPlace() const;

    Actions &actions() const { return *m_actions; }
    Navigator &navigator() const { return *m_navigator; }
    Settings &settings() const { return m_settings; }
    Prompts &prompts() const { return m_prompts; }
    QuickBox *quickBox() const { return m_quickBox; }
    /// Shows the search beside the place; an empty query leaves what is in it.
    void searchFor(const QString &query);

    /// One .haeje opens, anything else is imported; without a project offers to make one.
    void takeFiles(const QStringList &paths);
    void takeText(const QString &text);
    ImportRun &importRun() const { return *m_import; }
    bool mayLeaveProject(); ///< false: the user stays, for the sake of an import
    void openSettings();
    void find();
    void undo();
    void redo();
    void setInspectorShown(bool shown);
    /// Runs a command, in its place if it belongs to one.
    void run(QAction *command);
    /// An open failure is said to the user.
    void openOrSay(const QString &path), askWhoIAm();

Q_SIGNALS:
    void projectChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildMiddle();
    void rebuild();
    void connectContents();
    void adopt(std::unique_ptr<Project> project);
    void signWithCoder(Project *project) const;
    void giveProject(), changeCoder();
    Result<void> makeProjectFor(int files, const QString &folder);
    void refresh();
    void refreshStatus();

    Settings &m_settings;
    Prompts &m_prompts;
    Appearance *m_appearance;
    std::unique_ptr<Project> m_project;
    Navigator *m_navigator;
    ImportRun *m_import;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<WindowCommands> m_commands;
    // The contents, owned by the central widget.
    TopBar *m_topBar = nullptr;
    QuickBox *m_quickBox = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    PlaceStack *m_places = nullptr;
    SearchPanel *m_searchPanel = nullptr;
    WarningStrip *m_warning = nullptr;
    WindowStatus *m_status = nullptr;
    DropHint *m_hint = nullptr;
    bool m_painted = false;
};

} // namespace haeje
