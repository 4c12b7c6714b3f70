// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/textcorrection.h"

namespace haeje {

/// The blocks of a corrected text: the old ones where their characters are, parted at line breaks that came in, joined where those
/// between them went; a line of new characters alone is a paragraph on the page of what stands ahead of it. O(length).
QList<Block> correctedBlocks(const Document &document, const QString &text, const QList<TextChange> &changes);

} // namespace haeje
