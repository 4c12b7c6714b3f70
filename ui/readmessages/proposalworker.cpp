// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readmessages/proposalworker.h"

#include <QtConcurrentRun>

namespace haeje {

static constexpr int batchDocuments = 20;
static constexpr qsizetype batchCharacters = 300000;

ProposalWorker::ProposalWorker(QObject *parent)
    : QObject(parent)
{
}

ProposalWorker::~ProposalWorker()
{
    stop();
}

/// A batch that is still being read ends by itself and is not heard.
void ProposalWorker::stop()
{
    if (m_watcher) {
        m_watcher->disconnect(this);
        m_watcher->deleteLater();
    }
    m_watcher = nullptr;
    m_reading.reset();
}

void ProposalWorker::start(const Project &project, const QList<DocumentId> &documents)
{
    stop();
    m_project = &project;
    m_reading = std::make_shared<const ProposalReading>(project);
    m_documents = documents;
    m_done = 0;
    next();
}

void ProposalWorker::next()
{
    QList<ProposalReading::Text> texts;
    qsizetype characters = 0;
    for (; m_done < m_documents.size() && texts.size() < batchDocuments && characters < batchCharacters; ++m_done) {
        texts << m_reading->textOf(*m_project, m_documents.at(m_done));
        characters += texts.last().text.size();
    }
    m_watcher = new QFutureWatcher<QList<DocumentProposal>>(this);
    connect(m_watcher, &QFutureWatcher<QList<DocumentProposal>>::finished, this, &ProposalWorker::onBatch);
    m_watcher->setFuture(QtConcurrent::run([reading = m_reading, texts] {
        QList<DocumentProposal> all;
        for (const ProposalReading::Text &text : texts)
            all += reading->read(text);
        return all;
    }));
}

void ProposalWorker::onBatch()
{
    QList<DocumentProposal> proposals = m_watcher->result();
    m_watcher->deleteLater();
    m_watcher = nullptr;
    Q_EMIT found(proposals);
    Q_EMIT progressed(int(m_done), int(m_documents.size()));
    if (m_done < m_documents.size())
        next();
    else
        Q_EMIT finished();
}

} // namespace haeje
