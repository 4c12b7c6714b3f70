// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"

#include <QString>

namespace haeje {

/// To standard output: results, nothing else.
void printText(const QString &text);
void printBytes(const QByteArray &bytes);
/// The rows as "table" (with the rules of the count below), "csv" or "json".
void printTable(const Table &table, const QString &format);
/// For people at a terminal: without guids, sums and columns that nobody filled, long cells cut with an ellipsis.
Table forTerminal(const Table &table);
/// The first row: one line per column, one CSV row, or one JSON object.
void printOne(const Table &table, const QString &format);

/// To standard error: a message for the user.
void tell(const QString &sentence);
/// To standard error: what went wrong, with the program's name before it.
void complain(const QString &sentence);
/// Complains and returns Failed.
int fail(const Error &error);

/// Writes a file whole or not at all. Error: the folder or the disk would not take it.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace haeje
