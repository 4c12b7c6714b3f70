// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passages.h"
#include "core/store/statement.h"
#include "core/store/touchedcodings.h"

namespace haeje {

std::optional<TouchedCodings> Passages::lastTouched(int limit) const
{
    TouchedCodings touched;
    // The rows of an entry stay under its number when the edit is done, for undo.
    Statement rows(m_db, "SELECT DISTINCT coding, passage, document FROM undo_log WHERE entry = (SELECT entry FROM undo_running) "
                         "AND (passage > 0 OR document > 0) LIMIT ?");
    rows.bind(limit + 1);
    for (int count = 0; rows.next(); ++count) {
        if (count == limit)
            return std::nullopt;
        const CodingId coding(rows.number(0));
        const PassageId passage(rows.number(1));
        if (const DocumentId document(rows.number(2)); document) {
            touched.documents.insert(document);
            continue;
        }
        touched.passages.insert(passage);
        (coding ? touched.ofCodings : touched.rows).insert(passage);
        if (coding)
            touched.codings.insert(coding);
    }
    return touched;
}

} // namespace haeje
