// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/message.h"

#include <QHash>
#include <QList>

namespace haeje {

/// A column of the table of messages. The words are those of a table of messages that is imported.
struct MessageField {
    QString word;      ///< "event_date"
    QString title;     ///< for people
    QString notStated; ///< the word of notStatedFields() that the column can have; empty for none
};
QList<MessageField> messageFields();
/// The field of a column's heading, in whatever language and spelling a table may have it; empty for none.
QString messageFieldOf(const QString &heading);

/// Keys of messages, for "reply to": a message without one is named by its number ("#12").
struct MessageKeys {
    QHash<MessageId, QString> keys;
    QHash<QString, MessageId> ids;
};
MessageKeys messageKeys(const QList<Message> &messages);

/// A cell as text: several parties or messages parted by "; ", capacities of several parties and versions by " | ". Empty for
/// nothing; notStatedWords() where the message says so.
QString messageCell(const Message &message, const QString &field, const MessageKeys &keys);
/// Puts a text into the message. Parties and occasion get their names only: see applyMessageCells. An empty text clears.
/// Error: a sentence on what cannot be meant; the message is as before.
Result<void> setMessageCell(Message &message, const QString &field, const QString &text, const MessageKeys &keys);

} // namespace haeje
