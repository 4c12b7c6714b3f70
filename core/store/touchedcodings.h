// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QSet>

namespace haeje {

/// Rows of codings and passages that an edit touched; some may be gone.
struct TouchedCodings {
    QSet<CodingId> codings;
    QSet<PassageId> passages;  ///< that were touched themselves or are those of the codings
    QSet<PassageId> rows;      ///< that were touched themselves
    QSet<PassageId> ofCodings; ///< on which the codings are, or were when they went
};

} // namespace haeje
