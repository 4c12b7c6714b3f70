// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/citation.h"

namespace haeje {

/// The text a reader shows, with its blocks, and where characters, words and sentences end in it.
class ReaderText
{
public:
    ReaderText() = default;
    /// A text without blocks is taken line by line as paragraphs.
    explicit ReaderText(const Document &document);

    const QString &text() const { return m_text; }
    int length() const { return int(m_text.size()); }
    const QList<Block> &blocks() const { return m_blocks; }
    bool isEmpty() const { return m_blocks.isEmpty(); }

    /// The block that holds the offset, or the last one before it; the first one ahead of all. -1 without blocks.
    int blockAt(int offset) const;
    /// Nearest place for a caret: inside a block, at or before offset (back) or at or after it, between two characters.
    int snapped(int offset, bool back = true) const;
    /// The next (1) or previous (-1) caret place; crosses from block to block.
    int stepped(int offset, int step) const;
    int steppedWord(int offset, int step) const;
    /// Trimmed of white space; a run of Chinese characters counts as one word unless the document is Chinese.
    TextSpan wordAt(int offset) const;
    TextSpan sentenceAt(int offset) const;
    TextSpan paragraphAt(int offset) const;
    /// Edges moved outward to whole characters and into the text.
    TextSpan whole(TextSpan span) const;
    /// Which paragraph of the body (titles and headings do not count) holds the offset, from 1; 0 for none.
    int paragraphNumber(int offset) const;

private:
    TextSpan trimmed(TextSpan span) const;

    QString m_text;
    QString m_language;
    QList<Block> m_blocks;
};

/// “quote” (Author, Title, Series, 23 July 2021, paragraph 4); what is not stated is left out.
/// Pages, from 1, take the place of the paragraphs.
QString citationOf(const ReaderText &text, const DocumentFacts &facts, TextSpan span, int firstPage = 0, int lastPage = 0);

} // namespace haeje
