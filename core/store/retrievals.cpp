// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retrievals.h"

#include "core/store/documentkeys.h"
#include "core/store/sqliteretrievals.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct RetrievalsWords {
    Q_DECLARE_TR_FUNCTIONS(Retrievals)
};

static QString tidyName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C);
}

static Result<void> checkKept(Database &db, const QString &name, const QString &query, RetrievalId self)
{
    if (name.isEmpty())
        return Error{RetrievalsWords::tr("A saved retrieval needs a name. Type one.")};
    if (query.trimmed().isEmpty())
        return Error{RetrievalsWords::tr("There is nothing to retrieve in “%1”. Write the query first.").arg(name)};
    Statement same(db, "SELECT id FROM retrieval WHERE name = ?");
    if (same.bind(name).next() && same.number(0) != self.value)
        return Error{RetrievalsWords::tr("There is a saved retrieval “%1” already. Choose another name.").arg(name)};
    return {};
}

Result<RetrievalId> Retrievals::add(const QString &name, const QString &query)
{
    const QString tidy = tidyName(name);
    if (const auto good = checkKept(m_db, tidy, query, {}); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO retrieval(guid, name, query, created_at, created_by) VALUES (?, ?, ?, ?, ?)");
    if (const auto done = insert.bind(newGuid()).bind(tidy).bind(query).bind(timeNow()).bind(m_db.coder).run(); !done)
        return done.error();
    return RetrievalId(insert.insertedId());
}

Result<void> Retrievals::update(const SavedRetrieval &retrieval)
{
    const QString tidy = tidyName(retrieval.name);
    if (const auto good = checkKept(m_db, tidy, retrieval.query, retrieval.id); !good)
        return good;
    Statement update(m_db, "UPDATE retrieval SET name = ?, query = ? WHERE id = ?");
    return update.bind(tidy).bind(retrieval.query).bind(retrieval.id.value).run();
}

Result<void> Retrievals::remove(RetrievalId id)
{
    Statement remove(m_db, "DELETE FROM retrieval WHERE id = ?");
    return remove.bind(id.value).run();
}

QList<SavedRetrieval> Retrievals::all() const
{
    QList<SavedRetrieval> all;
    Statement rows(m_db, "SELECT id, guid, name, query FROM retrieval ORDER BY id");
    while (rows.next())
        all.append({RetrievalId(rows.number(0)), rows.text(1), rows.text(2), rows.text(3)});
    std::stable_sort(all.begin(), all.end(),
                     [](const SavedRetrieval &a, const SavedRetrieval &b) { return orderingKey(a.name) < orderingKey(b.name); });
    return all;
}

std::optional<SavedRetrieval> Retrievals::withName(const QString &name) const
{
    const QString tidy = tidyName(name);
    for (const SavedRetrieval &one : all()) {
        if (one.name == tidy)
            return one;
    }
    return std::nullopt;
}

static QList<DocumentId> documentsOf(Statement &rows)
{
    QList<DocumentId> ids;
    while (rows.next())
        ids << DocumentId(rows.number(0));
    return ids;
}

QList<DocumentId> Retrievals::publishedBetween(QDate from, QDate to) const
{
    Statement rows(m_db, "SELECT id FROM document WHERE (published_from IS NOT NULL OR published_to IS NOT NULL) "
                         "AND (published_to IS NULL OR ? = 0 OR published_to >= ?) AND (published_from IS NULL OR ? = 0 OR published_from <= ?)");
    rows.bind(int(from.isValid())).bind(from.isValid() ? from.toJulianDay() : 0);
    return documentsOf(rows.bind(int(to.isValid())).bind(to.isValid() ? to.toJulianDay() : 0));
}

QList<DocumentId> Retrievals::notDated() const
{
    Statement rows(m_db, "SELECT id FROM document WHERE published_from IS NULL AND published_to IS NULL");
    return documentsOf(rows);
}

std::optional<QList<CodeId>> Retrievals::codesOfGroup(const QString &name) const
{
    Statement group(m_db, "SELECT id FROM code_group WHERE name = ?");
    if (!group.bind(tidyName(name)).next())
        return std::nullopt;
    QList<CodeId> codes;
    Statement rows(m_db, "SELECT code FROM code_group_code WHERE code_group = ? ORDER BY code");
    rows.bind(group.number(0));
    while (rows.next())
        codes << CodeId(rows.number(0));
    return codes;
}

QStringList Retrievals::groupNames() const
{
    QStringList names;
    Statement rows(m_db, "SELECT name FROM code_group ORDER BY position, id");
    while (rows.next())
        names << rows.text(0);
    return names;
}

} // namespace haeje
