// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/searchquery.h"

#include <QVariant>

#include <optional>

namespace haeje {

class Database;

/// For FTS5's MATCH: every entry that the node may hold for, and perhaps more. Nothing where the words restrict nothing.
/// strict: leaves out whatever may hold a word that NOT excludes, so that some for which the node holds may be missing.
std::optional<QString> matchOf(const SearchNode &node, bool strict = false);

/// Entries that the node holds for without a doubt, perhaps not all; nothing for none.
std::optional<QString> certainMatchOf(const SearchNode &node);
/// Strings of CJK characters: a text with one of them, as it stands, is not what the query asks for. Cheaper to look for
/// than a text is to take apart; not all that NOT excludes is told by them.
QStringList literalsExcludedBy(const SearchNode &root);
bool hasFilter(const SearchNode &node);

/// A condition over "s" (search_text) and "d" (its document, perhaps null).
struct SearchCondition {
    QString sql;
    QVariantList values;
    bool isEmpty() const { return sql.isEmpty(); }
};

/// What the query's filters demand beyond matchOf(root); empty if nothing. Error: a code, collection or value that is not
/// there (with what is).
Result<SearchCondition> conditionOf(Database &database, const SearchNode &root);
/// Whether each filter of the query holds, in the order of their numbers.
Result<QList<SearchCondition>> filtersOf(Database &database, const SearchNode &root);

/// The code with that path or name, in any case, and all below it.
Result<QList<qint64>> codesNamed(Database &database, const QString &name);
/// Those that every hit must lie in, by within:; empty if the query has none.
Result<QList<qint64>> withinCodes(Database &database, const SearchNode &root);

} // namespace haeje
