// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claims.h"

#include "core/store/links.h"
#include "core/store/passages.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace haeje {

struct ClaimsWords {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

static QList<Claim> readClaims(Database &db, ClaimId only)
{
    QList<Claim> all;
    const QString columns = QStringLiteral("SELECT id, guid, position, kind, statement, strength, missing, notes, created_at, created_by FROM shown_claim ");
    Statement rows(db, columns + (only ? QStringLiteral("WHERE id = ?") : QStringLiteral("ORDER BY position, id")));
    if (only)
        rows.bind(only.value);
    while (rows.next()) {
        Claim claim{ClaimId(rows.number(0)), rows.text(1), rows.integer(2), claimKindFromName(rows.text(3)).value_or(ClaimKind::Claim),
                    rows.text(4), rows.integer(5), rows.text(6), rows.text(7), storedTime(rows.text(8)), rows.text(9), {}};
        all.append(claim);
    }
    QHash<qint64, Claim *> byId;
    for (Claim &claim : all)
        byId.insert(claim.id.value, &claim);
    Statement links(db, "SELECT subject_id, passage, stance, note FROM shown_evidence WHERE subject_kind = 'claim' AND (? = 0 OR subject_id = ?) "
                        "ORDER BY subject_id, position, id");
    links.bind(only.value).bind(only.value);
    while (links.next()) {
        if (Claim *claim = byId.value(links.number(0)))
            claim->evidence.append({PassageId(links.number(1)), claimStanceFromName(links.text(2)), links.text(3)});
    }
    return all;
}

QList<Claim> Claims::all() const
{
    return readClaims(m_db, {});
}

std::optional<Claim> Claims::find(ClaimId id) const
{
    const QList<Claim> found = id ? readClaims(m_db, id) : QList<Claim>();
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<ClaimOnPassage> Claims::on(PassageId passage) const
{
    QList<ClaimOnPassage> all;
    Statement rows(m_db, "SELECT e.subject_id, e.stance FROM shown_evidence e JOIN shown_claim c ON c.id = e.subject_id "
                         "WHERE e.subject_kind = 'claim' AND e.passage = ? ORDER BY c.position, c.id");
    rows.bind(passage.value);
    while (rows.next())
        all.append({ClaimId(rows.number(0)), claimStanceFromName(rows.text(1))});
    return all;
}

static Result<void> checkClaim(const Claim &claim)
{
    if (claim.statement.trimmed().isEmpty())
        return Error{ClaimsWords::tr("A claim needs its sentence. Write what is claimed.")};
    if (claim.strength < 0 || claim.strength > Claim::strongest)
        return Error{ClaimsWords::tr("A claim's strength goes from 1 (weak) to 4 (strong), or is 0 (not said); %1 is none of these.").arg(claim.strength)};
    return {};
}

static void bindClaim(Statement &statement, const Claim &claim)
{
    statement.bind(claimKindName(claim.kind)).bind(claim.statement.trimmed()).bind(claim.strength).bind(claim.missing.trimmed()).bind(claim.notes.trimmed());
}

static Result<void> indexClaim(Database &db, ClaimId id, const Claim &claim)
{
    return indexEntity(db, id, claim.statement.trimmed(), QStringList{claim.missing, claim.notes}.join(QLatin1Char('\n')));
}

Result<ClaimId> Claims::add(const Claim &claim)
{
    if (const auto good = checkClaim(claim); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO claim(kind, statement, strength, missing, notes, guid, position, created_at, created_by) "
                           "VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), -1) + 1 FROM claim), ?, ?)");
    bindClaim(insert, claim);
    insert.bind(claim.guid.isEmpty() ? newGuid() : claim.guid).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    const ClaimId id(insert.insertedId());
    if (const auto done = indexClaim(m_db, id, claim); !done)
        return done.error();
    return id;
}

Result<void> Claims::update(const Claim &claim)
{
    if (const auto good = checkClaim(claim); !good)
        return good;
    const auto before = find(claim.id);
    if (!before)
        return Error{ClaimsWords::tr("This claim is gone. Someone removed it; undo brings it back.")};
    if (before->kind == claim.kind && before->statement == claim.statement.trimmed() && before->strength == claim.strength
        && before->missing == claim.missing.trimmed() && before->notes == claim.notes.trimmed())
        return {};
    Statement update(m_db, "UPDATE claim SET kind = ?, statement = ?, strength = ?, missing = ?, notes = ? WHERE id = ?");
    bindClaim(update, claim);
    if (const auto done = update.bind(claim.id.value).run(); !done)
        return done;
    return indexClaim(m_db, claim.id, claim);
}

Result<void> Claims::remove(ClaimId id)
{
    Statement hidden(m_db, "SELECT 1 FROM main.evidence WHERE subject_kind = 'claim' AND subject_id = ? AND id NOT IN (SELECT id FROM shown_evidence)");
    if (hidden.bind(id.value).next())
        return Error{ClaimsWords::tr("Other coders have put passages to this claim that are hidden while you code blind. Leave blind coding first.")};
    const QList<PassageId> passages = Passages(m_db).evidenceOf(id);
    Statement remove(m_db, "DELETE FROM claim WHERE id = ?");
    if (const auto done = remove.bind(id.value).run(); !done)
        return done;
    for (const PassageId passage : passages) {
        if (const auto done = Passages(m_db).removeIfBare(passage); !done)
            return done;
    }
    return {};
}

Result<void> Claims::move(ClaimId id, int position)
{
    QList<ClaimId> ids;
    for (const Claim &claim : all())
        ids.append(claim.id);
    const qsizetype at = ids.indexOf(id);
    if (at < 0)
        return Error{ClaimsWords::tr("This claim is gone. Someone removed it; undo brings it back.")};
    ids.move(at, std::clamp<qsizetype>(position, 0, ids.size() - 1));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        Statement update(m_db, "UPDATE claim SET position = ? WHERE id = ? AND position <> ?");
        if (const auto done = update.bind(i).bind(ids.at(i).value).bind(i).run(); !done)
            return done;
    }
    return {};
}

Result<void> Claims::setEvidence(ClaimId id, const ClaimEvidence &evidence)
{
    for (const EntityRef &end : {EntityRef(id), EntityRef(evidence.passage)}) {
        if (const auto there = checkExists(m_db, end); !there)
            return there;
    }
    Statement read(m_db, "SELECT stance, note FROM main.evidence WHERE subject_kind = 'claim' AND subject_id = ? AND passage = ?");
    const bool there = read.bind(id.value).bind(evidence.passage.value).next();
    const QString stance = claimStanceName(evidence.stance), note = evidence.note.trimmed();
    if (there && claimStanceFromName(read.text(0)) == evidence.stance && read.text(1) == note)
        return {};
    const QString end = QStringLiteral("(SELECT coalesce(max(position), -1) + 1 FROM main.evidence WHERE subject_kind = 'claim' AND subject_id = ?)");
    if (there) {
        const bool moves = claimStanceFromName(read.text(0)) != evidence.stance;
        Statement update(m_db, QStringLiteral("UPDATE evidence SET stance = ?, note = ?%1 WHERE subject_kind = 'claim' AND subject_id = ? AND passage = ?")
                                   .arg(moves ? QStringLiteral(", position = ") + end : QString()));
        update.bind(stance).bind(note);
        if (moves)
            update.bind(id.value);
        return update.bind(id.value).bind(evidence.passage.value).run();
    }
    Statement insert(m_db, QStringLiteral("INSERT INTO evidence(subject_kind, subject_id, position, passage, created_at, created_by, stance, note) "
                                          "VALUES ('claim', ?, %1, ?, ?, ?, ?, ?)")
                               .arg(end));
    insert.bind(id.value).bind(id.value).bind(evidence.passage.value).bind(timeNow()).bind(m_db.coder);
    return insert.bind(stance).bind(note).run();
}

Result<void> Claims::removeEvidence(ClaimId id, PassageId passage)
{
    return Passages(m_db).unlink(id, passage);
}

Result<void> Claims::order(ClaimId id, const QList<PassageId> &passages)
{
    for (qsizetype i = 0; i < passages.size(); ++i) {
        Statement update(m_db, "UPDATE evidence SET position = ? WHERE subject_kind = 'claim' AND subject_id = ? AND passage = ? AND position <> ?");
        if (const auto done = update.bind(i).bind(id.value).bind(passages.at(i).value).bind(i).run(); !done)
            return done;
    }
    return {};
}

Result<void> Claims::moveEvidence(ClaimId id, PassageId passage, int position)
{
    const auto claim = find(id);
    if (!claim)
        return Error{ClaimsWords::tr("This claim is gone. Someone removed it; undo brings it back.")};
    const auto moved = std::find_if(claim->evidence.cbegin(), claim->evidence.cend(), [passage](const ClaimEvidence &one) { return one.passage == passage; });
    if (moved == claim->evidence.cend())
        return Error{ClaimsWords::tr("This passage is no longer with the claim. Undo brings it back.")};
    QList<PassageId> all;
    for (const ClaimStance stance : {ClaimStance::For, ClaimStance::Against, ClaimStance::Context}) {
        QList<PassageId> group;
        for (const ClaimEvidence &one : claim->evidence) {
            if (one.stance == stance)
                group.append(one.passage);
        }
        if (stance == moved->stance)
            group.move(group.indexOf(passage), std::clamp<qsizetype>(position, 0, group.size() - 1));
        all += group;
    }
    return order(id, all);
}

} // namespace haeje
