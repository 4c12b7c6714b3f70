// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/readingevents.h"

namespace haeje {

/// What a document says of itself that helps to read it.
struct ReadingFacts {
    QString title;
    QString language;
    QString url;
    QString outlet;
    EdtfDate published;
};

/// The part of a text that is read, and the day from which its weekdays count: the dateline's, with the year of the address, of a
/// line that names the day of publication, or of the facts; never a day of copying that stands alone and disagrees. Linear in the
/// text. What follows -0- or another mark of a text's end is left out.
ReadableText readableText(const QString &text, const ReadingFacts &facts, const QList<ReadingWords> &words);

} // namespace haeje
