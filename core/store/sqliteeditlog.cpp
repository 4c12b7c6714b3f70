// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteeditlog.h"

#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QStringList>

#include <limits>

namespace haeje {

static constexpr int entryLimit = 10000;
static constexpr qint64 byteLimit = 512LL * 1024 * 1024;

struct LoggedTable {
    const char *name;
    TableFlag flag;
    bool notice; ///< whether a change of it alone is news to the views
    const char *ownedBy = nullptr; ///< the new row's document, where removing that takes the row with it
};

static constexpr LoggedTable loggedTables[] = {
    {"project_fact", TableFlag::Facts, true},
    {"original_file", TableFlag::Documents, true},
    {"document", TableFlag::Documents, true},
    {"document_text", TableFlag::Documents, true, "new.document"},
    {"passage", TableFlag::Passages, true},
    {"coding", TableFlag::Passages, true},
    {"code", TableFlag::Codes, true},
    {"memo", TableFlag::Memos, true},
    {"actor", TableFlag::Actors, true},
    {"actor_name", TableFlag::Actors, true},
    {"actor_post", TableFlag::Actors, true},
    {"occasion", TableFlag::Occasions, true},
    {"message", TableFlag::Messages, true},
    {"message_party", TableFlag::Messages, true},
    {"message_reply", TableFlag::Messages, true},
    {"version", TableFlag::Messages, true},
    {"figure", TableFlag::Figures, true},
    {"evidence", TableFlag::Evidence, true},
    {"chart", TableFlag::Charts, true},
    {"document_key", TableFlag::Documents, false, "new.id"},
    {"document_fact", TableFlag::Documents, true, "new.document"},
    {"document_event", TableFlag::Documents, false, "new.document"},
    {"document_signature", TableFlag::Documents, false, "new.id"},
    {"document_apart", TableFlag::Documents, true},
    {"collection", TableFlag::Collections, true},
    {"collection_document", TableFlag::Collections, true},
    {"attribute", TableFlag::Attributes, true},
    {"attribute_value", TableFlag::Attributes, true},
    {"spelling_group", TableFlag::Searches, true},
    {"saved_search", TableFlag::Searches, true},
    {"code_group", TableFlag::Codes, true},
    {"code_group_code", TableFlag::Codes, true},
    {"code_event", TableFlag::Codes, false},
    {"memo_link", TableFlag::Memos, true},
    {"coder", TableFlag::Coders, true},
    {"reading_mark", TableFlag::Coders, true},
    {"settlement", TableFlag::Coders, true},
    {"retrieval", TableFlag::Searches, true},
    {"claim", TableFlag::Claims, true},
    {"message_kind", TableFlag::Messages, true},
    {"occasion_name", TableFlag::Occasions, true},
    {"reply_refused", TableFlag::Messages, true},
    {"roundup", TableFlag::Messages, true},
    {"roundup_actor", TableFlag::Messages, true},
    {"word_list", TableFlag::Terms, true},
    {"word_list_term", TableFlag::Terms, true},
    {"sentence_link", TableFlag::Terms, true},
    {"timeline_note", TableFlag::TimelineNotes, true},
    {"story", TableFlag::TimelineNotes, true},
    {"story_step", TableFlag::TimelineNotes, true},
    {"search_text", TableFlag::Facts, false, "CASE new.kind WHEN 'document' THEN new.entity ELSE 0 END"},
};

Result<void> EditLog::attach()
{
    for (const char *sql : {"CREATE TEMP TABLE undo_log (id INTEGER PRIMARY KEY, entry INTEGER NOT NULL, flag INTEGER NOT NULL, "
                            "inverse TEXT NOT NULL, coding INTEGER NOT NULL DEFAULT 0, passage INTEGER NOT NULL DEFAULT 0, "
                            "document INTEGER NOT NULL DEFAULT 0)",
                            "CREATE INDEX temp.undo_log_entry ON undo_log(entry, id)",
                            "CREATE TEMP TABLE undo_running (entry INTEGER NOT NULL, document INTEGER NOT NULL)",
                            "INSERT INTO undo_running VALUES (0, 0)"}) {
        if (const auto done = m_db.run(QString::fromLatin1(sql)); !done)
            return done;
    }
    for (const LoggedTable &table : loggedTables) {
        const QString owner = table.ownedBy ? QString::fromLatin1(table.ownedBy) : QString();
        if (const auto done = logTable(QString::fromLatin1(table.name), table.notice ? int(table.flag) : 0, owner); !done)
            return done;
    }
    return {};
}

Result<void> EditLog::logTable(const QString &table, int flag, const QString &owner)
{
    QStringList columns, assignments, values;
    Statement info(m_db, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    while (info.next()) {
        const QString column = info.text(0);
        columns << column;
        assignments << QStringLiteral("%1='||quote(old.%1)||'").arg(column);
        values << QStringLiteral("'||quote(old.%1)||'").arg(column);
    }
    // A row of a document that the running entry brings goes when that document is taken back: nothing to log.
    const QString unlessFresh = owner.isEmpty() ? QString() : QStringLiteral(" WHEN %1 <= (SELECT document FROM undo_running)").arg(owner);
    // Which codings, passages and texts they were, so that a view need not read all of them again (see Passages::lastTouched).
    const auto touched = [&table](const char *row) {
        const QString name = QString::fromLatin1(row);
        return table == QLatin1String("coding") ? QStringLiteral("%1.id, %1.passage, 0").arg(name)
            : table == QLatin1String("passage") ? QStringLiteral("0, %1.id, 0").arg(name)
            : QStringList{QStringLiteral("document_text"), QStringLiteral("reading_mark"), QStringLiteral("settlement")}.contains(table)
            ? QStringLiteral("0, 0, %1.document").arg(name)
            : QStringLiteral("0, 0, 0");
    };
    const auto create = [&](const char *suffix, const char *when, const QString &inverse, const QString &condition = {}) {
        return m_db.run(QStringLiteral("CREATE TEMP TRIGGER log_") + table + QLatin1Char('_') + QLatin1String(suffix) + QLatin1Char(' ')
                        + QLatin1String(when) + QStringLiteral(" ON main.") + table + condition
                        + QStringLiteral(" BEGIN INSERT INTO undo_log(entry, flag, inverse, coding, passage, document) VALUES ((SELECT entry FROM undo_running), ")
                        + QString::number(flag) + QStringLiteral(", ") + inverse + QStringLiteral(", ")
                        + touched(qstrcmp(suffix, "delete") == 0 ? "old" : "new") + QStringLiteral("); END"));
    };
    if (const auto done = create("insert", "AFTER INSERT", QStringLiteral("'DELETE FROM %1 WHERE rowid='||new.rowid").arg(table), unlessFresh);
        !done)
        return done;
    if (const auto done = create("update", "AFTER UPDATE",
                                 QStringLiteral("'UPDATE %1 SET %2 WHERE rowid='||new.rowid").arg(table, assignments.join(QLatin1Char(','))));
        !done)
        return done;
    return create("delete", "BEFORE DELETE",
                  QStringLiteral("'INSERT INTO %1(%2) VALUES(%3)'").arg(table, columns.join(QLatin1Char(',')), values.join(QLatin1Char(','))));
}

Result<void> EditLog::begin()
{
    const QVariant last = m_db.value(QStringLiteral("SELECT max(entry) FROM undo_log"));
    m_running = last.toLongLong() + 1;
    return m_db.run(QStringLiteral("UPDATE undo_running SET entry = %1, document = (SELECT coalesce(max(id), 0) FROM document)").arg(m_running));
}

Tables EditLog::touched()
{
    Tables tables;
    Statement flags(m_db, "SELECT DISTINCT flag FROM undo_log WHERE entry = ?");
    flags.bind(m_running);
    while (flags.next())
        tables |= Tables(flags.integer(0));
    return tables;
}

bool EditLog::changedAnything()
{
    Statement any(m_db, "SELECT 1 FROM undo_log WHERE entry = ? LIMIT 1");
    return any.bind(m_running).next();
}

qint64 EditLog::bytesOf(qint64 entry)
{
    Statement sum(m_db, "SELECT sum(length(inverse)) FROM undo_log WHERE entry = ?");
    sum.bind(entry);
    return sum.next() ? sum.number(0) : 0;
}

/// The running entry's rows are younger than those of the newest undo, so that undone backwards they come first.
bool EditLog::joinNewest(Tables tables)
{
    Entry &newest = m_undo.last();
    if (!m_db.run(QStringLiteral("UPDATE undo_log SET entry = %1 WHERE entry = %2").arg(newest.number).arg(m_running)))
        return false;
    (void)m_db.run(QStringLiteral("UPDATE undo_running SET entry = %1").arg(newest.number)); // for Passages::lastTouched
    newest.tables |= tables;
    newest.bytes = bytesOf(newest.number);
    return true;
}

void EditLog::keep(const QString &label, Tables tables, const QString &stroke)
{
    const bool goesOn = !stroke.isEmpty() && canUndo() && !canRedo() && m_undo.last().stroke == stroke;
    for (const Entry &entry : std::as_const(m_redo))
        forget(entry);
    m_redo.clear();
    if (!goesOn || !joinNewest(tables))
        m_undo.append({m_running, label, tables, bytesOf(m_running), stroke});
    m_running = 0;
    trim();
}

void EditLog::drop()
{
    m_running = 0;
}

void EditLog::forget(const Entry &entry)
{
    (void)m_db.run(QStringLiteral("DELETE FROM undo_log WHERE entry = %1").arg(entry.number));
}

void EditLog::trim()
{
    qint64 bytes = 0;
    for (const Entry &entry : std::as_const(m_undo))
        bytes += entry.bytes;
    // The newest edit can always be taken back, however large it was.
    while (m_undo.size() > 1 && (m_undo.size() > entryLimit || bytes > byteLimit)) {
        bytes -= m_undo.first().bytes;
        forget(m_undo.takeFirst());
    }
}

Result<Tables> EditLog::replay(bool redo)
{
    const Entry entry = redo ? m_redo.last() : m_undo.last();
    if (const auto done = begin(); !done)
        return done.error();
    // In slices, newest first, so that a large import is never in memory as a whole.
    qint64 below = std::numeric_limits<qint64>::max();
    for (;;) {
        QStringList slice;
        Statement read(m_db, "SELECT id, inverse FROM undo_log WHERE entry = ? AND id < ? ORDER BY id DESC LIMIT 200");
        read.bind(entry.number).bind(below);
        while (read.next()) {
            below = read.number(0);
            slice << read.text(1);
        }
        if (slice.isEmpty())
            break;
        for (const QString &inverse : std::as_const(slice)) {
            if (const auto done = m_db.run(inverse); !done)
                return done.error();
        }
        if (const auto done = indexWatchedIfMany(m_db); !done)
            return done.error();
    }
    (void)m_db.run(QStringLiteral("DELETE FROM undo_log WHERE entry = %1").arg(entry.number));
    return entry.tables;
}

void EditLog::swap(bool redo)
{
    Entry entry = redo ? m_redo.takeLast() : m_undo.takeLast();
    entry.number = m_running;
    entry.bytes = bytesOf(m_running);
    entry.stroke.clear();
    (redo ? m_undo : m_redo).append(entry);
    m_running = 0;
}

} // namespace haeje
