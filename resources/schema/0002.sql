-- SPDX-FileCopyrightText: 2026 The Haeje authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2. Documents: more facts with the words they rest on, versions, history, signatures of their texts; collections and
-- attributes; spellings and saved searches.

ALTER TABLE document ADD COLUMN keywords TEXT NOT NULL DEFAULT '[]';
ALTER TABLE document ADD COLUMN downloads TEXT NOT NULL DEFAULT '[]';
ALTER TABLE document ADD COLUMN format TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN pages INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN scan INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN state INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN version_of INTEGER REFERENCES document(id) ON DELETE SET NULL;
CREATE INDEX document_url ON document(url);
CREATE INDEX document_version_of ON document(version_of);

-- One for each column that lists sort and group by: a list of 100,000 documents reads these and not the rows.
CREATE INDEX document_subtitle ON document(subtitle);
CREATE INDEX document_series ON document(series);
CREATE INDEX document_authors ON document(authors);
CREATE INDEX document_affiliation ON document(affiliation);
CREATE INDEX document_published_text ON document(published);
CREATE INDEX document_outlet ON document(outlet);
CREATE INDEX document_language ON document(language);
CREATE INDEX document_keywords ON document(keywords);
CREATE INDEX document_words ON document(words);
CREATE INDEX document_characters ON document(characters);
CREATE INDEX document_state ON document(state);
CREATE INDEX document_format ON document(format);
CREATE INDEX document_created_at ON document(created_at);

-- What lists order a document by and find it by: folded (case, accents, widths), numbers in titles by their size.
CREATE TABLE document_key (
    id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX document_key_title ON document_key(title);

CREATE TABLE document_fact (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    fact TEXT NOT NULL,
    value TEXT NOT NULL,
    certainty INTEGER NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    taken INTEGER NOT NULL DEFAULT 1,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX document_fact_document ON document_fact(document);

CREATE TABLE document_event (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX document_event_document ON document_event(document);

CREATE TABLE document_signature (
    id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE,
    signature BLOB NOT NULL
);

CREATE TABLE document_apart (
    id INTEGER PRIMARY KEY,
    first INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    UNIQUE (first, second)
);
CREATE INDEX document_apart_second ON document_apart(second);

CREATE TABLE collection (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    parent INTEGER REFERENCES collection(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX collection_parent ON collection(parent, position);

CREATE TABLE collection_document (
    id INTEGER PRIMARY KEY,
    collection INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
    document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    UNIQUE (collection, document)
);
CREATE INDEX collection_document_document ON collection_document(document);

CREATE TABLE attribute (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    type INTEGER NOT NULL,
    choices TEXT NOT NULL DEFAULT '[]',
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

CREATE TABLE attribute_value (
    id INTEGER PRIMARY KEY,
    attribute INTEGER NOT NULL REFERENCES attribute(id) ON DELETE CASCADE,
    document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    number REAL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    UNIQUE (attribute, document)
);
CREATE INDEX attribute_value_document ON attribute_value(document);
CREATE INDEX attribute_value_value ON attribute_value(attribute, value, number);

CREATE TABLE spelling_group (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    spellings TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
