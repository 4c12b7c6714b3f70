-- SPDX-FileCopyrightText: 2026 The Haeje authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4. Leader messages: kinds as a vocabulary, posts in order, kinds and names of occasions, what is not stated, replies
-- refused, round-ups of well-wishers, word lists, linked sentences, notes on the time axis, stories.

-- The kinds of message as a vocabulary: the word that message.kind says, the level of authority ('' = not stated), and
-- whether it is counted as a message (a visit or a summit is not).
CREATE TABLE message_kind (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    word TEXT NOT NULL UNIQUE,
    level TEXT NOT NULL DEFAULT '',
    counted INTEGER NOT NULL DEFAULT 1,
    definition TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

-- The political party that an actor belongs to ("WPK", "CPC").
ALTER TABLE actor ADD COLUMN party TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN notes TEXT NOT NULL DEFAULT '';
-- The order of several posts at once; the sphere is party, state, military or ''; an exclusive post is held with no other of
-- its sphere at once.
ALTER TABLE actor_post ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE actor_post ADD COLUMN sphere TEXT NOT NULL DEFAULT '';
ALTER TABLE actor_post ADD COLUMN exclusive INTEGER NOT NULL DEFAULT 0;

-- anniversary, congress, election, condolence, holiday, other; '' = not stated. Only anniversaries have an ordinal of years.
ALTER TABLE occasion ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE occasion ADD COLUMN notes TEXT NOT NULL DEFAULT '';
-- Further names of an occasion; the preferred one is occasion.name.
CREATE TABLE occasion_name (
    id INTEGER PRIMARY KEY,
    occasion INTEGER NOT NULL REFERENCES occasion(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL DEFAULT ''
);
CREATE INDEX occasion_name_occasion ON occasion_name(occasion, position);

-- Who or what carried it; the fields that the sources expressly leave unsaid, as their words parted by spaces.
ALTER TABLE message ADD COLUMN channel TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN not_stated TEXT NOT NULL DEFAULT '';
-- The hour of publication with its zone ("06:12+09:00"), where on the page or in the programme, the headline.
ALTER TABLE version ADD COLUMN published_time TEXT NOT NULL DEFAULT '';
ALTER TABLE version ADD COLUMN placement TEXT NOT NULL DEFAULT '';
ALTER TABLE version ADD COLUMN title TEXT NOT NULL DEFAULT '';

-- A reply that was proposed and refused: it is not proposed again.
CREATE TABLE reply_refused (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    reply_to INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    UNIQUE (message, reply_to)
);
CREATE INDEX reply_refused_reply_to ON reply_refused(reply_to);

-- An outlet's list of well-wishers: order carries meaning, and so does how one is named (name, post, list).
CREATE TABLE roundup (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL DEFAULT '',
    outlet TEXT NOT NULL DEFAULT '',
    occasion INTEGER REFERENCES occasion(id) ON DELETE SET NULL,
    document INTEGER REFERENCES document(id) ON DELETE SET NULL,
    notes TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX roundup_occasion ON roundup(occasion);
CREATE INDEX roundup_document ON roundup(document);
CREATE TABLE roundup_actor (
    id INTEGER PRIMARY KEY,
    roundup INTEGER NOT NULL REFERENCES roundup(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    actor INTEGER NOT NULL REFERENCES actor(id),
    named TEXT NOT NULL DEFAULT ''
);
CREATE INDEX roundup_actor_roundup ON roundup_actor(roundup, position);
CREATE INDEX roundup_actor_actor ON roundup_actor(actor);

-- Word lists: terms that are counted (purpose 'terms'), or words by which messages are read out of texts (purpose 'reading',
-- target: what they tell, "kind/reply message"). A term matches as words, as the beginning of a word (prefix), as it stands
-- anywhere (text) or as a regular expression (pattern).
CREATE TABLE word_list (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL DEFAULT 'terms',
    target TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    code INTEGER REFERENCES code(id) ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX word_list_code ON word_list(code);
CREATE TABLE word_list_term (
    id INTEGER PRIMARY KEY,
    word_list INTEGER NOT NULL REFERENCES word_list(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    term TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    match TEXT NOT NULL DEFAULT 'words',
    UNIQUE (word_list, term, language)
);

-- Sentences of two texts that a person said are the same ('same') or are not ('apart'); their passages follow corrections.
CREATE TABLE sentence_link (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    left_passage INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
    right_passage INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
    relation TEXT NOT NULL DEFAULT 'same',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    UNIQUE (left_passage, right_passage)
);
CREATE INDEX sentence_link_right ON sentence_link(right_passage);

-- A note pinned on the time axis.
CREATE TABLE timeline_note (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL,
    date_from INTEGER,
    date_to INTEGER,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX timeline_note_date ON timeline_note(date_from);

-- Messages in the order in which they are told, each with a caption.
CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE TABLE story_step (
    id INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES story(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    message INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    caption TEXT NOT NULL DEFAULT ''
);
CREATE INDEX story_step_story ON story_step(story, position);
CREATE INDEX story_step_message ON story_step(message);
