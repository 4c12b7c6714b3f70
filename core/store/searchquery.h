// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace haeje {

// The grammar. Operators are capitals in every language; small letters are words.
//
//   query   = or
//   or      = and { "OR" and }
//   and     = not { [ "AND" ] not }                    side by side means AND
//   not     = ( "NOT" | "-" ) not | near               "a NOT b" is a without b
//   near    = primary { "NEAR" [ "/" N ] primary }     at most N words between, 10 if not said, in either order
//   primary = "(" or ")" | FIELD ":" value | [ "=" ] words
//   value   = words | "(" or ")"                       parentheses after title, author, series and outlet only
//   words   = WORD [ "*" ] | '"' WORD { WORD } '"' [ "*" ]
//
// A FIELD is one of searchFields() or the name of an attribute (in quotes where it has spaces). "=" takes the word as it
// is written, without its other spellings. Words are compared without regard to case and accents; Hangul, hanja and kana
// are found inside longer runs, and what is written together must stand together; "북 중" with a space finds 북중 too.
// In NEAR each Hangul syllable and hanja counts as a word.

/// Where a word must stand.
enum class SearchField { Anywhere, Title, Author, Series, Outlet };

/// One spelling of a word or phrase, as the index reads it.
struct SearchPattern {
    QStringList tokens;
    QList<bool> glued;   ///< per token: it must touch the one before
    bool prefix = false; ///< the last may go on
    /// The index alone tells whether it occurs.
    bool isExact() const { return !glued.contains(true); }
    bool operator==(const SearchPattern &) const = default;
};

/// What restricts entries without being words of theirs.
struct SearchFilter {
    enum class Kind { Language, Date, Code, Within, Collection, Format, State, EntityKind, Attribute };
    Kind kind = Kind::Language;
    QString name;      ///< of the attribute
    QString value;     ///< "none" = not stated
    QDate from, to;    ///< of a date; invalid = open
};

struct SearchNode {
    enum class Kind { And, Or, Not, Near, Words, Filter };
    Kind kind = Kind::Words;
    QList<SearchNode> children;
    int distance = 0;                ///< of Near
    SearchField field = SearchField::Anywhere;
    QList<SearchPattern> patterns;   ///< of Words: as typed, then its other spellings
    SearchFilter filter;
    int number = 0;                  ///< of Words or Filter, counted through the query
};

/// What a query is read with.
struct SearchNames {
    QStringList attributes;
    QList<QStringList> spellings; ///< groups taken as one
    bool literal = false;         ///< leave the spellings aside
};

/// A query taken apart.
struct SearchQuery {
    QString text; ///< as typed
    SearchNode root;
    QStringList alsoSearched; ///< spellings that were not typed
    int wordNodes = 0;
    int filterNodes = 0;

    /// Errors point at the place: an open quotation mark or parenthesis, an unknown field (with the list of them), an
    /// operator with nothing to work on, a date that is none, nothing to search for.
    static Result<SearchQuery> parse(const QString &query, const SearchNames &names = {});
    bool hasWords() const { return wordNodes > 0; }
};

struct SearchFieldHelp {
    QString name;
    QString what;
    QString example;
};
/// The fields and operators, for help and completion, translated.
QList<SearchFieldHelp> searchFields();
QList<SearchFieldHelp> searchOperators();

/// The kinds of things the index holds, by the word for kind:. One row more is all that another kind takes here.
QList<EntityKind> searchedKinds();

/// How a text is searched for. Without tokens: nothing in it can be.
SearchPattern searchPattern(const QString &text, bool prefix = false);

} // namespace haeje
