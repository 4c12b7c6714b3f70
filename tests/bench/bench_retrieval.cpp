// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"

#include "core/analysis/coding/retrievequery.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/retrievaltable.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace haeje::bench {

static constexpr int retrievalTexts = 1000;
static constexpr int codingsPerText = 100;
static constexpr int retrievalCodes = 200;

static void must(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.message()));
}

static Result<void> addTexts(Project &project, QList<DocumentId> &ids)
{
    for (int i = 0; i < retrievalTexts; ++i) {
        Document document;
        document.text = generatedText(6000, unsigned(i));
        document.facts.title = QStringLiteral("Text %1").arg(i);
        document.facts.published = EdtfDate::parse(QStringLiteral("20%1-%2").arg(10 + i % 12).arg(1 + i % 12, 2, 10, QLatin1Char('0'))).value_or(EdtfDate());
        document.facts.language = i % 2 ? QStringLiteral("ko") : QStringLiteral("en");
        int start = 0, number = 0;
        for (const QString &line : document.text.split(QLatin1Char('\n'))) {
            if (!line.isEmpty())
                document.blocks.append({number++ % 5 == 0 ? BlockKind::Heading1 : BlockKind::Paragraph, {start, start + int(line.size())}});
            start += int(line.size()) + 1;
        }
        const QByteArray bytes = document.text.toUtf8();
        const auto added = project.documents().add(document, {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), document.facts.title, bytes});
        if (!added)
            return added.error();
        ids += *added;
    }
    return {};
}

static Result<void> addCodings(Project &project, const QList<DocumentId> &ids)
{
    QList<CodeId> codes;
    for (int i = 0; i < retrievalCodes; ++i) {
        const auto code = project.codes().add(QStringLiteral("c%1").arg(i), i % 10 == 0 ? CodeId() : codes.at(i - i % 10));
        if (!code)
            return code.error();
        codes += *code;
    }
    QRandomGenerator random(9);
    for (const DocumentId id : ids) {
        for (int i = 0; i < codingsPerText; ++i) {
            const int start = int(random.bounded(5600));
            const auto passage = project.passages().findOrAdd(id, {start, start + 40 + int(random.bounded(260))});
            if (!passage)
                return passage.error();
            if (const auto coding = project.passages().addCoding(*passage, codes.at(random.bounded(retrievalCodes)), {}, QStringLiteral("coder %1").arg(random.bounded(4))); !coding)
                return coding.error();
        }
    }
    return {};
}

/// Milliseconds from the end of an edit to the answer.
static QList<double> afterEdits(Project &project, const QList<DocumentId> &ids, Retriever &retriever, const std::function<void()> &answer)
{
    QList<double> times;
    const CodeId code = project.codes().all().first().id;
    for (int i = 0; i < 20; ++i) {
        must(project.edit(QStringLiteral("Code one"), [&]() -> Result<void> {
            const auto passage = project.passages().findOrAdd(ids.at(i * 31), {100 + i, 180 + i});
            if (!passage)
                return passage.error();
            const auto coding = project.passages().addCoding(*passage, code);
            return coding ? Result<void>() : Result<void>(coding.error());
        }));
        QElapsedTimer timer;
        timer.start();
        retriever.forget(TableFlag::Passages);
        answer();
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    return times;
}

/// Every operator over 100,000 codings, as the window asks: the query read, its names looked up, all passages found.
static void runRetrieval(Reporter &reporter)
{
    const QTemporaryDir folder;
    auto project = std::move(*Project::create(folder.filePath(QStringLiteral("bench.haeje"))));
    QList<DocumentId> ids;
    must(project->edit(QStringLiteral("Fill"), [&] { return addTexts(*project, ids); }));
    must(project->edit(QStringLiteral("Code"), [&] { return addCodings(*project, ids); }));
    const QString size = QStringLiteral("100,000 codings of 200 codes in 1,000 texts");
    Retriever retriever(*project);
    const auto retrieve = [&](const QString &text) {
        const auto query = parseRetrieval(text);
        const auto plan = retriever.plan(*query);
        if (!plan)
            qFatal("%s", qPrintable(plan.message()));
        retriever.start(*plan);
        retriever.step(0);
    };
    QElapsedTimer timer;
    timer.start();
    retrieve(QStringLiteral("c0+"));
    reporter.report(QStringLiteral("all codings read, and one query"), size, {double(timer.nsecsElapsed()) / 1e6});
    reporter.report(QStringLiteral("one query after an edit of one coding"), size, afterEdits(*project, ids, retriever, [&] { retrieve(QStringLiteral("c0+")); }));
    for (const QString &sort : {QStringLiteral("c0+ IN-SENTENCE c10+"), QStringLiteral("c0+ NEAR c10+"), QStringLiteral("c0+ IN-SECTION c10+")}) {
        reporter.measure(QStringLiteral("first, with every text read: ") + sort, size, 2, [&] {
            Retriever first(*project);
            first.start(*first.plan(*parseRetrieval(sort)));
            first.step(0);
        });
    }
    QStringList queries = {QStringLiteral("c0"), QStringLiteral("c0+"), QStringLiteral("ANY"), QStringLiteral("NOT c0+")};
    for (const RetrievalOperator &one : retrievalOperators()) {
        queries += QStringLiteral("c0+ %1 c10+").arg(one.keyword);
        queries += QStringLiteral("ANY %1 ANY").arg(one.keyword);
    }
    queries += {QStringLiteral("c0+ BEFORE/10 c10+"), QStringLiteral("(c0+ OR c20+ OR c30+) IN-SENTENCE c10+ AND NOT c40+"),
                QStringLiteral("c0+ coder:\"coder 1\" language:ko date:2015..2018")};
    for (const QString &query : std::as_const(queries))
        reporter.measure(query, size, 20, [&] { retrieve(query); });
    retrieve(QStringLiteral("ANY"));
    reporter.measure(QStringLiteral("codes and coders of each of 100,000 passages"), size, 5, [&] {
        for (const RetrievedPassage &one : retriever.found())
            (void)retriever.facts(one);
    });
    reporter.measure(QStringLiteral("ANY as a table with quotes and words around"), size, 3, [&] { (void)retrievedTable(*project, retriever, retriever.found(), 10); });
}

static const Benchmark retrieval("retrieval", runRetrieval);

} // namespace haeje::bench
