// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/importreport.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace haeje {

class Project;

enum class ImportKind { Auto, Article, Messages, Figures };
/// The command line's word for it ("auto", "article", "messages", "figures"), and back.
std::optional<ImportKind> importKindFromName(const QString &name);
QStringList importKindNames();

/// Brings files and folders into a project as one undoable edit. Files are read and parsed ahead on other threads, stored
/// on the calling one in small steps: call step() from a timer until it returns false, or finish() to have it done.
/// The project must outlive it; edits by others are refused while it runs.
class ArticleImport
{
public:
    struct Options {
        bool recursive = false; ///< else a folder gives only the files directly in it
        ImportKind kind = ImportKind::Auto; ///< Auto: tables by their columns, everything else as articles
    };

    ArticleImport(Project &project, const QStringList &paths, Options options);
    /// Cancels what is not finished.
    ~ArticleImport();

    int total() const;
    int done() const;
    QString currentFile() const; ///< empty when finished

    /// Stores what is ready for about that long, without waiting for files still being read. False: it is over.
    bool step(int milliseconds = 10);
    /// Everything at once.
    const ImportReport &finish();
    /// Nothing of it stays in the project.
    void cancel();

    bool isFinished() const;
    /// Complete only when finished.
    const ImportReport &report() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace haeje
