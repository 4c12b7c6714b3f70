// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retrievals.h"

#include "core/store/statement.h"

namespace haeje {

} // namespace haeje
