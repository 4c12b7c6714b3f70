// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"

#include <QList>
#include <QString>

namespace haeje {

/// One spelling of an actor's name.
struct ActorName {
    QString name;
    QString language; ///< ISO 639-1, empty = not stated
    bool operator==(const ActorName &) const = default;
};

/// A leader, post, party, state or outlet that sends or receives.
struct Actor {
    ActorId id;
    QString guid;
    QString kind;  ///< leader, post, party, state, organ, outlet, place; empty = not stated
    QString side;  ///< the state it belongs to as ISO 3166 alpha-3 ("PRK", "CHN"); empty = not stated
    QList<ActorName> names; ///< the first is the preferred one; a name belongs to one actor only

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
