// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

namespace haeje {

enum class DiffKind { Kept, Dropped, New };

/// A stretch that both texts have, or only one of them. The span in the text that has none of it is empty and stands
/// where it would be.
struct DiffPart {
    DiffKind kind = DiffKind::Kept;
    TextSpan before;
    TextSpan after;
    bool operator==(const DiffPart &) const = default;
};

/// What became of a text, word by word. The parts in order cover both texts wholly; where blank space alone differs the
/// words count as kept.
struct TextDiff {
    QList<DiffPart> parts;
    int kept = 0, dropped = 0, added = 0; ///< words; a Chinese character counts as one

    bool isSame() const { return dropped == 0 && added == 0; }
    /// Of the words of both texts those that both have, 0 to 1; 1 for two empty texts.
    double inCommon() const;
};

/// Bounded: texts that differ too much to compare word by word (some thousand changes in one stretch) are compared by
/// the words that stand once in each, so that 1 MB against 1 MB takes under a second.
TextDiff textDiff(const QString &before, const QString &after);

} // namespace haeje
