// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/libraryplace.h"

#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/coding/passageinspector.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/library/librarypanel.h"
#include "ui/reading/notespane.h"
#include "ui/reading/outlinepanel.h"
#include "ui/reading/pageview.h"
#include "ui/reading/reader.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/scrolllink.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

namespace haeje {

static constexpr int roomForTwo = 900; ///< below it the list of documents makes room

/// Outline, the reader, a second one, and the pages where the document has some.
QWidget *LibraryPlace::buildTexts()
{
    m_texts = new ThinSplitter(Qt::Horizontal, m_pages);
    m_texts->setObjectName(QStringLiteral("textAndPages"));
    m_texts->setChildrenCollapsible(false);
    m_outline = new OutlinePanel(m_texts);
    m_outline->hide();
    m_paper = new PageView(m_texts);
    m_paper->setObjectName(QStringLiteral("pageView"));
    m_paper->setMinimumWidth(scaled(220));
    m_paper->hide();
    m_otherPane->hide();
    m_texts->addWidget(m_outline);
    m_texts->addWidget(m_pane);
    m_texts->addWidget(m_otherPane);
    m_texts->addWidget(m_paper);
    m_texts->setStretchFactor(0, 0);
    for (int i = 1; i < 4; ++i)
        m_texts->setStretchFactor(i, 1);
    m_texts->setSizes({scaled(220), scaled(560), scaled(560), scaled(480)});
    m_link = new ScrollLink(m_reader, m_otherReader, this);
    return m_texts;
}

void LibraryPlace::addBesideActions()
{
    const auto add = [this](const char *id, const QString &text, const char *keys, const char *icon) {
        QAction *action = m_services.actions.add(QLatin1String(id), text, QKeySequence(QLatin1String(keys)), QLatin1String(icon));
        QWidget::addAction(action);
        m_actions.insert(QLatin1String(id), action);
        return action;
    };
    QAction *link = add("document.link", tr("Scroll both texts together"), "Ctrl+Shift+L", "link");
    link->setProperty("startsGroup", true);
    link->setCheckable(true);
    connect(link, &QAction::triggered, this, &LibraryPlace::setLinked);
    connect(add("document.otherText", tr("Go to the other text"), "F6", ""), &QAction::triggered, this, [this] {
        activatePane(m_otherPane);
        m_reader->setFocus(Qt::ShortcutFocusReason);
    });
    connect(add("document.swap", tr("Swap the two texts"), "Ctrl+Shift+X", "swap"), &QAction::triggered, this, &LibraryPlace::swapPanes);
    connect(add("document.closeText", tr("Close this text"), "Ctrl+Shift+W", ""), &QAction::triggered, this, [this] { closePane(m_pane); });
    QAction *list = add("view.documents", tr("List of documents"), "F8", "library");
    list->setCheckable(true);
    list->setChecked(true);
    connect(list, &QAction::triggered, this, [this](bool on) {
        m_libraryFolded = false;
        m_library->setVisible(on);
    });
}

void LibraryPlace::connectBeside()
{
    for (ReadingPane *pane : {m_pane, m_otherPane}) {
        pane->setHeadActions({m_actions.value(QStringLiteral("document.link")), m_actions.value(QStringLiteral("document.swap"))});
        connect(pane, &ReadingPane::closeAsked, this, [this, pane] { closePane(pane); });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isBeside() && m_otherPane->isAncestorOf(now))
            activatePane(m_otherPane);
    });
    m_otherReader->addActions(m_reader->actions());
}

bool LibraryPlace::isBeside() const
{
    return !m_otherPane->isHidden();
}

/// From the list: it goes beside what was read, though resting on its row may have opened it in the place of that.
void LibraryPlace::besideFromList(DocumentId id)
{
    const bool opened = id == m_document.id && !m_tableShown && m_library->isAncestorOf(QApplication::focusWidget());
    if (opened && m_formerDocument && m_formerDocument != id && m_project->documents().summary(m_formerDocument))
        loadDocument(m_formerDocument, true);
    openBeside(id);
    m_reader->setFocus(Qt::OtherFocusReason);
}

void LibraryPlace::openBeside(DocumentId id)
{
    const std::optional<DocumentSummary> document = m_project ? m_project->documents().summary(id) : std::nullopt;
    if (!document)
        return;
    if (!m_document.id)
        return openDocument(id);
    if (document->scan || m_document.scan)
        return fail(tr("The text was not opened beside the other"), tr("A scan has no text to stand beside another. Open it alone."));
    m_passage->commitMemos();
    if (!isBeside()) {
        m_texts->insertWidget(m_texts->indexOf(m_pane) + 1, m_otherPane);
        m_paper->hide();
        m_otherPane->show();
        if (m_texts->width() < scaled(roomForTwo))
            foldLibrary(true);
        const int half = m_texts->width() / 2;
        m_texts->setSizes({scaled(200), half, half, half});
    }
    activatePane(m_otherPane);
    loadDocument(id, true);
    showDocument(true);
    m_link->reset();
    setLinked(m_link->isOn());
    showHeads();
}

/// Everything that speaks of the open document speaks of the other one from now on.
void LibraryPlace::activatePane(ReadingPane *pane)
{
    if (pane == m_pane || !isBeside())
        return;
    m_passage->commitMemos();
    m_passage->showNothing();
    std::swap(m_pane, m_otherPane);
    std::swap(m_reader, m_otherReader);
    std::swap(m_document, m_otherDocument);
    m_pendingSelection = {};
    m_link->lead(m_reader);
    if (m_reader->selectedPassage())
        m_passage->showPassage(m_document, m_reader->selectedPassage());
    else if (!m_reader->selection().isEmpty())
        m_passage->showSelection(m_document, m_reader->selection());
    m_library->setCurrent(m_document.id);
    m_outline->setDocument(m_document);
    refreshOutline();
    followText();
    showHeads();
    updateActions();
    Q_EMIT stateChanged();
}

void LibraryPlace::closePane(ReadingPane *pane)
{
    if (!isBeside())
        return;
    keepPosition();
    if (pane == m_pane)
        activatePane(m_otherPane);
    m_otherPane->hide();
    m_otherDocument = {};
    m_otherReader->clear();
    m_otherPane->notes().setNotes({});
    m_link->reset();
    foldLibrary(false);
    showHeads();
    showPaper();
    updateActions();
}

void LibraryPlace::swapPanes()
{
    const int here = m_texts->indexOf(m_pane), other = m_texts->indexOf(m_otherPane);
    const QList<int> sizes = m_texts->sizes();
    m_texts->insertWidget(std::min(here, other), here < other ? m_otherPane : m_pane);
    m_texts->setSizes(sizes);
}

/// Folded here it comes back with the second text's going; the user's own folding is his.
void LibraryPlace::foldLibrary(bool fold)
{
    if (fold ? m_library->isHidden() : !m_libraryFolded)
        return;
    m_libraryFolded = fold;
    m_library->setVisible(!fold);
    m_actions.value(QStringLiteral("view.documents"))->setChecked(!fold);
}

void LibraryPlace::setLinked(bool on)
{
    m_link->setOn(on);
    QAction *action = m_actions.value(QStringLiteral("document.link"));
    action->setChecked(on);
    const QString how = m_link->step() == ScrollLink::Step::Paragraph ? tr("Paragraph by paragraph: both texts have as many.")
        : m_link->step() == ScrollLink::Step::Section                ? tr("Section by section: the texts differ in their paragraphs, and their headings are alike.")
                                                                     : tr("By the share of the text, as the texts differ in their paragraphs and headings.");
    action->setStatusTip(how);
    action->setToolTip(QStringLiteral("%1\n%2").arg(action->text(), how));
}

void LibraryPlace::showHeads()
{
    const bool beside = isBeside();
    const auto title = [](const Document &document) {
        QString meta = document.facts.published.display(QLocale());
        return meta.isEmpty() ? document.facts.title : QStringLiteral("%1 · %2").arg(document.facts.title, meta);
    };
    m_pane->setHead(beside, title(m_document), true);
    m_otherPane->setHead(beside, title(m_otherDocument), false);
}

/// What stands beside what is kept for each project: left and right, which one has the commands, linked or not.
void LibraryPlace::keepBeside()
{
    if (m_besideKept.isEmpty())
        return;
    QStringList kept;
    if (isBeside() && m_document.id && m_otherDocument.id) {
        const bool left = m_texts->indexOf(m_pane) < m_texts->indexOf(m_otherPane);
        kept = {QString::number(m_otherDocument.id.value), m_otherDocument.guid, left ? QStringLiteral("right") : QStringLiteral("left"),
                m_link->isOn() ? QStringLiteral("linked") : QStringLiteral("free")};
    }
    m_services.settings.setValue(QStringLiteral("reading/beside/") + m_besideKept, kept);
}

void LibraryPlace::openLastBeside()
{
    if (!m_project || !m_document.id)
        return;
    const QStringList kept = m_services.settings.value(QStringLiteral("reading/beside/") + m_project->name(), QStringList()).toStringList();
    const DocumentId id(kept.value(0).toLongLong());
    const std::optional<DocumentSummary> document = id ? m_project->documents().summary(id) : std::nullopt;
    if (!document || document->guid != kept.value(1) || document->scan || m_document.scan)
        return;
    openBeside(id);
    activatePane(m_otherPane);
    showDocument(false);
    if (kept.value(2) == QLatin1String("left"))
        swapPanes();
    setLinked(kept.value(3) == QLatin1String("linked"));
}

} // namespace haeje
