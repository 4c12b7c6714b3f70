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
    /// Errors: no kind; a key that is taken.
    Result<MessageId> add(const Message &message);
    Result<void> update(const Message &message);
    /// With its versions and evidence links (the passages stay).
    Result<void> remove(MessageId id);
    QStringList kinds() const; ///< the built-in ones, then the project's own
    int count() const;
    /// The lists of well-wishers (core/store/roundups.h).
    RoundUps roundUps() const;

private:
    Database &m_db;
};

} // namespace haeje
