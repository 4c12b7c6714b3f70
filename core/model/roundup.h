// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace haeje {

using RoundUpId = Id<struct RoundUpTag>;

/// The ways of naming a well-wisher: by name, by post only, in a list of others; empty = not stated.
inline QStringList namingWords()
{
    return {QStringLiteral("name"), QStringLiteral("post"), QStringLiteral("list")};
}

/// One well-wisher of a round-up.
struct RoundUpEntry {
    ActorId actor;
    QString name; ///< the actor's preferred name; filled by reads
    QString named;
    bool operator==(const RoundUpEntry &) const = default;
};

/// An outlet's list of well-wishers: the order carries meaning.
struct RoundUp {
    RoundUpId id;
    QString guid;
    EdtfDate date;
    QString outlet;
    OccasionId occasion;
    QString occasionName; ///< filled by reads
    DocumentId document;  ///< its text in the library, if it is there
    QString notes;
    QList<RoundUpEntry> entries; ///< the first is named first
};

} // namespace haeje
