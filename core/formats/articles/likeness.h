// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace haeje {

/// How a found article is like one that is there already, or like another row of the sheet.
struct Likeness {
    enum class Kind { SameBytes, SameText, NearlySame, SameAddress };
    Kind kind = Kind::SameText;
    DocumentId document; ///< of the project; none = another row
    int row = -1;        ///< of the sheet, where no document is named
    QString title;       ///< of that one
    double share = 1;    ///< of the words' shingles in common, 0 to 1
    bool exact = true;   ///< else the share is an estimate, good to about 0.06
    bool operator==(const Likeness &) const = default;
};

/// The word for it in tables and files ("same bytes"), and the sentence for people ("98% of the words ... document 12").
QString likenessName(Likeness::Kind kind);
QString likenessText(const Likeness &likeness);

/// From which share on two texts are nearly the same.
inline constexpr double nearlySameShare = 0.8;

} // namespace haeje
