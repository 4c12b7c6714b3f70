// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passageedits.h"

#include "core/store/codes.h"
#include "core/store/codingunion.h"
#include "core/store/hiddenwork.h"
#include "core/store/passages.h"
#include "core/store/statement.h"
#include "core/store/touchedcodings.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace haeje {

struct PassageEditWords {
    Q_DECLARE_TR_FUNCTIONS(Passages)
};

static Error codingGone()
{
    return {PassageEditWords::tr("This coding is gone. Someone removed it; undo brings it back.")};
}

static bool takesWeight(const Code &code, int weight)
{
    return code.isWeighted() && weight >= *code.weightFrom && weight <= *code.weightTo;
}

Result<void> Passages::setWeight(CodingId id, std::optional<int> weight)
{
    const auto coding = storedCoding(m_db, id);
    const auto code = coding ? Codes(m_db).find(coding->code) : std::nullopt;
    if (!code)
        return codingGone();
    if (weight && !code->isWeighted())
        return Error{PassageEditWords::tr("The code “%1” has no weights. Give it a range in the codebook first.").arg(code->name)};
    if (weight && !takesWeight(*code, *weight))
        return Error{PassageEditWords::tr("The weight %1 is outside of the range of the code “%2”, which goes from %3 to %4.")
                         .arg(*weight)
                         .arg(code->name)
                         .arg(*code->weightFrom)
                         .arg(*code->weightTo)};
    if (weight == coding->weight)
        return {};
    Statement update(m_db, "UPDATE coding SET weight = ? WHERE id = ?");
    return update.bindOptional(weight).bind(id.value).run();
}

Result<void> Passages::setState(CodingId id, CodingState state)
{
    const auto coding = storedCoding(m_db, id);
    if (!coding)
        return codingGone();
    if (coding->state == state)
        return {};
    Statement update(m_db, "UPDATE coding SET certainty = ? WHERE id = ?");
    return update.bind(int(state)).bind(id.value).run();
}

/// A weight that the code does not take goes into the memo.
static Result<void> fitWeight(Database &db, CodingId id, const Code &code, const QString &formerPath)
{
    const auto coding = storedCoding(db, id);
    if (!coding || !coding->weight || takesWeight(code, *coding->weight))
        return {};
    const QString line = PassageEditWords::tr("Weight %1 as “%2”").arg(*coding->weight).arg(formerPath);
    Statement update(db, "UPDATE coding SET weight = NULL, memo = ? WHERE id = ?");
    return update.bind(joinedMemo(coding->memo, line)).bind(id.value).run();
}

Result<CodingId> Passages::recode(CodingId id, CodeId code)
{
    const auto coding = storedCoding(m_db, id);
    if (!coding)
        return codingGone();
    const auto wanted = Codes(m_db).find(code);
    if (!wanted)
        return Error{PassageEditWords::tr("That code is no longer in the codebook.")};
    if (coding->code == code)
        return id;
    if (const auto fits = fitWeight(m_db, id, *wanted, Codes(m_db).path(coding->code)); !fits)
        return fits.error();
    Statement same(m_db, "SELECT id FROM main.coding WHERE passage = ? AND code = ? AND coder = ?");
    if (same.bind(coding->passage.value).bind(code.value).bind(coding->coder).next()) {
        const CodingId there(same.number(0));
        const auto done = uniteCoding(m_db, id, there);
        return done ? Result<CodingId>(there) : Result<CodingId>(done.error());
    }
    Statement update(m_db, "UPDATE coding SET code = ? WHERE id = ?");
    if (const auto done = update.bind(code.value).bind(id.value).run(); !done)
        return done.error();
    return id;
}

Result<CodingId> Passages::copyCoding(CodingId id, PassageId to)
{
    const auto coding = storedCoding(m_db, id);
    if (!coding)
        return codingGone();
    Statement same(m_db, "SELECT id FROM main.coding WHERE passage = ? AND code = ? AND coder = ?");
    if (same.bind(to.value).bind(coding->code.value).bind(m_db.coder).next())
        return CodingId(same.number(0));
    const auto made = addCoding(to, coding->code);
    if (!made)
        return made;
    Statement update(m_db, "UPDATE coding SET weight = ?, certainty = ? WHERE id = ?");
    if (const auto done = update.bindOptional(coding->weight).bind(int(coding->state)).bind(made->value).run(); !done)
        return done.error();
    return made;
}

/// Codings and evidence of one passage put on another one too. Codings that are there already take the memo, weight and state.
static Result<void> putOnBoth(Database &db, PassageId from, PassageId to)
{
    QList<qint64> codings;
    Statement all(db, "SELECT id FROM main.coding WHERE passage = ? ORDER BY id");
    all.bind(from.value);
    while (all.next())
        codings << all.number(0);
    for (const qint64 coding : std::as_const(codings)) {
        Statement there(db, "SELECT b.id FROM main.coding a JOIN main.coding b ON b.code = a.code AND b.coder = a.coder WHERE a.id = ? AND b.passage = ?");
        if (there.bind(coding).bind(to.value).next()) {
            const auto own = storedCoding(db, CodingId(there.number(0))), given = storedCoding(db, CodingId(coding));
            Statement keep(db, "UPDATE coding SET memo = ?, weight = ?, certainty = ? WHERE id = ?");
            keep.bind(joinedMemo(own->memo, given->memo)).bindOptional(own->weight ? own->weight : given->weight);
            keep.bind(int(own->state == CodingState::NotSaid ? given->state : own->state));
            if (const auto done = keep.bind(own->id.value).run(); !done)
                return done;
            continue;
        }
        Statement copy(db, "INSERT INTO coding(guid, passage, code, coder, memo, created_at, created_by, weight, certainty) "
                           "SELECT ?, ?, code, coder, memo, created_at, ?, weight, certainty FROM main.coding WHERE id = ?");
        if (const auto done = copy.bind(newGuid()).bind(to.value).bind(db.coder).bind(coding).run(); !done)
            return done;
    }
    Statement evidence(db, "INSERT INTO evidence(subject_kind, subject_id, position, passage, created_at, created_by, stance, note) "
                           "SELECT subject_kind, subject_id, (SELECT count(*) FROM evidence o WHERE o.subject_kind = e.subject_kind AND o.subject_id = "
                           "e.subject_id), ?, created_at, created_by, stance, note FROM evidence e WHERE e.passage = ? AND NOT EXISTS (SELECT 1 FROM evidence t "
                           "WHERE t.passage = ? AND t.subject_kind = e.subject_kind AND t.subject_id = e.subject_id)");
    return evidence.bind(to.value).bind(from.value).bind(to.value).run();
}

Result<SplitPassage> Passages::split(PassageId id, int at)
{
    const auto passage = find(id);
    if (!passage || passage->orphan)
        return Error{PassageEditWords::tr("This passage is gone or has lost its place in the text.")};
    const QString *text = textOf(passage->document);
    TextSpan left{passage->span.start, at}, right{at, passage->span.end};
    while (text && left.end > left.start && text->at(left.end - 1).isSpace())
        --left.end;
    while (text && right.start < right.end && text->at(right.start).isSpace())
        ++right.start;
    if (!text || at <= passage->span.start || at >= passage->span.end || left.isEmpty() || right.isEmpty())
        return Error{PassageEditWords::tr("Put the caret within the passage, where it is to be cut: there must be words on both sides.")};
    if (const auto kept = leaveHiddenBehind(m_db, id); !kept)
        return kept.error();
    const auto second = findOrAdd(passage->document, right);
    if (!second)
        return second.error();
    if (const auto done = putOnBoth(m_db, id, *second); !done)
        return done.error();
    const auto first = place(id, left);
    if (!first)
        return first.error();
    return SplitPassage{*first, *second};
}

Result<PassageId> Passages::join(const QList<PassageId> &passages)
{
    QList<Passage> parts;
    for (const PassageId id : passages) {
        const auto part = find(id);
        if (!part || part->orphan)
            return Error{PassageEditWords::tr("This passage is gone or has lost its place in the text.")};
        if (!parts.isEmpty() && part->document != parts.first().document)
            return Error{PassageEditWords::tr("Passages of two documents cannot become one.")};
        parts << *part;
    }
    std::sort(parts.begin(), parts.end(), [](const Passage &a, const Passage &b) { return std::tie(a.span, a.id) < std::tie(b.span, b.id); });
    parts.erase(std::unique(parts.begin(), parts.end(), [](const Passage &a, const Passage &b) { return a.id == b.id; }), parts.end());
    if (parts.size() < 2)
        return Error{PassageEditWords::tr("It takes two passages to join.")};
    TextSpan whole = parts.first().span;
    for (const Passage &part : std::as_const(parts)) {
        whole.end = std::max(whole.end, part.span.end);
        if (const auto kept = leaveHiddenBehind(m_db, part.id); !kept)
            return kept.error();
    }
    for (const Passage &part : parts.mid(1)) {
        if (const auto done = unite(part.id, parts.first().id); !done)
            return done.error();
    }
    return place(parts.first().id, whole);
}

QList<CodeId> Passages::lastCodes(int limit) const
{
    QList<CodeId> codes;
    Statement rows(m_db, "SELECT code FROM main.coding WHERE coder = ? ORDER BY id DESC LIMIT ?");
    rows.bind(m_db.coder).bind(limit);
    while (rows.next())
        codes << CodeId(rows.number(0));
    return codes;
}

QList<CodingMark> Passages::marksOf(DocumentId document, const TouchedCodings &touched) const
{
    QList<CodingMark> marks;
    for (const PassageId passage : touched.passages) {
        Statement rows(m_db, "SELECT coding.id, coding.code, passage.start_offset, passage.end_offset, coding.coder, coding.certainty FROM shown_passage passage "
                             "LEFT JOIN shown_coding coding ON coding.passage = passage.id WHERE passage.id = ? AND passage.document = ? AND orphan = 0");
        rows.bind(passage.value).bind(document.value);
        while (rows.next())
            marks.append({CodingId(rows.number(0)), passage, CodeId(rows.number(1)), {rows.integer(2), rows.integer(3)}, rows.text(4),
                          CodingState(rows.integer(5))});
    }
    return marks;
}

} // namespace haeje
