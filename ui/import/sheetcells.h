// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/importsheet.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace haeje {

/// The columns of the import sheet, in its order.
enum class SheetColumn { Take, Title, Subtitle, Authors, Published, Series, Outlet, Language, Address, Affiliation, Keywords,
                         Format, Words, Likeness, Doubts, File };
inline constexpr int sheetColumns = int(SheetColumn::File) + 1;

QString columnTitle(SheetColumn column);
/// The fact that the column edits; nothing for those that only tell.
std::optional<FactKind> factOfColumn(SheetColumn column);
std::optional<SheetColumn> columnOfFact(FactKind fact);

/// A fact as one line of text to edit: names and keywords parted by "; ", dates in EDTF. Empty = not stated.
QString factAsText(const DocumentFacts &facts, FactKind fact);
/// The other way; a date may also be written as articles write it. Error: the sentence why it cannot be that fact.
Result<void> setFactAsText(DocumentFacts &facts, FactKind fact, const QString &text);
/// "author", "publication date": the word for people.
QString titleOfFact(FactKind fact);
/// "Stated", "Likely", "Doubtful" for people.
QString howCertain(Certainty certainty);

/// How many things of the row the user should look at: doubts, dates that disagree, a title that is not stated.
int doubtCount(const SheetRow &row);
/// Each of them as a sentence.
QStringList doubtSentences(const SheetRow &row);
bool isToLookAt(const SheetRow &row);
/// Its bytes or its text are in the project.
bool isThere(const SheetRow &row);
/// Its name in the sheet's last column: the file, and the entry of an archive.
QString fileTitle(const SheetRow &row);
/// The likeness that says most, as few words ("93 % as “...”"); empty if there is none.
QString likenessTitle(const SheetRow &row);

} // namespace haeje
