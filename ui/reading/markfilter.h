// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/passage.h"

#include <QSet>
#include <QString>

namespace haeje {

/// Which codings the text is marked with, and by what their colour is given. What is not named is shown, so that a new
/// code or coder never stays out of sight.
struct MarkFilter {
    QSet<CodeId> hiddenCodes;
    QSet<QString> hiddenCoders;
    QSet<int> hiddenStates; ///< numbers of CodingState
    bool onlyChosen = false;
    QSet<CodeId> chosen;    ///< the code chosen in the codebook with those below it, while onlyChosen
    bool coloursByCoder = false;

    bool hidesSome() const
    {
        return onlyChosen || !hiddenCodes.isEmpty() || !hiddenCoders.isEmpty() || !hiddenStates.isEmpty();
    }
    /// A passage without a code is shown, unless one code alone is wanted.
    bool shows(const CodingMark &mark) const
    {
        if (!mark.code)
            return !onlyChosen;
        return !(onlyChosen && !chosen.contains(mark.code)) && !hiddenCodes.contains(mark.code)
            && !hiddenCoders.contains(mark.coder) && !hiddenStates.contains(int(mark.state));
    }
    bool operator==(const MarkFilter &) const = default;
};

} // namespace haeje
