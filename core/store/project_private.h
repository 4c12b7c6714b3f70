// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/actors.h"
#include "core/store/attributes.h"
#include "core/store/charts.h"
#include "core/store/claims.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/collections.h"
#include "core/store/database.h"
#include "core/store/documentlist.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/memos.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"
#include "core/store/savedsearches.h"
#include "core/store/search.h"
#include "core/store/sentencelinks.h"
#include "core/store/spellings.h"
#include "core/store/sqliteeditlog.h"
#include "core/store/wordlists.h"
#include "core/store/timelinenotes.h"

#include <QLockFile>

namespace haeje {

/// What an open project holds. Only the files of core/store see it.
struct Project::Private {
    Database database;
    EditLog log{database};
    std::unique_ptr<QLockFile> lock;
    QString path;
    QString readOnlyReason;
    int depth = 0;          ///< of nested edits
    bool longEdit = false;
    bool inLongStep = false;
    QString longEditLabel;

    Documents documents{database};
    Passages passages{database};
    Codes codes{database};
    Memos memos{database};
    Actors actors{database};
    Occasions occasions{database};
    Messages messages{database};
    Figures figures{database};
    Charts charts{database};
    Search search{database};
    Collections collections{database};
    Attributes attributes{database};
    DocumentList documentList{database};
    Spellings spellings{database};
    SavedSearches savedSearches{database};
    Coders coders{database};
    Retrievals retrievals{database};
    Claims claims{database};
    WordLists wordLists{database};
    SentenceLinks sentenceLinks{database};
    TimelineNotes timelineNotes{database};
};

/// A sentence for each thing wrong with the file.
QStringList checkProject(Database &database);

} // namespace haeje
