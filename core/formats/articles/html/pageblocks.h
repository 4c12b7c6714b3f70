// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/html/clutter.h"
#include "core/formats/articles/sourcetext.h"

#include <QSet>

namespace haeje {

/// Blocks of a part of a page, in its order; notes last.
struct PageBlocks {
    QList<TextBlock> blocks;
    QList<LeftOut> leftOut;
};

struct BlockRules {
    QHash<const PageNode *, Clutter> clutter; ///< left out and listed
    const PageNode *without = nullptr;        ///< left out in silence: the title, which is a block already
    bool linkLists = true;                    ///< whether lists of nothing but links may be text
};

/// Headings, paragraphs (also those that only two <br> part), items of lists, quotes, rows of tables of data (tables that only
/// lay out the page are read through), captions, notes with their marks as [1] in the text.
PageBlocks blocksOf(const PageNode &node, const BlockRules &rules);

} // namespace haeje
