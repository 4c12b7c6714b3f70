// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/html/markup.h"
#include "core/formats/articles/html/pagetree.h"
#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// What a page's head says of it: meta names, JSON-LD, link, title, lang; each with its place. The most telling first.
QList<SourceFact> factsOfHead(const PageNode &page, const TamedMarkup &markup);

/// What its article says by marked elements: time, itemprop, rel=author, rel=tag, and files that it offers.
QList<SourceFact> factsOfArticle(const PageNode &article);

} // namespace haeje
