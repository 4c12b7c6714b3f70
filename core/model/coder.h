// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/passage.h"

#include <QList>

namespace haeje {

/// Somebody whose codings are in the project. One who only occurs in codings or reading marks is one too.
struct Coder {
    QString name;
    int colour = 0;         ///< index into the code palette, 0 to 11
    bool consensus = false; ///< nobody's own reading: what came of settling
    int codings = 0;
    int documentsRead = 0;  ///< coded to their end
};

/// A code as a coder had put it on words, kept with the settlement: the coding itself may change or go.
struct SettledCoding {
    QString guid;     ///< the coding's
    QString codeGuid;
    QString codePath; ///< as it was then
    TextSpan span;
    QString quote;
    QString memo;
    std::optional<int> weight;
    CodingState state = CodingState::NotSaid;
    bool operator==(const SettledCoding &) const = default;
};

/// What one coder had said of the words; no codings: read, and not coded.
struct SettledReading {
    QString coder;
    QList<SettledCoding> codings;
    bool operator==(const SettledReading &) const = default;
};

/// Stored by name: append only.
enum class SettlementOutcome { Accepted, Both, Other, Neither };

/// A disagreement as it was settled: what each had said, what came of it, and why.
struct Settlement {
    SettlementId id;
    QString guid;
    DocumentId document;
    CodeId code;          ///< the first of those it was about
    PassageId passage;    ///< none: the first coding that came of it is gone, or none came
    TextSpan span;
    SettlementOutcome outcome = SettlementOutcome::Neither;
    QString accepted;     ///< whose reading, where one was accepted
    QList<SettledReading> readings;
    QStringList codings;  ///< guids of the consensus coder's codings that came of it
    QString note;
    QDateTime createdAt;
    QString createdBy;
};

/// The stored word of an outcome ("accepted"), and back; an unknown word gives Neither.
QString settlementOutcomeName(SettlementOutcome outcome);
SettlementOutcome settlementOutcomeFromName(const QString &name);

} // namespace haeje
