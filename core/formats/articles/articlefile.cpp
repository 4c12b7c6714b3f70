// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/articlefile.h"

#include "core/base/csv.h"
#include "core/base/encoding.h"
#include "core/formats/articles/readers.h"
#include "core/formats/tables/figuretable.h"
#include "core/formats/tables/messagetable.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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
        return ArticleFile::tr("The folder holds no file that can be imported (.txt, .text, .md). "
                               "If they are in folders below it, include those.");
    if (!info.isFile())
        return ArticleFile::tr("This is not a file. Choose a text file or a folder.");
    if (!info.isReadable())
        return ArticleFile::tr("The file may not be read. Ask for the right to read it, or copy it to a folder of yours.");
    if (info.size() == 0)
        return ArticleFile::tr("The file is empty. Check that it was saved whole, then import it again.");
    if (info.size() > largestFile) {
        return ArticleFile::tr("The file has %1 MB; files over %2 MB are not read. Split it into smaller files and import those.")
            .arg(sizeInMegabytes(info.size()), sizeInMegabytes(largestFile));
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

QStringList suffixesOf(ImportKind kind)
{
    if (kind == ImportKind::Messages || kind == ImportKind::Figures)
        return {QStringLiteral("*.csv"), QStringLiteral("*.tsv")};
    return {QStringLiteral("*.txt"), QStringLiteral("*.text"), QStringLiteral("*.md")};
}

QStringList filesOfFolder(const QString &folder, const ArticleImport::Options &options)
{
    QStringList files;
    QDirIterator entries(folder, suffixesOf(options.kind), QDir::Files | QDir::Readable,
                         options.recursive ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (entries.hasNext())
        files << entries.next();
    // Not the system's: in the C locale nothing knows that 9 comes before 10.
    QCollator byName(QLocale(QLocale::English));
    byName.setNumericMode(true);
    std::sort(files.begin(), files.end(), [&](const QString &a, const QString &b) {
        const int order = byName.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    return files;
}

} // namespace

ReadFile readImportFile(const QString &path, ImportKind kind)
{
    ReadFile read;
    read.path = path;
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    read.refused = refusedByState(info);
    if (!read.refused.isEmpty())
        return read;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        read.bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        read.refused = ArticleFile::tr("The file could not be read: %1.").arg(file.errorString());
        return read;
    }
    if (kind == ImportKind::Auto)
        kind = isTableName(suffix) ? kindOfTable(read.bytes, read.refused) : ImportKind::Article;
    read.kind = kind;
    if (kind != ImportKind::Article || !read.refused.isEmpty())
        return read;
    Result<ImportedFile> parsed = readArticles(read.bytes, path);
    if (parsed)
        read.parsed = std::move(*parsed);
    else
        read.refused = parsed.message();
    read.bytes.clear();
    return read;
}

QStringList filesToImport(const QStringList &paths, const ArticleImport::Options &options)
{
    QStringList files;
    for (const QString &path : paths) {
        const QStringList found = QFileInfo(path).isDir() ? filesOfFolder(path, options) : QStringList();
        files << (found.isEmpty() ? QStringList {path} : found);
    }
    files.removeDuplicates();
    return files;
}

} // namespace haeje
