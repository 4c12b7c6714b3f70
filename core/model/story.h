// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

namespace haeje {

using StoryId = Id<struct StoryTag>;

/// A message as it is told: what is said beside it may be nothing.
struct StoryStep {
    MessageId message;
    QString caption;
    bool operator==(const StoryStep &) const = default;
};

/// Chosen messages in the order in which they are presented.
struct Story {
    StoryId id;
    QString guid;
    QString name;
    QList<StoryStep> steps;
};

} // namespace haeje
