// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/textcorrection.h"

namespace haeje {

/// The stretches in which the texts differ, in order, as small as the words they share allow: a changed syllable is one change,
/// not its sentence. No change begins or ends inside a character (surrogate pairs, combining marks). The way from one text to
/// the other is that of textDiff(), with its bounds.
QList<TextChange> textChanges(const QString &before, const QString &after);

} // namespace haeje
