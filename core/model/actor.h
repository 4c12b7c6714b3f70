// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace haeje {

/// One spelling of an actor's name.
struct ActorName {
    QString name;
    QString language; ///< ISO 639-1, empty = not stated
    bool operator==(const ActorName &) const = default;
};

/// A post that an actor held, or holds.
struct ActorPost {
    QString title;         ///< as it goes into a capacity: "General Secretary of WPK"
    EdtfDate from;         ///< its first day, as exactly as it is known; not stated = held before anything in the project
    EdtfDate to;           ///< its last day; not stated = held still
    QString sphere;        ///< party, state, military; empty = not stated
    bool exclusive = false; ///< held with no other post of its sphere at once
    bool operator==(const ActorPost &) const = default;
};

/// The stored words of the spheres, and a sphere in the user's language.
const QStringList &postSpheres();
QString postSphereTitle(const QString &sphere);

/// A leader, post, party, state or outlet that sends or receives.
struct Actor {
    ActorId id;
    QString guid;
    QString kind;  ///< leader, post, party, state, organ, outlet, place; empty = not stated
    QString side;  ///< its country: the state it belongs to as ISO 3166 alpha-3 ("PRK", "CHN"); empty = not stated
    QList<ActorName> names; ///< the first is the preferred one; a name belongs to one actor only
    QString party = {};          ///< the political party it belongs to ("WPK"); empty = not stated
    QList<ActorPost> posts = {}; ///< in the order in which a capacity names them
    QString notes = {};

    QString name() const { return names.isEmpty() ? QString() : names.first().name; }
    /// The name in that language, else the preferred one.
    QString nameIn(const QString &language) const
    {
        for (const ActorName &n : names) {
            if (!language.isEmpty() && n.language == language)
                return n.name;
        }
        return name();
    }
};

} // namespace haeje
