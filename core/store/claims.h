// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace haeje {

class Database;

/// Claims with their passages for, against and as context. Writes belong inside Project::edit.
class Claims
{
public:
    explicit Claims(Database &database) : m_db(database) { }

private:
    [[maybe_unused]] Database &m_db;
};

} // namespace haeje
