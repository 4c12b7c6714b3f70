// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/textcorrection.h"

namespace haeje {

/// What becomes of the document's passages and blocks when its text is corrected.
///
/// A passage moves with the characters that did not change: what is put in or taken out ahead of it moves it, inside it makes it
/// longer or shorter, at its edges leaves it. It stays in place for certain while at least half of its letters and digits are
/// untouched and no replaced stretch reaches over one of its edges. Otherwise it is placed where its very words stand once in
/// the new text, with the words around them, as they stood once in the old one (a paragraph that was moved). Else it is an
/// orphan: never a guess. Passages that come to have the same span are united in the first of them.
///
/// Blocks: a line break put in parts a block, one taken out joins two; a new line is a paragraph.
/// text must be NFC with LF line ends (see normalizedText). Cost: that of textDiff, and the changes times the passages they reach.
TextCorrection planCorrection(const Document &document, const QList<Passage> &passages, const QString &text);

/// As texts are stored: Unicode NFC, LF.
QString normalizedText(const QString &text);

/// Where the quote may stand in the text: the very words first, then what is most alike, at most that many. near is where it was.
QList<OrphanProposal> proposeFor(const Passage &orphan, const QString &text, int most = 5);

} // namespace haeje
