// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"

#include <QString>

#include <optional>

namespace haeje {

/// What a message is for: a founding day, a treaty, an election.
struct Occasion {
    OccasionId id;
    QString guid;
    QString name;
    EdtfDate founded; ///< its own date ("1961-07-11"); not stated for one-off occasions whose date is unknown
    bool yearly = false;

    /// Anniversary in that year (60 in 2021 for 1961), when it recurs yearly and its date is known.
    std::optional<int> ordinalIn(int year) const
    {
        if (!yearly || !founded.earliest().isValid() || year <= founded.earliest().year())
            return std::nullopt;
        return year - founded.earliest().year();
    }
};

} // namespace haeje
