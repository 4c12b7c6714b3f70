// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/plaintext.h"

namespace haeje {

/// Decides which of the facts that were found the article takes, by certainty and place; those that disagree are kept as
/// doubtful and asked about. The article's text and blocks are there already; facts that its text states (outlet and day of
/// a dateline, as-of dates, languages) are added.
void settleFacts(ImportedArticle &article, QList<FactFound> found, QList<Doubt> &doubts);

} // namespace haeje
