// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/articleimport.h"

namespace haeje {

/// The files that paths mean, and what stands in the folders beside them and is not taken, with the reason.
struct FileList {
    struct Skipped {
        QString path;
        QString sentence;
    };
    QStringList files;
    QList<Skipped> skipped;
};

/// In order: files as they are, folders by the files of that kind in them (and below, if recursive), by name. A folder
/// without one stays in the list as it is.
FileList listFiles(const QStringList &paths, const ArticleImport::Options &options);
QStringList filesToImport(const QStringList &paths, const ArticleImport::Options &options);

/// Why a file of that name in a folder or an archive is not taken as an article; empty if it is.
QString reasonToSkip(const QString &fileName, const QStringList &suffixes);
/// Of everything that can be taken as that kind, without the dot.
QStringList importSuffixes(ImportKind kind);

/// For file dialogs: "*.txt", "*.html", ... of everything that can be imported as that kind.
QStringList importPatterns(ImportKind kind = ImportKind::Auto);

} // namespace haeje
