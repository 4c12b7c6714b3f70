// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haeje {

// What a project hands out, by name.
class Database;
class Documents;
class Passages;
class Codes;
class Memos;
class Actors;
class Occasions;
class Messages;
class Figures;
class Charts;
class Search;
class Collections;
class Attributes;
class DocumentList;
class Spellings;
class SavedSearches;
class Coders;
class Retrievals;
class Claims;
class WordLists;
class SentenceLinks;
class TimelineNotes;

} // namespace haeje
