// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/articleimport.h"
#include "core/formats/articles/plaintext.h"

namespace haeje {

/// A file read and, if it holds articles, parsed; made on any thread.
struct ReadFile {
    QString path;
    ImportKind kind = ImportKind::Article; ///< never Auto
    QString refused;     ///< the sentence, if it cannot be taken
    ImportedFile parsed; ///< articles
    QByteArray bytes;    ///< tables
};

/// Largest file that is read, in bytes.
inline constexpr qint64 largestFile = 64LL * 1024 * 1024;

/// Reads the file as that kind; Auto looks at its name and, for tables, its columns. Never throws, never waits.
ReadFile readImportFile(const QString &path, ImportKind kind);

/// The files that the paths mean, in order: files as they are, folders by the files of that kind in them (and below,
/// if recursive), by name. A folder without one stays in the list as it is.
QStringList filesToImport(const QStringList &paths, const ArticleImport::Options &options);

} // namespace haeje
