// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/sheetjobs.h"

#include "core/base/zip.h"
#include "core/formats/articles/articleparts.h"
#include "core/formats/articles/readers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace haeje {

namespace {

struct SheetJobs {
    Q_DECLARE_TR_FUNCTIONS(SheetJobs)
};

/// How many rows the one at first begins: those of its path and those joined to them.
qsizetype groupSize(const QList<SheetRow> &rows, qsizetype first)
{
    qsizetype end = first + 1;
    while (end < rows.size() && (rows[end].path == rows[end - 1].path || rows[end].joinToPrevious))
        ++end;
    return end - first;
}

/// Puts the rows of a group together into files.
struct RowReader {
    explicit RowReader(const ArticleImport::Options &o)
        : options(o)
    {
    }

    void add(const SheetRow &row);
    void packOriginals();
    QList<ReadFile> files;

private:
    const QList<ReadFile> &read(const SheetRow &row);
    ReadFile &fileOf(const SheetRow &row);
    void leaveOut(const SheetRow &row, const QString &what);
    void joinToLast(const SheetRow &row, const ImportedArticle &article);

    ArticleImport::Options options;
    QHash<QString, QList<ReadFile>> cache;
    qsizetype last = -1; ///< the file that took the last article
    bool headLeft = false;
    QMap<qsizetype, QList<OriginalFile>> together; ///< by the number of the file that took the text of others
};

const QList<ReadFile> &RowReader::read(const SheetRow &row)
{
    auto there = cache.find(row.path);
    if (there == cache.end())
        there = cache.insert(row.path, filesOfRow(row, options));
    return *there;
}

ReadFile &RowReader::fileOf(const SheetRow &row)
{
    const auto there = std::find_if(files.begin(), files.end(),
                                    [&](const ReadFile &file) { return file.path == row.path && file.entry == row.entry; });
    if (there != files.end())
        return *there;
    ReadFile file;
    file.path = row.path;
    file.entry = row.entry;
    files.append(file);
    return files.last();
}

void RowReader::leaveOut(const SheetRow &row, const QString &what)
{
    ReadFile &file = fileOf(row);
    file.parsed.leftOut << LeftOut {what, 0, row.facts.title};
    if (file.parsed.articles.isEmpty())
        file.said = SheetJobs::tr("Left out, as the sheet says.");
}

void RowReader::joinToLast(const SheetRow &row, const ImportedArticle &article)
{
    ReadFile &file = fileOf(row);
    ReadFile &target = files[last];
    target.parsed.articles.last() = joined(std::move(target.parsed.articles.last()), article);
    if (&file == &target)
        return;
    file.said = SheetJobs::tr("Its text was joined to the one of %1.").arg(QFileInfo(target.path).fileName());
    target.parsed.rules << SheetJobs::tr("The text of %1 was joined to it; the project keeps both files in one archive.").arg(QFileInfo(file.path).fileName());
    QList<OriginalFile> &originals = together[last];
    if (originals.isEmpty())
        originals << target.parsed.original;
    originals << file.parsed.original;
}

/// A document has one original file: those of a joined one are packed together.
void RowReader::packOriginals()
{
    for (auto one = together.cbegin(); one != together.cend(); ++one) {
        ZipWriter zip;
        for (int i = 0; i < one->size(); ++i)
            zip.add(QStringLiteral("%1 %2").arg(i + 1).arg(one->at(i).name), one->at(i).bytes);
        const Result<QByteArray> packed = zip.finish();
        if (!packed)
            continue;
        OriginalFile &original = files[one.key()].parsed.original;
        original.name += QStringLiteral(".zip");
        original.bytes = *packed;
        original.sha256 = QCryptographicHash::hash(*packed, QCryptographicHash::Sha256).toHex();
    }
}

void RowReader::add(const SheetRow &row)
{
    if (!row.joinToPrevious)
        headLeft = row.choice == RowChoice::Leave;
    if (headLeft) {
        leaveOut(row, SheetJobs::tr("article that the sheet leaves out"));
        return;
    }
    const Result<ImportedArticle> article = articleOfRow(row, read(row));
    if (!article) {
        ReadFile &file = fileOf(row);
        if (file.parsed.articles.isEmpty())
            file.refused = article.message();
        else
            file.parsed.leftOut << LeftOut {article.message(), 0, row.facts.title};
        return;
    }
    for (const ReadFile &read : read(row)) {
        ReadFile &file = fileOf(row);
        if (read.entry == row.entry && file.parsed.original.sha256.isEmpty()) {
            const QList<LeftOut> leftOut = file.parsed.leftOut;
            file.parsed = read.parsed;
            file.parsed.leftOut += leftOut;
            file.parsed.articles.clear();
            file.said.clear();
        }
    }
    if (row.joinToPrevious && last >= 0) {
        joinToLast(row, *article);
        return;
    }
    ReadFile &file = fileOf(row);
    file.parsed.articles << *article;
    file.decisions << Decision {row.choice, row.versionOf};
    last = &file - files.constData();
}

} // namespace

QList<ReadFile> filesOfRow(const SheetRow &row, const ArticleImport::Options &options)
{
    ArticleImport::Options asTheyAre = options;
    asTheyAre.wholeBooks = false;
    asTheyAre.setWhich.clear();
    asTheyAre.kind = ImportKind::Article;
    if (!row.pasted.isEmpty())
        return {readImportText(row.pasted, row.path, asTheyAre)};
    return readImportFiles(row.path, asTheyAre);
}

Result<ImportedArticle> articleOfRow(const SheetRow &row, const QList<ReadFile> &filesOfPath)
{
    const auto read = std::find_if(filesOfPath.begin(), filesOfPath.end(), [&](const ReadFile &file) { return file.entry == row.entry; });
    if (read == filesOfPath.end()) {
        if (filesOfPath.size() == 1 && !filesOfPath.first().refused.isEmpty())
            return Error{filesOfPath.first().refused};
        return Error{SheetJobs::tr("The archive does not hold “%1” any more. Read it again.").arg(row.entry)};
    }
    if (!read->refused.isEmpty())
        return Error{read->refused};
    const QList<ImportedArticle> &articles = read->parsed.articles;
    if (!row.sha256.isEmpty() && row.sha256 != read->parsed.original.sha256)
        return Error{SheetJobs::tr("The file has changed since the sheet was made. Read it again, so that you see what is taken.")};
    if (row.article >= articles.size() || articles.isEmpty())
        return Error{SheetJobs::tr("The file has no article number %1. Read it again.").arg(row.article + 1)};
    ImportedArticle whole = articles[std::max(0, row.article)];
    if (row.article < 0) {
        Result<ImportedArticle> book = readWholeBook(read->parsed);
        if (!book)
            return book.error();
        whole = std::move(*book);
    }
    std::optional<ImportedArticle> part = partOf(whole, row.firstBlock, row.lastBlock);
    if (!part) {
        return Error{SheetJobs::tr("The article has %1 blocks, not those from %2 to %3. Read the file again.")
                         .arg(whole.blocks.size()).arg(row.firstBlock + 1).arg(row.lastBlock + 1)};
    }
    part->facts = row.facts;
    part->titleStated = row.titleStated;
    if (row.firstBlock > 0)
        part->found.removeIf([](const FactFound &found) { return found.fact == FactKind::Title; });
    markTaken(part->found, part->facts);
    return *part;
}

QList<ReadFile> readRows(const QList<SheetRow> &rows, const ArticleImport::Options &options)
{
    RowReader reader(options);
    for (const SheetRow &row : rows)
        reader.add(row);
    reader.packOriginals();
    for (ReadFile &file : reader.files)
        prepare(file);
    return reader.files;
}

QList<SheetJob> jobsFor(const QList<SheetRow> &rows, const ArticleImport::Options &options)
{
    QList<SheetJob> jobs;
    const auto shared = std::make_shared<const ArticleImport::Options>(options);
    for (qsizetype first = 0; first < rows.size();) {
        const qsizetype size = groupSize(rows, first);
        const QList<SheetRow> group = rows.mid(first, size);
        ReadAhead::Job job;
        job.name = QFileInfo(group.first().path).fileName();
        QString path;
        job.files = 0;
        for (const SheetRow &row : group) {
            if (row.path == path)
                continue;
            path = row.path;
            job.bytes += row.pasted.isEmpty() ? bytesToRead(path) : row.pasted.size();
            ++job.files;
        }
        job.work = [group, shared] { return readRows(group, *shared); };
        jobs.append({int(first), job});
        first += size;
    }
    return jobs;
}

} // namespace haeje
