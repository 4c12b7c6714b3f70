// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/filelist.h"

#include "core/formats/articles/fileformat.h"
#include "core/formats/articles/readers.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace haeje {

namespace {

struct ImportFiles {
    Q_DECLARE_TR_FUNCTIONS(ImportFiles)
};

void sortByName(QStringList &files)
{
    // Not the system's: in the C locale nothing knows that 9 comes before 10.
    QCollator byName{QLocale(QLocale::English)};
    byName.setNumericMode(true);
    std::sort(files.begin(), files.end(), [&](const QString &a, const QString &b) {
        const int order = byName.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
}

void scanFolder(const QString &folder, bool recursive, const QStringList &suffixes, FileList &into)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString path = folder.endsWith(QLatin1Char('/')) ? folder + entry.fileName() : folder + QLatin1Char('/') + entry.fileName();
        if (!entry.isDir()) {
            if (const QString reason = reasonToSkip(entry.fileName(), suffixes); !reason.isEmpty())
                into.skipped.append({path, reason});
            else
                into.files << path;
        } else if (entry.isHidden()) {
            into.skipped.append({path, ImportFiles::tr("A hidden folder. Name it by itself if its files are to be taken.")});
        } else if (entry.isSymLink()) {
            // It may lead back to where we are.
            into.skipped.append({path, ImportFiles::tr("A link to a folder. Name that folder by itself if its files are to be taken.")});
        } else if (recursive) {
            scanFolder(path, true, suffixes, into);
        } else {
            into.skipped.append({path, ImportFiles::tr("A folder below. Include folders below, or name it by itself.")});
        }
    }
}

} // namespace

QStringList importSuffixes(ImportKind kind)
{
    if (kind == ImportKind::Messages || kind == ImportKind::Figures)
        return {QStringLiteral("csv"), QStringLiteral("tsv")};
    QStringList suffixes;
    for (const FormatReader &reader : readers())
        suffixes += reader.suffixes;
    suffixes << QStringLiteral("zip");
    suffixes.removeDuplicates();
    return suffixes;
}

QString reasonToSkip(const QString &fileName, const QStringList &suffixes)
{
    const QString name = QFileInfo(fileName).fileName();
    if (name.startsWith(QLatin1String("~$")) || (name.startsWith(QLatin1String(".~lock.")) && name.endsWith(QLatin1Char('#'))))
        return ImportFiles::tr("A lock file of an office program; it holds no text.");
    if (name.startsWith(QLatin1Char('.')))
        return ImportFiles::tr("A hidden file. Name it by itself if it is to be taken.");
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffixes.contains(suffix))
        return {};
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv"))
        return ImportFiles::tr("A table. Name it by itself if it holds messages or figures that are to be taken.");
    return suffix.isEmpty() ? ImportFiles::tr("Its name says no type. Name it by itself if it is a text.") : refusedFormat(suffix, suffix);
}

FileList listFiles(const QStringList &paths, const ArticleImport::Options &options)
{
    FileList list;
    const QStringList suffixes = importSuffixes(options.kind);
    QSet<QString> seen;
    const auto add = [&](const QString &file) {
        if (!seen.contains(file))
            list.files << file;
        seen.insert(file);
    };
    for (const QString &path : paths) {
        FileList found;
        if (QFileInfo(path).isDir())
            scanFolder(path, options.recursive, suffixes, found);
        sortByName(found.files);
        list.skipped += found.skipped;
        if (found.files.isEmpty())
            add(path);
        for (const QString &file : std::as_const(found.files))
            add(file);
    }
    // What is named by itself is taken, whatever the folder beside it said.
    list.skipped.removeIf([&](const FileList::Skipped &skipped) { return seen.contains(skipped.path); });
    return list;
}

QStringList filesToImport(const QStringList &paths, const ArticleImport::Options &options)
{
    return listFiles(paths, options).files;
}

QStringList importPatterns(ImportKind kind)
{
    QStringList patterns;
    QStringList suffixes = importSuffixes(kind);
    if (kind == ImportKind::Auto)
        suffixes << importSuffixes(ImportKind::Messages);
    for (const QString &suffix : std::as_const(suffixes))
        patterns << QStringLiteral("*.") + suffix;
    return patterns;
}

} // namespace haeje
