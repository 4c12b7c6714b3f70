// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_private.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"
#include "core/store/stroke.h"

namespace haeje {

static QString savepoint(int depth)
{
    return QStringLiteral("edit_%1").arg(depth);
}

/// A nested edit: a savepoint of the outer one's transaction.
static Result<void> nestedEdit(Database &database, int depth, const std::function<Result<void>()> &change)
{
    if (const auto begun = database.run(QStringLiteral("SAVEPOINT ") + savepoint(depth)); !begun)
        return begun;
    auto done = change();
    if (!done)
        (void)database.run(QStringLiteral("ROLLBACK TO ") + savepoint(depth));
    if (const auto released = database.run(QStringLiteral("RELEASE ") + savepoint(depth)); done && !released)
        return released;
    return done;
}

Result<void> Project::edit(const QString &label, const std::function<Result<void>()> &change)
{
    if (isReadOnly())
        return Error{readOnlyReason()};
    if (d->longEdit && !d->inLongStep)
        return Error{tr("“%1” is still running. Wait until it is done or cancel it, then try again.").arg(d->longEditLabel)};
    if (d->depth > 0) {
        ++d->depth;
        const auto done = nestedEdit(d->database, d->depth, change);
        --d->depth;
        return done;
    }
    if (const auto begun = beginLongEdit(label); !begun)
        return begun;
    if (const auto done = longEditStep(change); !done)
        return done;
    return commitLongEdit();
}

Result<void> Project::beginLongEdit(const QString &label)
{
    if (isReadOnly())
        return Error{readOnlyReason()};
    if (d->longEdit)
        return Error{tr("“%1” is still running. Wait until it is done or cancel it, then try again.").arg(d->longEditLabel)};
    if (const auto begun = d->database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    auto ready = d->database.run(QStringLiteral("PRAGMA defer_foreign_keys=ON"));
    if (ready)
        ready = d->log.begin();
    if (!ready) {
        (void)d->database.run(QStringLiteral("ROLLBACK"));
        return ready;
    }
    d->longEdit = true;
    d->longEditLabel = label;
    return {};
}

Result<void> Project::longEditStep(const std::function<Result<void>()> &change)
{
    Q_ASSERT(d->longEdit && !d->inLongStep);
    d->inLongStep = true;
    d->depth = 1;
    d->database.setWritesAllowed(true);
    const auto done = change(); // without a savepoint: that would copy every page which a statement touches
    d->database.setWritesAllowed(false);
    d->depth = 0;
    d->inLongStep = false;
    if (!done)
        rollbackLongEdit();
    return done;
}

Result<void> Project::commitLongEdit()
{
    Q_ASSERT(d->longEdit);
    const bool anything = d->log.changedAnything();
    const Tables touched = d->log.touched();
    auto done = indexWatched(d->database);
    if (done)
        done = d->database.run(QStringLiteral("COMMIT"));
    if (!done) {
        rollbackLongEdit();
        return done;
    }
    d->longEdit = false;
    if (!anything) {
        d->log.drop();
        return {};
    }
    d->log.keep(d->longEditLabel, touched, takeStroke(*this)); // taken: an edit that the news sets off is none of the stroke
    d->documentList.forget(touched);
    d->retrievals.note(touched, d->passages);
    Q_EMIT changed(touched);
    Q_EMIT historyChanged();
    return {};
}

void Project::rollbackLongEdit()
{
    if (!d->longEdit)
        return;
    const Tables touched = d->log.touched();
    (void)d->database.run(QStringLiteral("ROLLBACK"));
    d->log.drop();
    d->documentList.forget(touched);
    d->longEdit = false;
}

QString Project::fact(const QString &name) const
{
    Statement row(d->database, "SELECT value FROM project_fact WHERE name = ?");
    return row.bind(name).next() ? row.text(0) : QString();
}

Result<void> Project::setFact(const QString &name, const QString &value)
{
    Statement remove(d->database, "DELETE FROM project_fact WHERE name = ?");
    if (const auto done = remove.bind(name).run(); !done || value.isEmpty())
        return done;
    Statement insert(d->database, "INSERT INTO project_fact(name, value) VALUES (?, ?)");
    return insert.bind(name).bind(value).run();
}

Result<void> Project::undo()
{
    return replay(false);
}

Result<void> Project::redo()
{
    return replay(true);
}

Result<void> Project::replay(bool again)
{
    if (again ? !canRedo() : !canUndo())
        return {};
    if (d->longEdit)
        return Error{tr("“%1” is still running. Wait until it is done or cancel it, then try again.").arg(d->longEditLabel)};
    if (const auto begun = d->database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> ready = d->database.run(QStringLiteral("PRAGMA defer_foreign_keys=ON"));
    Tables touched;
    if (ready) {
        const auto replayed = d->log.replay(again);
        if (replayed)
            touched = *replayed;
        else
            ready = replayed.error();
    }
    if (ready)
        ready = indexWatched(d->database);
    if (ready)
        ready = d->database.run(QStringLiteral("COMMIT"));
    if (!ready) {
        (void)d->database.run(QStringLiteral("ROLLBACK"));
        d->log.drop();
        return ready;
    }
    d->log.swap(again);
    d->documentList.forget(touched);
    d->retrievals.note(touched, d->passages);
    Q_EMIT changed(touched);
    Q_EMIT historyChanged();
    return {};
}

} // namespace haeje
