// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"

#include "core/formats/articles/importsheet.h"
#include "core/formats/duplicates.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "core/text/shingles.h"

#include <QFile>
#include <QTemporaryDir>

using namespace haeje;
using namespace haeje::bench;

namespace {

constexpr int texts = 100'000;
constexpr int charactersOfText = 1500;
constexpr int sheetTexts = 5000;


std::unique_ptr<Project> projectIn(const QTemporaryDir &place)
{
    auto project = Project::create(place.filePath(QStringLiteral("p.haeje")));
    if (!project)
        qFatal("%s", qPrintable(project.message()));
    return std::move(*project);
}

/// Every hundredth text is another one with a few words changed.
QString textOf(int number)
{
    if (number % 100 != 99)
        return generatedText(charactersOfText, unsigned(number) + 1);
    return generatedText(charactersOfText, unsigned(number)).replace(QStringLiteral("letter"), QStringLiteral("message"));
}

void shingles(Reporter &reporter)
{
    const QString text = generatedText(4000, 5);
    reporter.measure(QStringLiteral("signatures"), QStringLiteral("1,000 texts of 4,000 characters"), 5, [&] {
        for (int i = 0; i < 1000; ++i) {
            if (signatureOf(shinglesOf(text)).size() != 256)
                qFatal("no signature");
        }
    });
}

void readSheet(Reporter &reporter)
{
    QTemporaryDir folder, place;
    for (int i = 0; i < sheetTexts; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.txt").arg(i)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the texts");
        file.write(("Title of text " + QByteArray::number(i) + "\n2021-07-11\n\n") + generatedText(4000, unsigned(i)).toUtf8());
    }
    const auto project = projectIn(place);
    reporter.measure(QStringLiteral("import sheet"), QStringLiteral("%1 texts of 4,000 characters read, compared, nothing stored").arg(sheetTexts), 2, [&] {
        if (SheetReading(*project, QStringList {folder.path()}, {}).finish().rows.size() != sheetTexts)
            qFatal("not every text was found");
    });
}

void findThem(Reporter &reporter)
{
    QTemporaryDir place;
    const auto project = projectIn(place);
    for (int from = 0; from < texts; from += 5000) {
        const auto done = project->edit(QStringLiteral("Add"), [&]() -> Result<void> {
            for (int i = from; i < from + 5000; ++i) {
                Document document;
                document.facts.title = QStringLiteral("Text %1").arg(i);
                document.text = textOf(i);
                document.blocks = {{BlockKind::Paragraph, {0, int(document.text.size())}}};
                const auto id = project->documents().add(document, {QByteArray::number(i), QStringLiteral("t"), QByteArray::number(i)});
                if (!id)
                    return id.error();
                if (const auto set = project->documents().setSignature(*id, signatureOf(shinglesOf(document.text))); !set)
                    return set;
            }
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.message()));
    }
    reporter.measure(QStringLiteral("duplicates"), QStringLiteral("%1 documents, one in a hundred nearly like another").arg(texts), 2, [&] {
        if (findDuplicates(*project).pairs.size() < texts / 100 / 2)
            qFatal("the like ones were not found");
    });
}

const Benchmark signatures("signatures", shingles);
const Benchmark sheet("import-sheet", readSheet);
const Benchmark duplicates("duplicates", findThem);

} // namespace
