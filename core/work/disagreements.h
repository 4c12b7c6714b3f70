// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/disagreements.h"
#include "core/base/result.h"
#include "core/model/coder.h"

namespace haeje {

class Project;

/// Who is compared, and which of the places where they differ are wanted.
struct DisagreementQuery {
    QStringList coders;          ///< empty: all but the consensus coder
    double sameWords = 0.5;      ///< see findDisagreements()
    CodeId code;                 ///< none: all; those below it count too
    DocumentId document;         ///< none: all
    DisagreementKinds kinds;     ///< none: all
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
};

/// Errors: a coder that is not there, fewer than two coders, blind coding.
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
