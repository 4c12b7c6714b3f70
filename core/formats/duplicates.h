// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"
#include "core/formats/articles/likeness.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace haeje {

class Project;

/// Two documents of the project that are alike and that nobody kept apart or made versions of each other.
struct DuplicatePair {
    DocumentId first; ///< the older one
    DocumentId second;
    Likeness::Kind kind = Likeness::Kind::NearlySame;
    double share = 1; ///< exact
    bool operator==(const DuplicatePair &) const = default;
};

struct Duplicates {
    QList<DuplicatePair> pairs; ///< the most alike first
    QStringList rules; ///< how was compared, what was left out
    bool cancelled = false;
};

/// Pairs with the same text, with at least that share of their words' shingles in common, or with the same address.
/// Reads only; may be asked for in any thread with a project of its own. The progress is told (done, total) and cancels
/// by returning false.
Duplicates findDuplicates(const Project &project, double share = nearlySameShare, const std::function<bool(int, int)> &progress = {});

/// findDuplicates() on another thread and connection.
class DuplicateSearch
{
public:
    explicit DuplicateSearch(const Project &project, double share = nearlySameShare);
    /// Cancels and waits.
    ~DuplicateSearch();
    int done() const;
    int total() const;
    void cancel();
    bool isFinished() const;
    /// Only when finished; the sentence if the project could not be read.
    Result<Duplicates> result() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What the user decides of a pair, an edit each.
Result<void> keepApart(Project &project, const DuplicatePair &pair);
/// The second is a later version of the first.
Result<void> makeVersion(Project &project, const DuplicatePair &pair);
Result<void> removeSecond(Project &project, const DuplicatePair &pair);

/// The pairs as `haeje list PROJECT duplicates` gives them.
Table duplicatesTable(const Project &project, const Duplicates &duplicates);

} // namespace haeje
