// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/articleimport.h"

#include "core/formats/articles/articlefile.h"
#include "core/formats/tables/figuretable.h"
#include "core/formats/tables/messagetable.h"
#include "core/store/documents.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFuture>
#include <QQueue>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace haeje {

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Files read ahead of the store: enough to keep the other core busy, few enough to bound memory.
constexpr int filesAhead = 8;
constexpr qint64 bytesAhead = 96LL * 1024 * 1024;

struct Ahead {
    QFuture<std::shared_ptr<ReadFile>> file;
    qint64 bytes = 0;
};

QString orNotStated(const QString &value)
{
    return value.isEmpty() ? Import::tr("not stated") : value;
}

QStringList factLines(const ImportedArticle &article)
{
    const DocumentFacts &facts = article.facts;
    QStringList lines = {
        Import::tr("series: %1").arg(orNotStated(facts.series)),
        Import::tr("authors: %1").arg(orNotStated(facts.authors.join(QLatin1String(", ")))),
        Import::tr("published: %1").arg(orNotStated(facts.published.text())),
        Import::tr("language: %1").arg(orNotStated(facts.language)),
    };
    if (!article.titleStated)
        lines.prepend(Import::tr("title: not stated, the file's name stands in its place"));
    if (!facts.affiliation.isEmpty())
        lines << Import::tr("affiliation: %1").arg(facts.affiliation);
    if (!facts.url.isEmpty())
        lines << Import::tr("address: %1").arg(facts.url);
    int headings = 0;
    for (const Block &block : article.blocks)
        headings += block.kind >= BlockKind::Heading1 && block.kind <= BlockKind::Heading3;
    lines << Import::tr("%n blocks", nullptr, int(article.blocks.size())) + QLatin1String(", ") + Import::tr("%n headings", nullptr, headings);
    return lines;
}

} // namespace

struct ArticleImport::Private {
    Private(Project &p, const QStringList &paths, Options o)
        : project(p)
        , options(o)
        , files(filesToImport(paths, o))
    {
    }

    Project &project;
    Options options;
    QStringList files;
    int started = 0; ///< files handed to the readers
    int done = 0;
    bool begun = false;
    bool finished = false;
    QQueue<Ahead> ahead;
    qint64 aheadBytes = 0;
    ImportReport report;
    QThreadPool pool; ///< last, so that it is waited for before anything else goes

    void readAhead();
    bool advance(int milliseconds, bool wait);
    Result<void> storeReady(int milliseconds, bool wait);
    Result<void> store(const ReadFile &read);
    Result<void> storeArticles(const ImportedFile &file, ImportReport::File &into);
    void storeTable(const ReadFile &read, ImportReport::File &into);
    QString titleOf(DocumentId id) const;
    bool end(const QString &error);
};

void ArticleImport::Private::readAhead()
{
    while (started < files.size() && ahead.size() < filesAhead && (ahead.isEmpty() || aheadBytes < bytesAhead)) {
        const QString path = files[started++];
        // What is refused by its size is not read and does not count.
        const qint64 size = QFileInfo(path).size();
        const qint64 bytes = size > largestFile ? 0 : size;
        const ImportKind kind = options.kind;
        ahead.enqueue({QtConcurrent::run(&pool, [path, kind] { return std::make_shared<ReadFile>(readImportFile(path, kind)); }), bytes});
        aheadBytes += bytes;
    }
}

bool ArticleImport::Private::advance(int milliseconds, bool wait)
{
    if (finished)
        return false;
    if (files.isEmpty())
        return end(Import::tr("There is nothing to import. Name a file or a folder."));
    readAhead();
    if (!wait && !ahead.isEmpty() && !ahead.head().file.isFinished())
        return true;
    if (!begun) {
        const QString label = files.size() == 1 ? Import::tr("Import “%1”").arg(QFileInfo(files.first()).fileName())
                                                : Import::tr("Import %n files", nullptr, int(files.size()));
        if (const auto ready = project.beginLongEdit(label); !ready)
            return end(ready.message());
        begun = true;
    }
    if (const auto stored = project.longEditStep([&] { return storeReady(milliseconds, wait); }); !stored)
        return end(stored.message());
    if (done < files.size())
        return true;
    begun = false;
    if (const auto kept = project.commitLongEdit(); !kept)
        return end(kept.message());
    return end({});
}

/// Ends the import; with an error, nothing of it stays.
bool ArticleImport::Private::end(const QString &error)
{
    finished = true;
    if (begun)
        project.rollbackLongEdit();
    begun = false;
    pool.clear();
    ahead.clear();
    report.error = error;
    if (!error.isEmpty() || report.cancelled)
        report.files.clear();
    return false;
}

Result<void> ArticleImport::Private::storeReady(int milliseconds, bool wait)
{
    QElapsedTimer timer;
    timer.start();
    while (!ahead.isEmpty() && (wait || ahead.head().file.isFinished())) {
        const Ahead next = ahead.dequeue();
        const std::shared_ptr<ReadFile> read = next.file.result();
        aheadBytes -= next.bytes;
        readAhead();
        if (const auto stored = store(*read); !stored)
            return stored;
        ++done;
        if (timer.elapsed() >= milliseconds)
            break;
    }
    return {};
}

Result<void> ArticleImport::Private::store(const ReadFile &read)
{
    ImportReport::File file;
    file.path = read.path;
    if (!read.refused.isEmpty()) {
        file.outcome = ImportReport::Outcome::Refused;
        file.sentence = read.refused;
    } else if (read.kind != ImportKind::Article) {
        storeTable(read, file);
    } else if (const auto stored = storeArticles(read.parsed, file); !stored) {
        return stored;
    }
    report.files << file;
    return {};
}

QString ArticleImport::Private::titleOf(DocumentId id) const
{
    const std::optional<DocumentSummary> summary = project.documents().summary(id);
    return summary ? summary->facts.title : QString();
}

Result<void> ArticleImport::Private::storeArticles(const ImportedFile &file, ImportReport::File &into)
{
    if (const QList<DocumentId> same = project.documents().withOriginal(file.original.sha256); !same.isEmpty()) {
        into.outcome = ImportReport::Outcome::AlreadyThere;
        QStringList titles;
        for (const DocumentId id : same)
            titles << QStringLiteral("“%1”").arg(titleOf(id));
        into.sentence = Import::tr("This very file is in the project already, as %1.").arg(titles.join(QLatin1String(", ")));
        return {};
    }
    into.rules = file.rules;
    into.leftOut = file.leftOut;
    into.doubts = file.doubts;
    for (const ImportedArticle &article : file.articles) {
        if (const QList<DocumentId> same = project.documents().withText(article.text); !same.isEmpty()) {
            into.leftOut << LeftOut {Import::tr("article whose very text is in the project already, as document %1").arg(same.first().value),
                                     article.line, article.facts.title};
            continue;
        }
        Document document;
        document.facts = article.facts;
        document.text = article.text;
        document.blocks = article.blocks;
        document.sha256 = file.original.sha256;
        const Result<DocumentId> id = project.documents().add(document, file.original);
        if (!id)
            return id.error();
        into.taken << ImportReport::Taken {*id, article.facts.title, factLines(article)};
    }
    if (into.taken.isEmpty()) {
        into.outcome = ImportReport::Outcome::AlreadyThere;
        into.sentence = Import::tr("The same text came into the project from another file.");
    }
    return {};
}

void ArticleImport::Private::storeTable(const ReadFile &read, ImportReport::File &into)
{
    const QString name = QFileInfo(read.path).fileName();
    const Result<ImportReport> table = read.kind == ImportKind::Messages ? importMessages(project, read.bytes, name)
                                                                         : importFigures(project, read.bytes, name);
    if (table && !table->files.isEmpty()) {
        into = table->files.first();
        into.path = read.path;
        return;
    }
    into.outcome = ImportReport::Outcome::Refused;
    into.sentence = table.message();
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

ArticleImport::ArticleImport(Project &project, const QStringList &paths, Options options)
    : d(std::make_unique<Private>(project, paths, options))
{
}

ArticleImport::~ArticleImport()
{
    if (!d->finished)
        cancel();
}

int ArticleImport::total() const
{
    return int(d->files.size());
}

int ArticleImport::done() const
{
    return d->done;
}

QString ArticleImport::currentFile() const
{
    return d->finished ? QString() : QFileInfo(d->files.value(d->done)).fileName();
}

bool ArticleImport::step(int milliseconds)
{
    return d->advance(milliseconds, false);
}

const ImportReport &ArticleImport::finish()
{
    while (d->advance(200, true)) { }
    return d->report;
}

void ArticleImport::cancel()
{
    if (d->finished)
        return;
    d->report.cancelled = true;
    d->end({});
}

bool ArticleImport::isFinished() const
{
    return d->finished;
}

const ImportReport &ArticleImport::report() const
{
    return d->report;
}

} // namespace haeje
