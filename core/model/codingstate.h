// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/passage.h"

#include <QStringList>

#include <optional>

namespace haeje {

/// The word that files and the command line use for it: "certain", "doubtful", "to-discuss"; empty where nothing is said.
inline QString codingStateName(CodingState state)
{
    return QStringList{QString(), QStringLiteral("certain"), QStringLiteral("doubtful"), QStringLiteral("to-discuss")}.value(int(state));
}

/// The other way; "none" too says nothing.
inline std::optional<CodingState> codingStateFrom(const QString &name)
{
    for (const CodingState state : {CodingState::Certain, CodingState::Doubtful, CodingState::ToDiscuss}) {
        if (codingStateName(state) == name)
            return state;
    }
    return name.isEmpty() || name == QLatin1String("none") ? std::optional(CodingState::NotSaid) : std::nullopt;
}

} // namespace haeje
