// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passages.h"

#include "core/model/textcorrection.h"
#include "core/store/codingunion.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

static constexpr int contextLength = 32;

struct PassageMovingWords {
    Q_DECLARE_TR_FUNCTIONS(Passages)
};

/// Codings of a code and coder that both passages have become one (see uniteCoding); the others move.
static Result<void> uniteCodings(Database &db, PassageId from, PassageId into)
{
    QList<std::pair<CodingId, CodingId>> doubled;
    Statement both(db, "SELECT a.id, b.id FROM main.coding a JOIN main.coding b ON b.code = a.code AND b.coder = a.coder "
                       "WHERE a.passage = ? AND b.passage = ?");
    both.bind(from.value).bind(into.value);
    while (both.next())
        doubled.append({CodingId(both.number(0)), CodingId(both.number(1))});
    for (const auto &[lost, kept] : std::as_const(doubled)) {
        if (const auto done = uniteCoding(db, lost, kept); !done)
            return done;
    }
    Statement rest(db, "UPDATE coding SET passage = ? WHERE passage = ?");
    return rest.bind(into.value).bind(from.value).run();
}

Result<void> Passages::unite(PassageId from, PassageId into)
{
    const auto lost = find(from), kept = find(into);
    if (from == into)
        return {};
    if (!lost || !kept)
        return Error{PassageMovingWords::tr("This passage is gone. Someone removed it; undo brings it back.")};
    if (lost->document != kept->document)
        return Error{PassageMovingWords::tr("Passages of two documents cannot become one.")};
    if (const auto done = uniteCodings(m_db, from, into); !done)
        return done;
    for (const char *sql : {"UPDATE memo SET on_id = ? WHERE on_kind = 'passage' AND on_id = ?", "UPDATE code SET example = ? WHERE example = ?",
                            "UPDATE settlement SET passage = ? WHERE passage = ?"}) {
        Statement move(m_db, sql);
        if (const auto done = move.bind(into.value).bind(from.value).run(); !done)
            return done;
    }
    // A link that both have stays on the one that stays; the other goes with its passage.
    for (const char *sql : {"UPDATE memo_link SET to_id = ? WHERE to_kind = 'passage' AND to_id = ? AND memo NOT IN "
                            "(SELECT memo FROM memo_link WHERE to_kind = 'passage' AND to_id = ?)",
                            "UPDATE sentence_link SET left_passage = ? WHERE left_passage = ? AND NOT EXISTS (SELECT 1 FROM sentence_link other "
                            "WHERE other.left_passage = ? AND other.right_passage = sentence_link.right_passage)",
                            "UPDATE sentence_link SET right_passage = ? WHERE right_passage = ? AND NOT EXISTS (SELECT 1 FROM sentence_link other "
                            "WHERE other.right_passage = ? AND other.left_passage = sentence_link.left_passage)",
                            "UPDATE evidence SET passage = ? WHERE passage = ? AND NOT EXISTS (SELECT 1 FROM evidence other WHERE other.passage = ? "
                            "AND other.subject_kind = evidence.subject_kind AND other.subject_id = evidence.subject_id)"}) {
        Statement move(m_db, sql);
        if (const auto done = move.bind(into.value).bind(from.value).bind(into.value).run(); !done)
            return done;
    }
    return remove(from);
}

/// Span, quote and context of a passage in its place, as the text has them.
static Result<void> putInPlace(Database &db, PassageId id, const QString &text, TextSpan span)
{
    const int from = std::max(0, span.start - contextLength);
    Statement update(db, "UPDATE passage SET start_offset = ?, end_offset = ?, quote = ?, before = ?, after = ?, orphan = 0 WHERE id = ?");
    update.bind(span.start).bind(span.end).bind(text.mid(span.start, span.length())).bind(text.mid(from, span.start - from));
    return update.bind(text.mid(span.end, contextLength)).bind(id.value).run();
}

Result<void> Passages::follow(DocumentId document, const TextCorrection &correction)
{
    m_textSha256.clear(); // the text that was last coded in is another now
    for (const PassageMove &move : correction.moves) {
        Result<void> done;
        switch (move.fate) {
        case PassageFate::Same:
        case PassageFate::Moved:
        case PassageFate::Changed:
            if (move.after == move.before && !move.newContext)
                break;
            done = putInPlace(m_db, move.passage, correction.text, move.after);
            break;
        case PassageFate::United:
            break;
        case PassageFate::Orphan: {
            Statement lose(m_db, "UPDATE passage SET orphan = 1 WHERE id = ? AND document = ?");
            done = lose.bind(move.passage.value).bind(document.value).run();
            break;
        }
        }
        if (!done)
            return done;
    }
    for (const PassageMove &move : correction.moves) {
        if (move.fate != PassageFate::United)
            continue;
        if (const auto done = unite(move.passage, move.into); !done)
            return done;
    }
    return {};
}

Result<PassageId> Passages::place(PassageId orphan, TextSpan span)
{
    const auto passage = find(orphan);
    if (!passage)
        return Error{PassageMovingWords::tr("This passage is gone. Someone removed it; undo brings it back.")};
    Statement same(m_db, "SELECT id FROM main.passage WHERE document = ? AND start_offset = ? AND end_offset = ? AND orphan = 0 AND id <> ?");
    if (same.bind(passage->document.value).bind(span.start).bind(span.end).bind(orphan.value).next()) {
        const PassageId there(same.number(0));
        const auto done = unite(orphan, there);
        return done ? Result<PassageId>(there) : Result<PassageId>(done.error());
    }
    if (const auto done = setSpan(orphan, span); !done)
        return done.error();
    Statement found(m_db, "UPDATE passage SET orphan = 0 WHERE id = ?");
    if (const auto done = found.bind(orphan.value).run(); !done)
        return done.error();
    return orphan;
}

} // namespace haeje
