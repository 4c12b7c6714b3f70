// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/placepages.h"

#include "ui/claims/evidencedialog.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

namespace haeje {

/// A page's place on the navigator's trail: a project's thing with this number and more.
static constexpr qint64 firstPage = 2000000;

Location locationOfPage(const QString &word)
{
    const QList<PageKind> kinds = pageKinds();
    for (int i = 0; i < kinds.size(); ++i) {
        if (kinds.at(i).word == word)
            return {kinds.at(i).place, EntityRef(EntityKind::Project, firstPage + i), {}};
    }
    return {};
}

QString pageAt(const EntityRef &what)
{
    return what.kind == EntityKind::Project && what.id >= firstPage ? pageKinds().value(what.id - firstPage).word : QString();
}

QList<PageKind> pageKindsOf(PlaceKind place)
{
    QList<PageKind> kinds = pageKinds();
    kinds.removeIf([place](const PageKind &kind) { return kind.place != place; });
    return kinds;
}

PlacePages::PlacePages(const Services &services, PlaceKind place, QStackedWidget *stack, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_place(place)
    , m_stack(stack)
{
    const QList<PageKind> kinds = pageKindsOf(place);
    for (const PageKind &kind : kinds) {
        if (!kind.make)
            continue;
        QAction *action = services.actions.add(QStringLiteral("analyse.") + kind.word, kind.title, kind.keys, kind.icon);
        connect(action, &QAction::triggered, this, [this, word = kind.word] { Q_EMIT asked(word); });
        m_actions.append(action);
    }
}

void PlacePages::setProject(Project *project)
{
    m_project = project;
    m_current.clear();
    for (Page *page : std::as_const(m_pages))
        page->setProject(project);
}

bool PlacePages::show(const QString &word, const EntityRef &what)
{
    const QList<PageKind> kinds = pageKindsOf(m_place);
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const PageKind &one) { return one.word == word; });
    if (kind == kinds.end() || !kind->make)
        return false;
    Page *&page = m_pages[word];
    if (!page) {
        page = kind->make(m_services, m_stack);
        page->setObjectName(word + QStringLiteral("Page"));
        m_stack->addWidget(page);
        page->setProject(m_project);
        connect(page, &Page::stateChanged, this, &PlacePages::stateChanged);
        connect(page, &Page::passageChosen, this, &PlacePages::passageChosen);
        connect(page, &Page::entityChosen, this, &PlacePages::entityChosen);
        connect(page, &Page::evidenceAsked, this, [this](const QList<DocumentWords> &words) {
            if (m_project)
                useAsEvidence(m_stack, *m_project, m_services.prompts, words);
        });
    }
    m_current = word;
    m_stack->setCurrentWidget(page);
    if (what)
        page->showEntity(what);
    return true;
}

} // namespace haeje
