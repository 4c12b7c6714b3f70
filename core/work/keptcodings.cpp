// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/keptcodings.h"

#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/project.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace haeje {

KeptCodings &KeptCodings::of(const Project &project)
{
    std::shared_ptr<void> &kept = project.retrievals().kept();
    if (!kept)
        kept = std::make_shared<KeptCodings>(project);
    return *static_cast<KeptCodings *>(kept.get());
}

void KeptCodings::bringUpToDate()
{
    const bool running = m_project.isLongEditRunning();
    if (running && m_revision >= 0)
        return;
    const std::optional<QStringList> &shown = m_project.coders().shown();
    const bool anew = m_revision < 0 || m_readWithin || shown != m_shown;
    if (!anew && m_project.retrievals().revision() == m_revision)
        return;
    const CodingChanges changes = m_project.retrievals().changesSince(m_revision);
    const Tables tables = changes.tables;
    m_partsAt = -1;
    if (anew || !changes.rows)
        forgetParts(anew || (tables & TableFlag::Documents) ? std::nullopt : std::optional(TouchedCodings()));
    else
        forgetParts(changes.rows);
    if (anew || (!changes.rows && tables & (TableFlag::Passages | TableFlag::Coders | TableFlag::Documents))) {
        readAll();
    } else {
        const bool documentsMoved = (tables & TableFlag::Documents) && readDocuments();
        const bool codesMoved = (tables & TableFlag::Codes) && readCodebook();
        if (documentsMoved || codesMoved)
            m_texts.layout = ++m_stamp;
        if (changes.rows)
            follow(*changes.rows);
    }
    m_shown = shown;
    m_revision = changes.revision;
    m_readWithin = running;
}

void KeptCodings::readAll()
{
    m_texts.layout = ++m_stamp;
    readDocuments();
    readCodebook();
    for (CodedText &text : m_texts.documents) {
        text.spans.clear();
        text.parts.reset();
        text.revision = m_stamp;
    }
    m_texts.coders.clear();
    m_unplaced.clear();
    put(m_project.retrievals().codings());
    orderCoders();
}

/// True where a position now means another document. What is coded in them goes with them.
bool KeptCodings::readDocuments()
{
    const QList<QPair<DocumentId, int>> all = m_project.retrievals().textLengths();
    bool same = size_t(all.size()) == m_texts.documents.size();
    for (qsizetype i = 0; i < all.size() && same; ++i)
        same = m_texts.documents[size_t(i)].document == all.at(i).first;
    if (same) {
        for (qsizetype i = 0; i < all.size(); ++i)
            m_texts.documents[size_t(i)].characters = all.at(i).second;
        return false;
    }
    std::vector<CodedText> documents;
    documents.reserve(size_t(all.size()));
    for (const auto &[id, characters] : all) {
        CodedText text{id, {}, {}, characters, ++m_stamp};
        if (const auto at = m_documents.constFind(id); at != m_documents.constEnd()) {
            CodedText &there = m_texts.documents[size_t(*at)];
            text.spans = std::move(there.spans);
            text.parts = std::move(there.parts);
            text.revision = there.revision;
        }
        documents.push_back(std::move(text));
    }
    m_texts.documents = std::move(documents);
    m_documents.clear();
    for (size_t i = 0; i < m_texts.documents.size(); ++i)
        m_documents.insert(m_texts.documents[i].document, int(i));
    return true;
}

/// True where a position now means another code. Paths are put together here: asking the codebook for each would read it once per
/// code and level. A coding whose code is gone is taken away by what follows.
bool KeptCodings::readCodebook()
{
    const QList<CodeId> before = m_texts.codes;
    const QList<int> parentsBefore = m_texts.parents;
    m_texts.codes.clear();
    m_texts.parents.clear();
    m_texts.codePaths.clear();
    m_codes.clear();
    for (const Code &code : m_project.codes().all()) {
        const int parent = m_codes.value(code.parent, -1);
        m_codes.insert(code.id, int(m_texts.codes.size()));
        m_texts.codes += code.id;
        m_texts.parents += parent;
        m_texts.codePaths += parent < 0 ? code.name : m_texts.codePaths.at(parent) + QLatin1Char('/') + code.name;
    }
    if (before == m_texts.codes)
        return parentsBefore != m_texts.parents;
    for (CodedText &text : m_texts.documents) {
        for (CodedSpan &span : text.spans)
            span.code = m_codes.value(before.value(span.code));
    }
    return true;
}

void KeptCodings::follow(const TouchedCodings &touched)
{
    if (touched.passages.isEmpty() && touched.documents.isEmpty())
        return;
    ++m_stamp;
    for (const DocumentId document : touched.documents) {
        if (const auto at = m_documents.constFind(document); at != m_documents.constEnd())
            m_texts.documents[size_t(*at)].revision = m_stamp;
    }
    if (touched.passages.isEmpty())
        return;
    takeAway(touched);
    put(m_project.retrievals().codingsOn(touched.passages));
    orderCoders();
}

namespace {

/// Says fast of most rows that they are none of a few.
template<class TypedId>
class FewIds
{
public:
    explicit FewIds(const QSet<TypedId> &ids)
        : m_ids(ids)
    {
        for (const TypedId id : ids)
            m_mask |= quint64(1) << (id.value & 63);
    }
    bool has(TypedId id) const { return (m_mask >> (id.value & 63) & 1) && m_ids.contains(id); }

private:
    const QSet<TypedId> &m_ids;
    quint64 m_mask = 0;
};

bool standsAhead(const CodedSpan &a, const CodedSpan &b)
{
    return std::tuple(a.span.start, -a.span.end, a.passage, a.coding) < std::tuple(b.span.start, -b.span.end, b.passage, b.coding);
}

} // namespace

void KeptCodings::takeAway(const TouchedCodings &touched)
{
    const FewIds codings(touched.codings);
    const FewIds passages(touched.passages);
    const auto isTouched = [&](const auto &one) { return passages.has(one.passage) || codings.has(one.coding); };
    for (CodedText &text : m_texts.documents) {
        const auto from = std::find_if(text.spans.begin(), text.spans.end(), isTouched);
        if (from == text.spans.end())
            continue;
        text.spans.erase(std::remove_if(from, text.spans.end(), isTouched), text.spans.end());
        text.revision = m_stamp;
    }
    m_unplaced.erase(std::remove_if(m_unplaced.begin(), m_unplaced.end(), isTouched), m_unplaced.end());
}

/// The keys stand by document and place. Coders that were not there come last until orderCoders().
void KeptCodings::put(const CodingKeys &keys)
{
    std::vector<int> coders;
    for (const QString &coder : keys.coders) {
        qsizetype at = m_texts.coders.indexOf(coder);
        if (at < 0) {
            at = m_texts.coders.size();
            m_texts.coders += coder;
        }
        coders.push_back(int(at));
    }
    for (size_t from = 0; from < keys.codings.size();) {
        size_t to = from;
        const DocumentId document = keys.codings[from].document;
        const auto place = m_documents.constFind(document);
        std::vector<CodedSpan> *spans = place == m_documents.constEnd() ? nullptr : &m_texts.documents[size_t(*place)].spans;
        const auto before = qptrdiff(spans ? spans->size() : 0);
        for (; to < keys.codings.size() && keys.codings[to].document == document; ++to) {
            const CodingKey &key = keys.codings[to];
            if (spans)
                spans->push_back({key.coding, key.passage, m_codes.value(key.code), coders[size_t(key.coder)], key.span, key.weight, key.state});
        }
        if (spans) {
            std::inplace_merge(spans->begin(), spans->begin() + before, spans->end(), standsAhead);
            m_texts.documents[size_t(*place)].revision = m_stamp;
        }
        from = to;
    }
    for (CodingKey key : keys.unplaced) {
        key.coder = coders[size_t(key.coder)];
        m_unplaced.push_back(key);
    }
}

/// Those who have a coding, in alphabetical order.
void KeptCodings::orderCoders()
{
    std::vector<int> codings(size_t(m_texts.coders.size()), 0);
    for (const CodedText &text : m_texts.documents) {
        for (const CodedSpan &span : text.spans)
            ++codings[size_t(span.coder)];
    }
    for (const CodingKey &key : m_unplaced)
        ++codings[size_t(key.coder)];
    m_texts.unplaced = int(m_unplaced.size());
    QStringList ordered;
    for (qsizetype i = 0; i < m_texts.coders.size(); ++i) {
        if (codings[size_t(i)] > 0)
            ordered += m_texts.coders.at(i);
    }
    std::sort(ordered.begin(), ordered.end());
    if (ordered == m_texts.coders)
        return;
    std::vector<int> places;
    for (const QString &coder : std::as_const(m_texts.coders))
        places.push_back(int(ordered.indexOf(coder)));
    for (CodedText &text : m_texts.documents) {
        for (CodedSpan &span : text.spans)
            span.coder = places[size_t(span.coder)];
    }
    for (CodingKey &key : m_unplaced)
        key.coder = places[size_t(key.coder)];
    m_texts.coders = ordered;
    m_texts.layout = ++m_stamp;
}

void KeptCodings::forgetParts(const std::optional<TouchedCodings> &touched)
{
    if (!touched) {
        m_parts.clear();
        for (CodedText &text : m_texts.documents)
            text.parts.reset();
        return;
    }
    for (const DocumentId document : touched->documents) {
        m_parts.remove(document);
        if (const auto at = m_documents.constFind(document); at != m_documents.constEnd())
            m_texts.documents[size_t(*at)].parts.reset();
    }
}

void KeptCodings::addParts(TextPartFlags parts)
{
    m_has |= parts;
    if (!m_has || (m_partsAt == m_revision && m_partsHad == m_has))
        return;
    for (CodedText &text : m_texts.documents) {
        if (text.spans.empty() || (text.parts && (text.parts->has & m_has) == m_has))
            continue;
        std::shared_ptr<const TextParts> &kept = m_parts[text.document];
        if (!kept || (kept->has & m_has) != m_has)
            kept = std::make_shared<const TextParts>(textParts(m_project.documents().text(text.document), m_has));
        text.parts = kept;
    }
    m_partsAt = m_revision;
    m_partsHad = m_has;
}

} // namespace haeje
