// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/html/pagetree.h"

namespace haeje {

/// What a part of a page is besides its article, by its tag, role and names.
enum class Clutter { None, Unseen, Navigation, Header, Footer, Aside, Related, Comments, Advert, Cookies, Share, Form, Picture };

/// By the element alone, without its text.
Clutter clutterOf(const PageNode &element);

/// A heading above links to other articles: "Related", "관련 기사", "相关阅读".
bool announcesOthers(const QString &heading);

/// For the list of what was left out: "navigation", "comments".
QString clutterName(Clutter clutter);

/// Whether its names are those that sites give to an article's text.
bool namedAsArticle(const PageNode &element);

} // namespace haeje
