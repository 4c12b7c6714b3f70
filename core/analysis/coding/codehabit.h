// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>

namespace haeje {

/// The codes in the order in which they are likely to be wanted next: each use counts, one that lies n uses back 0.97 to the power of n.
/// So what is used often leads, and what is used no more sinks. Each code once.
QList<CodeId> codesByHabit(const QList<CodeId> &newestFirst);

} // namespace haeje
