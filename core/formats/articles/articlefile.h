// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/articleimport.h"
#include "core/formats/articles/filelist.h"
#include "core/formats/articles/plaintext.h"

namespace haeje {

/// What a sheet says of an article; without a sheet nothing is decided.
struct Decision {
    RowChoice choice = RowChoice::Take;
    DocumentId versionOf;
};

/// A file read and, if it holds articles, parsed; made on any thread.
struct ReadFile {
    QString path;
    QString entry;       ///< of an archive
    ImportKind kind = ImportKind::Article; ///< never Auto
    QString refused;     ///< the sentence, if it cannot be taken
    bool skipped = false; ///< refused because nobody meant it: a picture or a lock file of an archive
    QString said;        ///< why a file that is not refused has no articles
    ImportedFile parsed; ///< articles
    bool wholeBook = false; ///< its only article is all of the file's chapters
    QList<QByteArray> signatures;  ///< of the articles
    QList<PreparedText> prepared;  ///< of the articles, for the store
    QList<Decision> decisions;    ///< of the articles; none without a sheet
    QByteArray bytes;    ///< tables
    QString shownPath() const { return entry.isEmpty() ? path : path + QLatin1Char('/') + entry; }
};

/// Largest file of text that is read, and of those that hold pictures too, in bytes.
inline constexpr qint64 largestFile = 64LL * 1024 * 1024;
inline constexpr qint64 largestPackage = 256LL * 1024 * 1024;
qint64 largestFileOf(const QString &path);

/// Reads the file as that kind; Auto looks at its name and, for tables, its columns. Never throws, never waits.
ReadFile readImportFile(const QString &path, ImportKind kind);
/// With the options' facts put in; an archive gives every file in it. Not prepared.
QList<ReadFile> readImportFiles(const QString &path, const ArticleImport::Options &options);
/// A text that is no file; the name stands in the file's place. Not prepared.
ReadFile readImportText(const QByteArray &bytes, const QString &name, const ArticleImport::Options &options);
/// Works out for every article what telling likeness and storing need.
void prepare(ReadFile &file);

} // namespace haeje
