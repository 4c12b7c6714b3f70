// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retrievalcodes.h"

#include "core/store/statement.h"

#include <QList>

namespace haeje {

using CodePathsById = QHash<CodeId, QString>;

static CodePathsById codePaths(Database &db)
{
    QHash<CodeId, QPair<QString, CodeId>> codes;
    Statement rows(db, "SELECT id, name, parent FROM code");
    while (rows.next())
        codes.insert(CodeId(rows.number(0)), {rows.text(1), CodeId(rows.number(2))});
    CodePathsById paths;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        QString path = it->first;
        for (CodeId up = it->second; up; up = codes.value(up).second)
            path.prepend(codes.value(up).first + QLatin1Char('/'));
        paths.insert(it.key(), path);
    }
    return paths;
}

/// As retrieval reads a name: the code of that path, else the only one whose path ends so.
static CodeId codeMeant(const CodePathsById &paths, const QString &name)
{
    CodeId found;
    int ending = 0;
    for (auto it = paths.cbegin(); it != paths.cend(); ++it) {
        if (*it == name)
            return it.key();
        if (it->compare(name, Qt::CaseInsensitive) == 0 || it->endsWith(QLatin1Char('/') + name, Qt::CaseInsensitive)) {
            found = it.key();
            ++ending;
        }
    }
    return ending == 1 ? found : CodeId();
}

RetrievalCodes::RetrievalCodes(Database &database)
    : m_db(database)
{
    Statement any(m_db, "SELECT 1 FROM retrieval LIMIT 1");
    m_any = any.next();
    if (m_any)
        m_before = codePaths(m_db);
}

/// Codes stand in quotes (see retrievalText()), with quotation marks within doubled; what stands behind a colon is a group or the
/// value of a filter.
QString RetrievalCodes::followed(const QString &query, const CodePathsById &now, CodeId gone, CodeId into) const
{
    QString text;
    for (qsizetype at = 0; at < query.size();) {
        if (query.at(at) != QLatin1Char('"')) {
            text += query.at(at++);
            continue;
        }
        const bool isValue = at > 0 && query.at(at - 1) == QLatin1Char(':');
        QString name;
        qsizetype end = at + 1;
        bool closed = false;
        while (end < query.size() && !closed) {
            const QChar character = query.at(end++);
            const bool doubled = character == QLatin1Char('"') && end < query.size() && query.at(end) == character;
            closed = character == QLatin1Char('"') && !doubled;
            end += doubled ? 1 : 0;
            if (!closed)
                name += character;
        }
        if (!closed)
            return query; // no retrieval that could be read
        const CodeId meant = isValue ? CodeId() : codeMeant(m_before, name);
        const CodeId means = meant && meant == gone ? into : meant;
        // A name that was the end of a path may stay one; a whole path is one again.
        const QString path = now.value(means);
        if (!means || path.isEmpty() || path == name || (m_before.value(meant) != name && codeMeant(now, name) == means))
            text += query.mid(at, end - at);
        else
            text += QLatin1Char('"') + QString(path).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        at = end;
    }
    return text;
}

Result<void> RetrievalCodes::follow(CodeId gone, CodeId into)
{
    if (!m_any)
        return {};
    const CodePathsById now = codePaths(m_db);
    QList<QPair<qint64, QString>> changed;
    Statement rows(m_db, "SELECT id, query FROM retrieval");
    while (rows.next()) {
        const QString query = rows.text(1);
        if (const QString text = followed(query, now, gone, into); text != query)
            changed.append({rows.number(0), text});
    }
    for (const auto &[id, query] : std::as_const(changed)) {
        Statement update(m_db, "UPDATE retrieval SET query = ? WHERE id = ?");
        if (const auto done = update.bind(query).bind(id).run(); !done)
            return done;
    }
    return {};
}

} // namespace haeje
