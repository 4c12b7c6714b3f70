// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coders.h"

#include "core/store/sqliteshown.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace haeje {

static constexpr int coderColours = 12;

struct CodersWords {
    Q_DECLARE_TR_FUNCTIONS(Coders)
};

/// Those without a colour of their own take the first that nobody has, in the order in which they came.
static void giveColours(QList<Coder> &coders)
{
    QList<int> uses(coderColours, 0);
    for (const Coder &coder : std::as_const(coders)) {
        if (coder.colour >= 0)
            ++uses[coder.colour % coderColours];
    }
    for (Coder &coder : coders) {
        if (coder.colour >= 0)
            continue;
        coder.colour = int(std::min_element(uses.begin(), uses.end()) - uses.begin());
        ++uses[coder.colour];
    }
}

QList<Coder> Coders::all() const
{
    QList<Coder> coders;
    Statement rows(m_db, "SELECT name, max(colour), max(consensus), max(codings), max(texts), min(since) FROM ("
                         "SELECT coder AS name, -1 AS colour, 0 AS consensus, count(*) AS codings, 0 AS texts, min(created_at) AS since "
                         "FROM shown_coding GROUP BY coder "
                         "UNION ALL SELECT coder, -1, 0, 0, count(*), min(created_at) FROM reading_mark GROUP BY coder "
                         "UNION ALL SELECT name, colour, consensus, 0, 0, created_at FROM coder) "
                         "GROUP BY name ORDER BY max(consensus), min(since), name");
    while (rows.next())
        coders.append({rows.text(0), rows.integer(1), rows.integer(2) != 0, rows.integer(3), rows.integer(4)});
    giveColours(coders);
    return coders;
}

std::optional<Coder> Coders::find(const QString &name) const
{
    const QList<Coder> coders = all();
    const auto found = std::find_if(coders.begin(), coders.end(), [&](const Coder &coder) { return coder.name == name; });
    return found == coders.end() ? std::nullopt : std::optional(*found);
}

/// Leaps from name to name along the index: counting all codings, as all() does, takes longer.
QStringList Coders::names() const
{
    QStringList names;
    Statement rows(m_db, "WITH RECURSIVE one(name) AS (SELECT min(coder) FROM shown_coding UNION ALL "
                         "SELECT (SELECT min(coder) FROM shown_coding WHERE coder > one.name) FROM one WHERE one.name IS NOT NULL) "
                         "SELECT name, min(since) FROM (SELECT name, (SELECT created_at FROM shown_coding WHERE coder = one.name ORDER BY id LIMIT 1) AS since "
                         "FROM one WHERE name IS NOT NULL "
                         "UNION ALL SELECT coder, min(created_at) FROM reading_mark GROUP BY coder "
                         "UNION ALL SELECT name, created_at FROM coder) "
                         "WHERE name NOT IN (SELECT name FROM coder WHERE consensus = 1) GROUP BY name ORDER BY 2, 1");
    while (rows.next())
        names << rows.text(0);
    return names;
}

QHash<DocumentId, QStringList> Coders::codersOfDocuments() const
{
    QHash<DocumentId, QStringList> all;
    Statement rows(m_db, "SELECT DISTINCT p.document, c.coder FROM main.passage p JOIN shown_coding c ON c.passage = p.id ORDER BY p.document, c.coder");
    while (rows.next())
        all[DocumentId(rows.number(0))].append(rows.text(1));
    return all;
}

Result<void> Coders::findOrAdd(const QString &name, bool consensus)
{
    const auto there = find(name);
    Statement insert(m_db, "INSERT INTO coder(guid, name, colour, consensus, created_at, created_by) SELECT ?, ?, ?, ?, ?, ? "
                           "WHERE NOT EXISTS (SELECT 1 FROM coder WHERE name = ?)");
    insert.bind(newGuid()).bind(name).bind(there ? there->colour : -1).bind(consensus ? 1 : 0).bind(timeNow()).bind(m_db.coder);
    return insert.bind(name).run();
}

Result<void> Coders::setColour(const QString &name, int colour)
{
    if (const auto done = findOrAdd(name, false); !done)
        return done;
    Statement update(m_db, "UPDATE coder SET colour = ? WHERE name = ?");
    return update.bind(std::clamp(colour, 0, coderColours - 1)).bind(name).run();
}

QString Coders::consensus() const
{
    return m_db.value(QStringLiteral("SELECT name FROM coder WHERE consensus = 1 ORDER BY id LIMIT 1")).toString();
}

Result<QString> Coders::findOrAddConsensus()
{
    if (const QString there = consensus(); !there.isEmpty())
        return there;
    const QString plain = CodersWords::tr("Consensus");
    QString name = plain;
    for (int next = 2; find(name); ++next)
        name = QStringLiteral("%1 %2").arg(plain).arg(next);
    if (const auto done = findOrAdd(name, true); !done)
        return done.error();
    return name;
}

Result<void> Coders::nameConsensus(const QString &name)
{
    const QString plain = name.simplified();
    const auto before = findOrAddConsensus();
    if (!before || plain == *before)
        return before ? Result<void>() : Result<void>(before.error());
    if (plain.isEmpty())
        return Error{CodersWords::tr("The consensus coder needs a name. Type one.")};
    Statement taken(m_db, "SELECT 1 FROM main.coding WHERE coder = ? UNION ALL SELECT 1 FROM reading_mark WHERE coder = ? "
                          "UNION ALL SELECT 1 FROM coder WHERE name = ? LIMIT 1");
    if (taken.bind(plain).bind(plain).bind(plain).next())
        return Error{CodersWords::tr("“%1” codes in this project already. Give the consensus another name.").arg(plain)};
    for (const char *sql : {"UPDATE coder SET name = ? WHERE name = ? AND consensus = 1", "UPDATE coding SET coder = ? WHERE coder = ?"}) {
        Statement rename(m_db, sql);
        if (const auto done = rename.bind(plain).bind(*before).run(); !done)
            return done;
    }
    return {};
}

Result<void> Coders::setRead(const QString &coder, const QList<DocumentId> &documents, bool read)
{
    if (coder.trimmed().isEmpty())
        return Error{CodersWords::tr("Who has coded these texts to their end? Name the coder.")};
    for (const DocumentId document : documents) {
        if (!read) {
            Statement remove(m_db, "DELETE FROM reading_mark WHERE document = ? AND coder = ?");
            if (const auto done = remove.bind(document.value).bind(coder).run(); !done)
                return done;
            continue;
        }
        Statement known(m_db, "SELECT (SELECT count(*) FROM document WHERE id = ?), (SELECT count(*) FROM reading_mark WHERE document = ? AND coder = ?)");
        known.bind(document.value).bind(document.value).bind(coder);
        if (!known.next() || known.integer(0) == 0)
            return Error{CodersWords::tr("There is no document %1. `haeje list PROJECT documents` names those there are.").arg(document.value)};
        if (known.integer(1) > 0)
            continue;
        Statement insert(m_db, "INSERT INTO reading_mark(document, coder, created_at, created_by) VALUES (?, ?, ?, ?)");
        if (const auto done = insert.bind(document.value).bind(coder).bind(timeNow()).bind(m_db.coder).run(); !done)
            return done;
    }
    return {};
}

QList<DocumentId> Coders::readBy(const QString &coder) const
{
    QList<DocumentId> documents;
    Statement rows(m_db, "SELECT document FROM reading_mark WHERE coder = ? ORDER BY document");
    rows.bind(coder);
    while (rows.next())
        documents.append(DocumentId(rows.number(0)));
    return documents;
}

QStringList Coders::readersOf(DocumentId document) const
{
    QStringList names;
    Statement rows(m_db, "SELECT coder FROM reading_mark WHERE document = ? ORDER BY coder");
    rows.bind(document.value);
    while (rows.next())
        names << rows.text(0);
    return names;
}

QHash<DocumentId, QStringList> Coders::readers() const
{
    QHash<DocumentId, QStringList> all;
    Statement rows(m_db, "SELECT document, coder FROM reading_mark ORDER BY document, coder");
    while (rows.next())
        all[DocumentId(rows.number(0))] << rows.text(1);
    return all;
}

const std::optional<QStringList> &Coders::shown() const
{
    return m_db.shownCoders;
}

Result<void> Coders::setShown(const std::optional<QStringList> &coders)
{
    return showCoders(m_db, coders);
}

} // namespace haeje
