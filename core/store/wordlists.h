// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/wordlist.h"

namespace haeje {

class Database;

/// Word lists with their terms. Writes belong inside Project::edit.
class WordLists
{
public:
    explicit WordLists(Database &database) : m_db(database) { }

    /// Of one purpose ("terms", "reading"), or all, in their order.
    QList<WordList> all(const QString &purpose = {}) const;
    std::optional<WordList> find(WordListId id) const;
    std::optional<WordList> withName(const QString &name) const;

    /// At the end of all; equal terms are kept once. Errors: no name or one that another list has, a term that cannot be (see tidyTerm).
    Result<WordListId> add(const WordList &list);
    /// Everything but its position. Terms that are there keep their rows. Errors as for add().
    Result<void> update(const WordList &list);
    Result<void> remove(WordListId id);
    /// Among all lists, from 0; beyond the end is the end.
    Result<void> move(WordListId id, int position);

private:
    Result<WordList> tidied(const WordList &list) const;
    Result<void> setTerms(WordListId id, const QList<WordListTerm> &terms);

    Database &m_db;
};

} // namespace haeje
