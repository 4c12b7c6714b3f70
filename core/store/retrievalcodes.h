// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QHash>

namespace haeje {

class Database;

/// Saved retrievals name codes by their paths. Made ahead of a change of the codebook, told of it afterwards, it writes them anew so
/// that they go on meaning the same codes; within the same edit, so that undo takes it back. Costs nothing where none is saved.
class RetrievalCodes
{
public:
    explicit RetrievalCodes(Database &database);

    /// Codes are called otherwise now. A code that went into another (see Codes::merge) is meant by that one's path; the name of one
    /// that is gone stays as it is.
    Result<void> follow(CodeId gone = {}, CodeId into = {});

private:
    QString followed(const QString &query, const QHash<CodeId, QString> &now, CodeId gone, CodeId into) const;

    Database &m_db;
    bool m_any = false;
    QHash<CodeId, QString> m_before;
};

} // namespace haeje
