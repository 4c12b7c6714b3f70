// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"

#include <QStringList>

namespace haeje {

/// A code whole as it was at one time, with what other tables said of it then. Its parent may be gone by now.
struct PastCode {
    Code code;
    QStringList groups;
    QString example; ///< the words of the example passage
};

/// The codebook as it was.
struct PastCodebook {
    QList<PastCode> codes; ///< depth first; among siblings by the place known last
    QStringList paths;     ///< beside codes
    int older = 0;         ///< codes that are older than the history: shown as they were first known
};

/// As it is kept in the history, and back.
QString pastCodeToJson(const PastCode &code);
PastCode pastCodeFromJson(const QString &json);

/// What differs between a code before and after a change, one entry for each thing, in the history's words.
struct CodeDifference {
    QString what;
    QString before;
    QString after;
};
QList<CodeDifference> differencesOf(const PastCode &before, const PastCode &after);

/// "1-5", empty for a code without weights.
QString weightRangeText(const Code &code);

} // namespace haeje
