// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/spellings.h"

#include "core/store/documentkeys.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

struct SpellingsWords {
    Q_DECLARE_TR_FUNCTIONS(Spellings)
};

/// The spellings as they are kept, or why they cannot be a group beside those there are.
static Result<QStringList> tidied(const Spellings &groups, SpellingId self, const QStringList &given)
{
    QStringList spellings, folded;
    for (const QString &spelling : given) {
        const QString tidy = spelling.simplified().normalized(QString::NormalizationForm_C);
        if (tidy.isEmpty() || folded.contains(foldedText(tidy)))
            continue;
        spellings << tidy;
        folded << foldedText(tidy);
    }
    if (spellings.size() < 2)
        return Error{SpellingsWords::tr("A group needs two spellings or more that differ. Write another beside “%1”.")
                         .arg(spellings.value(0))};
    for (const SpellingGroup &group : groups.all()) {
        for (const QString &other : group.spellings) {
            if (group.id != self && folded.contains(foldedText(other)))
                return Error{SpellingsWords::tr("“%1” is in the group “%2” already. Add the others there.").arg(other, group.spellings.value(0))};
        }
    }
    return spellings;
}

Result<SpellingId> Spellings::add(const QStringList &given)
{
    const auto spellings = tidied(*this, {}, given);
    if (!spellings)
        return spellings.error();
    Statement insert(m_db, "INSERT INTO spelling_group(guid, spellings, created_at, created_by) VALUES (?, ?, ?, ?)");
    if (const auto done = insert.bind(newGuid()).bind(listToJson(*spellings)).bind(timeNow()).bind(m_db.coder).run(); !done)
        return done.error();
    return SpellingId(insert.insertedId());
}

Result<void> Spellings::set(SpellingId id, const QStringList &given)
{
    const auto spellings = tidied(*this, id, given);
    if (!spellings)
        return spellings.error();
    Statement update(m_db, "UPDATE spelling_group SET spellings = ? WHERE id = ?");
    return update.bind(listToJson(*spellings)).bind(id.value).run();
}

Result<void> Spellings::remove(SpellingId id)
{
    Statement remove(m_db, "DELETE FROM spelling_group WHERE id = ?");
    return remove.bind(id.value).run();
}

QList<SpellingGroup> Spellings::all() const
{
    QList<SpellingGroup> all;
    Statement rows(m_db, "SELECT id, guid, spellings FROM spelling_group ORDER BY id");
    while (rows.next())
        all.append({SpellingId(rows.number(0)), rows.text(1), listFromJson(rows.text(2))});
    return all;
}

} // namespace haeje
