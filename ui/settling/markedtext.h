// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

namespace haeje {

struct Theme;

/// Words of a text that are marked in a code's colour.
struct MarkedSpan {
    TextSpan span;
    int colour = 0; ///< index into the code palette
};

/// The words with some of their paragraph around them, cut between words.
TextSpan withSurroundings(const QString &text, TextSpan span, int around);
/// That part of the text as rich text: marked words on their code's tint and underlined, the rest in secondary text.
QString markedText(const QString &text, TextSpan part, const QList<MarkedSpan> &marks, const Theme &theme);

} // namespace haeje
