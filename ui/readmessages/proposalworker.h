// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/messageproposals.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace haeje {

/// Reads documents for messages beside the window, in batches: texts are fetched here and read on another thread.
class ProposalWorker : public QObject
{
    Q_OBJECT
public:
    explicit ProposalWorker(QObject *parent = nullptr);
    ~ProposalWorker() override;

    void start(const Project &project, const QList<DocumentId> &documents);
    /// What is found so far stays where it was sent.
    void stop();
    bool isRunning() const { return m_watcher != nullptr; }

Q_SIGNALS:
    void found(const QList<haeje::DocumentProposal> &proposals);
    void progressed(int done, int total);
    void finished();

private:
    void next();
    void onBatch();

    const Project *m_project = nullptr;
    std::shared_ptr<const ProposalReading> m_reading;
    QList<DocumentId> m_documents;
    qsizetype m_done = 0;
    QFutureWatcher<QList<DocumentProposal>> *m_watcher = nullptr;
};

} // namespace haeje
