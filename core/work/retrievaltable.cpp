// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/retrievaltable.h"

#include "core/store/attributes.h"
#include "core/store/documents.h"
#include "core/store/project.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct RetrievalTableWords {
    Q_DECLARE_TR_FUNCTIONS(Retrieval)
};

QStringList retrievalByWords()
{
    return {QStringLiteral("document"), QStringLiteral("code"), QStringLiteral("coder"), QStringLiteral("year"), QStringLiteral("attribute")};
}

/// Paths of codes and names of coders that a passage has, each once, in the order of the codebook.
static QPair<QStringList, QStringList> namesOf(const CodedTexts &texts, const QHash<CodeId, int> &places, const RetrievedFacts &facts)
{
    QList<int> codes;
    QStringList coders;
    for (const CodingKey &coding : facts.codings) {
        const int code = places.value(coding.code, -1);
        if (code >= 0 && !codes.contains(code))
            codes += code;
        if (const QString &coder = texts.coders.at(coding.coder); !coders.contains(coder))
            coders += coder;
    }
    std::sort(codes.begin(), codes.end());
    coders.sort();
    QStringList paths;
    for (const int code : std::as_const(codes))
        paths += texts.codePaths.at(code);
    return {paths, coders};
}

static QHash<CodeId, int> codePlaces(const CodedTexts &texts)
{
    QHash<CodeId, int> places;
    for (const CodeId code : texts.codes)
        places.insert(code, int(places.size()));
    return places;
}

Table retrievedTable(const Project &project, Retriever &retriever, const std::vector<RetrievedPassage> &passages, int contextWords)
{
    const auto s = [](const char *key) { return QString::fromLatin1(key); };
    Table table;
    table.columns = {{s("document"), RetrievalTableWords::tr("Document"), true}, {s("title"), RetrievalTableWords::tr("Title"), false}, {s("published"), RetrievalTableWords::tr("Published"), false},
                     {s("start"), RetrievalTableWords::tr("Start"), true}, {s("end"), RetrievalTableWords::tr("End"), true}, {s("quote"), RetrievalTableWords::tr("Quote"), false},
                     {s("before"), RetrievalTableWords::tr("Before"), false}, {s("after"), RetrievalTableWords::tr("After"), false}, {s("codes"), RetrievalTableWords::tr("Codes"), false},
                     {s("coders"), RetrievalTableWords::tr("Coders"), false}, {s("passage"), RetrievalTableWords::tr("Passage"), true}};
    const CodedTexts &texts = retriever.texts();
    const QHash<CodeId, int> places = codePlaces(texts);
    table.rows.reserve(qsizetype(passages.size()));
    int opened = -1;
    QString text;
    std::optional<DocumentSummary> document;
    for (const RetrievedPassage &one : passages) {
        const DocumentId id = texts.documents[size_t(one.text)].document;
        if (opened != one.text) {
            text = project.documents().text(id);
            document = project.documents().summary(id);
            opened = one.text;
        }
        const RetrievedFacts facts = retriever.facts(one);
        const auto [codes, coders] = namesOf(texts, places, facts);
        const WordsAround around = wordsAround(text, one.span, contextWords);
        const QString published = document ? document->facts.published.text() : QString();
        table.rows.append({{id.value, document ? document->facts.title : QString(), published.isEmpty() ? QVariant() : QVariant(published), one.span.start,
                            one.span.end, text.mid(one.span.start, one.span.length()), around.before, around.after, codes, coders,
                            facts.exact ? QVariant(facts.passage.value) : QVariant()},
                           facts.passage ? QList<EntityRef>{facts.passage} : QList<EntityRef>(), false});
    }
    return table;
}

namespace {

/// Counts per label, in the order in which the labels were given first.
class LabelledCounts
{
public:
    void add(const QString &label, bool notStated, const RetrievedFacts &facts)
    {
        const QPair<QString, bool> key(label, notStated);
        auto at = m_at.constFind(key);
        if (at == m_at.cend()) {
            at = m_at.insert(key, m_rows.size());
            m_rows.append({label, notStated, 0, {}, {}});
        }
        Counted &row = m_rows[*at];
        ++row.count;
        if (facts.passage && !row.seen.contains(facts.passage)) {
            row.seen.insert(facts.passage);
            row.evidence += facts.passage;
        }
    }
    template<class Less>
    void sort(const Less &less)
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Counted &a, const Counted &b) {
            return a.notStated != b.notStated ? b.notStated : less(a.label, b.label);
        });
    }
    QList<Table::Row> rows() const
    {
        QList<Table::Row> rows;
        for (const Counted &row : m_rows)
            rows.append({{row.label, row.count}, row.evidence, row.notStated});
        return rows;
    }

private:
    struct Counted {
        QString label;
        bool notStated = false;
        int count = 0;
        QList<EntityRef> evidence;
        QSet<PassageId> seen;
    };
    QHash<QPair<QString, bool>, qsizetype> m_at;
    QList<Counted> m_rows;
};

/// What a document adds to a label.
QString labelOf(const DocumentSummary &document, RetrievalBy by)
{
    if (by == RetrievalBy::Document)
        return document.facts.title;
    const QDate day = document.facts.published.earliest().isValid() ? document.facts.published.earliest() : document.facts.published.latest();
    return day.isValid() ? QString::number(day.year()) : QString();
}

QString columnTitle(RetrievalBy by)
{
    return by == RetrievalBy::Document ? RetrievalTableWords::tr("Document") : by == RetrievalBy::Code ? RetrievalTableWords::tr("Code") : by == RetrievalBy::Coder ? RetrievalTableWords::tr("Coder") : by == RetrievalBy::Year ? RetrievalTableWords::tr("Year") : RetrievalTableWords::tr("Value");
}

} // namespace

/// Labels from what was coded.
static void countCodings(Retriever &retriever, RetrievalBy by, LabelledCounts &counts)
{
    const CodedTexts &texts = retriever.texts();
    const QHash<CodeId, int> places = codePlaces(texts);
    for (const RetrievedPassage &one : retriever.found()) {
        const RetrievedFacts facts = retriever.facts(one);
        const auto [codes, coders] = namesOf(texts, places, facts);
        for (const QString &label : by == RetrievalBy::Code ? codes : coders)
            counts.add(label, false, facts);
    }
    counts.sort([&](const QString &a, const QString &b) {
        return by == RetrievalBy::Code ? texts.codePaths.indexOf(a) < texts.codePaths.indexOf(b) : a < b;
    });
}

/// Labels from the documents' facts.
static void countDocuments(const Project &project, Retriever &retriever, RetrievalBy by, AttributeId attribute, LabelledCounts &counts)
{
    const QString notStated = by == RetrievalBy::Year ? RetrievalTableWords::tr("Not dated") : RetrievalTableWords::tr("Not stated");
    const auto known = project.attributes().find(attribute);
    const QHash<DocumentId, AttributeValue> values = known ? project.attributes().values(attribute) : QHash<DocumentId, AttributeValue>();
    QString label;
    int opened = -1;
    for (const RetrievedPassage &one : retriever.found()) {
        if (opened != one.text) {
            const DocumentId id = retriever.texts().documents[size_t(one.text)].document;
            const auto document = project.documents().summary(id);
            label = by == RetrievalBy::Attribute && known ? attributeText(*known, values.value(id)) : document ? labelOf(*document, by) : QString();
            opened = one.text;
        }
        counts.add(label.isEmpty() ? notStated : label, label.isEmpty(), retriever.facts(one));
    }
    if (by != RetrievalBy::Document)
        counts.sort([&](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
}

Table countedRetrieval(const Project &project, Retriever &retriever, RetrievalBy by, AttributeId attribute)
{
    Table table;
    table.columns = {{retrievalByWords().at(int(by)), columnTitle(by), false}, {QStringLiteral("count"), RetrievalTableWords::tr("Passages"), true}};
    LabelledCounts counts;
    if (by == RetrievalBy::Code || by == RetrievalBy::Coder) {
        countCodings(retriever, by, counts);
        table.notes += by == RetrievalBy::Code ? RetrievalTableWords::tr("A passage with several codes counts with each of them.") : RetrievalTableWords::tr("A passage that several coders coded counts with each of them.");
    } else {
        countDocuments(project, retriever, by, attribute, counts);
        if (by == RetrievalBy::Year)
            table.notes += RetrievalTableWords::tr("The year is that of the document's date; where the date spans years, the first.");
    }
    table.rows = counts.rows();
    return table;
}

} // namespace haeje
