// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/articlefile.h"

#include <functional>
#include <memory>

namespace haeje {

/// Work of an import that needs no project: reading and parsing, done on other threads in order, a few jobs ahead of who
/// takes them, so that memory stays bounded.
class ReadAhead
{
public:
    struct Job {
        std::function<QList<ReadFile>()> work;
        QString name;     ///< shown while it is under way
        qint64 bytes = 0;
        int files = 1;
    };

    explicit ReadAhead(QList<Job> jobs);
    /// Drops what has not begun and waits for what has.
    ~ReadAhead();

    bool atEnd() const;
    /// Whether take() would not wait. Begins the first jobs.
    bool isReady();
    QList<ReadFile> take();
    void cancel();

    int files() const;       ///< of all jobs, and of those taken
    int filesDone() const;
    qint64 bytes() const;
    qint64 bytesDone() const;
    int jobsDone() const;
    QString name() const;    ///< of the next; empty at the end

private:
    void begin();
    struct Private;
    std::unique_ptr<Private> d;
};

/// A job for each path: its size is looked up.
QList<ReadAhead::Job> jobsFor(const QStringList &paths, const ArticleImport::Options &options);
QList<ReadFile> preparedFiles(QList<ReadFile> files);
/// What the job will read of a file; 0 if it will be refused by its size.
qint64 bytesToRead(const QString &path);

} // namespace haeje
