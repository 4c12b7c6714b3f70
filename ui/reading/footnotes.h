// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readertext.h"

#include <vector>

namespace haeje {

/// A mark in the text, "[3]", "³" or "3)", and the footnote that begins with the same number or sign.
struct FootnoteLink {
    TextSpan mark;
    TextSpan note;  ///< the whole footnote
    TextSpan label; ///< the mark that the footnote begins with
};

/// The footnotes of a text with the marks that lead to them. Where a text counts anew on every page, the second mark of
/// a number belongs to the second footnote of that number.
class Footnotes
{
public:
    Footnotes() = default;
    explicit Footnotes(const ReaderText &text);

    const std::vector<FootnoteLink> &links() const { return m_links; }
    /// The link whose mark, or whose footnote's own mark, holds the offset; null for none.
    const FootnoteLink *markAt(int offset) const;
    const FootnoteLink *labelAt(int offset) const;

private:
    std::vector<FootnoteLink> m_links; ///< by mark
};

} // namespace haeje
