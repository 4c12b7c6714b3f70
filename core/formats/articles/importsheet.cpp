// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/importsheet.h"

#include "core/formats/articles/articleparts.h"
#include "core/formats/articles/articlestore.h"
#include "core/formats/articles/sheetjobs.h"
#include "core/store/documents.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace haeje {

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

constexpr int beginningLength = 400;

QString beginningOf(const QString &text)
{
    QString beginning = text.left(beginningLength);
    if (!beginning.isEmpty() && beginning.back().isHighSurrogate())
        beginning.chop(1);
    return beginning;
}

/// Rows below have moved down by that many: those who speak of them are told.
void moveRowNumbers(ImportSheet &sheet, int below, int by)
{
    for (SheetRow &row : sheet.rows) {
        for (Likeness &likeness : row.likenesses)
            likeness.row += likeness.row > below ? by : 0;
    }
}

} // namespace

struct SheetReading::Private {
    Private(Project &p, ArticleImport::Options options, QList<ReadAhead::Job> jobs)
        : project(p)
        , ahead(std::move(jobs))
    {
        sheet.options = std::move(options);
    }

    Project &project;
    ImportSheet sheet;
    std::unique_ptr<Likenesses> likenesses;
    QHash<QByteArray, int> rowBytes; ///< the first row of a file with these bytes
    QByteArray pasted;
    bool finished = false;
    ReadAhead ahead;

    bool advance(int milliseconds, bool wait);
    void take(ReadFile &file);
    void takeArticle(const ReadFile &file, int article, const QList<Likeness> &sameBytes);
    void propose(SheetRow &row);
};

bool SheetReading::Private::advance(int milliseconds, bool wait)
{
    if (!likenesses)
        likenesses = std::make_unique<Likenesses>(project);
    QElapsedTimer timer;
    timer.start();
    while (!finished && !ahead.atEnd() && (wait || ahead.isReady())) {
        QList<ReadFile> files = ahead.take();
        for (ReadFile &file : files)
            take(file);
        if (timer.elapsed() >= milliseconds)
            break;
    }
    finished = finished || ahead.atEnd();
    return !finished;
}

void SheetReading::Private::take(ReadFile &file)
{
    if (!file.refused.isEmpty()) {
        (file.skipped ? sheet.skipped : sheet.refused).append({file.shownPath(), file.refused});
        return;
    }
    if (file.kind != ImportKind::Article) {
        sheet.tables << file.path;
        return;
    }
    const QByteArray sha256 = file.parsed.original.sha256;
    QList<Likeness> sameBytes;
    for (const DocumentId id : project.documents().withOriginal(sha256)) {
        const std::optional<DocumentSummary> summary = project.documents().summary(id);
        sameBytes.append({Likeness::Kind::SameBytes, id, -1, summary ? summary->facts.title : QString(), 1, true});
    }
    if (const int row = rowBytes.value(sha256, -1); row >= 0)
        sameBytes.append({Likeness::Kind::SameBytes, {}, row, sheet.rows[row].facts.title, 1, true});
    else
        rowBytes.insert(sha256, int(sheet.rows.size()));
    const qsizetype first = sheet.rows.size();
    for (int i = 0; i < file.parsed.articles.size(); ++i)
        takeArticle(file, i, sameBytes);
    // Not before all are in: the articles of one file are not versions of each other.
    for (int i = 0; i < file.parsed.articles.size(); ++i)
        likenesses->addRow(int(first) + i, file.parsed.articles[i], file.signatures.value(i));
}

void SheetReading::Private::takeArticle(const ReadFile &file, int article, const QList<Likeness> &sameBytes)
{
    const ImportedArticle &found = file.parsed.articles[article];
    SheetRow row;
    row.path = file.path;
    row.entry = file.entry;
    row.sha256 = file.parsed.original.sha256;
    row.pasted = pasted;
    row.article = file.wholeBook ? -1 : article;
    row.facts = found.facts;
    row.titleStated = found.titleStated;
    row.found = found.found;
    row.beginning = beginningOf(found.text);
    row.words = countWords(found.text);
    row.blocks = int(found.blocks.size());
    row.format = file.parsed.format;
    row.scan = file.parsed.scan;
    if (article == 0) {
        row.doubts = file.parsed.doubts;
        row.leftOut = file.parsed.leftOut;
    }
    row.likenesses = sameBytes;
    if (sameBytes.isEmpty())
        row.likenesses = likenesses->of(found, file.signatures.value(article));
    propose(row);
    sheet.rows << row;
}

/// The choice that the user finds in the row.
void SheetReading::Private::propose(SheetRow &row)
{
    for (const Likeness &likeness : std::as_const(row.likenesses)) {
        RowChoice choice = RowChoice::Leave;
        if (likeness.kind == Likeness::Kind::SameAddress)
            choice = sheet.options.sameAddress.value_or(likeness.document ? RowChoice::NewVersion : RowChoice::Take);
        else if (likeness.kind == Likeness::Kind::NearlySame)
            choice = sheet.options.nearlySame.value_or(RowChoice::Take);
        if (choice == RowChoice::NewVersion && !likeness.document)
            choice = RowChoice::Take;
        if (choice == RowChoice::NewVersion)
            row.versionOf = newestVersion(project, likeness.document);
        row.choice = choice;
        if (choice != RowChoice::Take)
            return;
    }
}

SheetReading::SheetReading(Project &project, const QStringList &paths, ArticleImport::Options options)
{
    FileList list = listFiles(paths, options);
    QList<ReadAhead::Job> jobs = jobsFor(list.files, options);
    d = std::make_unique<Private>(project, std::move(options), std::move(jobs));
    for (const FileList::Skipped &skipped : std::as_const(list.skipped))
        d->sheet.skipped.append({skipped.path, skipped.sentence});
}

SheetReading::SheetReading(Project &project, const QString &text, const QString &name)
{
    const QByteArray bytes = text.toUtf8();
    ReadAhead::Job job {[bytes, name] { return preparedFiles({readImportText(bytes, name, {})}); }, name, bytes.size(), 1};
    d = std::make_unique<Private>(project, ArticleImport::Options(), QList<ReadAhead::Job> {job});
    d->pasted = bytes;
}

SheetReading::~SheetReading() = default;

int SheetReading::total() const { return d->ahead.files(); }
int SheetReading::done() const { return d->ahead.filesDone(); }
QString SheetReading::currentFile() const { return d->finished ? QString() : d->ahead.name(); }
bool SheetReading::step(int milliseconds) { return d->advance(milliseconds, false); }
bool SheetReading::isFinished() const { return d->finished; }
const ImportSheet &SheetReading::sheet() const { return d->sheet; }

const ImportSheet &SheetReading::finish()
{
    while (d->advance(200, true)) { }
    return d->sheet;
}

void SheetReading::cancel()
{
    d->ahead.cancel();
    d->finished = true;
}

void setFacts(ImportSheet &sheet, const QList<int> &rows, const QList<FactKind> &which, const DocumentFacts &facts)
{
    for (const int row : rows) {
        SheetRow &edited = sheet.rows[row];
        copyFacts(facts, which, edited.facts);
        edited.titleStated = edited.titleStated || which.contains(FactKind::Title);
        markTaken(edited.found, edited.facts);
    }
}

void setChoice(ImportSheet &sheet, const QList<int> &rows, RowChoice choice)
{
    for (const int row : rows)
        sheet.rows[row].choice = choice;
}

Result<ImportedArticle> articleOf(const SheetRow &row)
{
    return articleOfRow(row, filesOfRow(row, {}));
}

Result<void> split(ImportSheet &sheet, int row, const QList<int> &blocks)
{
    const Result<ImportedArticle> article = articleOf(sheet.rows.value(row));
    if (!article)
        return article.error();
    QList<int> starts = blocks;
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    starts.removeAll(0);
    if (starts.isEmpty() || starts.first() < 0 || starts.last() >= article->blocks.size())
        return Error{Sheet::tr("There is no such place to split at. Choose a block below the first.")};
    const SheetRow whole = sheet.rows[row];
    starts.prepend(0);
    QList<SheetRow> parts;
    for (int i = 0; i < starts.size(); ++i) {
        const int last = i + 1 < starts.size() ? starts[i + 1] - 1 : int(article->blocks.size()) - 1;
        const ImportedArticle text = *partOf(*article, starts[i], last);
        SheetRow part = whole;
        part.firstBlock = whole.firstBlock + starts[i];
        part.lastBlock = whole.firstBlock + last;
        part.beginning = beginningOf(text.text);
        part.words = countWords(text.text);
        part.blocks = last - starts[i] + 1;
        // What the whole was like, its parts are not.
        part.likenesses.clear();
        part.choice = RowChoice::Take;
        part.versionOf = {};
        if (i > 0) {
            part.facts.title = titleFromBlock(text);
            part.facts.subtitle.clear();
            part.titleStated = text.blocks.first().kind <= BlockKind::Heading3;
            part.doubts.clear();
            if (!part.titleStated)
                part.doubts << Doubt {0, Sheet::tr("No line is the title for certain; the first words stand in its place."), true};
            part.leftOut.clear();
            part.joinToPrevious = false;
        }
        parts << part;
    }
    sheet.rows = sheet.rows.mid(0, row) + parts + sheet.rows.mid(row + 1);
    moveRowNumbers(sheet, row, int(parts.size()) - 1);
    return {};
}

Result<void> join(ImportSheet &sheet, const QList<int> &rows)
{
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    for (int i = 1; i < sorted.size(); ++i) {
        if (sorted[i] != sorted[i - 1] + 1)
            return Error{Sheet::tr("Only rows that stand one below the other can be joined. Choose them without a gap.")};
    }
    if (sorted.size() < 2 || sorted.first() < 0 || sorted.last() >= sheet.rows.size())
        return Error{Sheet::tr("Choose the rows to join: two or more.")};
    for (const int row : sorted.mid(1))
        sheet.rows[row].joinToPrevious = true;
    return {};
}

void unjoin(ImportSheet &sheet, int row)
{
    sheet.rows[row].joinToPrevious = false;
    for (int below = row + 1; below < sheet.rows.size() && sheet.rows[below].joinToPrevious; ++below)
        sheet.rows[below].joinToPrevious = false;
}

} // namespace haeje
