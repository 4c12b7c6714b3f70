// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/message.h"
#include "core/model/occasion.h"

namespace haeje {

// Cells of the tables of actors, occasions and kinds, as text and back. An error leaves the thing as it was.

/// Names with their languages: "김정은 (ko); Kim Jong-un".
QString namesCell(const QList<ActorName> &names);
QList<ActorName> namesFrom(const QString &text);

/// A post: "General Secretary of WPK, 2021-01-11/.. (party, alone)"; from-to as EDTF, an open end as "..". Posts of a cell are
/// parted by "; ".
QString postText(const ActorPost &post);
Result<ActorPost> postFrom(const QString &text);
QString postsCell(const QList<ActorPost> &posts);
Result<QList<ActorPost>> postsFrom(const QString &text);

QString actorCell(const Actor &actor, const QString &field);
Result<void> setActorCell(Actor &actor, const QString &field, const QString &text);
QString occasionCell(const Occasion &occasion, const QString &field);
Result<void> setOccasionCell(Occasion &occasion, const QString &field, const QString &text);
QString kindCell(const MessageKind &kind, const QString &field);
Result<void> setKindCell(MessageKind &kind, const QString &field, const QString &text);

} // namespace haeje
