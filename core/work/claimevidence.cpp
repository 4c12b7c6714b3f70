// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/claimevidence.h"

#include "core/store/claims.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct ClaimEvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimEvidence)
};

/// What was said of the passage on this claim before; empty if it is not on it.
static QString noteOn(const Project &project, ClaimId claim, PassageId passage)
{
    const auto known = project.claims().find(claim);
    if (!known)
        return {};
    const auto there = std::find_if(known->evidence.begin(), known->evidence.end(), [passage](const ClaimEvidence &one) { return one.passage == passage; });
    return there == known->evidence.end() ? QString() : there->note;
}

Result<ClaimId> putToClaim(Project &project, const QList<DocumentWords> &words, ClaimId claim, const QString &statement, ClaimStance stance, const QString &note)
{
    if (words.isEmpty())
        return Error{ClaimEvidenceWords::tr("No words are chosen. Mark words in a text, or choose passages in a list.")};
    const auto done = project.edit(ClaimEvidenceWords::tr("Use %n passages as evidence", nullptr, int(words.size())), [&]() -> Result<void> {
        if (!claim) {
            Claim made;
            made.statement = statement;
            const auto id = project.claims().add(made);
            if (!id)
                return id.error();
            claim = *id;
        }
        for (const DocumentWords &one : words) {
            const auto passage = project.passages().findOrAdd(one.document, one.span);
            if (!passage)
                return passage.error();
            const QString said = note.isEmpty() ? noteOn(project, claim, *passage) : note;
            if (const auto put = project.claims().setEvidence(claim, {*passage, stance, said}); !put)
                return put;
        }
        return {};
    });
    return done ? Result<ClaimId>(claim) : Result<ClaimId>(done.error());
}

} // namespace haeje
