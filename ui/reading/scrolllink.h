// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readertext.h"

#include <QObject>

#include <array>

namespace haeje {

class Reader;

/// Lets two readers scroll together: by paragraph where both texts have as many (two languages of one text), by section where
/// their headings are alike in number and level, else by the share of the text that is above. The one that the user scrolls leads.
class ScrollLink : public QObject
{
    Q_OBJECT
public:
    ScrollLink(Reader *first, Reader *second, QObject *parent = nullptr);

    /// Another document is in one of them.
    void reset();
    void setOn(bool on);
    bool isOn() const { return m_on; }
    enum class Step { Paragraph, Section, Share };
    Step step() const { return m_step; }
    /// Who leads from now on, until the user scrolls the other one.
    void lead(const Reader *reader);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side {
        Reader *reader = nullptr;
        std::vector<int> paragraphs; ///< where each begins, or each section; a paragraph is no heading
    };
    /// The paragraph at the view's top and how much of it is above; -1 ahead of the first.
    struct LinkedPlace {
        int paragraph = -1;
        double above = 0;
    };
    void follow();
    static LinkedPlace placeOf(const Side &side);
    static double heightOf(const Side &side, int paragraph);
    static void showPlace(const Side &side, LinkedPlace place);

    std::array<Side, 2> m_sides;
    Step m_step = Step::Share;
    int m_leader = 0;
    bool m_on = false;
    bool m_following = false;
};

} // namespace haeje
