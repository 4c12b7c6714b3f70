// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memos.h"

#include "core/model/passagenote.h"
#include "core/store/statement.h"

namespace haeje {

QList<PassageNote> Memos::beside(DocumentId document) const
{
    Statement rows(m_db,
                   "SELECT 'memo', memo.id, passage.id, start_offset, end_offset, 0, memo.text, memo.coder, memo.created_at "
                   "FROM shown_passage passage JOIN shown_memo memo ON memo.on_kind = 'passage' AND memo.on_id = passage.id "
                   "WHERE passage.document = ? AND orphan = 0 "
                   "UNION ALL SELECT 'memo', memo.id, passage.id, start_offset, end_offset, coding.code, memo.text, memo.coder, memo.created_at "
                   "FROM shown_passage passage JOIN shown_coding coding ON coding.passage = passage.id JOIN shown_memo memo ON memo.on_kind = 'coding' AND memo.on_id = coding.id "
                   "WHERE passage.document = ? AND orphan = 0 "
                   "UNION ALL SELECT 'coding', coding.id, passage.id, start_offset, end_offset, coding.code, coding.memo, coding.coder, coding.created_at "
                   "FROM shown_passage passage JOIN shown_coding coding ON coding.passage = passage.id "
                   "WHERE passage.document = ? AND orphan = 0 AND coding.memo <> '' "
                   "ORDER BY 4, 5 DESC, 9, 1, 2");
    rows.bind(document.value).bind(document.value).bind(document.value);
    QList<PassageNote> notes;
    while (rows.next()) {
        notes.append({EntityRef(entityKindFromName(rows.text(0)), rows.number(1)), PassageId(rows.number(2)),
                      {rows.integer(3), rows.integer(4)}, CodeId(rows.number(5)), rows.text(6), rows.text(7), storedTime(rows.text(8))});
    }
    return notes;
}

} // namespace haeje
