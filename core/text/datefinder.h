// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/textspan.h"

#include <QList>

namespace haeje {

/// A date as it stands in a text.
struct FoundDate {
    EdtfDate date;
    TextSpan span; ///< of its words in the text
};

/// Dates as articles of our sites write them: 23.Jul.2021, June 20, 2022, 11 July 2021, July 2021, 2025-06-16,
/// 2025.06.16, 2021년 7월 11일, 2021年7月, Juche 110 (2021), 주체110(2021)년 7월 11일. In order, without overlaps. A bare year, a
/// day that does not exist and a Juche year that contradicts the year beside it are no dates.
QList<FoundDate> findDates(const QString &text);

/// The date of a text that is a date and nothing else, apart from blank space and a closing full stop.
std::optional<EdtfDate> wholeTextAsDate(const QString &text);

} // namespace haeje
