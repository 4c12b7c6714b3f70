// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace haeje {

/// The kinds of message that come with every project, by their stored words, in the order of the menus.
/// A project may add its own: a kind is a word, not a number.
const QStringList &messageKinds();
/// The kind's name for people, translated where it is one of ours.
QString messageKindTitle(const QString &kind);

/// A kind of message as the project's vocabulary has it.
struct MessageKind {
    QString word;
    QString level;       ///< of authority: message, tribute, editorial, article, speech, meeting or a word of one's own; empty = not stated
    bool counted = true; ///< whether it counts as a message: a visit or an editorial does not
    QString definition;
    bool builtIn = false; ///< comes with every project; its word stays, because rules and pictures know it by that
    bool operator==(const MessageKind &) const = default;
};
/// As the program brings it; for a word of the user's own one that is counted and has no level.
MessageKind builtInMessageKind(const QString &word);
/// The levels that are proposed, highest first, and a level in the user's language.
const QStringList &authorityLevels();
QString authorityLevelTitle(const QString &level);

/// The fields that can be "not stated" expressly, by the words that Message::notStated holds: the source was read and does not say.
/// Empty without the word means that nobody looked, or that there is none.
const QStringList &notStatedFields();

/// A sender or recipient in the capacity of that day.
struct Party {
    ActorId actor;
    QString name;     ///< the actor's preferred name; filled by reads
    QString capacity; ///< "General Secretary of WPK; ..."; empty = not stated
    bool operator==(const Party &) const = default;
};

/// A message as one outlet published it.
struct Version {
    VersionId id;
    QString guid;
    QString outlet;
    QString language;
    EdtfDate published;
    QString url;
    DocumentId document; ///< its text in the library, if it is there
    QString title = {};         ///< the headline
    QString publishedTime = {}; ///< the hour with its zone where it is known: "06:12+09:00"
    QString placement = {};     ///< where on the page or in the programme: "page 1, top"
};

/// One act of communication.
struct Message {
    MessageId id;
    QString guid;
    QString key; ///< the row's own key where it was imported ("E095"); unique if not empty
    QString kind;
    EdtfDate date; ///< when it was sent, received or handed over; not when it was published
    QList<Party> senders;
    QList<Party> recipients;
    OccasionId occasion;
    QString occasionName; ///< filled by reads
    std::optional<int> ordinal;
    QString summary;
    QList<MessageId> replyTo;
    QList<Version> versions;
    QString confidence; ///< high, medium, low; empty = not stated
    QString notes;
    QString channel = {};        ///< who or what carried it: an ambassador, an envoy
    QStringList notStated = {};  ///< words of notStatedFields(); only those of fields that are empty
};

/// A message and one that it answers, or is not to be said to answer.
struct ReplyPair {
    MessageId message;
    MessageId replyTo;
    bool operator==(const ReplyPair &) const = default;
};

/// Whether the message leaves that field of notStatedFields() empty.
bool isFieldEmpty(const Message &message, const QString &field);
/// Its notStated without unknown words, without fields that say something, in their order.
QStringList tidiedNotStated(const Message &message);

} // namespace haeje
