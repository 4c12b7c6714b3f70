// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hiddenwork.h"

#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

struct HiddenWorkWords {
    Q_DECLARE_TR_FUNCTIONS(HiddenWork)
};

Result<void> refuseIfHidden(Database &database, const QList<CodeId> &codes)
{
    if (!database.shownCoders)
        return {};
    for (const CodeId code : codes) {
        Statement hidden(database, "SELECT 1 FROM main.coding c WHERE c.code = ? AND c.id NOT IN (SELECT id FROM shown_coding) LIMIT 1");
        if (hidden.bind(code.value).next())
            return Error{HiddenWorkWords::tr("Other coders have put this code on passages that are hidden while you code blind; they would lose it. Make the "
                                             "code inactive instead, or leave blind coding first.")};
    }
    return {};
}

Result<void> refuseIfHidden(Database &database, DocumentId document)
{
    if (!database.shownCoders)
        return {};
    Statement hidden(database, "SELECT 1 FROM main.coding c JOIN main.passage p ON p.id = c.passage WHERE p.document = ? AND c.id NOT IN "
                               "(SELECT id FROM shown_coding) UNION ALL SELECT 1 FROM main.memo m WHERE m.on_kind = 'document' AND m.on_id = ? "
                               "AND m.id NOT IN (SELECT id FROM shown_memo) LIMIT 1");
    if (hidden.bind(document.value).bind(document.value).next())
        return Error{HiddenWorkWords::tr("Other coders' work on this document is hidden while you code blind; it would be removed too. Leave blind coding "
                                         "first.")};
    return {};
}

Result<void> leaveHiddenBehind(Database &database, PassageId passage)
{
    if (!database.shownCoders)
        return {};
    Statement hidden(database, "SELECT 1 FROM main.coding c WHERE c.passage = ? AND c.id NOT IN (SELECT id FROM shown_coding) "
                               "UNION ALL SELECT 1 FROM main.memo m WHERE m.on_kind = 'passage' AND m.on_id = ? AND m.id NOT IN (SELECT id FROM shown_memo) "
                               "UNION ALL SELECT 1 FROM memo_link l WHERE l.to_kind = 'passage' AND l.to_id = ? AND l.memo NOT IN (SELECT id FROM shown_memo) "
                               "UNION ALL SELECT 1 FROM evidence e WHERE e.passage = ? AND e.subject_kind = 'claim' AND e.created_by NOT IN (SELECT name FROM shown_coder) LIMIT 1");
    if (!hidden.bind(passage.value).bind(passage.value).bind(passage.value).bind(passage.value).next())
        return {};
    Statement copy(database, "INSERT INTO passage(guid, document, start_offset, end_offset, quote, before, after, created_at, created_by) "
                             "SELECT ?, document, start_offset, end_offset, quote, before, after, created_at, created_by FROM main.passage WHERE id = ?");
    if (const auto done = copy.bind(newGuid()).bind(passage.value).run(); !done)
        return done;
    const qint64 left = copy.insertedId();
    for (const char *sql : {"UPDATE coding SET passage = ? WHERE passage = ? AND id NOT IN (SELECT id FROM shown_coding)",
                            "UPDATE memo SET on_id = ? WHERE on_kind = 'passage' AND on_id = ? AND id NOT IN (SELECT id FROM shown_memo)",
                            "UPDATE memo_link SET to_id = ? WHERE to_kind = 'passage' AND to_id = ? AND memo NOT IN (SELECT id FROM shown_memo)",
                            "UPDATE evidence SET passage = ? WHERE passage = ? AND subject_kind = 'claim' AND created_by NOT IN (SELECT name FROM shown_coder)"}) {
        Statement move(database, sql);
        if (const auto done = move.bind(left).bind(passage.value).run(); !done)
            return done;
    }
    return {};
}

} // namespace haeje
