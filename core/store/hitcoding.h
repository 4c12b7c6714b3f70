// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <QSet>

namespace haeje {

class Project;

/// What the hits of a text are widened to (the sentence, the paragraph): spans in text order, each once.
using WidenHits = std::function<QList<TextSpan>(const QString &text, const QList<TextSpan> &hits)>;

/// Passages that the hits of a query would make.
struct HitPassages {
    struct Document {
        DocumentId id;
        QList<TextSpan> spans; ///< that are not there yet
    };
    QList<Document> documents;
    qint64 hits = 0;       ///< that they stand for
    int passages = 0;      ///< to be made or coded
    int there = 0;         ///< left out: coded so by this coder already, or a passage already
    bool truncated = false; ///< the search ended before everything was seen
};

/// Spans of a document that need nothing: coded so by the project's coder, or, without a path, passages. `code` is that of the path,
/// none where it is not in the codebook yet.
QSet<QPair<int, int>> spansThere(const Project &project, DocumentId document, const QString &path, CodeId code);

/// What codeHits() would do; nothing is written. Without a code: plain passages. A path that is not in the codebook yet
/// finds nothing coded. Error: as for Search::walk.
Result<HitPassages> hitPassages(const Project &project, const SearchQuery &query, const WidenHits &widen, const QString &codePath);

/// Codes them in one undoable edit, signed by the project's coder; what is missing of the path is made. Without a path
/// they become passages only. The number of passages coded or made.
Result<int> codeHits(Project &project, const HitPassages &passages, const QString &codePath);

} // namespace haeje
