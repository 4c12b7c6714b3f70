// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/passage.h"

namespace haeje {

/// The sign of a coding's certainty beside a code's name; empty where nothing is said. In the margin the stripe's shape says the same.
inline QString codingSign(CodingState state)
{
    switch (state) {
    case CodingState::NotSaid: return {};
    case CodingState::Certain: return QStringLiteral("✓");
    case CodingState::Doubtful: return QStringLiteral("?");
    case CodingState::ToDiscuss: return QStringLiteral("!");
    }
    return {};
}

} // namespace haeje
