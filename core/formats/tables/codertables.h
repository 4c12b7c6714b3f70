// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/coder.h"
#include "core/base/table.h"

namespace haeje {

class Project;

/// The trail of what was settled, newest first; a row stands on its passage. Offsets are those of the time.
Table settlementsTable(const Project &project);

/// "Lee: US factor/hostile forces, weight 2, doubtful"; "Lee: not coded".
QStringList readingWords(const QList<SettledReading> &readings);
/// "accepted Kim", "both", "other", "neither", as lists and the page show it.
QString settlementWords(const Settlement &settlement);

} // namespace haeje
