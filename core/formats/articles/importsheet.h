// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/articleimport.h"
#include "core/formats/articles/plaintext.h"

#include <memory>
#include <optional>

namespace haeje {

class Project;

/// How a found article is like one that is there already, or like another row of the sheet.
struct Likeness {
    enum class Kind { SameBytes, SameText, NearlySame, SameAddress };
    Kind kind = Kind::SameText;
    DocumentId document; ///< of the project; none = another row
    int row = -1;        ///< of the sheet, where no document is named
    QString title;       ///< of that one
    double share = 1;    ///< of the words' shingles in common, 0 to 1
};

/// What to do with a row.
enum class RowChoice { Take, Leave, NewVersion };

/// One article as it was found, before it is taken. The text stays in the file; it is read again when it is stored.
struct SheetRow {
    QString path;        ///< of the file
    QString entry;       ///< inside an archive; empty otherwise
    int article = 0;     ///< its number in the file, from 0
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
    QList<int> splitAt;    ///< blocks of the article, each of which begins a document of its own
    bool joinToPrevious = false; ///< its text goes on the row above
};

/// What the files hold, to be looked at and edited like a spreadsheet before anything is taken.
struct ImportSheet {
    struct Refused {
        QString path;
        QString sentence;
    };
    QList<SheetRow> rows;
    QList<Refused> refused;
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

    int total() const;
    int done() const;
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
/// The blocks of a row's article, to choose where to split it. Error: the file is not there any more or has changed.
Result<ImportedArticle> articleOf(const SheetRow &row);
/// Rows below the first are joined to it. Error: they are not one below the other.
Result<void> join(ImportSheet &sheet, const QList<int> &rows);

} // namespace haeje
