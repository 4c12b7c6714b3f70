// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/passage.h"

#include <QStringList>

namespace haeje {

/// What a part of a retrieval asks for. The first three are leaves; And and Or have two parts or more, the others two.
enum class RetrievalOp { Any, Code, Group, And, Or, AndNot, Overlaps, Inside, Contains, Equals, Near, Sentence, Paragraph, Section,
                         Document, Before, After };

/// One part of a retrieval. Each gives passages; of two parts joined by a place (Overlaps to After) those of the first.
struct RetrievalNode {
    RetrievalOp op = RetrievalOp::Any;
    QString name = {};  ///< the code's path, or the group's name
    bool below = false; ///< the codes below it count as it
    int words = -1;     ///< of Near, Before and After: at most so many between; -1 = any distance (not for Near)
    QList<RetrievalNode> parts = {};
};

/// Which codings and documents count. Of several values of one kind one must hold; an empty list always does.
struct RetrievalFilter {
    QStringList coders;
    QStringList languages;
    QStringList outlets;
    QStringList authors;
    QStringList collections; ///< paths; with those below
    QStringList attributes;  ///< "NAME=VALUE"; those of one name are alternatives
    QString dates;           ///< of publication: "2021-07..2021-10", open at either end; "none" = not dated
    QList<CodingState> states;
    std::optional<int> weightFrom, weightTo; ///< codings without a weight then do not count
    bool operator==(const RetrievalFilter &) const = default;
};

/// A question to the codings. Its text (see parseRetrieval) is what is typed and kept.
struct RetrievalQuery {
    RetrievalNode root;
    RetrievalFilter filter;
};

/// A question kept under a name.
struct SavedRetrieval {
    RetrievalId id;
    QString guid;
    QString name;
    QString query;
    bool operator==(const SavedRetrieval &) const = default;
};

} // namespace haeje
