// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haeje {

class ComparisonView;

/// Makes the rows of every ComparisonView known to screen readers.
void installComparisonAccessibility();
/// Says that the row is the current one now, if a screen reader listens.
void announceRow(ComparisonView *view, int row);

} // namespace haeje
