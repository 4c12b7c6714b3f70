// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// Takes the fields between two lines of three hyphens off the lines' beginning: `key: value`, lists in brackets or with
/// hyphens below. The lines stay, empty, so that line numbers hold. What is no fact is listed as left out.
void takeFrontMatter(QStringList &lines, SourcePart &part, QList<LeftOut> &leftOut);

} // namespace haeje
