// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

namespace haeje {

/// What a place in a text is widened to.
enum class TextExtent { Hit, Sentence, Paragraph };

/// Each of the spans (in text order) widened to the sentences or the paragraphs it touches; each result once, in order.
QList<TextSpan> widened(const QString &text, const QList<TextSpan> &spans, TextExtent extent);

} // namespace haeje
