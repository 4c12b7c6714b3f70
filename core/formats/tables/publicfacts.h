// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/occasion.h"

namespace haeje {

/// The actor of that name with its kind and side where both are common knowledge, else with the name alone.
Actor actorByPublicFacts(const QString &name);

/// The occasion of that name with its own date where it is common knowledge (founding days, the treaty of 1961, ...).
Occasion occasionByPublicFacts(const QString &name);

} // namespace haeje
