// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/libraryplace.h"

#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/codebook/codedialog.h"
#include "ui/coding/codingdesk.h"
#include "ui/common/toolrow.h"
#include "ui/library/documentcommands.h"
#include "ui/library/librarypanel.h"
#include "ui/reading/reader.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/placepages.h"
#include "ui/shell/places/passagecommands.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace haeje {

static QKeySequence keys(const char *text)
{
    return QKeySequence(QLatin1String(text));
}

QAction *LibraryPlace::addAction(const char *id, const QString &text, const QKeySequence &keys, const char *icon,
                                 void (LibraryPlace::*run)(), bool onlyInReader)
{
    QAction *action = m_services.actions.add(QLatin1String(id), text, keys, QLatin1String(icon));
    if (onlyInReader) { // a letter alone must not be taken from a field
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_reader->addAction(action);
    } else {
        QWidget::addAction(action);
    }
    connect(action, &QAction::triggered, this, run);
    m_actions.insert(QLatin1String(id), action);
    return action;
}

void LibraryPlace::addActions()
{
    using Place = LibraryPlace;
    addReaderActions();
    m_passageCommands = new PassageCommands(m_services, *m_desk, *this);
    m_reader->addActions(m_passageCommands->actions());
    addReadingActions();
    addBesideActions();
    addAction("document.pages", tr("Pages of the PDF"), keys("Ctrl+Shift+P"), "doc", &Place::togglePaper)->setCheckable(true);
    addAction("code.byRule", tr("Code by rule…"), keys("Ctrl+Shift+B"), "search", &Place::codeByRuleHere);
    addAction("document.correct", tr("Correct the text…"), keys("Ctrl+E"), "text", &Place::correctTextHere);
    addAction("message.fromPassage", tr("Make message from passage…"), keys("Ctrl+Shift+M"), "message",
              &Place::makeMessageHere)
        ->setIconText(tr("Make message"));
    addAction("passage.evidence", tr("Use as evidence…"), keys("Ctrl+Shift+E"), "claim", &Place::useAsEvidenceHere);
    addAction("figure.fromPassage", tr("Make figure from passage…"), keys("Ctrl+Shift+G"), "figure",
              &Place::makeFigureHere)
        ->setIconText(tr("Make figure"));
}

void LibraryPlace::addReaderActions()
{
    QAction *quick = m_services.actions.add(QStringLiteral("code.quick"), tr("Put a code on it…"), Qt::Key_C, QStringLiteral("tag"));
    quick->setIconText(tr("Code"));
    quick->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_reader->addAction(quick);
    connect(quick, &QAction::triggered, this, [this] { openQuickCode(belowSelection()); });
    m_actions.insert(QStringLiteral("code.quick"), quick);
    QAction *again = m_services.actions.add(QStringLiteral("code.again"), tr("Put the last code again"), keys("Shift+C"));
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_reader->addAction(again);
    connect(again, &QAction::triggered, this, [this] { applyCode(m_passageCommands->recent().value(0)); });
    m_actions.insert(QStringLiteral("code.again"), again);
    QAction *fresh = m_services.actions.add(QStringLiteral("code.new"), tr("New code…"), {}, QStringLiteral("plus"));
    connect(fresh, &QAction::triggered, this, [this] { m_codebook->addCode(); });
    m_actions.insert(QStringLiteral("code.new"), fresh);

    addAction("passage.memo", tr("Write a memo"), Qt::Key_M, "memo", &LibraryPlace::startMemo, true)->setIconText(tr("Memo"));
    QAction *copy = m_services.actions.add(QStringLiteral("passage.copy"), tr("Copy with citation"),
                                           keys("Ctrl+Shift+C"), QStringLiteral("copy"));
    QWidget::addAction(copy);
    connect(copy, &QAction::triggered, this, [this] { m_reader->copyWithCitation(); });
    m_actions.insert(QStringLiteral("passage.copy"), copy);
    for (const int step : {1, -1}) {
        QAction *go = m_services.actions.add(step > 0 ? QStringLiteral("passage.next") : QStringLiteral("passage.previous"),
                                             step > 0 ? tr("Next passage") : tr("Previous passage"),
                                             step > 0 ? Qt::Key_BracketRight : Qt::Key_BracketLeft);
        go->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_reader->addAction(go);
        connect(go, &QAction::triggered, this, [this, step] { m_reader->stepPassage(step); });
        m_actions.insert(go->objectName(), go);
    }
    addAction("passage.remove", tr("Remove passage"), Qt::Key_Delete, "close", &LibraryPlace::removePassage, true)
        ->setProperty("startsGroup", true);
}

void LibraryPlace::updateActions()
{
    const bool here = isVisible() && m_project;
    const bool open = here && m_document.id && !m_tableShown && !m_extra->current();
    const bool writable = here && !m_project->isReadOnly();
    const bool marked = open && !m_reader->focusSpan().isEmpty();
    const auto enable = [this](const char *id, bool on, const QString &why = {}) {
        QAction *action = m_actions.value(QLatin1String(id));
        if (!action)
            return;
        action->setEnabled(on);
        action->setStatusTip(on ? QString() : why);
    };
    for (const char *name : {"shownMarks", "findInDocument"}) {
        if (auto *button = findChild<QToolButton *>(QLatin1String(name)))
            button->setEnabled(open);
    }
    const QString select = tr("Select words or a passage first.");
    m_commands->update(here);
    for (QAction *action : m_extra->actions())
        action->setEnabled(here);
    for (const char *id : {"document.outline", "document.notes", "document.ruler"})
        enable(id, open);
    for (const char *id : {"document.link", "document.swap", "document.otherText", "document.closeText"})
        enable(id, open && isBeside(), tr("Open a second text beside this one first."));
    enable("view.documents", here);
    enable("code.quick", marked && writable, select);
    enable("code.again", marked && writable && !m_passageCommands->recent().isEmpty(), select);
    enable("code.new", writable);
    enable("code.byRule", writable);
    enable("document.correct", open && writable, tr("Open a document first."));
    enable("passage.memo", marked && writable, select);
    enable("passage.copy", marked, select);
    m_passageCommands->update(open, writable);
    enable("passage.next", open);
    enable("passage.previous", open);
    enable("passage.remove", open && writable && m_reader->selectedPassage(), tr("Select a passage first."));
    enable("message.fromPassage", marked && writable, select);
    enable("figure.fromPassage", marked && writable, select);
    enable("passage.evidence", marked && writable, select);
}

ToolRow *LibraryPlace::buildTools()
{
    auto *tools = new ToolRow(this);
    tools->setObjectName(QStringLiteral("libraryTools"));
    tools->add(m_actions.value(QStringLiteral("document.outline")))->setObjectName(QStringLiteral("outline"));
    tools->addSeparator();
    for (const char *id : {"code.quick", "passage.memo", "message.fromPassage", "figure.fromPassage"}) {
        if (QAction *action = m_actions.value(QLatin1String(id))) {
            QToolButton *button = tools->add(action);
            button->setObjectName(QLatin1String("tool.") + QLatin1String(id));
        }
    }
    QToolButton *paper = tools->add(m_actions.value(QStringLiteral("document.pages")));
    paper->setObjectName(QStringLiteral("tool.document.pages"));
    tools->add(m_actions.value(QStringLiteral("document.notes")))->setObjectName(QStringLiteral("tool.document.notes"));
    tools->addStretch();
    if (!m_extra->actions().isEmpty()) {
        QToolButton *more = tools->add(QStringLiteral("table"), tr("Analyse"), tr("What was coded, looked at in other ways"));
        more->setObjectName(QStringLiteral("analysePages"));
        more->setPopupMode(QToolButton::InstantPopup);
        auto *pages = new QMenu(more);
        pages->addActions(m_extra->actions());
        more->setMenu(pages);
    }
    QToolButton *search = tools->add(QStringLiteral("search"), {}, tr("Find in this document (Ctrl+F)"));
    search->setObjectName(QStringLiteral("findInDocument"));
    connect(search, &QToolButton::clicked, this, &LibraryPlace::find);
    QToolButton *marks = tools->add(QStringLiteral("eye"), {}, tr("Which codings are shown, and their colours"));
    marks->setObjectName(QStringLiteral("shownMarks"));
    connect(marks, &QToolButton::clicked, this, &LibraryPlace::openFilterPanel);
    QToolButton *type = tools->add(QStringLiteral("text"), {}, tr("Type, lines and ruler"));
    type->setObjectName(QStringLiteral("readerType"));
    connect(type, &QToolButton::clicked, this, &LibraryPlace::openTypePanel);
    return tools;
}

void LibraryPlace::fillPassageMenu(QMenu *menu)
{
    menu->clear();
    for (const char *id : {"code.quick", "passage.memo", "message.fromPassage", "figure.fromPassage", "passage.evidence"})
        menu->addAction(m_actions.value(QLatin1String(id)));
    for (const char *id : {"code.recode", "code.weight", "code.certain", "code.doubtful", "code.discuss", "code.copy", "code.paste", "code.sameWords",
                           "passage.split", "passage.join"}) {
        QAction *action = m_passageCommands->action(QLatin1String(id));
        if (action->property("startsGroup").toBool())
            menu->addSeparator();
        menu->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(m_actions.value(QStringLiteral("passage.remove")));
}

void LibraryPlace::addRemovals(QMenu *menu, const QList<PassageId> &under)
{
    for (const PassageId passage : under) {
        const QList<CodingRow> rows = m_project->passages().codingsOf(passage);
        for (const CodingRow &row : rows) {
            const Code *code = m_codebook->model().code(row.coding.code);
            QAction *action = menu->addAction(codeColourIcon(code ? code->colour : 0, this),
                                              tr("Take off “%1”").arg(row.codePath.section(QLatin1Char('/'), -1)));
            connect(action, &QAction::triggered, this, [this, id = row.coding.id] {
                if (const Result<void> done = m_desk->removeCoding(id); !done)
                    fail(tr("The code was not taken off"), done.message());
            });
        }
    }
}

void LibraryPlace::showReaderMenu(QPoint global, const QList<PassageId> &under)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("readerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *id) {
        if (QAction *action = m_actions.value(QLatin1String(id)); action && action->isEnabled())
            menu->addAction(action);
    };
    if (!m_reader->selection().isEmpty())
        menu->addAction(tr("Copy"), m_reader, &Reader::copy)->setShortcut(QKeySequence::Copy);
    add("passage.copy");
    menu->addSeparator();
    add("code.quick");
    if (!m_reader->focusSpan().isEmpty() && !m_project->isReadOnly()) {
        for (const CodeId id : m_passageCommands->recent().mid(0, 5)) {
            if (const Code *code = m_codebook->model().code(id))
                menu->addAction(codeColourIcon(code->colour, this), code->name, this, [this, id] { applyCode(id); });
        }
    }
    for (const char *id : {"code.inVivo", "code.paste", "code.recode", "code.weight", "code.certain", "code.doubtful", "code.discuss", "code.sameWords",
                           "code.copy", "passage.split", "passage.join"}) {
        if (QAction *action = m_passageCommands->action(QLatin1String(id)); action->isEnabled())
            menu->addAction(action);
    }
    menu->addSeparator();
    add("passage.memo");
    add("message.fromPassage");
    add("figure.fromPassage");
    add("passage.evidence");
    menu->addSeparator();
    if (!m_project->isReadOnly())
        addRemovals(menu, under);
    add("passage.remove");
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(global);
}

} // namespace haeje
