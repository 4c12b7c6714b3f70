// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace haeje {

class Database;

/// Coders, what each has read to its end, and how their disagreements were settled. Writes belong inside Project::edit.
class Coders
{
public:
    explicit Coders(Database &database) : m_db(database) { }

private:
    [[maybe_unused]] Database &m_db;
};

} // namespace haeje
