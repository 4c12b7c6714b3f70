// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"

#include <QHash>

namespace haeje {

class Database;

// Names and posts of actors, for the files of the repository. `only`: of one actor; none: of all.
QHash<ActorId, QList<ActorName>> readActorNames(Database &database, ActorId only);
QHash<ActorId, QList<ActorPost>> readActorPosts(Database &database, ActorId only);
/// Rows that are there stay as they are; the index is brought up to date. Error: a name that another actor has.
Result<void> writeActorNames(Database &database, ActorId id, const QList<ActorName> &names);
Result<void> writeActorPosts(Database &database, ActorId id, const QList<ActorPost> &posts);

} // namespace haeje
