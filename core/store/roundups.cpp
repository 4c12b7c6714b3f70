// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/roundups.h"

#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace haeje {

struct RoundUpsWords {
    Q_DECLARE_TR_FUNCTIONS(RoundUps)
};

static QList<RoundUp> readRoundUps(Database &db, RoundUpId only)
{
    QList<RoundUp> all;
    Statement rows(db, "SELECT r.id, r.guid, r.date, r.outlet, r.occasion, o.name, r.document, r.notes FROM roundup r LEFT JOIN occasion o ON o.id = r.occasion "
                       "WHERE ? = 0 OR r.id = ? ORDER BY r.id");
    rows.bind(only.value).bind(only.value);
    while (rows.next()) {
        all.append({RoundUpId(rows.number(0)), rows.text(1), EdtfDate::parse(rows.text(2)).value_or(EdtfDate()), rows.text(3), OccasionId(rows.number(4)), rows.text(5),
                    DocumentId(rows.number(6)), rows.text(7), {}});
    }
    QHash<qint64, RoundUp *> byId;
    for (RoundUp &one : all)
        byId.insert(one.id.value, &one);
    Statement actors(db, "SELECT a.roundup, a.actor, (SELECT name FROM actor_name n WHERE n.actor = a.actor ORDER BY position LIMIT 1), a.named FROM roundup_actor a "
                         "WHERE ? = 0 OR a.roundup = ? ORDER BY a.roundup, a.position, a.id");
    actors.bind(only.value).bind(only.value);
    while (actors.next()) {
        if (RoundUp *one = byId.value(actors.number(0)))
            one->entries.append({ActorId(actors.number(1)), actors.text(2), actors.text(3)});
    }
    std::stable_sort(all.begin(), all.end(), [](const RoundUp &a, const RoundUp &b) {
        const QDate first = a.date.earliest(), second = b.date.earliest();
        return std::pair(!first.isValid(), first) < std::pair(!second.isValid(), second);
    });
    return all;
}

QList<RoundUp> RoundUps::all() const
{
    return readRoundUps(m_db, {});
}

std::optional<RoundUp> RoundUps::find(RoundUpId id) const
{
    const QList<RoundUp> found = id ? readRoundUps(m_db, id) : QList<RoundUp>();
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

static Result<void> checkRoundUp(const RoundUp &roundUp)
{
    if (roundUp.entries.isEmpty())
        return Error{RoundUpsWords::tr("A round-up needs those that it names, in their order. Add the first one.")};
    QSet<ActorId> known;
    for (const RoundUpEntry &entry : roundUp.entries) {
        if (known.contains(entry.actor))
            return Error{RoundUpsWords::tr("“%1” stands in the round-up twice. Keep the first place.").arg(entry.name)};
        if (!entry.named.isEmpty() && !namingWords().contains(entry.named))
            return Error{RoundUpsWords::tr("“%1” is no way of naming. There are: %2.").arg(entry.named, namingWords().join(QStringLiteral(", ")))};
        known.insert(entry.actor);
    }
    return {};
}

static Result<void> writeEntries(Database &db, RoundUpId id, const QList<RoundUpEntry> &entries)
{
    Statement clear(db, "DELETE FROM roundup_actor WHERE roundup = ?");
    if (const auto done = clear.bind(id.value).run(); !done)
        return done;
    for (int i = 0; i < entries.size(); ++i) {
        Statement insert(db, "INSERT INTO roundup_actor(roundup, position, actor, named) VALUES (?, ?, ?, ?)");
        if (const auto done = insert.bind(id.value).bind(i).bind(entries.at(i).actor.value).bind(entries.at(i).named).run(); !done)
            return done;
    }
    return {};
}

static void bindRoundUp(Statement &statement, const RoundUp &roundUp)
{
    statement.bind(roundUp.date.text()).bind(roundUp.outlet.trimmed()).bindKey(roundUp.occasion.value).bindKey(roundUp.document.value).bind(roundUp.notes.trimmed());
}

Result<RoundUpId> RoundUps::add(const RoundUp &roundUp)
{
    if (const auto good = checkRoundUp(roundUp); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO roundup(date, outlet, occasion, document, notes, guid, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    bindRoundUp(insert, roundUp);
    insert.bind(roundUp.guid.isEmpty() ? newGuid() : roundUp.guid).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    const RoundUpId id(insert.insertedId());
    if (const auto done = writeEntries(m_db, id, roundUp.entries); !done)
        return done.error();
    return id;
}

Result<void> RoundUps::update(const RoundUp &roundUp)
{
    if (const auto good = checkRoundUp(roundUp); !good)
        return good;
    const auto before = find(roundUp.id);
    if (!before)
        return Error{RoundUpsWords::tr("This round-up is gone. Someone removed it; undo brings it back.")};
    Statement update(m_db, "UPDATE roundup SET date = ?, outlet = ?, occasion = ?, document = ?, notes = ? WHERE id = ?");
    bindRoundUp(update, roundUp);
    if (const auto done = update.bind(roundUp.id.value).run(); !done)
        return done;
    return before->entries == roundUp.entries ? Result<void>() : writeEntries(m_db, roundUp.id, roundUp.entries);
}

Result<void> RoundUps::remove(RoundUpId id)
{
    Statement remove(m_db, "DELETE FROM roundup WHERE id = ?");
    return remove.bind(id.value).run();
}

} // namespace haeje
