// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/codesweep.h"

#include <numeric>
#include <tuple>

namespace haeje {

void CodeSweep::prepare(const CodedText &text, const CooccurrenceQuery &query)
{
    m_relation = query.relation;
    m_entities.clear();
    m_groups.clear();
    addEntities(text, query);
    addGroups(text, query);
}

void CodeSweep::addEntities(const CodedText &text, const CooccurrenceQuery &query)
{
    size_t passageStart = 0;
    for (const CodedSpan &span : text.spans) {
        if (query.places[size_t(span.code)].empty() || !query.filter.takes(span))
            continue;
        if (m_entities.empty() || m_entities.back().passage != span.passage)
            passageStart = m_entities.size();
        const auto same = std::find_if(m_entities.begin() + qptrdiff(passageStart), m_entities.end(),
                                       [&](const CodedEntity &one) { return one.code == span.code; });
        if (same != m_entities.end())
            same->codings += span.coding;
        else
            m_entities.push_back({span.passage, span.code, span.span, {span.coding}, noGroup});
    }
}

/// Where a span stands in what the relation counts, as [start, reach); empty where it can stand in no relation.
static TextSpan placeIn(const CodedText &text, const CooccurrenceQuery &query, TextSpan span)
{
    switch (query.relation) {
    case CodeRelation::Overlap:
        return span;
    case CodeRelation::Document:
        return {0, 1};
    case CodeRelation::Sentence:
        return partsTouched(text.parts->sentences, span);
    case CodeRelation::Paragraph:
        return partsTouched(text.parts->paragraphs, span);
    case CodeRelation::Near:
    case CodeRelation::Sequence:
        break;
    }
    const TextSpan words = partsTouched(text.parts->words, span);
    return {words.start, words.end + query.within + 1}; // `within` words between them: the next one is the first out of reach
}

void CodeSweep::addGroups(const CodedText &text, const CooccurrenceQuery &query)
{
    const bool exact = query.relation == CodeRelation::Sequence; // order is told by characters, also within one word
    std::vector<TextSpan> places(m_entities.size());
    for (size_t e = 0; e < m_entities.size(); ++e)
        places[e] = placeIn(text, query, m_entities[e].span);
    const auto key = [&](size_t e) {
        const TextSpan span = exact ? m_entities[e].span : TextSpan();
        return std::tuple(places[e].start, places[e].end, span.start, span.end, m_entities[e].code);
    };
    std::vector<size_t> order(m_entities.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return key(a) < key(b); });
    for (size_t at = 0; at < order.size(); ++at) {
        const size_t e = order[at];
        CodedEntity &entity = m_entities[e];
        if (places[e].isEmpty())
            continue;
        const bool sameAsLast = at > 0 && m_entities[order[at - 1]].group != noGroup && key(order[at - 1]) == key(e);
        if (!sameAsLast)
            m_groups.push_back({places[e].start, places[e].end, entity.span, entity.code, 0, 0, 0});
        CodeGroupSpan &group = m_groups.back();
        const double codings = double(entity.codings.size());
        group.codings += codings;
        group.squares += codings * codings;
        ++group.entities;
        entity.group = m_groups.size() - 1;
    }
}

} // namespace haeje
