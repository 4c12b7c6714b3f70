-- SPDX-FileCopyrightText: 2026 The Haeje authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1. Dates are EDTF text; *_from and *_to are their first and last Julian day, for sorting and ranges.
-- Tables with a guid hold what another program may point at.

CREATE TABLE project_fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE original_file (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL DEFAULT '',
    series TEXT NOT NULL DEFAULT '',
    authors TEXT NOT NULL DEFAULT '[]',
    affiliation TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    published_from INTEGER,
    published_to INTEGER,
    outlet TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    block_count INTEGER NOT NULL,
    text_sha256 TEXT NOT NULL,
    original INTEGER NOT NULL REFERENCES original_file(id),
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX document_original ON document(original);
CREATE INDEX document_text_sha256 ON document(text_sha256);
CREATE INDEX document_published ON document(published_from);

CREATE TABLE document_text (
    document INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    blocks TEXT NOT NULL
);

CREATE TABLE passage (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    quote TEXT NOT NULL,
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    orphan INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX passage_document ON passage(document, start_offset, end_offset);

CREATE TABLE code (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    parent INTEGER REFERENCES code(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL DEFAULT '',
    colour INTEGER NOT NULL DEFAULT 0,
    shortcut TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX code_parent ON code(parent, position);

CREATE TABLE coding (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    passage INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
    code INTEGER NOT NULL REFERENCES code(id) ON DELETE CASCADE,
    coder TEXT NOT NULL,
    memo TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    UNIQUE (passage, code, coder)
);
CREATE INDEX coding_code ON coding(code);

CREATE TABLE memo (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    on_kind TEXT NOT NULL,
    on_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    coder TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX memo_on ON memo(on_kind, on_id);

CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT '',
    side TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

CREATE TABLE actor_name (
    id INTEGER PRIMARY KEY,
    actor INTEGER NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL DEFAULT ''
);
CREATE INDEX actor_name_actor ON actor_name(actor, position);

CREATE TABLE actor_post (
    id INTEGER PRIMARY KEY,
    actor INTEGER NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    held_from TEXT NOT NULL DEFAULT '',
    held_to TEXT NOT NULL DEFAULT ''
);
CREATE INDEX actor_post_actor ON actor_post(actor);

CREATE TABLE occasion (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    founded TEXT NOT NULL DEFAULT '',
    yearly INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    external_key TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    date TEXT NOT NULL DEFAULT '',
    date_from INTEGER,
    date_to INTEGER,
    occasion INTEGER REFERENCES occasion(id),
    ordinal INTEGER,
    summary TEXT NOT NULL DEFAULT '',
    confidence TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX message_date ON message(date_from);
CREATE INDEX message_key ON message(external_key);
CREATE INDEX message_occasion ON message(occasion);

CREATE TABLE message_party (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    actor INTEGER NOT NULL REFERENCES actor(id),
    capacity TEXT NOT NULL DEFAULT ''
);
CREATE INDEX message_party_message ON message_party(message, role, position);
CREATE INDEX message_party_actor ON message_party(actor);

CREATE TABLE message_reply (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    reply_to INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    UNIQUE (message, reply_to)
);
CREATE INDEX message_reply_to ON message_reply(reply_to);

CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    message INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    outlet TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    document INTEGER REFERENCES document(id) ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX version_message ON version(message, position);
CREATE INDEX version_document ON version(document);

CREATE TABLE figure (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    statement TEXT NOT NULL,
    value REAL,
    verdict TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    base REAL,
    dimension TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    as_of TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX figure_breakdown ON figure(statement, dimension);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    passage INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    UNIQUE (subject_kind, subject_id, passage)
);
CREATE INDEX evidence_passage ON evidence(passage);

CREATE TABLE chart (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    form TEXT NOT NULL DEFAULT 'bar',
    title TEXT NOT NULL DEFAULT '',
    subtitle TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    byline TEXT NOT NULL DEFAULT '',
    alt TEXT NOT NULL DEFAULT '',
    statement TEXT NOT NULL DEFAULT '',
    dimension TEXT NOT NULL DEFAULT '',
    sort_order TEXT NOT NULL DEFAULT 'data',
    colour INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

-- What the full-text index reads: one row for whatever can be found, its text with every CJK character set apart.
CREATE TABLE search_text (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    entity INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, entity)
);
