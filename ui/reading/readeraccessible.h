// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>

namespace haeje {

class Reader;

/// Screen readers then see a Reader as read-only text with caret and selection.
void installReaderAccessibility();
/// Tells them that caret or selection moved, and which passages begin and end there. heard: those over the caret the time
/// before; brought up to date.
void announceCaret(Reader *reader, QList<PassageId> &heard);

} // namespace haeje
