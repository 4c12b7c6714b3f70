// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace haeje {

/// The kinds of message that come with every project, by their stored words, in the order of the menus.
/// A project may add its own: a kind is a word, not a number.
const QStringList &messageKinds();
/// The kind's name for people, translated where it is one of ours.
QString messageKindTitle(const QString &kind);

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
};

} // namespace haeje
