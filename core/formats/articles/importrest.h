// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/importsheet.h"

namespace haeje {

/// What one import did not come to: files not yet read, or rows of its sheet.
struct RestPart {
    QStringList files;
    ImportSheet sheet; ///< used where files is empty
    ArticleImport::Options options;
    QDateTime since;
    int fileCount() const;
};

/// The parts noted in the project, oldest first.
QList<RestPart> restParts(const Project &project);
/// Inside an edit.
Result<void> setRestParts(Project &project, const QList<RestPart> &parts);

} // namespace haeje
