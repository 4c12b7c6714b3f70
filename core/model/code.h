// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace haeje {

/// A tag of the codebook; codes form a tree.
struct Code {
    CodeId id;
    QString guid;
    CodeId parent; ///< none for a top code
    int position = 0;
    QString name;       ///< without '/', unique among its siblings
    QString definition;
    int colour = 0;     ///< index into the code palette, 0 to 11
    QString shortcut;   ///< "1" to "9", or empty
    int codings = 0;    ///< of this code itself; filled by lists, never stored
    QString includeRule;          ///< what it is put on
    QString excludeRule;          ///< what looks alike and is not meant
    PassageId example;            ///< a passage that shows what is meant
    bool active = true;           ///< false: kept with its codings, but not offered any more
    std::optional<int> weightFrom; ///< codings carry a weight from this ...
    std::optional<int> weightTo;   ///< ... to this; both or neither
    bool isWeighted() const { return weightFrom && weightTo; }
};

/// Codes put together for one purpose, across the tree.
struct CodeGroup {
    CodeGroupId id;
    QString guid;
    QString name;
    int position = 0;
    QList<CodeId> codes;
};

/// One line of the codebook's history.
struct CodeEvent {
    QDateTime at;
    QString coder;
    CodeId code;   ///< may be gone
    QString path;  ///< as it was then
    QString what;  ///< "added", "name", "definition", "moved", "merged", "split", "removed", ...
    QString before;
    QString after;
};

} // namespace haeje
