// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/retrieve.h"

#include "core/analysis/coding/retrievequery.h"
#include "core/analysis/coding/retrievesets.h"

#include <algorithm>

namespace haeje {

bool RetrievePlan::counts(const CodedSpan &coding) const
{
    if (!coders.empty() && !coders[size_t(coding.coder)])
        return false;
    if (!states.isEmpty() && !states.contains(coding.state))
        return false;
    if (!weightFrom && !weightTo)
        return true;
    return coding.weight && *coding.weight >= weightFrom.value_or(*coding.weight) && *coding.weight <= weightTo.value_or(*coding.weight);
}

/// False if everything is wanted.
static bool addWanted(const RetrieveStep &step, std::vector<char> &wanted)
{
    if (step.op == RetrievalOp::Any)
        return false;
    if (wanted.size() < step.codes.size())
        wanted.resize(step.codes.size());
    for (size_t i = 0; i < step.codes.size(); ++i)
        wanted[i] = char(wanted[i] | step.codes[i]);
    for (size_t i = 0; i < step.parts.size(); ++i) {
        if ((step.op != RetrievalOp::AndNot || i == 0) && !addWanted(step.parts[i], wanted))
            return false;
    }
    return true;
}

std::vector<char> RetrievePlan::wanted() const
{
    std::vector<char> codes;
    return addWanted(root, codes) ? codes : std::vector<char>();
}

namespace {

int unitAt(const std::vector<int> &starts, int offset)
{
    return int(std::upper_bound(starts.begin(), starts.end(), offset) - starts.begin());
}

/// The positions of the units that each span touches; the order stays that of the spans.
SpanList unitsOf(const SpanList &spans, const std::vector<int> &starts)
{
    SpanList units;
    units.reserve(spans.size());
    for (const TextSpan span : spans)
        units.push_back({unitAt(starts, span.start), unitAt(starts, std::max(span.start, span.end - 1)) + 1});
    return units;
}

int wordsBefore(const std::vector<int> &starts, int offset)
{
    return int(std::lower_bound(starts.begin(), starts.end(), offset) - starts.begin());
}

/// One text's retrieval.
class TextRetrieval
{
public:
    TextRetrieval(const CodedText &text, const RetrievePlan &plan, const UnitStarts &units)
        : m_text(text)
        , m_plan(plan)
        , m_units(units)
    {
    }

    SpanList of(const RetrieveStep &step) const
    {
        switch (step.op) {
        case RetrievalOp::Any:
        case RetrievalOp::Code:
        case RetrievalOp::Group: return coded(step);
        case RetrievalOp::And:
        case RetrievalOp::Or: return together(step);
        default: break;
        }
        const bool isNot = step.op == RetrievalOp::AndNot;
        const bool same = step.parts[0] == step.parts[1] && !isNot;
        const SpanList first = of(step.parts[0]);
        if (first.empty())
            return {};
        const SpanList second = same ? first : of(step.parts[1]);
        if (second.empty())
            return isNot ? first : SpanList();
        return step.op == RetrievalOp::Equals ? (same ? SpanList() : sameSpans(first, second)) : placed(step, first, second, same);
    }

private:
    SpanList coded(const RetrieveStep &step) const
    {
        SpanList spans;
        for (const CodedSpan &coding : m_text.spans) {
            if ((step.op != RetrievalOp::Any && !step.codes[size_t(coding.code)]) || !m_plan.counts(coding))
                continue;
            if (spans.empty() || spans.back() != coding.span)
                spans.push_back(coding.span);
        }
        return spans;
    }

    SpanList together(const RetrieveStep &step) const
    {
        SpanList spans = of(step.parts.front());
        for (size_t i = 1; i < step.parts.size(); ++i) {
            if (step.op == RetrievalOp::And && spans.empty())
                break;
            spans = step.op == RetrievalOp::And ? sharedStretches(spans, of(step.parts[i])) : unitedSpans(spans, of(step.parts[i]));
        }
        return spans;
    }

    template<class Stands>
    static SpanList chosen(const SpanList &spans, bool same, const Stands &stands)
    {
        SpanList found;
        for (size_t i = 0; i < spans.size(); ++i) {
            if (stands(spans[i], same ? int(i) : -1))
                found.push_back(spans[i]);
        }
        return found;
    }

    SpanList inOneUnit(RetrievalUnit unit, const SpanList &first, const SpanList &second, bool same) const
    {
        const std::vector<int> &starts = m_units(unit);
        const SpanList ours = unitsOf(first, starts);
        const SpanList theirs = same ? ours : unitsOf(second, starts);
        const SpanPartners partners(theirs);
        SpanList found;
        for (size_t i = 0; i < first.size(); ++i) {
            if (partners.overlapping(ours[i], same ? int(i) : -1))
                found.push_back(first[i]);
        }
        return found;
    }

    /// At most so many words between, on the sides that the operator looks to.
    SpanList near(const RetrieveStep &step, const SpanList &first, const SpanPartners &partners, bool same) const
    {
        static const std::vector<int> none;
        const std::vector<int> &words = step.words < 0 ? none : m_units(RetrievalUnit::Words);
        const auto isClose = [&](int from, int to) {
            return step.words < 0 || wordsBefore(words, to) - wordsBefore(words, from) <= step.words;
        };
        return chosen(first, same, [&](TextSpan span, int self) {
            if (step.op == RetrievalOp::Near && partners.overlapping(span, self))
                return true;
            const int next = step.op == RetrievalOp::After ? -1 : partners.nextStart(span.end);
            if (next >= 0 && isClose(span.end, next))
                return true;
            const int last = step.op == RetrievalOp::Before ? -1 : partners.lastEnd(span.start);
            return last >= 0 && isClose(last, span.start);
        });
    }

    SpanList placed(const RetrieveStep &step, const SpanList &first, const SpanList &second, bool same) const
    {
        switch (step.op) {
        case RetrievalOp::Sentence: return inOneUnit(RetrievalUnit::Sentences, first, second, same);
        case RetrievalOp::Paragraph: return inOneUnit(RetrievalUnit::Paragraphs, first, second, same);
        case RetrievalOp::Section: return inOneUnit(RetrievalUnit::Sections, first, second, same);
        case RetrievalOp::Document: return same && first.size() < 2 ? SpanList() : first;
        default: break;
        }
        const SpanPartners partners(second);
        switch (step.op) {
        case RetrievalOp::AndNot: return chosen(first, same, [&](TextSpan span, int self) { return !partners.overlapping(span, self); });
        case RetrievalOp::Overlaps: return chosen(first, same, [&](TextSpan span, int self) { return partners.overlapping(span, self); });
        case RetrievalOp::Inside: return chosen(first, same, [&](TextSpan span, int self) { return partners.around(span, self); });
        case RetrievalOp::Contains: return chosen(first, same, [&](TextSpan span, int self) { return partners.within(span, self); });
        default: return near(step, first, partners, same);
        }
    }

    const CodedText &m_text;
    const RetrievePlan &m_plan;
    const UnitStarts &m_units;
};

} // namespace

std::vector<TextSpan> retrieveIn(const CodedText &text, const RetrievePlan &plan, const UnitStarts &units)
{
    if (text.spans.empty() || (plan.documents && !plan.documents->contains(text.document)))
        return {};
    return TextRetrieval(text, plan, units).of(plan.root);
}

CodingsOn::CodingsOn(const CodedText &text)
    : m_text(text)
    , m_furthest(text.spans.size())
{
    build(0, int(text.spans.size()));
}

int CodingsOn::build(int from, int to)
{
    if (from >= to)
        return -1;
    const int middle = from + (to - from) / 2;
    const int furthest = std::max({m_text.spans[size_t(middle)].span.end, build(from, middle), build(middle + 1, to)});
    m_furthest[size_t(middle)] = furthest;
    return furthest;
}

void CodingsOn::collect(int from, int to, TextSpan span, std::vector<int> &found) const
{
    if (from >= to)
        return;
    const int middle = from + (to - from) / 2;
    if (m_furthest[size_t(middle)] <= span.start)
        return;
    collect(from, middle, span, found);
    const TextSpan own = m_text.spans[size_t(middle)].span;
    if (own.start >= span.end)
        return;
    if (own.end > span.start)
        found.push_back(middle);
    collect(middle + 1, to, span, found);
}

std::vector<int> CodingsOn::overlapping(TextSpan span) const
{
    std::vector<int> found;
    collect(0, int(m_text.spans.size()), span, found);
    return found;
}

} // namespace haeje
