// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace haeje {

/// The name of a code made from the words of a text: on one line, '/' as '-', without quotation marks and stops round it, at most 60
/// characters, cut between words where that can be, with "…". Empty where there is nothing to name it by.
QString codeNameFrom(const QString &words);

} // namespace haeje
