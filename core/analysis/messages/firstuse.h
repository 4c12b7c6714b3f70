// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

#include <array>
#include <functional>
#include <vector>

namespace haeje {

inline constexpr int baselineCount = 4;

/// A text that a message is held against; in order of time.
struct EarlierText {
    QString text;   ///< NFC
    int message = 0; ///< texts of one message follow each other with the same number
    unsigned baselines = 0; ///< a bit for each that it belongs to
};

/// Where a baseline has an expression.
struct BaselineUse {
    int messages = 0;
    int uses = 0;
    int firstText = -1; ///< position among the earlier texts; -1: none has it
    TextSpan first;
};

/// A sequence of words of a text and where else it stands.
struct Expression {
    QList<TextSpan> spans; ///< every place in the text
    int words = 0;
    std::array<BaselineUse, baselineCount> against;
    QList<TextSpan> folded; ///< shorter ones that come out the same and are told by this one; one place of each
};

struct ExpressionRule {
    int longest = 5;         ///< words; Chinese characters go in runs of 2 to 8
    bool stripParticles = false;
    bool every = false;      ///< nothing is folded: every sequence is given
};

/// What a sequence comes out as: 0 = not of interest; sequences with the same answer are folded together.
using ExpressionAnswer = std::function<unsigned(const Expression &)>;

/// The sequences of `text` for which there is an answer, in order of their place.
/// A sequence is one of 1 to `longest` words that nothing but blanks, quotes and hyphens parts (see expressions.h). Of those with the
/// same answer the shortest that say it are kept: a longer one that holds such a one says nothing of its own. Short ones that follow
/// or overlap each other are joined while the joined one has the same answer; the joined one is given and they are folded under it.
/// Each text is read once: 5,000 of 500 words take under a second.
QList<Expression> expressionsOf(const QString &text, const std::vector<EarlierText> &earlier, const ExpressionRule &rule, const ExpressionAnswer &answer);

/// One expression, looked up: its places in the text and in each baseline. No places: the text does not have it.
Expression lookUpExpression(const QString &expression, const QString &text, const std::vector<EarlierText> &earlier, bool stripParticles);

} // namespace haeje
