// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/passage.h"

#include <QFlags>
#include <QList>

#include <vector>

namespace haeje {

/// How coders can differ. The words of disagreementKindNames() stand in this order.
enum class DisagreementKind {
    NotCoded = 1,   ///< one coded the words, another read and did not
    Code = 2,       ///< the same words with different codes
    Boundaries = 4, ///< the same code with different edges
    Weight = 8,
    Certainty = 16
};
Q_DECLARE_FLAGS(DisagreementKinds, DisagreementKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(DisagreementKinds)

QList<DisagreementKind> disagreementKinds();
/// "not-coded", "code", "boundaries", "weight", "certainty"
QString disagreementKindName(DisagreementKind kind);

/// A coding as it is compared.
struct ComparedCoding {
    CodingId coding;
    CodeId code;
    int coder = 0; ///< position in ComparedText::coders' numbering
    TextSpan span;
    std::optional<int> weight;
    CodingState state = CodingState::NotSaid;
};

/// One text with the codings of those who read it to its end.
struct ComparedText {
    QList<int> readers; ///< who is compared here, by number
    std::vector<ComparedCoding> codings;
};

/// What one coder did there: positions in ComparedText::codings; none: read and not coded.
struct CoderReading {
    int coder = 0;
    QList<int> codings;
    bool operator==(const CoderReading &) const = default;
};

/// One place where coders differ, with what each of them did there.
struct Disagreement {
    TextSpan span; ///< of all that was coded there
    DisagreementKinds kinds;
    QList<CodeId> codes; ///< by number
    double overlap = 0;  ///< share of the coded words that all have in common who coded them, 0 to 1
    QList<CoderReading> readings; ///< one for each reader, in their order
};

struct DisagreementsFound {
    QList<Disagreement> disagreements; ///< by place, the longer first
    int agreements = 0; ///< places where all readers have the same code with the same edges, weight and certainty
};

/// Codings of one code that overlap, by whomever, are one place. Where not every reader has that code, it is held against places of
/// other codes: two of which share at least this part of their words (0 to 1), and of which one coder has only the one and
/// another only the other, are the same words with different codes. Coders' overlapping codings of one code count as one
/// stretch. A weight that only one gave is a different one; certainty differs where one says doubtful or to discuss.
DisagreementsFound findDisagreements(const ComparedText &text, double sameWords);

} // namespace haeje
