// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace haeje {

/// Where the text holds what was typed, -1 if nowhere. Capitals do not matter. A Korean consonant alone stands for every syllable that
/// begins with it (ㅎㅁ finds 혈맹), and a last syllable still without its final consonant for those that have one (혀 finds 혈맹).
int indexOfTyped(const QString &text, const QString &typed);

} // namespace haeje
