// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/coderule.h"

#include <QFutureWatcher>
#include <QObject>

namespace haeje {

class Project;

/// Runs a rule over documents beside the window: texts are read here in small batches, and looked through on another thread. A later
/// run, or stop(), makes the earlier one void.
class RuleWorker : public QObject
{
    Q_OBJECT
public:
    explicit RuleWorker(QObject *parent = nullptr);
    ~RuleWorker() override;

    void start(const Project &project, const CodeRule &rule, const QList<DocumentId> &documents);
    void stop();
    bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const std::vector<haeje::RuleHit> &hits);
    void failed(const QString &sentence);

private:
    struct Batch {
        QString error;
        std::vector<RuleHit> hits;
        bool last = false;
    };
    void next();
    void onBatch();

    const Project *m_project = nullptr;
    QList<DocumentId> m_documents;
    qsizetype m_done = 0;
    std::shared_ptr<RuleRun> m_run;
    QFutureWatcher<Batch> *m_watcher = nullptr;
};

} // namespace haeje
