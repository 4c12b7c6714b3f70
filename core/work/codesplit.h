// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/passage.h"

#include <QList>

namespace haeje {

class Project;

/// Which codings of a code are meant; what is empty narrows nothing.
struct CodingChoice {
    QList<CodingId> codings;
    QString coder;
    QList<DocumentId> documents;
    QString query; ///< a retrieval; codings that share words with what it retrieves
    bool isEmpty() const { return codings.isEmpty() && coder.isEmpty() && documents.isEmpty() && query.trimmed().isEmpty(); }
};

/// The codings of the code itself that all of the choice holds for, by document and place. Errors: as for retrievals.
Result<QList<CodingRow>> codingsChosen(const Project &project, CodeId code, const CodingChoice &choice);

} // namespace haeje
