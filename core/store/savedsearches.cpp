// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savedsearches.h"

#include "core/store/documentkeys.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct SavedSearchesWords {
    Q_DECLARE_TR_FUNCTIONS(SavedSearches)
};

static Result<void> checkNamed(Database &db, const QString &name, const QString &query, SavedSearchId self)
{
    if (name.isEmpty())
        return Error{SavedSearchesWords::tr("A saved search needs a name. Type one.")};
    if (query.trimmed().isEmpty())
        return Error{SavedSearchesWords::tr("There is nothing to search for in “%1”. Write the words first.").arg(name)};
    Statement same(db, "SELECT id FROM saved_search WHERE name = ?");
    if (same.bind(name).next() && same.number(0) != self.value)
        return Error{SavedSearchesWords::tr("There is a saved search “%1” already. Choose another name.").arg(name)};
    return {};
}

Result<SavedSearchId> SavedSearches::add(const QString &name, const QString &query)
{
    const QString tidy = name.simplified().normalized(QString::NormalizationForm_C);
    if (const auto good = checkNamed(m_db, tidy, query, {}); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO saved_search(guid, name, query, created_at, created_by) VALUES (?, ?, ?, ?, ?)");
    if (const auto done = insert.bind(newGuid()).bind(tidy).bind(query).bind(timeNow()).bind(m_db.coder).run(); !done)
        return done.error();
    return SavedSearchId(insert.insertedId());
}

Result<void> SavedSearches::update(const SavedSearch &search)
{
    const QString tidy = search.name.simplified().normalized(QString::NormalizationForm_C);
    if (const auto good = checkNamed(m_db, tidy, search.query, search.id); !good)
        return good;
    Statement update(m_db, "UPDATE saved_search SET name = ?, query = ? WHERE id = ?");
    return update.bind(tidy).bind(search.query).bind(search.id.value).run();
}

Result<void> SavedSearches::remove(SavedSearchId id)
{
    Statement remove(m_db, "DELETE FROM saved_search WHERE id = ?");
    return remove.bind(id.value).run();
}

QList<SavedSearch> SavedSearches::all() const
{
    QList<SavedSearch> all;
    Statement rows(m_db, "SELECT id, guid, name, query FROM saved_search ORDER BY id");
    while (rows.next())
        all.append({SavedSearchId(rows.number(0)), rows.text(1), rows.text(2), rows.text(3)});
    std::stable_sort(all.begin(), all.end(),
                     [](const SavedSearch &a, const SavedSearch &b) { return orderingKey(a.name) < orderingKey(b.name); });
    return all;
}

} // namespace haeje
