// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

#include <optional>

namespace haeje {

/// A number that stands in a text, in digits or in words.
struct NumberFound {
    double value = 0;
    TextSpan span;
    bool operator==(const NumberFound &) const = default;
};

/// Digits (1,844.6; 3만), English words (forty-one), Korean ones (아홉 건, 삼십이 개, 스물세 명) and Chinese (三十二项), in
/// the order of the text. Syllables that are also words (한, 이, 세) count only before a counter.
QList<NumberFound> findNumbers(const QString &text);

/// What a marked stretch of text says of a figure: "9 of 40 technologies", "기술 40건 중 9건". A proposal, not a reading.
struct FigureProposal {
    std::optional<double> value;
    std::optional<double> base;
    QString unit;
};
FigureProposal proposeFigure(const QString &words);

} // namespace haeje
