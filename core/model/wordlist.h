// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace haeje {

/// How a term of a word list is found in a text (see core/text/termmatcher.h).
enum class TermMatch {
    Words,   ///< whole words, whatever their case; Korean words with a particle behind them too
    Prefix,  ///< the last word may go on
    Text,    ///< as it stands, anywhere
    Pattern, ///< a regular expression
};

struct WordListTerm {
    QString term;
    QString language = {}; ///< ISO 639-1; empty: in every language
    TermMatch match = TermMatch::Words;
    bool operator==(const WordListTerm &) const = default;
};

/// Words that belong together: terms that are counted, or words by which messages are read out of texts.
struct WordList {
    WordListId id = {};
    QString guid = {};
    int position = 0;
    QString name;
    QString purpose = QStringLiteral("terms"); ///< terms, reading
    QString target = {};     ///< of a reading list: what its words tell ("kind/reply message")
    QString definition = {};
    CodeId code = {};        ///< whose passages the counted terms are set beside; none = none
    QList<WordListTerm> terms = {};
};

/// The stored words ("words", "prefix", "text", "pattern"), and back.
QStringList termMatchNames();
QString termMatchName(TermMatch match);
std::optional<TermMatch> termMatchFromName(const QString &name);
/// In the user's language.
QString termMatchTitle(TermMatch match);

/// The term as it is kept: NFC, single spaces (a pattern only NFC, as it is). Errors: nothing to look for, too long, a pattern that is
/// no regular expression or finds nothing everywhere.
Result<WordListTerm> tidyTerm(const WordListTerm &term);

} // namespace haeje
