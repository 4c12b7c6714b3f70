// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace haeje {

/// A tag of the codebook; codes form a tree.
struct Code {
    CodeId id;
    QString guid;
    CodeId parent; ///< none for a top code
    int position = 0;
    QString name;       ///< without '/', unique among its siblings
    QString definition;
    int colour = 0;     ///< index into the code palette, 0 to 11
    QString shortcut;   ///< "1" to "9", or empty
    int codings = 0;    ///< of this code itself; filled by lists, never stored
};

} // namespace haeje
