// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/textspan.h"

#include <QDateTime>

namespace haeje {

/// A memo on a passage, or on a coding of it, as it stands beside the text.
struct PassageNote {
    EntityRef what; ///< the memo; a coding where it is the coding's own memo
    PassageId passage;
    TextSpan span;
    CodeId code;    ///< of the coding it is on; none where it is on the passage
    QString text;
    QString coder;
    QDateTime at;
};

} // namespace haeje
