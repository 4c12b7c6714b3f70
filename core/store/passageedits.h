// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace haeje {

/// A passage that was cut in two. White space at the cut belongs to neither part. Codings are on both parts then: by the same coder, with
/// the same code, memo, weight and state. So is what stands on the passage as evidence, since its words are in both. Memos on the passage and
/// on its codings, links to it and settlements stay with the first part. A part whose very words were a passage already is that one.
struct SplitPassage {
    PassageId first;
    PassageId second;
};

} // namespace haeje
