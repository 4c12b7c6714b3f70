// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"

#include <QDateTime>

namespace haeje {

/// A dated note by a coder on anything.
struct Memo {
    MemoId id;
    QString guid;
    EntityRef on;
    QString text;
    QString coder;
    QDateTime createdAt;
};

} // namespace haeje
