// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/cooccurrence.h"

#include <algorithm>

namespace haeje {

/// One code on one passage, by however many coders.
struct CodedEntity {
    PassageId passage;
    int code = 0;
    TextSpan span;
    QList<CodingId> codings;
    size_t group = 0;
};

/// Entities of one code that stand in the same place as far as the relation can tell: the same characters, or words, or sentences.
struct CodeGroupSpan {
    int start = 0; ///< in characters, words, sentences or paragraphs, as the relation counts
    int reach = 0; ///< whatever starts ahead of it is related
    TextSpan span; ///< of one of them
    int code = 0;
    double codings = 0;
    double squares = 0; ///< of the codings of each entity, added up: what is not set against itself
    int entities = 0;
};

/// Walks through the codings of one document in order and tells of each two groups that stand in a relation.
class CodeSweep
{
public:
    static constexpr size_t noGroup = size_t(-1);

    void prepare(const CodedText &text, const CooccurrenceQuery &query);
    /// In the order of the texts; those of a passage stand together.
    const std::vector<CodedEntity> &entities() const { return m_entities; }
    const std::vector<CodeGroupSpan> &groups() const { return m_groups; }

    /// related(first, second): groups, each pair once, the one that begins ahead first; (g, g) where several of its entities are
    /// related to each other. The second ones come in the order of their starts.
    template<class Related>
    void run(Related related)
    {
        const bool sequence = m_relation == CodeRelation::Sequence;
        std::vector<size_t> open;
        for (size_t j = 0; j < m_groups.size(); ++j) {
            const CodeGroupSpan &second = m_groups[j];
            open.erase(std::remove_if(open.begin(), open.end(), [&](size_t i) { return m_groups[i].reach <= second.start; }), open.end());
            for (const size_t i : open) {
                if (!sequence || m_groups[i].span.end <= second.span.start)
                    related(i, j);
            }
            if (second.entities > 1 && !sequence)
                related(j, j);
            open.push_back(j);
        }
    }

private:
    void addEntities(const CodedText &text, const CooccurrenceQuery &query);
    void addGroups(const CodedText &text, const CooccurrenceQuery &query);

    CodeRelation m_relation = CodeRelation::Overlap;
    std::vector<CodedEntity> m_entities;
    std::vector<CodeGroupSpan> m_groups;
};

} // namespace haeje
