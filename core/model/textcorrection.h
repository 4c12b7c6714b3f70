// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/passage.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace haeje {

/// A stretch of a text that gave way to another; either may be empty (an insertion, a deletion), never both.
struct TextChange {
    TextSpan before; ///< in the text as it was
    TextSpan after;  ///< in the text as it is
    bool operator==(const TextChange &) const = default;
};

/// What a correction of the text makes of a passage.
enum class PassageFate {
    Same,    ///< not touched
    Moved,   ///< the same words at another place of the text
    Changed, ///< its edges stand on what did not change, words between them did
    United,  ///< nothing but what another passage has is left of it: what is on it goes to that one
    Orphan   ///< it cannot be placed for certain
};

/// A passage ahead of a correction and after it. An orphan keeps its old span and quote.
struct PassageMove {
    PassageId passage;
    PassageFate fate = PassageFate::Same;
    TextSpan before;
    TextSpan after;
    QString quoteBefore;
    QString quoteAfter;
    PassageId into; ///< where it is united
    bool newContext = false; ///< the words around it differ
    bool hidden = false; ///< other coders' work that is not shown: it moves, and is not listed
};

/// A correction worked out and not done yet: the new text with its blocks, and what becomes of each passage.
struct TextCorrection {
    QString text;
    QList<Block> blocks;
    QList<TextChange> changes;
    QList<PassageMove> moves; ///< one for each passage, in the order they were given

    bool isNothing() const { return changes.isEmpty(); }
    int count(PassageFate fate) const
    {
        return int(std::count_if(moves.begin(), moves.end(), [fate](const PassageMove &move) { return move.fate == fate; }));
    }
};

/// Where an orphan may belong, for the user to decide.
struct OrphanProposal {
    TextSpan span;
    double likeness = 0; ///< of the words to the quote, 0 to 1; 1: the very words
    double context = 0;  ///< share of the words before and after it that stand there too, 0 to 1
};

} // namespace haeje
