// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codehistory.h"

#include "core/store/codes.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace haeje {

QList<CodeEvent> CodeHistory::events(const CodeEventFilter &filter) const
{
    QList<CodeEvent> all;
    Statement rows(m_db, "SELECT code, path, what, before, after, created_at, created_by FROM code_event WHERE (? = 0 OR code = ?) "
                         "AND (? = '' OR what = ?) AND (? = '' OR created_by = ?) ORDER BY id DESC");
    rows.bind(filter.code.value).bind(filter.code.value).bind(filter.what).bind(filter.what).bind(filter.coder).bind(filter.coder);
    while (rows.next()) {
        const QDateTime at = storedTime(rows.text(5));
        const QDate day = at.toLocalTime().date();
        if ((filter.from.isValid() && day < filter.from) || (filter.to.isValid() && day > filter.to))
            continue;
        all.append({at, rows.text(6), CodeId(rows.number(0)), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
    }
    return all;
}

static QStringList firstColumn(Statement &rows)
{
    QStringList all;
    while (rows.next())
        all << rows.text(0);
    return all;
}

QStringList CodeHistory::coders() const
{
    Statement rows(m_db, "SELECT DISTINCT created_by FROM code_event ORDER BY created_by");
    return firstColumn(rows);
}

QStringList CodeHistory::whats() const
{
    Statement rows(m_db, "SELECT DISTINCT what FROM code_event ORDER BY what");
    return firstColumn(rows);
}

QList<QPair<CodeId, QString>> CodeHistory::codes() const
{
    QHash<CodeId, QString> paths;
    Statement rows(m_db, "SELECT code, path FROM code_event WHERE code > 0 ORDER BY id");
    while (rows.next())
        paths.insert(CodeId(rows.number(0)), rows.text(1));
    Codes codes(m_db);
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        if (const QString now = codes.path(it.key()); !now.isEmpty())
            *it = now;
    }
    QList<QPair<CodeId, QString>> all;
    for (auto it = paths.constBegin(); it != paths.constEnd(); ++it)
        all.append({it.key(), it.value()});
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second != b.second ? a.second < b.second : a.first < b.first; });
    return all;
}

static QString quoteOf(Database &db, PassageId id)
{
    Statement row(db, "SELECT quote FROM main.passage WHERE id = ?");
    return id && row.bind(id.value).next() ? row.text(0) : QString();
}

PastCode CodeHistory::stateOf(CodeId id) const
{
    const auto code = Codes(m_db).find(id);
    if (!code)
        return {};
    return {*code, Codes(m_db).groupsOf(id), quoteOf(m_db, code->example)};
}

Result<void> CodeHistory::record(CodeId id, const QString &what, const QString &before, const QString &after, const PastCode &was, const QString &path)
{
    Statement insert(m_db, "INSERT INTO code_event(code, path, what, before, after, state, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(id.value).bind(path.isEmpty() ? Codes(m_db).path(id) : path).bind(what).bind(before).bind(after);
    return insert.bind(was.code.id ? pastCodeToJson(was) : QString()).bind(timeNow()).bind(m_db.coder).run();
}

Result<void> CodeHistory::recordChanges(CodeId id, const PastCode &was)
{
    for (const CodeDifference &one : differencesOf(was, stateOf(id))) {
        if (const auto done = record(id, one.what, one.before, one.after, was); !done)
            return done;
    }
    return {};
}

namespace {

/// What the history says of a code between then and now.
struct SinceThen {
    QString what;  ///< of its first line after that time
    QString state; ///< before it
};

/// Depth first over parents that may be gone: whose parent is not there stands at the top.
PastCodebook inOrder(QHash<CodeId, PastCode> codes)
{
    QHash<CodeId, QList<CodeId>> below;
    for (auto it = codes.constBegin(); it != codes.constEnd(); ++it)
        below[codes.contains(it->code.parent) ? it->code.parent : CodeId()].append(it.key());
    PastCodebook book;
    QSet<CodeId> seen;
    const auto append = [&](auto &&self, CodeId parent, const QString &above) -> void {
        QList<CodeId> children = below.value(parent);
        std::sort(children.begin(), children.end(), [&](CodeId a, CodeId b) {
            const int first = codes[a].code.position, second = codes[b].code.position;
            return first != second ? first < second : a < b;
        });
        for (const CodeId id : std::as_const(children)) {
            if (seen.contains(id))
                continue;
            seen.insert(id);
            const PastCode &past = codes[id];
            const QString path = above.isEmpty() ? past.code.name : above + QLatin1Char('/') + past.code.name;
            book.codes << past;
            book.codes.last().code.parent = parent;
            book.paths << path;
            self(self, id, path);
        }
    };
    append(append, CodeId(), QString());
    return book;
}

} // namespace

PastCodebook CodeHistory::codebookAt(const QDateTime &at) const
{
    QHash<CodeId, SinceThen> since;
    QSet<CodeId> made; // codes whose making the history knows
    Statement rows(m_db, "SELECT code, what, state, created_at FROM code_event WHERE code > 0 ORDER BY id");
    while (rows.next()) {
        const CodeId id(rows.number(0));
        const QString what = rows.text(1);
        if (what == QLatin1String("added"))
            made.insert(id);
        if (storedTime(rows.text(3)) > at && !since.contains(id))
            since.insert(id, {what, rows.text(2)});
    }
    QHash<CodeId, PastCode> codes;
    for (const Code &code : Codes(m_db).all()) {
        Statement born(m_db, "SELECT created_at FROM code WHERE id = ?");
        const bool later = born.bind(code.id.value).next() && storedTime(born.text(0)) > at;
        if (!since.contains(code.id) && !later)
            codes.insert(code.id, stateOf(code.id));
    }
    for (auto it = since.constBegin(); it != since.constEnd(); ++it) {
        if (it->what == QLatin1String("added") || it->state.isEmpty())
            continue;
        PastCode past = pastCodeFromJson(it->state);
        past.code.id = it.key();
        codes.insert(it.key(), past);
    }
    PastCodebook book = inOrder(codes);
    for (const PastCode &past : std::as_const(book.codes))
        book.older += !made.contains(past.code.id);
    return book;
}

} // namespace haeje
