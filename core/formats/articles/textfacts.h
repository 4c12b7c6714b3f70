// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

namespace haeje {

/// What an article's running text states: as-of dates ("as of July 21, 2021", "2021년 7월 21일 기준"), and the agency of a
/// dateline ("Pyongyang, July 11 (KCNA) --", "新华社平壤7月11日电").
QList<FactFound> factsOfText(const QString &text, const QList<Block> &blocks);

/// Sets the language of blocks that are certainly written in another one than the document.
void markLanguages(const QString &text, const QString &language, QList<Block> &blocks);

} // namespace haeje
