// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/importreport.h"
#include "core/model/document.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace haeje {

class Project;
struct ImportSheet;

enum class ImportKind { Auto, Article, Messages, Figures };
/// The command line's word for it ("auto", "article", "messages", "figures"), and back.
std::optional<ImportKind> importKindFromName(const QString &name);
QStringList importKindNames();

/// What to do with an article that was found.
enum class RowChoice { Take, Leave, NewVersion };

/// Brings files, folders and archives into a project as one undoable edit. Files are read and parsed ahead on other threads, stored
/// on the calling one in small steps: call step() from a timer until it returns false, or finish() to have it done.
/// The project must outlive it; edits by others are refused while it runs.
class ArticleImport
{
public:
    struct Options {
        bool recursive = false; ///< else a folder gives only the files directly in it
        ImportKind kind = ImportKind::Auto; ///< Auto: tables by their columns, everything else as articles
        /// A text nearly the same as one that is there, and another text at the address of one that is there. Nothing
        /// chosen: taken and reported as doubtful; a sheet proposes the second as a new version.
        std::optional<RowChoice> nearlySame = std::nullopt;
        std::optional<RowChoice> sameAddress = std::nullopt;
        bool wholeBooks = false;      ///< an EPUB is one document, not one for each chapter
        DocumentFacts set = {};       ///< facts for every article, where named in setWhich
        QList<FactKind> setWhich = {};
    };

    ArticleImport(Project &project, const QStringList &paths, Options options);
    /// As the sheet says. A file that changed since the sheet was made is refused; it is read again when it is stored.
    ArticleImport(Project &project, ImportSheet sheet);
    /// Cancels what is not finished.
    ~ArticleImport();

    int total() const; ///< files
    int done() const;
    qint64 totalBytes() const;
    qint64 doneBytes() const;
    QString currentFile() const; ///< empty when finished

    /// Stores what is ready for about that long, without waiting for files still being read. False: it is over.
    bool step(int milliseconds = 10);
    /// The same, waiting for files that are still being read: for programs without an event loop.
    bool work(int milliseconds = 200);
    /// Everything at once.
    const ImportReport &finish();
    /// Nothing of it stays in the project.
    void cancel();
    /// Keeps what is done as one undoable edit, and in the project a note of the rest, for resumedImport().
    void stop();

    bool isFinished() const;
    /// Complete only when finished.
    const ImportReport &report() const;

private:
    friend Result<std::unique_ptr<ArticleImport>> resumedImport(Project &project);
    void markResumed();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace haeje
