// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/articleimport.h"

#include "core/formats/articles/articlestore.h"
#include "core/formats/articles/importrest.h"
#include "core/formats/articles/sheetjobs.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace haeje {

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

struct ArticleImport::Private {
    Private(Project &p, RestPart input, QList<ReadAhead::Job> jobs)
        : project(p)
        , todo(std::move(input))
        , store(p, todo.options)
        , ahead(std::move(jobs))
    {
    }

    Project &project;
    RestPart todo;         ///< as it was begun
    QList<int> firstRows;  ///< of each job of a sheet
    bool resumed = false;  ///< it is the first part of the rest noted in the project
    bool begun = false;
    bool finished = false;
    bool prepared = false;
    ArticleStore store;
    ImportReport report;
    QList<ImportReport::File> beside; ///< files that the report names at its end
    ReadAhead ahead;

    QString label() const;
    bool advance(int milliseconds, bool wait);
    Result<void> begin();
    Result<void> storeReady(int milliseconds, bool wait);
    RestPart rest() const;
    Result<void> noteRest(const RestPart &left);
    void keep(const RestPart &left);
    bool end(const QString &error);
};

QString ArticleImport::Private::label() const
{
    return ahead.files() == 1 ? Import::tr("Import “%1”").arg(ahead.name()) : Import::tr("Import %n files", nullptr, ahead.files());
}

Result<void> ArticleImport::Private::begin()
{
    if (begun)
        return {};
    const auto ready = project.beginLongEdit(label());
    begun = bool(ready);
    return ready;
}

bool ArticleImport::Private::advance(int milliseconds, bool wait)
{
    if (finished)
        return false;
    if (ahead.files() == 0 && beside.isEmpty())
        return end(Import::tr("There is nothing to import. Name a file or a folder."));
    if (!ahead.atEnd()) {
        if (!ahead.isReady() && !wait)
            return true;
        if (const auto ready = begin(); !ready)
            return end(ready.message());
        if (const auto stored = project.longEditStep([&] { return storeReady(milliseconds, wait); }); !stored)
            return end(stored.message());
        if (!ahead.atEnd())
            return true;
    }
    keep({});
    return false;
}

/// Ends the import; with an error, nothing of it stays.
bool ArticleImport::Private::end(const QString &error)
{
    finished = true;
    if (begun)
        project.rollbackLongEdit();
    begun = false;
    ahead.cancel();
    report.error = error;
    if (!error.isEmpty() || report.cancelled)
        report.files.clear();
    else
        report.files += beside;
    return false;
}

/// Ends the import; what it did stays, and what is left is noted.
void ArticleImport::Private::keep(const RestPart &left)
{
    const int files = left.fileCount();
    if (resumed || files > 0) {
        auto noted = begin();
        if (noted)
            noted = project.longEditStep([&] { return noteRest(left); });
        if (!noted) {
            end(noted.message());
            return;
        }
    }
    if (begun) {
        begun = false;
        if (const auto kept = project.commitLongEdit(); !kept) {
            end(kept.message());
            return;
        }
    }
    report.rest = files;
    end({});
}

Result<void> ArticleImport::Private::noteRest(const RestPart &left)
{
    QList<RestPart> parts = restParts(project);
    if (resumed && !parts.isEmpty())
        parts.removeFirst();
    if (left.fileCount() > 0)
        parts.prepend(left);
    return setRestParts(project, parts);
}

RestPart ArticleImport::Private::rest() const
{
    RestPart left;
    left.options = todo.options;
    left.since = QDateTime::currentDateTimeUtc();
    const int done = ahead.jobsDone();
    if (!todo.files.isEmpty()) {
        left.files = todo.files.mid(done);
        return left;
    }
    left.sheet.options = todo.options;
    left.sheet.rows = done < firstRows.size() ? todo.sheet.rows.mid(firstRows[done]) : QList<SheetRow>();
    left.sheet.tables = todo.sheet.tables.mid(std::max<qsizetype>(0, done - firstRows.size()));
    return left;
}

Result<void> ArticleImport::Private::storeReady(int milliseconds, bool wait)
{
    QElapsedTimer timer;
    timer.start();
    if (!prepared) {
        prepared = !store.prepare(milliseconds);
        if (!prepared)
            return {};
    }
    while (!ahead.atEnd() && (wait || ahead.isReady())) {
        for (const ReadFile &read : ahead.take()) {
            ImportReport::File file;
            if (const auto stored = store.store(read, file); !stored)
                return stored;
            report.files << file;
        }
        if (timer.elapsed() >= milliseconds)
            break;
    }
    return {};
}

std::optional<ImportKind> importKindFromName(const QString &name)
{
    const qsizetype i = importKindNames().indexOf(name);
    return i < 0 ? std::nullopt : std::optional(ImportKind(i));
}

QStringList importKindNames()
{
    return {QStringLiteral("auto"), QStringLiteral("article"), QStringLiteral("messages"), QStringLiteral("figures")};
}

static ImportReport::File besideFile(const QString &path, const QString &sentence, ImportReport::Outcome outcome)
{
    ImportReport::File file;
    file.path = path;
    file.sentence = sentence;
    file.outcome = outcome;
    return file;
}

ArticleImport::ArticleImport(Project &project, const QStringList &paths, Options options)
{
    FileList list = listFiles(paths, options);
    RestPart todo;
    todo.files = list.files;
    todo.options = options;
    d = std::make_unique<Private>(project, todo, jobsFor(list.files, options));
    for (const FileList::Skipped &skipped : std::as_const(list.skipped))
        d->beside << besideFile(skipped.path, skipped.sentence, ImportReport::Outcome::Skipped);
}

ArticleImport::ArticleImport(Project &project, ImportSheet sheet)
{
    const QList<SheetJob> rows = jobsFor(sheet.rows, sheet.options);
    QList<ReadAhead::Job> jobs;
    QList<int> firstRows;
    for (const SheetJob &job : rows) {
        jobs << job.job;
        firstRows << job.firstRow;
    }
    Options asTables = sheet.options;
    if (asTables.kind == ImportKind::Article)
        asTables.kind = ImportKind::Auto;
    jobs += jobsFor(sheet.tables, asTables);
    RestPart todo;
    todo.sheet = std::move(sheet);
    todo.options = todo.sheet.options;
    d = std::make_unique<Private>(project, todo, std::move(jobs));
    d->firstRows = firstRows;
    for (const ImportSheet::Refused &refused : std::as_const(todo.sheet.refused))
        d->beside << besideFile(refused.path, refused.sentence, ImportReport::Outcome::Refused);
    for (const ImportSheet::Refused &skipped : std::as_const(todo.sheet.skipped))
        d->beside << besideFile(skipped.path, skipped.sentence, ImportReport::Outcome::Skipped);
}

Result<std::unique_ptr<ArticleImport>> resumedImport(Project &project)
{
    const QList<RestPart> parts = restParts(project);
    if (parts.isEmpty())
        return Error{Import::tr("No import was stopped in this project, so there is nothing to go on with.")};
    const RestPart &part = parts.first();
    auto import = part.files.isEmpty() ? std::make_unique<ArticleImport>(project, part.sheet)
                                       : std::make_unique<ArticleImport>(project, part.files, part.options);
    import->markResumed();
    return import;
}

ArticleImport::~ArticleImport()
{
    if (!d->finished)
        cancel();
}

int ArticleImport::total() const { return d->ahead.files(); }
int ArticleImport::done() const { return d->ahead.filesDone(); }
qint64 ArticleImport::totalBytes() const { return d->ahead.bytes(); }
qint64 ArticleImport::doneBytes() const { return d->ahead.bytesDone(); }
QString ArticleImport::currentFile() const { return d->finished ? QString() : d->ahead.name(); }
bool ArticleImport::isFinished() const { return d->finished; }
const ImportReport &ArticleImport::report() const { return d->report; }
void ArticleImport::markResumed() { d->resumed = true; }

bool ArticleImport::step(int milliseconds)
{
    return d->advance(milliseconds, false);
}

bool ArticleImport::work(int milliseconds)
{
    return d->advance(milliseconds, true);
}

const ImportReport &ArticleImport::finish()
{
    while (work()) { }
    return d->report;
}

void ArticleImport::cancel()
{
    if (d->finished)
        return;
    d->report.cancelled = true;
    d->end({});
}

void ArticleImport::stop()
{
    if (!d->finished)
        d->keep(d->rest());
}

} // namespace haeje
