// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"

namespace haeje {

/// The icon (of resources/icons) that stands for things of a kind.
QString entityIcon(EntityKind kind);

} // namespace haeje
