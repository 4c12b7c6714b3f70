// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/ruleworker.h"

#include "core/store/documents.h"
#include "core/store/project.h"

#include <QtConcurrentRun>

namespace haeje {

static constexpr qsizetype batchCharacters = 1000000;
static constexpr int batchDocuments = 64;

RuleWorker::RuleWorker(QObject *parent)
    : QObject(parent)
{
}

RuleWorker::~RuleWorker()
{
    stop();
}

/// A batch that is still being looked through ends by itself and is not heard.
void RuleWorker::stop()
{
    if (m_run)
        m_run->cancel();
    m_run.reset();
    if (m_watcher)
        m_watcher->deleteLater();
    m_watcher = nullptr;
}

void RuleWorker::start(const Project &project, const CodeRule &rule, const QList<DocumentId> &documents)
{
    stop();
    const auto run = RuleRun::begin(rule);
    if (!run) {
        Q_EMIT failed(run.message());
        return;
    }
    m_project = &project;
    m_documents = documents;
    m_done = 0;
    m_run = *run;
    next();
}

void RuleWorker::next()
{
    struct Text {
        DocumentId id;
        QString title, text;
    };
    QList<Text> texts;
    qsizetype characters = 0;
    for (; m_done < m_documents.size() && texts.size() < batchDocuments && characters < batchCharacters; ++m_done) {
        const DocumentId id = m_documents.at(m_done);
        const auto summary = m_project->documents().summary(id);
        texts.append({id, summary ? summary->facts.title : QString(), m_project->documents().text(id)});
        characters += texts.last().text.size();
    }
    const bool last = m_done >= m_documents.size();
    m_watcher = new QFutureWatcher<Batch>(this);
    connect(m_watcher, &QFutureWatcher<Batch>::finished, this, &RuleWorker::onBatch);
    m_watcher->setFuture(QtConcurrent::run([run = m_run, texts, last] {
        Batch batch;
        batch.last = last;
        for (const Text &one : texts) {
            if (const auto done = run->add(one.id, one.title, one.text); !done) {
                batch.error = done.message();
                return batch;
            }
        }
        if (last)
            batch.hits = run->finish();
        return batch;
    }));
}

void RuleWorker::onBatch()
{
    if (sender() != m_watcher || !m_run)
        return;
    const Batch batch = m_watcher->result();
    m_watcher->deleteLater();
    m_watcher = nullptr;
    if (!batch.error.isEmpty()) {
        m_run.reset();
        Q_EMIT failed(batch.error);
    } else if (batch.last) {
        m_run.reset();
        Q_EMIT finished(batch.hits);
    } else {
        Q_EMIT progressed(int(m_done), int(m_documents.size()));
        next();
    }
}

} // namespace haeje
