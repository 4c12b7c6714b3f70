// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchsession.h"

#include "core/store/coders.h"
#include "core/store/project.h"
#include "core/text/extents.h"
#include "ui/search/findings.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QtConcurrent>

namespace haeje {

static constexpr qint64 patience = 50;
static constexpr int mostHits = 1000;
static constexpr int mostOfOneDocument = 50;

SearchSession::SearchSession(QObject *parent)
    : QObject(parent)
    , m_hitsAsked(std::make_shared<std::atomic_int>(0))
    , m_countsAsked(std::make_shared<std::atomic_int>(0))
    , m_concordanceAsked(std::make_shared<std::atomic_int>(0))
    , m_passagesAsked(std::make_shared<std::atomic_int>(0))
{
}

SearchSession::~SearchSession()
{
    forget();
}

void SearchSession::forget()
{
    for (const auto &asked : {m_hitsAsked, m_countsAsked, m_concordanceAsked, m_passagesAsked})
        ++*asked;
    m_hasQuery = false;
}

void SearchSession::setProject(Project *project)
{
    m_project = project;
    m_lastTook = 0;
    forget();
}

template<class Value>
void SearchSession::inWorker(std::function<Result<Value>(Project &, const StillWanted &)> work, void (SearchSession::*signal)(const Value &),
                             std::shared_ptr<std::atomic_int> latest)
{
    using Outcome = Result<Value>;
    const int number = ++*latest;
    auto *watcher = new QFutureWatcher<std::shared_ptr<Outcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number, latest, signal] {
        watcher->deleteLater();
        if (number != *latest)
            return;
        const auto outcome = watcher->result();
        if (*outcome)
            Q_EMIT (this->*signal)(**outcome);
        else
            Q_EMIT failed(outcome->message());
    });
    watcher->setFuture(QtConcurrent::run([path = m_project->path(), coder = m_project->coder(), shown = m_project->coders().shown(), work, latest, number] {
        const auto project = Project::open(path); // finds the file in use and so opens it for reading only
        if (!project)
            return std::make_shared<Outcome>(project.error());
        (*project)->setCoder(coder);
        if (const auto done = (*project)->coders().setShown(shown); !done)
            return std::make_shared<Outcome>(done.error());
        return std::make_shared<Outcome>(work(**project, [latest, number] { return *latest == number; }));
    }));
}

void SearchSession::ask(const QString &text, bool literal, bool typing)
{
    forget();
    if (!m_project)
        return;
    const auto query = m_project->search().parse(typing ? asPrefixQuery(text) : text.trimmed(), literal);
    if (!query) {
        Q_EMIT failed(query.message());
        return;
    }
    m_query = *query;
    m_hasQuery = true;
    if (m_lastTook < patience) {
        QElapsedTimer timer;
        timer.start();
        const auto result = m_project->search().run(m_query, mostHits, mostOfOneDocument, int(patience));
        m_lastTook = timer.elapsed();
        if (!result)
            Q_EMIT failed(result.message());
        else
            Q_EMIT found(*result);
        if (!result || !result->stopped)
            return;
        m_lastTook = 0; // what took long is done beside the window, from here on
    }
    inWorker<SearchResult>([query = m_query](Project &project, const StillWanted &) { return project.search().run(query, mostHits, mostOfOneDocument); },
                           &SearchSession::found, m_hitsAsked);
}

void SearchSession::askCounts()
{
    if (!m_project || !m_hasQuery)
        return;
    inWorker<SearchCounts>([query = m_query](Project &project, const StillWanted &wanted) {
        return project.search().counts(query, [&](int) { return wanted(); });
    }, &SearchSession::counted, m_countsAsked);
}

void SearchSession::askConcordance(ConcordanceOrder order, int neighbours, ConcordanceWidth width)
{
    if (!m_project || !m_hasQuery)
        return;
    inWorker<Concordance>([=, query = m_query](Project &project, const StillWanted &wanted) {
        return concordanceOf(project.search(), query, width, order, neighbours, mostConcordanceLines, [&](int) { return wanted(); });
    }, &SearchSession::concordanceFound, m_concordanceAsked);
}

void SearchSession::askPassages(const QString &codePath, int extent)
{
    if (!m_project || !m_hasQuery)
        return;
    inWorker<HitPassages>([=, query = m_query](Project &project, const StillWanted &) {
        return hitPassages(project, query, [extent](const QString &text, const QList<TextSpan> &hits) {
            return widened(text, hits, TextExtent(extent));
        }, codePath);
    }, &SearchSession::passagesFound, m_passagesAsked);
}

} // namespace haeje
