// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/libraryplace.h"

#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/coding/codingdesk.h"
#include "ui/coding/codinglist.h"
#include "ui/coding/passageinspector.h"
#include "ui/coding/quickcode.h"
#include "ui/common/emptystate.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/common/toolrow.h"
#include "ui/library/documentcommands.h"
#include "ui/library/documentspage.h"
#include "ui/library/librarypanel.h"
#include "ui/reading/reader.h"
#include "ui/reading/readingpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/placepages.h"
#include "ui/shell/places/passagecommands.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

LibraryPlace::LibraryPlace(const Services &services, QWidget *parent)
    : Place(parent)
    , m_services(services)
{
    m_desk = new CodingDesk(this);
    m_library = new LibraryPanel(this);
    m_splitter = new ThinSplitter(Qt::Horizontal, this);
    m_pages = new QStackedWidget(this);
    m_pane = new ReadingPane(m_pages);
    m_otherPane = new ReadingPane(m_pages);
    m_reader = &m_pane->reader();
    m_otherReader = &m_otherPane->reader();
    m_table = new DocumentsPage(services, m_pages);
    m_quickCode = new QuickCode(this);
    m_recount = new QTimer(this);
    m_placeRest = new QTimer(this);
    m_selectionRest = new QTimer(this);
    setObjectName(QStringLiteral("libraryPlace"));
    m_recount->setSingleShot(true);
    m_recount->setInterval(200);
    m_selectionRest->setSingleShot(true);
    m_extra = new PlacePages(m_services, PlaceKind::Library, m_pages, this);
    m_selectionRest->setInterval(30);
    buildDocuments();
    addActions();
    buildReader();
    buildInspector();
    connectReader(m_reader);
    connectReader(m_otherReader);
    connectBeside();
    connectReading();
    connectPaper();
    connectExtraPages();
    connectDesk();
    connect(m_recount, &QTimer::timeout, this, &LibraryPlace::reloadLibrary);
    updateActions();
}

LibraryPlace::~LibraryPlace()
{
    keepPosition();
    keepBeside();
    if (m_inspector && !m_inspector->parent())
        delete m_inspector;
}

void LibraryPlace::buildReader()
{
    m_otherReader->setObjectName(QStringLiteral("readerBeside"));
    m_noDocuments = new EmptyState(tr("No documents yet"),
                                   tr("Import the articles you want to read and code. You can also drop files on the window."),
                                   m_pages);
    m_noDocuments->setObjectName(QStringLiteral("libraryEmpty"));
    m_pages->addWidget(buildTexts());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_noDocuments);

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_readerTools = buildTools();
    column->addWidget(m_readerTools);
    column->addWidget(m_pages, 1);
    m_splitter->addWidget(m_library);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    if (!m_splitter->restoreState(m_services.settings.state(QStringLiteral("library/splitter"))))
        m_splitter->setSizes({scaled(272), scaled(800)});
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    connect(m_selectionRest, &QTimer::timeout, this, [this] {
        if (!m_pendingSelection.isEmpty() && m_document.id) {
            m_passage->showSelection(m_document, m_pendingSelection);
            showLower(PassagePage);
        }
    });
    showType();
    connect(&m_services.settings, &Settings::readerChanged, this, &LibraryPlace::showType);
}

void LibraryPlace::buildInspector()
{
    m_inspector = new QWidget;
    m_inspector->setObjectName(QStringLiteral("libraryInspector"));
    m_inspectorSplitter = new ThinSplitter(Qt::Vertical, m_inspector);
    m_inspectorSplitter->setChildrenCollapsible(false);
    m_codebook = new CodebookPanel(m_services.prompts, m_inspectorSplitter);
    auto *lower = new QWidget(m_inspectorSplitter);
    auto *tools = new ToolRow(lower);
    m_lowerTabs = new Segments(tools);
    m_lowerTabs->add(tr("Passage"), {}, QStringLiteral("showPassage"));
    m_lowerTabs->add(tr("Codings"), {}, QStringLiteral("showCodings"));
    tools->addWidget(m_lowerTabs);
    tools->addStretch();
    tools->add(m_actions.value(QStringLiteral("passage.copy")), false);
    QToolButton *more = tools->add(QStringLiteral("more"), {}, tr("More on this passage"));
    more->setObjectName(QStringLiteral("passageMore"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillPassageMenu(menu); });
    more->setMenu(menu);
    m_lower = new QStackedWidget(lower);
    m_passage = new PassageInspector(*m_desk, m_lower);
    m_codingList = new CodingList(m_lower);
    m_lower->addWidget(m_passage);
    m_lower->addWidget(m_codingList);
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->setSpacing(0);
    lowerColumn->addWidget(tools);
    lowerColumn->addWidget(m_lower, 1);
    m_inspectorSplitter->addWidget(m_codebook);
    m_inspectorSplitter->addWidget(lower);
    if (!m_inspectorSplitter->restoreState(m_services.settings.state(QStringLiteral("library/inspector"))))
        m_inspectorSplitter->setSizes({scaled(320), scaled(440)});
    auto *outer = new QVBoxLayout(m_inspector);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_inspectorSplitter);

    connect(m_lowerTabs, &Segments::chosen, m_lower, &QStackedWidget::setCurrentIndex);
    connect(m_codebook, &CodebookPanel::codeChosen, this, [this](CodeId id) {
        m_codingList->showCode(id);
        showLower(CodingsPage);
    });
    connect(m_codebook, &CodebookPanel::exampleAsked, this, &LibraryPlace::makeExample);
    connect(m_codebook, &CodebookPanel::codeApplied, this, &LibraryPlace::applyCode);
    connect(m_codingList, &CodingList::codingClicked, this,
            [this](CodingId coding) { m_services.navigator.goTo(coding); });
    connect(m_passage, &PassageInspector::addCodeAsked, this, &LibraryPlace::openQuickCode);
    connect(m_passage, &PassageInspector::recodeAsked, m_passageCommands, &PassageCommands::askRecode);
    connect(m_passage, &PassageInspector::entityClicked, &m_services.navigator, &Navigator::goTo);
    connect(m_passage, &PassageInspector::codeClicked, this, [this](CodeId id) {
        selectCode(id);
        m_codingList->showCode(id);
        showLower(CodingsPage);
    });
    connect(m_passage, &PassageInspector::failed, this,
            [this](const QString &sentence) { fail(tr("That was not done"), sentence); });
    connect(m_passage, &PassageInspector::passageMade, this, [this](PassageId id) { showPassage(id, false); });
}

void LibraryPlace::connectDesk()
{
    m_codebook->restoreView(m_services.settings.state(QStringLiteral("library/codebook")));
    connect(m_codebook, &CodebookPanel::historyAsked, this, [this](CodeId id) {
        showPageNamed(QStringLiteral("history"));
        if (id && m_extra->currentWord() == QLatin1String("history"))
            m_extra->current()->showEntity(id);
    });
    connect(m_desk, &CodingDesk::codingChanged, this, &LibraryPlace::onCodingChanged);
    connect(m_desk, &CodingDesk::passagesChanged, this, [this] {
        rereadTouched();
        refreshNotes();
        m_recount->start();
        m_codebook->reload();
        m_codingList->refresh();
        m_passage->refresh();
        updateActions();
    });
    connect(m_desk, &CodingDesk::memosChanged, this, [this] {
        m_passage->refresh();
        m_codingList->refresh();
        refreshNotes();
    });
    connect(m_passageCommands, &PassageCommands::passageMade, this, [this](PassageId id) { afterApplied(id); });
    connect(m_quickCode, &QuickCode::chosen, this, &LibraryPlace::applyCode);
    connect(m_quickCode, &QuickCode::created, this, &LibraryPlace::applyPath);
}

void LibraryPlace::addImportButtons()
{
    if (m_import)
        return;
    m_import = m_services.actions.find(QStringLiteral("project.import"));
    if (!m_import)
        return;
    m_library->addTool(m_import);
    QPushButton *button =
        m_noDocuments->addButton(tr("Import articles…"), QStringLiteral("libraryImport"), true, QStringLiteral("import"));
    connect(button, &QPushButton::clicked, m_import, &QAction::trigger);
}

void LibraryPlace::setProject(Project *project)
{
    m_passage->commitMemos();
    keepPosition();
    keepBeside();
    if (m_project)
        m_project->disconnect(this);
    if (isBeside())
        closePane(m_otherPane);
    closeDocument();
    m_project = project;
    m_besideKept = project ? project->name() : QString();
    m_desk->setProject(project);
    m_passageCommands->setProject(project);
    m_passage->setProject(project);
    m_codebook->setProject(project);
    m_codingList->setProject(project);
    if (project)
        connect(project, &Project::changed, this, &LibraryPlace::onChanged);
    m_commands->setProject(project);
    m_library->setProject(project);
    m_table->setProject(project);
    m_extra->setProject(project);
    m_scopes.clear();
    m_tableShown = true;
    readFilter();
    openLast();
    openLastBeside();
    updateActions();
}

void LibraryPlace::onChanged(Tables tables)
{
    if (m_desk->isWorking()) { // the desk tells what moved, coding by coding
        if (tables & TableFlag::Codes)
            m_codebook->reload();
        return;
    }
    if (tables & (TableFlag::Documents | TableFlag::Collections | TableFlag::Attributes | TableFlag::Coders)) {
        reloadLibrary();
        rereadDocument();
    }
    if (tables & (TableFlag::Codes | TableFlag::Passages))
        m_codebook->reload();
    if (tables == TableFlag::Passages)
        rereadTouched();
    else if (tables & (TableFlag::Codes | TableFlag::Passages | TableFlag::Memos | TableFlag::Evidence))
        rereadMarks();
    if (tables & (TableFlag::Codes | TableFlag::Passages | TableFlag::Memos))
        refreshNotes();
    if (tables & (TableFlag::Codes | TableFlag::Passages | TableFlag::Documents))
        m_codingList->refresh();
    if (tables & TableFlag::Passages)
        m_recount->start();
    m_passage->refresh();
    updateActions();
}

void LibraryPlace::showPage()
{
    const bool none = !m_project || m_library->model().documentCount() == 0;
    m_tableShown = m_tableShown || !m_document.id;
    if (none)
        m_extra->leave();
    if (m_extra->current())
        m_pages->setCurrentWidget(m_extra->current());
    else
        m_pages->setCurrentIndex(none ? NoDocumentsPage : m_tableShown ? TablePage : ReadingPage);
    m_readerTools->setVisible(!m_extra->current() && m_pages->currentIndex() != TablePage);
}

QWidget *LibraryPlace::inspector()
{
    return m_inspector;
}

QStringList LibraryPlace::crumbs() const
{
    if (m_extra->current())
        return {m_extra->current()->title()};
    if (m_pages->currentIndex() == TablePage)
        return {m_table->scope().title};
    if (!m_document.id)
        return {};
    return {m_document.facts.series.isEmpty() ? tr("Without a series") : m_document.facts.series};
}

QStringList LibraryPlace::status() const
{
    if (!m_project)
        return {};
    const int all = m_library->model().documentCount(), shown = m_library->model().shownCount();
    QStringList facts{shown == all ? tr("%n documents", nullptr, all)
                                   : tr("%1 of %2 documents").arg(locale().toString(shown), locale().toString(all))};
    if (m_pages->currentIndex() == TablePage)
        facts = m_table->status();
    if (m_extra->current())
        facts = m_extra->current()->status();
    return facts << tr("%n passages", nullptr, m_passages) << tr("%n codings", nullptr, m_codings);
}

void LibraryPlace::find()
{
    if (m_extra->current())
        m_extra->current()->find();
    else if (m_pages->currentIndex() == ReadingPage)
        m_reader->openFind();
    else
        m_table->focusFilter();
}

void LibraryPlace::showLower(LowerPage page)
{
    m_lowerTabs->setCurrent(page);
    m_lower->setCurrentIndex(page);
}

void LibraryPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    addImportButtons();
    updateActions();
}

void LibraryPlace::hideEvent(QHideEvent *event)
{
    Place::hideEvent(event);
    m_passage->commitMemos();
    keepPosition();
    keepBeside();
    m_services.settings.setState(QStringLiteral("library/splitter"), m_splitter->saveState());
    m_services.settings.setState(QStringLiteral("library/codebook"), m_codebook->saveView());
    m_services.settings.setState(QStringLiteral("library/inspector"), m_inspectorSplitter->saveState());
    updateActions();
}

void LibraryPlace::fail(const QString &title, const QString &sentence)
{
    m_services.prompts.fail(this, title, sentence);
}

} // namespace haeje
