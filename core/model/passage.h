// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/textspan.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace haeje {

/// A span of a document that somebody marked. Several codes on one span = one passage, several codings.
struct Passage {
    PassageId id;
    QString guid;
    DocumentId document;
    TextSpan span;
    QString quote;  ///< exactly the text of the span
    QString before; ///< up to 32 characters ahead of it
    QString after;  ///< up to 32 characters behind it
    QDateTime createdAt;
    QString createdBy;
    bool orphan = false; ///< the text was corrected and its place is not known: span and quote are those of before
};

/// How sure a coder was. Stored by number: append only.
enum class CodingState { NotSaid, Certain, Doubtful, ToDiscuss };

/// A code put on a passage by a coder.
struct Coding {
    CodingId id;
    QString guid;
    PassageId passage;
    CodeId code;
    QString coder;
    QString memo;
    QDateTime createdAt;
    std::optional<int> weight = std::nullopt; ///< within the code's range; only where the code is weighted
    CodingState state = CodingState::NotSaid;
};

/// A coding as a page is marked with it; a passage without codings is one with neither coding nor code.
struct CodingMark {
    CodingId coding;
    PassageId passage;
    CodeId code;
    TextSpan span;
    QString coder;
    CodingState state = CodingState::NotSaid;
};

/// A coding with what a list shows of it.
struct CodingRow {
    Coding coding;
    DocumentId document;
    QString documentTitle;
    TextSpan span;
    QString quote;
    QString codePath; ///< "US factor/hostile forces"
    bool orphan = false; ///< of the passage
};

} // namespace haeje
