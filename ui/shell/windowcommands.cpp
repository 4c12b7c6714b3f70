// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "core/store/blind.h"
#include "core/store/project.h"
#include "ui/import/importwindow.h"
#include "ui/search/quickbox.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/identity.h"
#include "ui/shell/importrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places/placefactory.h"
#include "ui/shell/prompts.h"
#include "ui/shell/reportdialog.h"
#include "ui/shell/samplefile.h"
#include "ui/shell/settings.h"
#include "ui/shell/windowgeometry.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

namespace haeje {

static QKeySequence keys(const char *portable)
{
    return QKeySequence::fromString(QLatin1String(portable), QKeySequence::PortableText);
}

WindowCommands::WindowCommands(MainWindow &window, Actions &actions)
    : m_window(window)
    , m_actions(actions)
{
    addProject();
    addEdit();
    addView();
    addHelp();
}

QAction *WindowCommands::add(const char *id, const QString &text, const QKeySequence &shortcut, const char *icon,
                             const std::function<void()> &run)
{
    QAction *action = m_actions.add(QLatin1String(id), text, shortcut, QLatin1String(icon));
    connect(action, &QAction::triggered, this, run);
    return action;
}

void WindowCommands::addProject()
{
    add("project.new", tr("&New project..."), QKeySequence::New, "plus", [this] { newProject(); });
    add("project.open", tr("&Open a project..."), QKeySequence::Open, "open", [this] {
        const QString path = m_window.prompts().openFile(&m_window, tr("Open a project"), tr("Haeje projects (*.haeje)"));
        if (!path.isEmpty())
            m_window.openOrSay(path);
    });
    add("project.sample", tr("Open the &sample"), keys("Ctrl+Shift+O"), "sample", [this] { openSample(); });
    add("project.import", tr("&Bring articles in..."), keys("Ctrl+I"), "import", [this] { chooseFiles(); })
        ->setProperty("startsGroup", true);
    add("project.importFolder", tr("Bring a &folder in..."), keys("Ctrl+Shift+I"), "folder", [this] {
        const QString folder = m_window.prompts().openFolder(&m_window, tr("Bring a folder in"));
        if (!folder.isEmpty())
            m_window.takeFiles({folder});
    });
    add("project.paste", tr("&Paste text as a document"), keys("Ctrl+Shift+V"), "text", [this] { paste(); });
    add("project.report", tr("&Report of the last import"), {}, "review", [this] { m_window.importRun().showLastReport(); });
    add("project.duplicates", tr("Find &duplicates..."), {}, "compare", [this] { showDuplicates(m_window); })
        ->setProperty("startsGroup", true);
    add("project.close", tr("&Close project"), keys("Ctrl+W"), "", [this] {
        if (m_window.mayLeaveProject())
            m_window.closeProject();
    })
        ->setProperty("startsGroup", true);
    add("project.quit", tr("&Quit"), keys("Ctrl+Q"), "", [this] { m_window.close(); });
}

void WindowCommands::addEdit()
{
    add("edit.undo", tr("Undo"), QKeySequence::Undo, "undo", [this] { m_window.undo(); });
    add("edit.redo", tr("Redo"), keys("Ctrl+Shift+Z"), "redo", [this] { m_window.redo(); });
    add("edit.find", tr("&Find here"), QKeySequence::Find, "search", [this] { m_window.find(); })
        ->setProperty("startsGroup", true);
    add("edit.findAnything", tr("Find &anything"), keys("Ctrl+K"), "search", [this] { m_window.quickBox()->open(); });
    add("edit.search", tr("Search &everything..."), keys("Ctrl+Shift+F"), "search", [this] { m_window.searchFor({}); });
    QAction *blind = add("edit.blind", tr("Code &blind"), {}, "", [this] {
        if (m_window.project())
            turnBlind(*m_window.project(), m_window.settings(), m_window.prompts(), &m_window);
        refresh();
    });
    blind->setCheckable(true);
    blind->setProperty("startsGroup", true);
    blind->setToolTip(tr("Others' codings, their memos and the passages that only they made are neither shown nor counted."));
    add("edit.settings", tr("&Settings..."), keys("Ctrl+,"), "settings", [this] { m_window.openSettings(); })
        ->setProperty("startsGroup", true);
}

void WindowCommands::addView()
{
    const QList<PlaceKind> places = availablePlaces();
    for (PlaceKind place : places) {
        // The keys keep the design's numbers, also of a place that is not there yet.
        QAction *action = m_actions.add(QStringLiteral("view.") + placeWord(place), placeTitle(place),
                                        QKeySequence(QStringLiteral("Ctrl+%1").arg(int(place) + 1)), placeIcon(place));
        connect(action, &QAction::triggered, this, [this, place] { m_window.showPlace(place); });
    }
    add("view.back", tr("&Back"), keys("Alt+Left"), "back", [this] { m_window.navigator().back(); })
        ->setProperty("startsGroup", true);
    add("view.forward", tr("&Forward"), keys("Alt+Right"), "forward", [this] { m_window.navigator().forward(); });
    QAction *inspector = add("view.inspector", tr("&Inspector"), Qt::Key_F9, "inspector", [] {});
    inspector->setProperty("startsGroup", true);
    inspector->setCheckable(true);
    inspector->setChecked(m_window.settings().value(QStringLiteral("inspectorShown"), true).toBool());
    connect(inspector, &QAction::toggled, this, [this](bool on) { m_window.setInspectorShown(on); });
    const auto zoom = [this](double by) { m_window.settings().setZoom(std::clamp(m_window.settings().zoom() + by, 0.8, 2.0)); };
    // Queued: the window's contents, this command among them, are made anew.
    QAction *larger = m_actions.add(QStringLiteral("view.larger"), tr("&Larger interface"), {}, QStringLiteral("zoom-in"));
    QAction *smaller = m_actions.add(QStringLiteral("view.smaller"), tr("&Smaller interface"), {}, QStringLiteral("zoom-out"));
    larger->setProperty("startsGroup", true);
    connect(larger, &QAction::triggered, &m_window, [zoom] { zoom(0.1); }, Qt::QueuedConnection);
    connect(smaller, &QAction::triggered, &m_window, [zoom] { zoom(-0.1); }, Qt::QueuedConnection);
    QAction *full = add("view.fullScreen", tr("F&ull screen"), Qt::Key_F11, "", [] {});
    full->setCheckable(true);
    connect(full, &QAction::toggled, this, [this](bool on) { on ? m_window.showFullScreen() : m_window.showNormal(); });
}

void WindowCommands::addHelp()
{
    add("help.manual", tr("&Manual"), QKeySequence::HelpContents, "outline",
        [this] { showManual(interfaceLanguage(m_window.settings()), &m_window); })
        ->setVisible(hasManual());
    add("help.about", tr("&About Haeje"), {}, "", [this] { showAbout(&m_window); });
}

void WindowCommands::newProject()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_window.prompts().saveFile(&m_window, tr("New project"), folder + QLatin1Char('/') + tr("project") + QStringLiteral(".haeje"),
                                                     tr("Haeje projects (*.haeje)"));
    if (path.isEmpty() || !m_window.mayLeaveProject())
        return;
    if (const auto made = m_window.createProject(withSuffix(path), false); !made)
        m_window.prompts().fail(&m_window, tr("The project could not be made"), made.message());
}

void WindowCommands::openSample()
{
    const QString path = sampleFile(m_window.settings());
    if (QFileInfo::exists(path))
        return m_window.openOrSay(path);
    if (!m_window.mayLeaveProject())
        return;
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (const auto made = m_window.createProject(path, true); !made)
        m_window.prompts().fail(&m_window, tr("The sample could not be made"), made.message());
}

void WindowCommands::chooseFiles()
{
    m_window.takeFiles(m_window.prompts().openFiles(
        &m_window, tr("Bring articles in"), importFilter()));
}

/// What was copied in the file manager comes in as files, anything else as the text it is.
void WindowCommands::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QStringList paths;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    paths.isEmpty() ? m_window.takeText(data ? data->text() : QString()) : m_window.takeFiles(paths);
}

void WindowCommands::refresh()
{
    const Project *project = m_window.project();
    const auto enable = [this](const char *id, bool on) { m_actions.find(QLatin1String(id))->setEnabled(on); };
    const bool editable = project && !project->isReadOnly() && !project->isLongEditRunning();
    const auto name = [this](const char *id, const QString &plain, const QString &what) {
        m_actions.find(QLatin1String(id))->setText(what.isEmpty() ? plain : tr("%1: %2").arg(plain, what));
    };
    enable("edit.undo", editable && project->canUndo());
    enable("edit.redo", editable && project->canRedo());
    name("edit.undo", tr("Undo"), project ? project->undoLabel() : QString());
    name("edit.redo", tr("Redo"), project ? project->redoLabel() : QString());
    enable("edit.search", project != nullptr);
    for (const char *id : {"project.import", "project.importFolder", "project.paste"})
        enable(id, !project || editable);
    enable("project.duplicates", project && !project->isLongEditRunning());
    enable("project.report", project && m_window.importRun().hasReport());
    enable("project.close", project != nullptr);
    enable("edit.blind", project != nullptr);
    m_actions.find(QStringLiteral("edit.blind"))->setChecked(project && isBlind(*project));
    enable("edit.find", project != nullptr);
    enable("view.inspector", project != nullptr);
    enable("view.back", project && m_window.navigator().canGoBack());
    enable("view.forward", project && m_window.navigator().canGoForward());
    const QList<PlaceKind> places = availablePlaces();
    for (PlaceKind place : places)
        m_actions.find(QStringLiteral("view.") + placeWord(place))->setEnabled(project != nullptr);
}

} // namespace haeje
