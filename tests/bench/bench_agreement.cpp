// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/agreementtables.h"
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

namespace haeje::bench {

static constexpr int textCount = 1000;
static constexpr int textLength = 6000;
static constexpr int agreementCodes = 50;
static constexpr int codingsOfAll = 100'000;
static const QStringList threeNames = {QStringLiteral("Ann"), QStringLiteral("Bo"), QStringLiteral("Cy")};

/// One text, coded by three who mostly mean the same words and differ in their edges.
static Result<void> addCodedText(Project &project, int number, const QList<CodeId> &codes, std::mt19937 &random)
{
    Document document;
    document.text = generatedText(textLength, unsigned(number));
    document.facts.title = QStringLiteral("Text %1").arg(number);
    const QByteArray bytes = document.text.toUtf8();
    const auto added = project.documents().add(document, {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), QStringLiteral("t.txt"), bytes});
    if (!added)
        return added.error();
    for (int i = 0; i < codingsOfAll / textCount; ++i) {
        static int start = 0, code = 0;
        if (i % 3 == 0) {
            start = int(random() % (textLength - 400));
            code = int(random() % agreementCodes);
        }
        const int from = start + int(random() % 20), to = start + 60 + int(random() % 200);
        const auto passage = project.passages().findOrAdd(*added, {from, to});
        if (!passage)
            return passage.error();
        if (const auto coded = project.passages().addCoding(*passage, codes.at(code), {}, threeNames.at(i % 3)); !coded)
            return coded.error();
    }
    return {};
}

static void fillAgreement(Project &project)
{
    const auto done = project.edit(QStringLiteral("Fill"), [&]() -> Result<void> {
        QList<CodeId> codes;
        QList<DocumentId> texts;
        for (int i = 0; i < agreementCodes; ++i) {
            const auto code = project.codes().add(QStringLiteral("Code %1").arg(i));
            if (!code)
                return code.error();
            codes.append(*code);
        }
        std::mt19937 random(42);
        for (int i = 0; i < textCount; ++i) {
            if (const auto added = addCodedText(project, i, codes, random); !added)
                return added;
        }
        for (const DocumentSummary &document : project.documents().summaries())
            texts.append(document.id);
        for (const QString &coder : threeNames) {
            if (const auto marked = project.coders().setRead(coder, texts, true); !marked)
                return marked;
        }
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
}

static const Benchmark agreementBenchmark("agreement", [](Reporter &reporter) {
    const QTemporaryDir folder;
    auto created = Project::create(folder.filePath(QStringLiteral("agreement.haeje")));
    if (!created)
        qFatal("%s", qPrintable(created.message()));
    Project &project = **created;
    fillAgreement(project);
    const QString size = QStringLiteral("100000 codings of 3 coders, 50 codes, 1000 texts of 6000 characters");
    AgreementChoice choice;
    choice.question.statistics = {AgreementStatistic::Percent, AgreementStatistic::CohenKappa, AgreementStatistic::FleissKappa,
                                  AgreementStatistic::KrippendorffAlpha, AgreementStatistic::GwetAc1};
    AgreementMaterial material;
    reporter.measure(QStringLiteral("agreement: read the codings and texts"), size, 5, [&] { material = *readAgreementMaterial(project, choice); });
    choice.question.resamples = 0;
    reporter.measure(QStringLiteral("agreement: numbers"), size, 5, [&] { (void)compareCodings(material, choice.question); });
    choice.question.resamples = 1000;
    reporter.measure(QStringLiteral("agreement: numbers with intervals, 1000 resamples"), size, 3, [&] { (void)compareCodings(material, choice.question); });
    choice.question.resamples = 0;
    choice.question.statistics = {AgreementStatistic::AlphaU};
    reporter.measure(QStringLiteral("agreement: alpha-u of each text and code"), size, 5, [&] { (void)compareCodings(material, choice.question); });
    choice.unit = AgreementUnit::Sentences;
    reporter.measure(QStringLiteral("agreement: read, with sentences"), size, 3, [&] { (void)readAgreementMaterial(project, choice); });
});

} // namespace haeje::bench
