// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/disagreements.h"
#include "core/base/result.h"
#include "core/model/coder.h"

#include <memory>

namespace haeje {

class Project;

/// Who is compared, and which of the places where they differ are wanted.
struct DisagreementQuery {
    QStringList coders;          ///< empty: all but the consensus coder
    double sameWords = 0.5;      ///< see findDisagreements()
    CodeId code;                 ///< none: all; those below it count too
    DocumentId document;         ///< none: all
    DisagreementKinds kinds;     ///< none: all
    bool operator==(const DisagreementQuery &) const = default;
};

/// A coding of a reading, with what is shown of it.
struct ReadCoding {
    CodingRow row;
    QString memo; ///< the coding's own and the memos on it, a paragraph each
};

/// A place where coders differ.
struct DisagreementCase {
    int number = 0; ///< from 1, among all between these coders, settled or not
    DocumentId document;
    QString documentTitle;
    Disagreement what;
    QStringList codePaths;
    struct Reading {
        QString coder;
        QList<ReadCoding> codings; ///< none: read and not coded
    };
    QList<Reading> readings;
    std::optional<Settlement> settlement;
    bool outdated = false; ///< the settlement is of what they had said before
    bool isOpen() const { return !settlement || outdated; }
};

/// The places where coders differ in the texts that they have read.
struct DisagreementCases {
    QStringList coders;    ///< who was compared
    QList<DisagreementCase> cases; ///< as wanted, by document and place
    int all = 0;           ///< however they were filtered
    int settled = 0;       ///< of those wanted
    int agreements = 0;    ///< places on which all agree, in all texts compared
    int texts = 0;         ///< compared: at least two of the coders have read them to the end
    QStringList notes;     ///< the rules
    /// Rows of `cases` that stand in the place of others; those ahead and behind are the same, with other numbers perhaps.
    struct Changed {
        int first = 0, removed = 0, inserted = 0;
    };
    std::optional<Changed> changed; ///< since the reader's last answer to the same question; nothing: all
};

/// Finds them again and again: after an edit only texts that it touched are compared anew. Belongs to the project's thread.
class DisagreementReader
{
public:
    explicit DisagreementReader(const Project &project);
    ~DisagreementReader();

    /// Errors: a coder that is not there, fewer than two coders, blind coding.
    Result<DisagreementCases> cases(const DisagreementQuery &query);

private:
    struct Kept;
    const Project &m_project;
    std::unique_ptr<Kept> m_kept;
};

/// The same once.
Result<DisagreementCases> disagreementCases(const Project &project, const DisagreementQuery &query);

/// What came of a disagreement, in the coders' place.
struct SettlingChoice {
    SettlementOutcome outcome = SettlementOutcome::Neither;
    QString accepted;             ///< for Accepted: whose reading
    CodeId code;                  ///< for Other: none keeps the first reading's
    std::optional<TextSpan> span; ///< for Other: none keeps the first reading's
    QString note;
};

/// One undoable edit: the consensus coder gets the codings, the settlement keeps what each had said; an earlier settlement of the
/// same place goes. Errors: nobody of that name has a reading there, nothing else was chosen for Other, blind coding.
Result<SettlementId> settle(Project &project, const DisagreementCase &one, const SettlingChoice &choice);
/// Takes the settlement back, with the consensus codings that came of it. One undoable edit.
Result<void> reopenSettlement(Project &project, SettlementId settlement);

/// The readings as a settlement keeps them.
QList<SettledReading> settledReadings(const Project &project, const DisagreementCase &one);

} // namespace haeje
