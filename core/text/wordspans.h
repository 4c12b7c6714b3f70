// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <vector>

namespace haeje {

/// The words of a text in order, as a document's number of words counts them: runs of letters and digits (Korean by spaces),
/// each Chinese character by itself; apostrophes and hyphens within a word belong to it.
std::vector<TextSpan> wordSpansOf(const QString &text);

} // namespace haeje
