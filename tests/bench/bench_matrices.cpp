// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/cooccurrence.h"
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"

#include <algorithm>
#include <random>

namespace haeje::bench {

static constexpr int matrixCodes = 200;
static constexpr int matrixCodings = 100'000;

/// Texts of 6,000 characters, or a single long one, with 100,000 codings of 40 to 300 characters. Every fifth code is a top code.
static CodedTexts generatedCodings(int documents, int size)
{
    CodedTexts texts;
    for (int code = 0; code < matrixCodes; ++code) {
        texts.codes += CodeId(code + 1);
        texts.parents += code % 5 == 0 ? -1 : code - code % 5;
        texts.codePaths += QStringLiteral("code %1").arg(code);
    }
    texts.coders = {QStringLiteral("Ann"), QStringLiteral("Ben")};
    std::mt19937 random(7);
    qint64 id = 0;
    for (int document = 0; document < documents; ++document) {
        const QString text = generatedText(size, unsigned(document));
        CodedText coded{DocumentId(document + 1), {}, {}, int(text.size())};
        coded.parts = std::make_shared<const TextParts>(textParts(text, TextPart::Words | TextPart::Sentences | TextPart::Paragraphs));
        for (int i = 0; i < matrixCodings / documents; ++i, ++id) {
            const int start = int(random() % unsigned(text.size() - 320));
            coded.spans.push_back({CodingId(id + 1), PassageId(id + 1), int(random() % unsigned(matrixCodes)), int(random() % 2),
                                   {start, start + 40 + int(random() % 260)}});
        }
        std::sort(coded.spans.begin(), coded.spans.end(), [](const CodedSpan &a, const CodedSpan &b) {
            return std::pair(a.span.start, -a.span.end) < std::pair(b.span.start, -b.span.end);
        });
        texts.documents.push_back(std::move(coded));
    }
    return texts;
}

static std::vector<std::vector<int>> rolledUp(const CodedTexts &texts)
{
    std::vector<std::vector<int>> places;
    for (int code = 0; code < matrixCodes; ++code)
        places.push_back(withAbove(texts, code));
    return places;
}

static void pairsOfCodes(Reporter &reporter, const CodedTexts &texts, const QString &size)
{
    const char *names[] = {"overlap", "near", "sentence", "paragraph", "document", "sequence"};
    for (const CodeRelation relation : {CodeRelation::Overlap, CodeRelation::Near, CodeRelation::Sentence, CodeRelation::Paragraph,
                                        CodeRelation::Document, CodeRelation::Sequence}) {
        CooccurrenceQuery query;
        query.relation = relation;
        query.size = matrixCodes;
        query.places = rolledUp(texts);
        reporter.measure(QStringLiteral("code by code, ") + QLatin1String(names[int(relation)]), size, 5, [&] { countCooccurrence(texts, query); });
    }
    CooccurrenceQuery query;
    query.size = matrixCodes;
    query.places = rolledUp(texts);
    query.count = MatrixCount::Words;
    reporter.measure(QStringLiteral("code by code, overlap in words"), size, 5, [&] { countCooccurrence(texts, query); });
    reporter.measure(QStringLiteral("evidence of a pair"), size, 5, [&] { cellEvidence(texts, query, 3, 7); });
}

static void matrices(Reporter &reporter)
{
    const CodedTexts texts = generatedCodings(1000, 6000);
    const QString size = QStringLiteral("200 codes, 100,000 codings, 1,000 texts");
    MatrixQuery query;
    query.rows = {MatrixAxisOf::Code, matrixCodes, rolledUp(texts)};
    query.columns = {MatrixAxisOf::Document, 1000, {}};
    for (int document = 0; document < 1000; ++document)
        query.columns.places.push_back({document});
    for (const auto &[name, count] : {std::pair("passages", MatrixCount::Passages), std::pair("words", MatrixCount::Words), std::pair("share", MatrixCount::Share)}) {
        query.count = count;
        reporter.measure(QStringLiteral("code by document, ") + QLatin1String(name), size, 5, [&] { countMatrix(texts, query); });
    }
    reporter.measure(QStringLiteral("evidence of a cell"), size, 5, [&] { cellEvidence(texts, query, 3, 7); });
    pairsOfCodes(reporter, texts, size);
    pairsOfCodes(reporter, generatedCodings(1, 10'000'000), QStringLiteral("200 codes, 100,000 codings, one text of 10 MB"));
}

static const Benchmark benchmark("matrices", matrices);

} // namespace haeje::bench
