// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/readahead.h"

#include <QFileInfo>
#include <QFuture>
#include <QQueue>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace haeje {

/// Enough to keep the other cores busy, few enough to bound memory.
static constexpr int jobsAhead = 8;
static constexpr qint64 bytesAhead = 96LL * 1024 * 1024;

struct ReadAhead::Private {
    struct Begun {
        QFuture<std::shared_ptr<QList<ReadFile>>> files;
        qint64 bytes = 0;
    };
    QList<Job> jobs;
    qsizetype begun = 0;
    qsizetype taken = 0;
    int files = 0, filesDone = 0;
    qint64 bytes = 0, bytesDone = 0, aheadBytes = 0;
    QQueue<Begun> ahead;
    QThreadPool pool; ///< last, so that it is waited for before anything else goes
};

ReadAhead::ReadAhead(QList<Job> jobs)
    : d(std::make_unique<Private>())
{
    d->jobs = std::move(jobs);
    for (const Job &job : std::as_const(d->jobs)) {
        d->files += job.files;
        d->bytes += job.bytes;
    }
}

ReadAhead::~ReadAhead()
{
    cancel();
}

void ReadAhead::begin()
{
    while (d->begun < d->jobs.size() && d->ahead.size() < jobsAhead && (d->ahead.isEmpty() || d->aheadBytes < bytesAhead)) {
        const Job &job = d->jobs[d->begun++];
        const auto work = job.work;
        d->ahead.enqueue({QtConcurrent::run(&d->pool, [work] { return std::make_shared<QList<ReadFile>>(work()); }), job.bytes});
        d->aheadBytes += job.bytes;
    }
}

bool ReadAhead::atEnd() const
{
    return d->taken >= d->jobs.size();
}

bool ReadAhead::isReady()
{
    begin();
    return !d->ahead.isEmpty() && d->ahead.head().files.isFinished();
}

QList<ReadFile> ReadAhead::take()
{
    begin();
    const Private::Begun next = d->ahead.dequeue();
    const std::shared_ptr<QList<ReadFile>> files = next.files.result();
    d->aheadBytes -= next.bytes;
    Job &job = d->jobs[d->taken++];
    d->filesDone += job.files;
    d->bytesDone += job.bytes;
    job.work = {}; // what it held is not needed any more
    begin();
    return std::move(*files);
}

void ReadAhead::cancel()
{
    d->pool.clear();
    d->ahead.clear();
    d->taken = d->begun = d->jobs.size();
    d->pool.waitForDone();
}

int ReadAhead::files() const { return d->files; }
int ReadAhead::filesDone() const { return d->filesDone; }
qint64 ReadAhead::bytes() const { return d->bytes; }
qint64 ReadAhead::bytesDone() const { return d->bytesDone; }
int ReadAhead::jobsDone() const { return int(d->taken); }

QString ReadAhead::name() const
{
    return atEnd() ? QString() : d->jobs[d->taken].name;
}

qint64 bytesToRead(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    return size > largestFileOf(path) ? 0 : size;
}

QList<ReadFile> preparedFiles(QList<ReadFile> files)
{
    for (ReadFile &file : files)
        prepare(file);
    return files;
}

QList<ReadAhead::Job> jobsFor(const QStringList &paths, const ArticleImport::Options &options)
{
    QList<ReadAhead::Job> jobs;
    jobs.reserve(paths.size());
    const auto shared = std::make_shared<const ArticleImport::Options>(options);
    for (const QString &path : paths)
        jobs.append({[path, shared] { return preparedFiles(readImportFiles(path, *shared)); }, QFileInfo(path).fileName(), bytesToRead(path), 1});
    return jobs;
}

} // namespace haeje
