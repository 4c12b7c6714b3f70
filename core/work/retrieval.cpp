// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/retrieval.h"

#include "core/analysis/coding/retrievequery.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"
#include "core/text/segments.h"
#include "core/text/wordspans.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>

namespace haeje {

struct RetrieverWords {
    Q_DECLARE_TR_FUNCTIONS(Retrieval)
};

/// Where the units of a text begin. Kept while the text stays what it was, whatever else of its document changes.
struct Retriever::Units {
    struct OfText {
        std::array<std::vector<int>, 4> starts;
        std::array<bool, 4> known = {};
        size_t hash = 0;
        bool checked = false; ///< against the text as it stands now
    };
    QHash<DocumentId, OfText> texts;
};

Retriever::Retriever(const Project &project)
    : m_project(project)
    , m_reader(project)
    , m_units(std::make_unique<Units>())
{
}

Retriever::~Retriever() = default;

void Retriever::forget(Tables touched)
{
    if (!(touched & TableFlag::Documents))
        return;
    for (Units::OfText &text : m_units->texts)
        text.checked = false;
}

static std::vector<int> startsOf(const Document &document, RetrievalUnit unit)
{
    std::vector<int> starts;
    switch (unit) {
    case RetrievalUnit::Words:
        for (const TextSpan word : wordSpansOf(document.text))
            starts.push_back(word.start);
        break;
    case RetrievalUnit::Sentences:
        for (const TextSpan paragraph : paragraphsOf(document.text)) {
            for (const TextSpan sentence : sentencesOf(document.text, paragraph))
                starts.push_back(sentence.start);
        }
        break;
    case RetrievalUnit::Paragraphs:
        for (const TextSpan paragraph : paragraphsOf(document.text))
            starts.push_back(paragraph.start);
        break;
    case RetrievalUnit::Sections:
        for (const Block &block : document.blocks) {
            if (block.kind <= BlockKind::Heading3)
                starts.push_back(block.span.start);
        }
        break;
    }
    return starts;
}

const std::vector<int> &Retriever::starts(DocumentId id, RetrievalUnit unit)
{
    Units::OfText &kept = m_units->texts[id];
    const size_t at = size_t(unit);
    if (kept.checked && kept.known[at])
        return kept.starts[at];
    Document document;
    if (unit == RetrievalUnit::Sections)
        document = m_project.documents().find(id).value_or(Document());
    else
        document.text = m_project.documents().text(id);
    const size_t hash = qHash(document.text, 1);
    if (hash != kept.hash)
        kept = {};
    else if (!kept.checked)
        kept.known[size_t(RetrievalUnit::Sections)] = false; // blocks may change where the text does not
    kept.hash = hash;
    kept.checked = true;
    if (!kept.known[at])
        kept.starts[at] = startsOf(document, unit);
    kept.known[at] = true;
    return kept.starts[at];
}

void Retriever::start(const RetrievePlan &plan)
{
    m_plan = plan;
    m_wanted = plan.wanted();
    m_found.clear();
    m_next = 0;
    m_layout = m_reader.texts().layout;
}

bool Retriever::step(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    const CodedTexts &texts = m_reader.texts();
    const std::vector<CodedText> &documents = texts.documents;
    if (texts.layout != m_layout) { // the plan means other codes: it has to be made anew
        m_found.clear();
        return true;
    }
    for (; m_next < int(documents.size()); ++m_next) {
        if (milliseconds > 0 && m_next % 16 == 0 && timer.elapsed() >= milliseconds)
            return false;
        const CodedText &text = documents[size_t(m_next)];
        if (text.spans.empty())
            continue;
        const UnitStarts units = [&](RetrievalUnit unit) -> const std::vector<int> & { return starts(text.document, unit); };
        for (const TextSpan span : retrieveIn(text, m_plan, units))
            m_found.push_back({m_next, span});
    }
    return true;
}

RetrievedFacts Retriever::facts(const RetrievedPassage &passage)
{
    RetrievedFacts facts;
    const CodedTexts &texts = m_reader.texts();
    if (passage.text < 0 || passage.text >= int(texts.documents.size()))
        return facts;
    const CodedText &text = texts.documents[size_t(passage.text)];
    if (!m_codingsOn || m_codingsOnText != text.document || m_codingsOnRevision != text.revision || m_codingsOnLayout != texts.layout) {
        m_codingsOn = std::make_unique<CodingsOn>(text);
        m_codingsOnText = text.document;
        m_codingsOnRevision = text.revision;
        m_codingsOnLayout = texts.layout;
    }
    const bool planned = m_layout == texts.layout;
    const std::vector<int> on = m_codingsOn->overlapping(passage.span);
    facts.exact = std::any_of(on.begin(), on.end(), [&](int at) { return text.spans[size_t(at)].span == passage.span; });
    for (const int at : on) {
        const CodedSpan &coding = text.spans[size_t(at)];
        if (facts.exact && coding.span != passage.span)
            continue;
        if (!facts.passage)
            facts.passage = coding.passage;
        if (!planned || (m_plan.counts(coding) && (m_wanted.empty() || m_wanted[size_t(coding.code)])))
            facts.codings.append({coding.coding, coding.passage, text.document, texts.codes.at(coding.code), coding.span, coding.coder, coding.weight, coding.state});
    }
    return facts;
}

static TextSpan paragraphAround(const QString &text, TextSpan span)
{
    const qsizetype before = span.start > 0 ? text.lastIndexOf(u'\n', span.start - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', span.end);
    return {int(before + 1), int(after < 0 ? text.size() : after)};
}

WordsAround wordsAround(const QString &text, TextSpan span, int words)
{
    const TextSpan paragraph = paragraphAround(text, span);
    const QString before = text.mid(paragraph.start, span.start - paragraph.start);
    const QString after = text.mid(span.end, paragraph.end - span.end);
    const std::vector<TextSpan> ahead = wordSpansOf(before), behind = wordSpansOf(after);
    const size_t wanted = size_t(std::max(0, words));
    WordsAround around;
    around.before = ahead.size() <= wanted ? before : wanted == 0 ? QString() : before.mid(ahead[ahead.size() - wanted].start);
    around.after = behind.size() <= wanted ? after : wanted == 0 ? QString() : after.left(behind[wanted - 1].end);
    return around;
}

QStringList retrievalNotes(const RetrievalQuery &query)
{
    QStringList notes = retrievalInWords(query);
    notes += RetrieverWords::tr("A passage counts once, however many codes and coders it has; passages whose words are lost do not count.");
    return notes;
}

} // namespace haeje
