// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// What a format's own fields say, as facts with their certainty: dates in EDTF, names apart, a site's name cut off a title.
/// Fields that programs fill by themselves (the day a file was made, "Microsoft Word - x", the computer's user) are doubtful.
QList<FactFound> foundIn(const QList<SourceFact> &facts, const QList<TextBlock> &blocks);

} // namespace haeje
