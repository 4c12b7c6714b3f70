// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/readingevents.h"

namespace haeje {

/// A word of a Korean sentence as it stands between blanks, with what its particle makes of it.
struct KoreanWord {
    enum class Role { None, Honoured, Subject, Topic, To, From, At, Place, Object, And, Of, Clause };
    enum class Class { Name, Title, Body, Epithet, Other };
    TextSpan span;
    TextSpan bare; ///< without particle, quotes and marks
    QString text;  ///< of bare, with the particle of a verb
    QString name;  ///< of bare, without 동지 and its like
    TextSpan nameSpan;
    Role role = Role::None;
    Class is = Class::Name;
    bool noun = false;  ///< a message, by the lists
    bool kind = false;  ///< 축하, 위로
    bool several = false;
    bool comma = false; ///< a comma or middle dot behind it
    bool date = false;
};

QList<KoreanWord> koreanWords(const ReadableText &text, TextSpan sentence, const ReadingWords &lists);
QList<ReadDate> koreanDates(const ReadableText &text, TextSpan sentence, const ReadingWords &lists);
/// Where the phrase that ends in the word begins.
int koreanPhraseBegin(const QList<KoreanWord> &words, int last, int from);
QList<ProposedParty> koreanParties(const ReadableText &text, const QList<KoreanWord> &words, int from, int to, const KnownNames &known);

} // namespace haeje
