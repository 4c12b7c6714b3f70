// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace haeje {

/// Rows of fields of an RFC 4180 table; quoted fields may hold separators and line breaks.
struct CsvTable {
    QStringList header;
    struct Row {
        int line = 0; ///< where it starts in the file, from 1
        QStringList fields;
    };
    QList<Row> rows;

    int column(const QString &name) const { return int(header.indexOf(name)); }
};

/// Separator (comma, semicolon, tab) by the header line. Errors: no header, an unclosed quote (with its line).
/// A row with more or fewer fields than the header is returned as it is: the caller says what that means.
Result<CsvTable> readCsv(const QString &text);

/// One field, quoted if it must be.
QString csvField(const QString &value);

} // namespace haeje
