// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/codedtext.h"
#include "core/model/retrieval.h"

#include <QSet>

#include <functional>

namespace haeje {

/// A part of a retrieval with its codes looked up.
struct RetrieveStep {
    RetrievalOp op = RetrievalOp::Any;
    std::vector<char> codes; ///< of Code and Group: by position in CodedTexts::codes, 1 = meant
    int words = -1;
    std::vector<RetrieveStep> parts;
    bool operator==(const RetrieveStep &) const = default;
};

/// A retrieval ready to run.
struct RetrievePlan {
    RetrieveStep root;
    std::optional<QSet<DocumentId>> documents; ///< nothing: all
    std::vector<char> coders;                  ///< by position in CodedTexts::coders; empty: all
    QList<CodingState> states;                 ///< empty: all
    std::optional<int> weightFrom, weightTo;

    bool counts(const CodedSpan &coding) const;
    /// Codes that make a passage one of the result: those of every part but what NOT leaves out. Empty: all.
    std::vector<char> wanted() const;
};

/// What a text is divided into.
enum class RetrievalUnit { Words, Sentences, Paragraphs, Sections };
/// Where the units of a text begin, ascending. Asked for only where both sides of an operator have something in the text.
using UnitStarts = std::function<const std::vector<int> &(RetrievalUnit unit)>;

/// The passages of one text that the plan means, by start, then longest first, each span once. O(n log n) in its codings.
/// A passage is no partner of its own where both parts of an operator ask for the same.
std::vector<TextSpan> retrieveIn(const CodedText &text, const RetrievePlan &plan, const UnitStarts &units);

/// Finds the codings on a stretch of a text in O(log n + found).
class CodingsOn
{
public:
    explicit CodingsOn(const CodedText &text);
    /// Positions in CodedText::spans of those that share a unit with the span, in order.
    std::vector<int> overlapping(TextSpan span) const;

private:
    int build(int from, int to);
    void collect(int from, int to, TextSpan span, std::vector<int> &found) const;
    const CodedText &m_text;
    std::vector<int> m_furthest; ///< by the middle of each half: the furthest end below it
};

} // namespace haeje
