// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/tables.h"

#include <QList>

namespace haeje {

class Database;

/// Undo by inverse SQL: temporary triggers write, for every changed row, the statement that takes the change back.
/// The log is a temporary table of the connection, on disk, bounded in entries and in bytes.
class EditLog
{
public:
    explicit EditLog(Database &database) : m_db(database) { }

    /// Puts the triggers on every user table. Once per writable connection.
    Result<void> attach();

    /// Around an edit, inside its transaction: what is written from now on belongs to a new entry.
    Result<void> begin();
    /// What the running entry touched so far, and whether it wrote anything at all.
    Tables touched();
    bool changedAnything();
    /// Keeps the entry as the newest undo, drops all redos. Only after the transaction is committed for good. Where the newest undo
    /// came of the same stroke it becomes part of that; an empty stroke is none.
    void keep(const QString &label, Tables tables, const QString &stroke);
    /// Forgets the running entry (its rows went with the rollback).
    void drop();

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    QString undoLabel() const { return canUndo() ? m_undo.last().label : QString(); }
    QString redoLabel() const { return canRedo() ? m_redo.last().label : QString(); }

    /// Replays the newest undo (or redo) inside the caller's transaction; gives what it touches.
    Result<Tables> replay(bool redo);
    /// The replay was committed: the entry changes sides.
    void swap(bool redo);

private:
    struct Entry {
        qint64 number = 0;
        QString label;
        Tables tables;
        qint64 bytes = 0;
        QString stroke; ///< what it was one step of; gone once it was undone
    };
    Result<void> logTable(const QString &table, int flag, const QString &owner);
    void forget(const Entry &entry);
    void trim();
    bool joinNewest(Tables tables);
    qint64 bytesOf(qint64 entry);

    Database &m_db;
    QList<Entry> m_undo;
    QList<Entry> m_redo;
    qint64 m_running = 0;
};

} // namespace haeje
