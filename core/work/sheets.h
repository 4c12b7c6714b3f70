// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace haeje {

class Project;

/// A table of the project that is edited in place.
enum class SheetKind { Messages, Actors, Occasions, Kinds };

struct SheetField {
    QString word;          ///< stable: "event_date"
    QString title;         ///< for people
    bool readOnly = false; ///< counted, not written
    QStringList choices = {}; ///< what is proposed while the cell is edited
};
QList<SheetField> sheetFields(const Project &project, SheetKind kind);
/// The field of a table of messages that a heading means, in whatever language and spelling; empty for none.
QString sheetHeading(const QString &heading);

struct SheetLine {
    QString key;              ///< what a change names it by: the number, or the word of a kind; empty for a new row
    EntityRef what;           ///< none for a kind
    QStringList cells;        ///< one for each field
    QStringList proposed;     ///< what could stand in an empty cell, one for each field: capacities by the posts of the day, ordinals
    QStringList warnings;     ///< sentences
};
/// All rows, messages by day, the others by name.
QList<SheetLine> sheetRows(const Project &project, SheetKind kind);

/// One cell to be changed.
struct CellChange {
    int row = 0; ///< counts the rows of a block, from 0; equal numbers mean one row
    QString key; ///< of the row; empty: a new one
    QString field;
    QString text;
};

/// A cell that could not be taken, with what it said: the row is as it was there.
struct CellRefused {
    int row = 0;
    QString field;
    QString text;
    QString sentence;
};

struct CellsApplied {
    int changed = 0;
    int added = 0;
    QList<CellRefused> refused;
};

/// Changes many cells as one edit of that name. What cannot be meant is refused cell by cell, the rest is taken; unknown actors and
/// occasions of a message are made; a new message without a kind is of the kind "not stated". Error: the project cannot be written.
Result<CellsApplied> applyCells(Project &project, SheetKind kind, const QString &label, const QList<CellChange> &changes);

/// A block from the clipboard, from the field `first` on over the fields as they stand in the table. A first row of headings is understood
/// as such. Rows beyond `rows` become new ones.
QList<CellChange> pastedCells(const QList<QStringList> &block, const QStringList &rows, const QStringList &fields, const QString &first,
                              const std::function<QString(const QString &)> &fieldOf);

/// The refused cells as lines of a text that can be saved: row, column, what it said, why.
QString refusedText(const QList<CellRefused> &refused, const QList<SheetField> &fields);

/// Rows and cells of a block as Excel and others put it on the clipboard: tabs between cells, quotes around cells that hold tabs, quotes or
/// line breaks. A quote that is not closed is taken as it stands.
QList<QStringList> clipboardBlock(const QString &text);
/// The same, written.
QString clipboardText(const QList<QStringList> &rows);

} // namespace haeje
