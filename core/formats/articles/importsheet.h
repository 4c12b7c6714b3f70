// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/articleimport.h"
#include "core/formats/articles/likeness.h"
#include "core/formats/articles/plaintext.h"

#include <memory>
#include <optional>

namespace haeje {

class Project;

/// One article as it was found, before it is taken. The text stays in the file; it is read again when it is stored.
struct SheetRow {
    QString path;        ///< of the file; a pasted text's name
    QString entry;       ///< inside an archive; empty otherwise
    QByteArray sha256;   ///< of the file's bytes when it was read, hex
    QByteArray pasted;   ///< the text itself, where there is no file
    int article = 0;     ///< its number in the file, from 0; -1: all of them as one (the chapters of a book)
    DocumentFacts facts; ///< as they will be stored; the user edits them
    bool titleStated = true;
    QList<FactFound> found;
    QList<Doubt> doubts;
    QList<LeftOut> leftOut;
    QString beginning;   ///< its first 400 characters
    int words = 0;
    int blocks = 0;
    QString format;
    bool scan = false;
    QList<Likeness> likenesses;
    RowChoice choice = RowChoice::Take;
    DocumentId versionOf;  ///< for NewVersion
    int firstBlock = 0;    ///< the part of the article that the row is, after it was split
    int lastBlock = -1;    ///< -1: to its end
    bool joinToPrevious = false; ///< its text goes on the row above, whose facts and choice hold for both
};

/// What the files hold, to be looked at and edited like a spreadsheet before anything is taken.
struct ImportSheet {
    struct Refused {
        QString path;
        QString sentence;
    };
    QList<SheetRow> rows;
    QList<Refused> refused;
    QList<Refused> skipped; ///< of folders: hidden files, other programs' lock files, types that no reader takes
    QStringList tables; ///< files that are tables of messages or figures: imported as they are
    ArticleImport::Options options;
};

/// Reads files ahead of an import, on other threads; nothing is written. Like ArticleImport: step() from a timer.
class SheetReading
{
public:
    SheetReading(Project &project, const QStringList &paths, ArticleImport::Options options);
    /// A text as if it were a file of that name: pasted or dropped.
    SheetReading(Project &project, const QString &text, const QString &name);
    ~SheetReading();

    int total() const; ///< files
    int done() const;
    QString currentFile() const; ///< empty when finished
    /// Takes over what is ready for about that long. False: it is over.
    bool step(int milliseconds = 10);
    const ImportSheet &finish();
    void cancel();
    bool isFinished() const;
    const ImportSheet &sheet() const; ///< grows while it reads

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The same facts for many rows: only those named are taken from facts.
void setFacts(ImportSheet &sheet, const QList<int> &rows, const QList<FactKind> &which, const DocumentFacts &facts);
void setChoice(ImportSheet &sheet, const QList<int> &rows, RowChoice choice);
/// The text and blocks of the row's article, for looking at it and to choose where to split it; blocks are numbered as the
/// row's own part. Error: the file is not there any more or has changed.
Result<ImportedArticle> articleOf(const SheetRow &row);
/// The row becomes several, one below the other; each of those blocks (as articleOf() numbers them) begins one. The new
/// ones have the facts of the row, and their first block as title. Error: as articleOf, or there is no such block.
Result<void> split(ImportSheet &sheet, int row, const QList<int> &blocks);
/// Rows below the first are joined to it; their facts stay in the sheet, but those of the first hold.
/// Error: they are not one below the other.
Result<void> join(ImportSheet &sheet, const QList<int> &rows);
/// Takes the row and those joined to it apart again.
void unjoin(ImportSheet &sheet, int row);

/// The sheet as a CSV file to edit elsewhere, and back; what only looking needs (beginnings, doubts) is not read back.
/// Errors: no such columns, an unknown choice, a date that is none (with the line).
QByteArray toCsv(const ImportSheet &sheet);
Result<ImportSheet> sheetFromCsv(const QByteArray &bytes);

/// What an import that was stopped left for later.
struct ImportRest {
    int files = 0;
    QDateTime since;
};
std::optional<ImportRest> importRest(const Project &project);
/// The import of the rest. Error: there is none.
Result<std::unique_ptr<ArticleImport>> resumedImport(Project &project);
/// An edit of its own: the rest is not wanted.
Result<void> forgetImportRest(Project &project);

} // namespace haeje
