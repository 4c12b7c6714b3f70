// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/retrievals.h"

namespace haeje {

/// In no order. They come packed: a row of its own for each would cost several times the reading.
CodingKeys storedCodingKeys(Database &database);

} // namespace haeje
