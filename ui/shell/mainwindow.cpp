// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/store/project.h"
#include "ui/claims/evidencedialog.h"
#include "ui/common/warningstrip.h"
#include "ui/import/drophint.h"
#include "ui/search/quickbox.h"
#include "ui/search/searchpanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/identity.h"
#include "ui/shell/importrun.h"
#include "ui/shell/menus.h"
#include "ui/shell/places/placefactory.h"
#include "ui/shell/placestack.h"
#include "ui/shell/prompts.h"
#include "ui/shell/rail.h"
#include "ui/shell/samplefile.h"
#include "ui/shell/settings.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/startpage.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowcommands.h"
#include "ui/shell/windowgeometry.h"
#include "ui/shell/windowstatus.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

namespace haeje {

MainWindow::MainWindow(Settings &settings, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_appearance(new Appearance(settings, this))
    , m_navigator(new Navigator(this))
    , m_import(new ImportRun(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    restoreWindow(*this, settings);
    build();
    connect(m_appearance, &Appearance::contentsOutdated, this, &MainWindow::rebuild);
    connect(m_navigator, &Navigator::moved, this, &MainWindow::showLocation);
    connect(m_navigator, &Navigator::historyChanged, this, &MainWindow::refresh);
    connect(m_import, &ImportRun::finished, this, &MainWindow::refresh);
    connect(&settings, &Settings::themeChanged, this, &MainWindow::refresh);
    connect(&settings, &Settings::coderChanged, this, [this] {
        signWithCoder(m_project.get());
        refreshStatus();
    });
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    m_import->cancel();
    if (m_places)
        m_places->setProject(nullptr);
    delete takeCentralWidget(); // places hold references to what is declared here
}

void MainWindow::build()
{
    m_actions = std::make_unique<Actions>();
    m_commands = std::make_unique<WindowCommands>(*this, *m_actions);
    m_quickBox = new QuickBox(*m_actions, *m_navigator);
    m_topBar = new TopBar(*m_actions, m_quickBox);
    m_rail = new Rail(availablePlaces());
    m_status = new WindowStatus;
    m_import->setProgress(m_status->progress());
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(buildMiddle(), 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    m_hint = new DropHint(central);
    setCentralWidget(central);
    central->setVisible(true); // at once, also in a window that is shown already
    fillMenus(menuBar(), *m_actions);
    connectContents();
    giveProject();
}

QWidget *MainWindow::buildMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_warning = new WarningStrip;
    m_pages = new QStackedWidget;
    auto *start = new StartPage(*m_actions, m_settings);
    connect(start, &StartPage::projectChosen, this, &MainWindow::openOrSay);
    m_places = new PlaceStack({*m_navigator, m_prompts, m_settings, *m_actions});
    m_searchPanel = new SearchPanel(*m_navigator);
    m_searchPanel->setPrompts(&m_prompts);
    m_places->setSidePanel(m_searchPanel);
    m_places->setInspectorShown(m_actions->find(QStringLiteral("view.inspector"))->isChecked());
    m_pages->addWidget(start);
    m_pages->addWidget(m_places);
    column->addWidget(m_warning);
    column->addWidget(m_import->newRestStrip());
    column->addWidget(m_pages, 1);
    return middle;
}

void MainWindow::connectContents()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPlace);
    connect(m_rail, &Rail::settingsWanted, this, &MainWindow::openSettings);
    connect(m_places, &PlaceStack::stateChanged, this, &MainWindow::refreshStatus);
    connect(m_places, &PlaceStack::commandsChanged, this, [this] { fillMenus(menuBar(), *m_actions); });
    connect(m_quickBox, &QuickBox::commandChosen, this, &MainWindow::run);
    connect(m_quickBox, &QuickBox::allHitsWanted, this, &MainWindow::searchFor);
    connect(m_searchPanel, &SearchPanel::wideChanged, m_places, &PlaceStack::setSidePanelWide);
    connect(m_searchPanel, &SearchPanel::closed, m_searchPanel, &QWidget::hide);
    connect(m_searchPanel, &SearchPanel::evidenceAsked, this, [this](const QList<DocumentWords> &words) { useAsEvidence(this, *m_project, m_prompts, words); });
    connect(m_status, &WindowStatus::languageChosen, &m_settings, &Settings::setLanguage, Qt::QueuedConnection);
    connect(m_status, &WindowStatus::coderClicked, this, &MainWindow::changeCoder);
}

/// Project, place and selection stay.
void MainWindow::rebuild()
{
    const Location here = m_navigator->current();
    const std::optional<PlaceKind> kind = m_places->currentKind();
    auto *dialog = findChild<SettingsDialog *>();
    delete dialog;
    m_places->setProject(nullptr);
    delete takeCentralWidget();
    menuBar()->clear();
    qDeleteAll(menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    m_commands.reset();
    build();
    m_places->makeRestWhenIdle();
    if (m_project && kind)
        showLocation(here.place == *kind ? here : Location{*kind, {}, {}});
    if (dialog)
        openSettings();
}

Result<void> MainWindow::openProject(const QString &path)
{
    auto project = Project::open(path);
    if (!project)
        return project.error();
    adopt(std::move(*project));
    return {};
}

Result<void> MainWindow::createProject(const QString &path, bool withSample)
{
    auto project = Project::create(path);
    if (!project)
        return project.error();
    keepCoder(**project, m_settings, m_settings.coder());
    signWithCoder(project->get());
    if (withSample) {
        if (const auto filled = fillWithSample(**project); !filled)
            return filled;
    }
    adopt(std::move(*project));
    return {};
}

void MainWindow::adopt(std::unique_ptr<Project> project)
{
    closeProject();
    m_project = std::move(project);
    signWithCoder(m_project.get());
    m_settings.addRecentProject(m_project->path());
    connect(m_project.get(), &Project::historyChanged, this, &MainWindow::refresh);
    connect(m_project.get(), &Project::changed, this, &MainWindow::refreshStatus);
    giveProject();
    Q_EMIT projectChanged();
}

void MainWindow::closeProject()
{
    m_import->stop();
    m_places->saveWidths();
    m_places->setProject(nullptr);
    m_searchPanel->hide();
    m_navigator->clear();
    const bool had = m_project != nullptr;
    const std::unique_ptr<Project> gone = std::move(m_project);
    giveProject();
    if (had)
        Q_EMIT projectChanged();
}

/// Hands the project, or none, to everything in the window.
void MainWindow::giveProject()
{
    m_quickBox->setProject(m_project.get());
    m_searchPanel->setProject(m_project.get());
    m_rail->setPlacesEnabled(m_project != nullptr);
    m_places->setProject(m_project.get());
    m_pages->setCurrentWidget(m_project ? static_cast<QWidget *>(m_places) : m_pages->widget(0));
    m_pages->currentWidget()->setFocus();
    if (m_project) {
        const QString last = m_settings.value(QStringLiteral("place"), QStringLiteral("library")).toString();
        if (!m_places->currentKind() && !availablePlaces().isEmpty())
            showPlace(placeFromWord(last).value_or(availablePlaces().first()));
        else if (m_places->currentKind())
            showPlace(*m_places->currentKind());
    }
    refresh();
}

void MainWindow::showPlace(PlaceKind kind)
{
    if (m_project)
        m_navigator->go({kind, {}, {}});
}

void MainWindow::showLocation(const Location &location)
{
    if (!m_project || !m_places->show(location.place))
        return;
    m_rail->setCurrent(location.place);
    m_settings.setValue(QStringLiteral("place"), placeWord(location.place));
    m_places->current()->showLocation(location);
    refresh();
}

std::optional<PlaceKind> MainWindow::currentPlace() const
{
    return m_project ? m_places->currentKind() : std::nullopt;
}

void MainWindow::setInspectorShown(bool shown)
{
    m_settings.setValue(QStringLiteral("inspectorShown"), shown);
    m_places->setInspectorShown(shown);
}

void MainWindow::run(QAction *command)
{
    if (const auto owner = m_places->ownerOf(command); owner && owner != currentPlace())
        showPlace(*owner);
    command->trigger();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this, m_project.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace haeje
