// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;

namespace haeje {

class Actions;

/// Fills the menu bar from the registered commands; a menu without a shown command is not there.
/// A command with the property "startsGroup" has a line above it.
void fillMenus(QMenuBar *bar, const Actions &actions);

} // namespace haeje
