// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/message.h"

#include <optional>

namespace haeje {

class Database;
class RoundUps;

/// Messages with their parties, replies and versions. Writes belong inside Project::edit.
class Messages
{
public:
    explicit Messages(Database &database) : m_db(database) { }

    QList<Message> all() const; ///< by first possible day, those without a date last
    std::optional<Message> find(MessageId id) const;
    std::optional<MessageId> findByKey(const QString &key) const;
    /// Errors: no kind; a key that is taken. Versions that carry an id keep their rows, with memos on them.
    Result<MessageId> add(const Message &message);
    Result<void> update(const Message &message);
    /// With its versions and evidence links (the passages stay).
    Result<void> remove(MessageId id);
    int count() const;
    /// The lists of well-wishers (core/store/roundups.h).
    RoundUps roundUps() const;

    // The vocabulary of kinds (messagekinds.cpp).
    QStringList kinds() const; ///< the built-in ones, then the project's own
    /// All of kinds(), with level, counting rule and definition.
    QList<MessageKind> kindVocabulary() const;
    /// Level, counting rule and definition of a kind; a new word joins the vocabulary. Error: no word.
    Result<void> setKind(const MessageKind &kind);
    /// The word in the vocabulary and in every message; where the new one is there already, both become one. Errors: the kind comes with
    /// the program, it is not there, no new word.
    Result<void> renameKind(const QString &word, const QString &to);
    /// Errors: the kind comes with the program, or messages have it.
    Result<void> removeKind(const QString &word);

    /// Replies that a person said are none: they are not proposed again. Refusing twice is once.
    Result<void> refuseReply(MessageId message, MessageId replyTo);
    Result<void> takeBackRefusal(MessageId message, MessageId replyTo);
    QList<ReplyPair> refusedReplies() const;

private:
    Database &m_db;
};

} // namespace haeje
