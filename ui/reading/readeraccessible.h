// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haeje {

class Reader;

/// Screen readers then see a Reader as read-only text with caret and selection.
void installReaderAccessibility();
/// Tells them that caret or selection moved.
void announceCaret(Reader *reader);

} // namespace haeje
