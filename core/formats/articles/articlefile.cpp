// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/articlefile.h"

#include "core/base/csv.h"
#include "core/base/encoding.h"
#include "core/base/zip.h"
#include "core/formats/articles/articleparts.h"
#include "core/formats/articles/fileformat.h"
#include "core/formats/articles/readers.h"
#include "core/formats/tables/figuretable.h"
#include "core/formats/tables/messagetable.h"
#include "core/store/documents.h"
#include "core/text/shingles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace haeje {

namespace {

struct ArticleFile {
    Q_DECLARE_TR_FUNCTIONS(ArticleFile)
};

QString sizeInMegabytes(qint64 bytes)
{
    return QString::number(double(bytes) / (1024 * 1024), 'f', 0);
}

QString refusedByState(const QFileInfo &info)
{
    if (!info.exists())
        return ArticleFile::tr("There is no such file. Check the path.");
    if (info.isDir())
        return ArticleFile::tr("The folder holds no file that can be imported (%1). If they are in folders below it, include those.")
            .arg(importPatterns(ImportKind::Article).join(QLatin1String(", ")).remove(QLatin1Char('*')));
    if (!info.isFile())
        return ArticleFile::tr("This is not a file. Choose a file or a folder.");
    if (!info.isReadable())
        return ArticleFile::tr("The file may not be read. Ask for the right to read it, or copy it to a folder of yours.");
    if (info.size() == 0)
        return ArticleFile::tr("The file is empty. Check that it was saved whole, then import it again.");
    if (info.size() > largestFileOf(info.fileName())) {
        return ArticleFile::tr("The file has %1 MB; files over %2 MB are not read. Split it into smaller files and import those.")
            .arg(sizeInMegabytes(info.size()), sizeInMegabytes(largestFileOf(info.fileName())));
    }
    return {};
}

bool isTableName(const QString &suffix)
{
    return suffix == QLatin1String("csv") || suffix == QLatin1String("tsv");
}

/// What a table is by its columns; sets the sentence when it is nothing we know.
ImportKind kindOfTable(const QByteArray &bytes, QString &refused)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    const Result<CsvTable> table = decoded ? readCsv(decoded->text) : Result<CsvTable>(decoded.error());
    if (!table) {
        refused = table.message();
        return ImportKind::Messages;
    }
    const QStringList noMessages = missingMessageColumns(table->header);
    const QStringList noFigures = missingFigureColumns(table->header);
    if (noMessages.isEmpty())
        return ImportKind::Messages;
    if (noFigures.isEmpty())
        return ImportKind::Figures;
    refused = ArticleFile::tr("The table's columns are %1. For messages %2 is missing, for figures %3. Name the columns so and import it again.")
                  .arg(table->header.join(QLatin1String(", ")), noMessages.join(QLatin1String(", ")), noFigures.join(QLatin1String(", ")));
    return ImportKind::Messages;
}

/// Parses what read.bytes hold.
void parse(ReadFile &read, const QString &name, ImportKind kind)
{
    if (kind == ImportKind::Auto)
        kind = isTableName(QFileInfo(name).suffix().toLower()) ? kindOfTable(read.bytes, read.refused) : ImportKind::Article;
    read.kind = kind;
    if (kind != ImportKind::Article || !read.refused.isEmpty())
        return;
    Result<ImportedFile> parsed = readArticles(read.bytes, name);
    if (parsed)
        read.parsed = std::move(*parsed);
    else
        read.refused = parsed.message();
    read.bytes.clear();
}

/// What the options say of every article.
void applyOptions(ReadFile &read, const ArticleImport::Options &options)
{
    QList<ImportedArticle> &articles = read.parsed.articles;
    if (options.wholeBooks && read.parsed.format == QLatin1String("epub") && articles.size() > 1) {
        read.parsed.rules << ArticleFile::tr("The %n chapters are one document, as asked.", nullptr, int(articles.size()));
        const Result<ImportedArticle> whole = readWholeBook(read.parsed);
        if (!whole) {
            read.refused = whole.message();
            return;
        }
        articles = {*whole};
        read.wholeBook = true;
    }
    for (ImportedArticle &article : articles) {
        copyFacts(options.set, options.setWhich, article.facts);
        if (options.setWhich.contains(FactKind::Title))
            article.titleStated = true;
        if (!options.setWhich.isEmpty())
            markTaken(article.found, article.facts);
    }
}

} // namespace

qint64 largestFileOf(const QString &path)
{
    static const QStringList packages = {QStringLiteral("pdf"),  QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("epub"),
                                         QStringLiteral("hwpx"), QStringLiteral("zip"), QStringLiteral("mht"), QStringLiteral("mhtml")};
    return packages.contains(QFileInfo(path).suffix().toLower()) ? largestPackage : largestFile;
}

/// The bytes of a file on disk, or the sentence that refuses it.
static ReadFile openedFile(const QString &path)
{
    ReadFile read;
    read.path = path;
    read.refused = refusedByState(QFileInfo(path));
    if (!read.refused.isEmpty())
        return read;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        read.bytes = file.read(largestFileOf(path) + 1);
    if (file.error() != QFileDevice::NoError)
        read.refused = ArticleFile::tr("The file could not be read: %1.").arg(file.errorString());
    return read;
}

ReadFile readImportFile(const QString &path, ImportKind kind)
{
    ReadFile read = openedFile(path);
    if (read.refused.isEmpty())
        parse(read, path, kind);
    return read;
}

/// Every file in it, each with its text or the reason why it is not taken.
static QList<ReadFile> readArchive(const QString &path, const QByteArray &bytes, const ArticleImport::Options &options)
{
    QList<ReadFile> files;
    const auto add = [&](const QString &entry, const QString &refused, bool skipped) {
        ReadFile file;
        file.path = path;
        file.entry = entry;
        file.refused = refused;
        file.skipped = skipped;
        files << file;
    };
    Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip) {
        add({}, zip.message(), false);
        return files;
    }
    QStringList suffixes = importSuffixes(ImportKind::Article);
    suffixes.removeAll(QStringLiteral("zip"));
    for (const ZipEntry &entry : zip->entries()) {
        if (entry.isFolder())
            continue;
        if (const QString reason = reasonToSkip(entry.name, suffixes); !reason.isEmpty() || entry.name.startsWith(QLatin1String("__MACOSX/"))) {
            add(entry.name, reason.isEmpty() ? ArticleFile::tr("What a Mac adds to an archive; it holds no text.") : reason, true);
            continue;
        }
        const Result<QByteArray> unpacked = zip->read(entry.name);
        if (!unpacked) {
            add(entry.name, unpacked.message(), false);
            continue;
        }
        ReadFile file;
        file.path = path;
        file.entry = entry.name;
        file.bytes = *unpacked;
        parse(file, entry.name, ImportKind::Article);
        applyOptions(file, options);
        files << file;
    }
    if (files.isEmpty())
        add({}, ArticleFile::tr("The archive is empty. Check that it was saved whole."), false);
    return files;
}

QList<ReadFile> readImportFiles(const QString &path, const ArticleImport::Options &options)
{
    ReadFile read = openedFile(path);
    if (!read.refused.isEmpty())
        return {read};
    if (options.kind != ImportKind::Messages && options.kind != ImportKind::Figures && formatByBytes(read.bytes) == QLatin1String("zip"))
        return readArchive(path, read.bytes, options);
    parse(read, path, options.kind);
    applyOptions(read, options);
    return {read};
}

ReadFile readImportText(const QByteArray &bytes, const QString &name, const ArticleImport::Options &options)
{
    ReadFile read;
    read.path = name;
    read.bytes = bytes;
    parse(read, name, ImportKind::Article);
    applyOptions(read, options);
    return read;
}

void prepare(ReadFile &file)
{
    file.signatures.clear();
    file.prepared.clear();
    for (const ImportedArticle &article : std::as_const(file.parsed.articles)) {
        file.signatures << signatureOf(shinglesOf(article.text));
        file.prepared << prepareText(article.text);
    }
}

} // namespace haeje
