// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/documentlist.h"

#include <vector>

namespace haeje {

/// A column of all documents as lists sort, group and filter by it. Documents are numbered by their place among all ids.
struct ColumnValues {
    struct Value {
        QString key;
        QString label;
        std::vector<quint32> documents;
    };
    std::vector<Value> values;     ///< ascending
    std::vector<qint32> firstValue; ///< of each document: the one it is sorted by; -1 = not stated
};

/// Reads it whole: O(documents).
ColumnValues columnValues(Database &database, const DocumentColumn &column, const std::vector<qint64> &ids);

/// Place of the id among the ids, which ascend; -1 if it is not there.
qint64 placeOf(const std::vector<qint64> &ids, qint64 id);

} // namespace haeje
