// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/sentencelink.h"

#include <QList>

namespace haeje {

class Database;

/// Sentences of two texts that somebody linked or kept apart. Writes belong inside Project::edit.
class SentenceLinks
{
public:
    explicit SentenceLinks(Database &database) : m_db(database) { }

    /// Those between two documents, whichever way they were put, with `left` at the left; passages that lost their place are left out.
    QList<SentenceLink> between(DocumentId left, DocumentId right) const;
    /// Says so of two stretches; what was said of the same two is said anew. Errors: of one document; as Passages::findOrAdd.
    Result<SentenceLinkId> set(DocumentId left, TextSpan leftSpan, DocumentId right, TextSpan rightSpan, SentenceRelation relation);
    /// Passages that only it needed go with it.
    Result<void> remove(SentenceLinkId id);

private:
    Database &m_db;
};

} // namespace haeje
