// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documenthistory.h"

#include "core/store/statement.h"

namespace haeje {

static const QString separator = QStringLiteral("; ");

QList<FactKind> storedFacts()
{
    return {FactKind::Title, FactKind::Subtitle, FactKind::Series, FactKind::Author, FactKind::Affiliation, FactKind::Published,
            FactKind::Outlet, FactKind::Language, FactKind::Url, FactKind::Keyword, FactKind::Download};
}

QString factText(const DocumentFacts &facts, FactKind kind)
{
    switch (kind) {
    case FactKind::Title: return facts.title;
    case FactKind::Subtitle: return facts.subtitle;
    case FactKind::Series: return facts.series;
    case FactKind::Author: return facts.authors.join(separator);
    case FactKind::Affiliation: return facts.affiliation;
    case FactKind::Published: return facts.published.text();
    case FactKind::Outlet: return facts.outlet;
    case FactKind::Language: return facts.language;
    case FactKind::Url: return facts.url;
    case FactKind::Keyword: return facts.keywords.join(separator);
    case FactKind::Download: return facts.downloads.join(separator);
    case FactKind::AsOf: break;
    }
    return {};
}

void copyFact(DocumentFacts &into, const DocumentFacts &from, FactKind kind)
{
    switch (kind) {
    case FactKind::Title: into.title = from.title; break;
    case FactKind::Subtitle: into.subtitle = from.subtitle; break;
    case FactKind::Series: into.series = from.series; break;
    case FactKind::Author: into.authors = from.authors; break;
    case FactKind::Affiliation: into.affiliation = from.affiliation; break;
    case FactKind::Published: into.published = from.published; break;
    case FactKind::Outlet: into.outlet = from.outlet; break;
    case FactKind::Language: into.language = from.language; break;
    case FactKind::Url: into.url = from.url; break;
    case FactKind::Keyword: into.keywords = from.keywords; break;
    case FactKind::Download: into.downloads = from.downloads; break;
    case FactKind::AsOf: break;
    }
}

Result<void> recordEvent(Database &database, DocumentId id, const QString &what, const QString &before, const QString &after)
{
    Statement insert(database, "INSERT INTO document_event(document, what, before, after, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)");
    return insert.bind(id.value).bind(what).bind(before).bind(after).bind(timeNow()).bind(database.coder).run();
}

Result<void> recordFacts(Database &database, DocumentId id, const DocumentFacts &before, const DocumentFacts &after)
{
    for (const FactKind kind : storedFacts()) {
        const QString was = factText(before, kind);
        const QString is = factText(after, kind);
        if (was == is)
            continue;
        if (const auto done = recordEvent(database, id, factName(kind), was, is); !done)
            return done;
    }
    return {};
}

QList<DocumentEvent> eventsOf(Database &database, DocumentId id)
{
    QList<DocumentEvent> events;
    Statement rows(database, "SELECT created_at, created_by, what, before, after FROM document_event WHERE document = ? ORDER BY id");
    rows.bind(id.value);
    while (rows.next())
        events.append({storedTime(rows.text(0)), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
    return events;
}

static const char *const stateNames[] = {"unread", "reading", "read"};

QString readingStateName(ReadingState state)
{
    return QString::fromLatin1(stateNames[int(state)]);
}

std::optional<ReadingState> readingStateFromName(const QString &name)
{
    for (const ReadingState state : {ReadingState::Unread, ReadingState::Reading, ReadingState::Read}) {
        if (name == readingStateName(state))
            return state;
    }
    return std::nullopt;
}

} // namespace haeje
