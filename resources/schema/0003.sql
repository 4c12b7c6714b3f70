-- SPDX-FileCopyrightText: 2026 The Haeje authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3. Coding in depth: rules, examples, groups and history of codes; weights and certainty of codings; coders, what they
-- have read and how their disagreements were settled; kinds and links of memos; retrievals; claims; charts of analyses.

ALTER TABLE code ADD COLUMN include_rule TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN exclude_rule TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN example INTEGER REFERENCES passage(id) ON DELETE SET NULL;
ALTER TABLE code ADD COLUMN inactive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE code ADD COLUMN weight_from INTEGER;
ALTER TABLE code ADD COLUMN weight_to INTEGER;
CREATE INDEX code_example ON code(example);

ALTER TABLE coding ADD COLUMN weight INTEGER;
ALTER TABLE coding ADD COLUMN certainty INTEGER NOT NULL DEFAULT 0;
CREATE INDEX coding_coder ON coding(coder);

CREATE TABLE code_group (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

CREATE TABLE code_group_code (
    id INTEGER PRIMARY KEY,
    code_group INTEGER NOT NULL REFERENCES code_group(id) ON DELETE CASCADE,
    code INTEGER NOT NULL REFERENCES code(id) ON DELETE CASCADE,
    UNIQUE (code_group, code)
);
CREATE INDEX code_group_code_code ON code_group_code(code);

-- The codebook's history outlives its codes: code is no foreign key, path is the code's at that time; state is the whole code as
-- it was before (JSON), so that the codebook of a day can be shown again.
CREATE TABLE code_event (
    id INTEGER PRIMARY KEY,
    code INTEGER NOT NULL,
    path TEXT NOT NULL,
    what TEXT NOT NULL,
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX code_event_code ON code_event(code);

ALTER TABLE memo ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE memo ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE memo ADD COLUMN changed_at TEXT NOT NULL DEFAULT '';

CREATE TABLE memo_link (
    id INTEGER PRIMARY KEY,
    memo INTEGER NOT NULL REFERENCES memo(id) ON DELETE CASCADE,
    to_kind TEXT NOT NULL,
    to_id INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    UNIQUE (memo, to_kind, to_id)
);
CREATE INDEX memo_link_to ON memo_link(to_kind, to_id);

-- Codings name their coder; a row here says more of one. The consensus coder's codings are what was settled.
CREATE TABLE coder (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    colour INTEGER NOT NULL DEFAULT -1,
    consensus INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

-- A text that a coder has coded to its end: only these count for agreement.
CREATE TABLE reading_mark (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    coder TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    UNIQUE (document, coder)
);

-- A disagreement as it was settled: what each coder had said (readings, JSON), whose reading was accepted, the guids of the
-- consensus coder's codings that came of it (JSON), and why.
CREATE TABLE settlement (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    code INTEGER NOT NULL REFERENCES code(id) ON DELETE CASCADE,
    passage INTEGER REFERENCES passage(id) ON DELETE SET NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    accepted TEXT NOT NULL DEFAULT '',
    readings TEXT NOT NULL DEFAULT '[]',
    codings TEXT NOT NULL DEFAULT '[]',
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX settlement_document ON settlement(document);
CREATE INDEX settlement_code ON settlement(code);
CREATE INDEX settlement_passage ON settlement(passage);

CREATE TABLE retrieval (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT 'claim',
    statement TEXT NOT NULL,
    strength INTEGER NOT NULL DEFAULT 0,
    missing TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

-- Of a claim: '' and 'for', 'against', 'context'.
ALTER TABLE evidence ADD COLUMN stance TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- A chart of an analysis: its word and its options (JSON, an object of texts). Empty: a breakdown of figures, as before.
ALTER TABLE chart ADD COLUMN analysis TEXT NOT NULL DEFAULT '';
ALTER TABLE chart ADD COLUMN options TEXT NOT NULL DEFAULT '{}';
