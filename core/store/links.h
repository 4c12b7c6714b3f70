// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/result.h"

namespace haeje {

class Database;

/// Links by kind and id have no foreign key: whoever writes one checks here first. Error: it is not there.
Result<void> checkExists(Database &database, EntityRef entity);

/// Memos on the entity, links of memos to it and evidence it stands on go over to another of its kind; a link that both have stays
/// on the one that stays.
Result<void> moveLinks(Database &database, EntityRef from, EntityRef into);

} // namespace haeje
