// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/html/clutter.h"
#include "core/formats/articles/html/pagetree.h"

#include <QSet>

namespace haeje {

/// Where a page's article stands.
struct FoundArticle {
    const PageNode *body = nullptr;  ///< the smallest element with nearly all of its text
    const PageNode *title = nullptr; ///< the heading with its title, ahead of or inside the body; null: none
    QHash<const PageNode *, Clutter> clutter; ///< elements that are no part of it
};

/// By what the page's makers marked (article, itemprop, known names) and by where running text, not links, stands dense.
/// titles: what the page's metadata call it.
FoundArticle foundArticle(const PageNode &page, const QStringList &titles);

} // namespace haeje
