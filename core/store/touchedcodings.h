// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/tables.h"

#include <QSet>

#include <optional>

namespace haeje {

/// Rows of codings and passages that an edit touched; some may be gone.
struct TouchedCodings {
    QSet<DocumentId> documents; ///< whose text, reading marks or settlements were touched
    QSet<CodingId> codings;
    QSet<PassageId> passages;  ///< that were touched themselves or are those of the codings
    QSet<PassageId> rows;      ///< that were touched themselves
    QSet<PassageId> ofCodings; ///< on which the codings are, or were when they went
};

/// What edits, undo and redo touched since a revision of the project.
struct CodingChanges {
    qint64 revision = 0;                ///< the project's now; another one after each edit
    Tables tables;
    std::optional<TouchedCodings> rows; ///< nothing: too many to be told one by one
};

} // namespace haeje
