// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readerlayout.h"

class QPainter;

namespace haeje {

struct Theme;

/// What stands around the title and is not part of the text: series and date above it, authors below. Draws the title
/// itself where the text does not begin with one.
class ReaderHeader
{
public:
    void set(const DocumentFacts &facts, bool titleInText, const ReaderStyle &style);
    /// Px ahead of the first block's words, and behind the title.
    double above() const { return m_above; }
    double below() const { return m_below; }
    /// titleBottom: where the title's last line in the text ends; only used when the title is in the text.
    void paint(QPainter &painter, const Theme &theme, double x, double top, double titleBottom) const;
    /// The words, for people who listen.
    QString spoken() const;

private:
    struct Part {
        QString words;
        QFont font;
        double line = 0;
        double y = 0; ///< from the page's top, or from the title's bottom
        int lines = 0;
        bool secondary = true;
        bool belowTitle = false;
    };
    double place(Part part, double y, double width);

    std::vector<Part> m_parts;
    double m_width = 0;
    double m_above = 0;
    double m_below = 0;
};

} // namespace haeje
