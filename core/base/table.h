// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace haeje {

/// What lists and analyses return, charts draw, CSV and JSON save. An invalid cell is "not stated", never zero.
struct Table {
    struct Column {
        QString key;   ///< snake_case, stable: the name in JSON and CSV
        QString title; ///< for people, translated
        bool number = false;
    };
    struct Row {
        QList<QVariant> cells;      ///< as many as there are columns; a QStringList becomes a JSON array
        QList<EntityRef> evidence;  ///< what the row stands on
        bool notStated = false;     ///< the rest that nobody stated: hatched, never coloured
    };

    QList<Column> columns;
    QList<Row> rows;
    QStringList notes; ///< the rules of the count, in words

    /// Position of the column with that key, or -1.
    int column(const QString &key) const;
};

/// One header line, RFC 4180 quoting, LF, UTF-8; lists joined with "; ".
QString toCsv(const Table &table);
/// An array of objects, two-space indent, keys in column order, ending in a newline.
QByteArray toJson(const Table &table);
/// One object per row, for `show`: the first row only; {} when empty.
QByteArray toJsonObject(const Table &table);
/// Aligned columns for a terminal; wide (CJK) characters count two.
QString toPlainText(const Table &table);

} // namespace haeje
