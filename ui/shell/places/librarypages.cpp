// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/librarypages.h"

#include "ui/agreement/agreementpage.h"
#include "ui/claims/evidencedialog.h"
#include "ui/codebook/codehistorypage.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/comparison/termspage.h"
#include "ui/correction/orphanspage.h"
#include "ui/memos/memospage.h"
#include "ui/retrieval/retrievalpage.h"
#include "ui/settling/settlingpage.h"
#include "ui/matrix/matrixpage.h"
#include "ui/measures/measurespage.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QStackedWidget>

#include <algorithm>

namespace haeje {

struct PagesWords {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template<class Shown>
Page *makePage(const Services &services, QWidget *parent)
{
    return new Shown(services, parent);
}

QList<PageKind> libraryPageKinds()
{
    return {
        {QStringLiteral("retrieval"), PagesWords::tr("Retrieval"), QStringLiteral("filter"), QKeySequence(QStringLiteral("Ctrl+Shift+R")), makePage<RetrievalPage>},
        {QStringLiteral("agreement"), PagesWords::tr("Agreement"), QStringLiteral("compare"), {}, makePage<AgreementPage>},
        {QStringLiteral("matrix"), PagesWords::tr("Matrix"), QStringLiteral("grid"), QKeySequence(QStringLiteral("Ctrl+Alt+M")), makePage<MatrixPage>},
        {QStringLiteral("memos"), PagesWords::tr("Memos"), QStringLiteral("memo"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), makePage<MemosPage>},
        {QStringLiteral("orphans"), PagesWords::tr("Orphans"), QStringLiteral("link"), {}, makePage<OrphansPage>},
        {QStringLiteral("settling"), PagesWords::tr("Settling"), QStringLiteral("settle"), {}, makePage<SettlingPage>},
        {QStringLiteral("history"), PagesWords::tr("Codebook history"), QStringLiteral("tag"), {}, makePage<CodeHistoryPage>},
        {QStringLiteral("comparison"), PagesWords::tr("Comparison"), QStringLiteral("compare"), QKeySequence(QStringLiteral("Ctrl+Alt+C")), makePage<ComparisonPage>},
        {QStringLiteral("terms"), PagesWords::tr("Terms"), QStringLiteral("text"), QKeySequence(QStringLiteral("Ctrl+Alt+T")), makePage<TermsPage>},
        {QStringLiteral("measures"), PagesWords::tr("Measures of messages"), QStringLiteral("charts"), QKeySequence(QStringLiteral("Ctrl+Alt+L")), makePage<MeasuresPage>},
    };
}

/// A page's place on the navigator's trail: a project's thing with this number and more.
static constexpr qint64 firstPage = 2000000;

Location locationOfPage(const QString &word)
{
    const QList<PageKind> kinds = libraryPageKinds();
    for (int i = 0; i < kinds.size(); ++i) {
        if (kinds.at(i).word == word)
            return {PlaceKind::Library, EntityRef(EntityKind::Project, firstPage + i), {}};
    }
    return {};
}

QString pageAt(const EntityRef &what)
{
    return what.kind == EntityKind::Project && what.id >= firstPage ? libraryPageKinds().value(what.id - firstPage).word : QString();
}

LibraryPages::LibraryPages(const Services &services, QStackedWidget *stack, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_stack(stack)
{
    const QList<PageKind> kinds = libraryPageKinds();
    for (const PageKind &kind : kinds) {
        QAction *action = services.actions.add(QStringLiteral("analyse.") + kind.word, kind.title, kind.keys, kind.icon);
        connect(action, &QAction::triggered, this, [this, word = kind.word] { Q_EMIT asked(word); });
        m_actions.append(action);
    }
}

void LibraryPages::setProject(Project *project)
{
    m_project = project;
    m_current.clear();
    for (Page *page : std::as_const(m_pages))
        page->setProject(project);
}

bool LibraryPages::show(const QString &word, const EntityRef &what)
{
    const QList<PageKind> kinds = libraryPageKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const PageKind &one) { return one.word == word; });
    if (kind == kinds.end())
        return false;
    Page *&page = m_pages[word];
    if (!page) {
        page = kind->make(m_services, m_stack);
        page->setObjectName(word + QStringLiteral("Page"));
        m_stack->addWidget(page);
        page->setProject(m_project);
        connect(page, &Page::stateChanged, this, &LibraryPages::stateChanged);
        connect(page, &Page::passageChosen, this, &LibraryPages::passageChosen);
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
