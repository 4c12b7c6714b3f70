// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/retrieve.h"
#include "core/base/result.h"
#include "core/store/retrievals.h"
#include "core/work/codedtext.h"

#include <memory>

namespace haeje {

class Project;

/// A stretch that was retrieved.
struct RetrievedPassage {
    int text = 0; ///< position in CodedTexts::documents
    TextSpan span;
    bool operator==(const RetrievedPassage &) const = default;
};

/// What stands on a retrieved passage, and the words around it.
struct RetrievedFacts {
    PassageId passage;        ///< of exactly these words; else the first coded one that shares words with them
    QList<CodingKey> codings; ///< with the query's codes (all, if it names none), on exactly these words; where they are no passage, on any of them
    bool exact = false;       ///< `passage` has exactly these words
};

/// Retrieves from one project again and again, from the codings in memory (see CodedTextReader). Belongs to the project's thread.
class Retriever
{
public:
    explicit Retriever(const Project &project);
    ~Retriever();

    /// To be told of every Project::changed: texts that may be other ones are looked at again.
    void forget(Tables touched);
    /// The codes, coders and documents of the query looked up. Errors name what is not there.
    Result<RetrievePlan> plan(const RetrievalQuery &query);

    /// Begins a retrieval; step() goes on for about so many milliseconds (0: to the end) and gives true when all is found.
    /// Only texts that have to be read anew make it take more than one step.
    void start(const RetrievePlan &plan);
    bool step(int milliseconds);
    int textsDone() const { return m_next; }
    /// In the documents' order (newest first), then by place.
    const std::vector<RetrievedPassage> &found() const { return m_found; }
    std::vector<RetrievedPassage> takeFound() { return std::move(m_found); }

    const CodedTexts &texts() const { return m_reader.texts(); }
    const RetrievePlan &plan() const { return m_plan; }
    RetrievedFacts facts(const RetrievedPassage &passage);

private:
    const std::vector<int> &starts(DocumentId document, RetrievalUnit unit);
    Result<RetrieveStep> stepOf(const RetrievalNode &node);

    struct Units;
    const Project &m_project;
    CodedTextReader m_reader;
    std::unique_ptr<Units> m_units;
    RetrievePlan m_plan;
    std::vector<char> m_wanted;
    std::vector<RetrievedPassage> m_found;
    int m_next = 0;
    quint64 m_layout = 0; ///< of the texts that the plan is of
    std::unique_ptr<CodingsOn> m_codingsOn; ///< of the text facts() was last asked for
    DocumentId m_codingsOnText;
    quint64 m_codingsOnRevision = 0, m_codingsOnLayout = 0;
};

/// The words of a text before and behind a span, at most so many on each side, within its paragraph.
struct WordsAround {
    QString before, after;
};
WordsAround wordsAround(const QString &text, TextSpan span, int words);

/// What retrieval says of its result in words: the rule, then what a passage is.
QStringList retrievalNotes(const RetrievalQuery &query);

} // namespace haeje
