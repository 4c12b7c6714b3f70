// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace haeje {

/// A further name of an occasion.
struct OccasionName {
    QString name;
    QString language = {}; ///< ISO 639-1, empty = not stated
    bool operator==(const OccasionName &) const = default;
};

/// The stored words of the kinds (anniversary, congress, election, condolence, holiday, other), and a kind in the user's language.
const QStringList &occasionKinds();
QString occasionKindTitle(const QString &kind);

/// What a message is for: a founding day, a treaty, an election.
struct Occasion {
    OccasionId id;
    QString guid;
    QString name;
    EdtfDate founded; ///< its own date ("1961-07-11"); not stated for one-off occasions whose date is unknown
    bool yearly = false;
    QString kind = {};               ///< a word of occasionKinds(); empty = not stated
    QList<OccasionName> names = {};  ///< besides the preferred one; a name belongs to one occasion only
    QString notes = {};

    /// Counted in years. A congress has a number of its own (the 20th), a holiday none.
    bool isAnniversary() const { return kind.isEmpty() ? yearly : kind == QLatin1String("anniversary"); }
    /// Anniversary in that year (60 in 2021 for 1961), when it is one, recurs yearly and its date is known.
    std::optional<int> ordinalIn(int year) const
    {
        if (!yearly || !isAnniversary() || !founded.earliest().isValid() || year <= founded.earliest().year())
            return std::nullopt;
        return year - founded.earliest().year();
    }
};

} // namespace haeje
