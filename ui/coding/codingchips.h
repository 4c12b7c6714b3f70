// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/model/passage.h"

#include <QMenu>
#include <QPointer>
#include <QWidget>

namespace haeje {

class Chip;

/// A coding's chip: its code's name with weight and the sign of its certainty. Its own menu (right button, menu key) marks how certain it
/// is, shifts it to another code, takes it off.
Chip *makeCodingChip(const CodingRow &row, const std::optional<Code> &code, bool writable, QWidget *parent);

/// What the chip's menu asks for.
class CodingMenu : public QObject
{
    Q_OBJECT
public:
    /// Opens by itself on the chip. A menu that is open still does what it says when the chip is made anew meanwhile.
    CodingMenu(const Coding &coding, Chip *chip);

Q_SIGNALS:
    void stateChosen(haeje::CodingState state);
    void recodeAsked(QPoint global);
    void removeAsked();

private:
    void open(QPoint global);

    CodingState m_state;
    QPointer<Chip> m_chip;
    QPointer<QMenu> m_menu;
};

/// The names of the states as commands say them: "Certain", "Doubtful", "To discuss"; "Nothing said" for none.
QString stateTitle(CodingState state);

} // namespace haeje
