// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/heighttree.h"
#include "ui/reading/readertext.h"

#include <QCache>
#include <QFont>
#include <QTextLayout>

#include <vector>

namespace haeje {

/// What decides the geometry of the text. Lengths in px.
struct ReaderStyle {
    double zoom = 1;
    bool serif = true;
    QString language;
    double width = 560;      ///< of the text column
    double headerAbove = 0;  ///< ahead of the first block: inset and meta line
    double headerBelow = 0;  ///< behind the title: authors
    double line = 1.75;      ///< of the body, times the type size
    double paragraph = 14;   ///< between paragraphs at zoom 1
    bool operator==(const ReaderStyle &) const = default;
};

/// One block with its lines. Lines stand lineHeight apart whatever faces they mix.
struct LaidBlock {
    QTextLayout layout;
    double textTop = 0; ///< from the block's top to the first line
    double lineHeight = 0;
    double typeSize = 0; ///< px
    double indent = 0;

    int lineOf(int offsetInBlock) const;
};

/// What a span covers of one line: as wide as the words, as high as the line.
struct LineRect {
    QRectF rect;
    double typeSize = 0;
};

/// Where every character of the text stands. Blocks are laid out when asked for and a few hundred are kept; the
/// heights of the others are guessed from their scripts until then. y = 0 is the top of the page, x = 0 the column's left.
class ReaderLayout
{
public:
    void setText(const ReaderText &text, const ReaderStyle &style);
    void setStyle(const ReaderStyle &style);
    const ReaderStyle &style() const { return m_style; }
    const ReaderText &text() const { return m_text; }

    int count() const { return m_heights.count(); }
    double top(int block) const { return m_heights.top(block); }
    double height(int block) const { return m_heights.height(block); }
    double total() const { return m_heights.total(); }
    int blockAtY(double y) const { return m_heights.at(y); }
    TextSpan span(int block) const { return m_text.blocks().at(block).span; }
    BlockKind kind(int block) const { return m_text.blocks().at(block).kind; }

    /// Laid out; its height is exact from now on. Good until some hundred others were asked for.
    LaidBlock &laid(int block);
    bool isExact(int block) const { return m_exact[size_t(block)]; }
    bool allExact() const { return m_inexact == 0; }
    /// Makes guessed heights exact for some milliseconds, 0 for all of them.
    void work(int milliseconds);

    /// The caret's place: 0 wide, a line high. Lays the block out.
    QRectF caretRect(int offset);
    int offsetAt(QPointF point);
    /// Start and end of the line that holds the offset, white space at its end not counted.
    TextSpan lineAt(int offset);
    /// One rectangle per line of the span, of the lines between the two heights.
    std::vector<LineRect> rectsOf(TextSpan span, double fromY, double toY);
    /// Guessed where the block was not laid out yet; for maps of the whole text.
    double roughY(int block, int offset) const;

private:
    struct Scripts {
        int wide = 0, narrow = 0;
    };
    struct Role {
        QFont font;
        double size = 0;       ///< px
        double line = 0;       ///< px from line to line
        double baseline = 0;   ///< px from a line's top
        double wide = 0, narrow = 0; ///< mean advance per script
    };

    void measureRoles();
    void guessHeights();
    const Role &role(int block) const;
    double spaceAbove(int block) const;
    double spaceBelow(int block) const;
    double indent(int block) const;
    void breakLines(QTextLayout &layout, int block) const;
    void noteExact(int block, int lines);

    ReaderText m_text;
    ReaderStyle m_style;
    std::vector<Scripts> m_scripts;
    std::vector<Role> m_roles; ///< title, headings 1 to 3, body
    HeightTree m_heights;
    std::vector<bool> m_exact;
    int m_inexact = 0;
    int m_nextInexact = 0;
    QCache<int, LaidBlock> m_laid{400};
};

} // namespace haeje
