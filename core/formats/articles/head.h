// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// What the lines at an article's top say of it.
struct HeadRead {
    int title = -1;         ///< index of the line that is the title; -1 = none for certain
    QString titleText;      ///< without a series tag that was taken off
    QList<FactFound> found; ///< without a decision between those that disagree
    QList<std::pair<int, QString>> taken; ///< lines that are no text: index, and what they are
    bool digest = false;    ///< a newsletter: two or more tagged titles below, each of an item of its own
    QString layout;         ///< what the head was recognised by, for the report; empty = by nothing
};

/// Reads the head of an article in the layouts of the sites we know and by form and place anywhere: address, the site's
/// word, title, `date | author`, `| kind | date`, a list of kind, date, author and post, downloads, keywords, the title
/// again or in its long form, a name with a post below it. title: the index of the title where it is known, else -1.
HeadRead headOf(const QList<TextBlock> &lines, int title);

/// The lines of a site's imprint below an article (address, telephone, copyright), from the returned index on.
qsizetype footOf(const QList<TextBlock> &lines);

/// Takes the mark that ends an article (■, -0-, (끝)) off its last block, and what sites print below it: blocks too short
/// and too loose to be text.
void takeEndMark(QList<TextBlock> &blocks, QList<LeftOut> &leftOut);

/// "line 3", or "page 2", or "text" where there are neither.
QString placeOfBlock(const TextBlock &block);

} // namespace haeje
