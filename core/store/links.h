// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/result.h"

namespace haeje {

class Database;

/// Links by kind and id have no foreign key: whoever writes one checks here first. Error: it is not there.
Result<void> checkExists(Database &database, EntityRef entity);

} // namespace haeje
