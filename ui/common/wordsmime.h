// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/claimevidence.h"

#include <QMimeData>

namespace haeje {

/// What words carry while they are dragged from a list onto a claim: a line for each, "document start end", and their text for other programs.
QMimeData *wordsMime(const QList<DocumentWords> &words, const QString &text);
/// Empty if there are none.
QList<DocumentWords> wordsFrom(const QMimeData *data);
bool hasWords(const QMimeData *data);

} // namespace haeje
