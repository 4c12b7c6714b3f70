// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/textcorrections.h"
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace haeje::bench {

static constexpr int correctedLength = 10'000'000;
static constexpr int correctedPassages = 50'000;

static void orFatal(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.message()));
}

static DocumentId fillCorrected(Project &project, const QString &text)
{
    DocumentId id;
    orFatal(project.edit(QStringLiteral("Fill"), [&]() -> Result<void> {
        Document document;
        document.text = text;
        document.facts.title = QStringLiteral("Ten million characters");
        const QByteArray bytes = text.toUtf8();
        const auto added = project.documents().add(document, {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), QStringLiteral("long.txt"), bytes});
        const auto code = project.codes().add(QStringLiteral("code"));
        if (!added || !code)
            return added ? code.error() : added.error();
        id = *added;
        std::mt19937 random(3);
        for (int i = 0; i < correctedPassages; ++i) {
            const int start = int(random() % unsigned(text.size() - 400));
            const auto passage = project.passages().findOrAdd(id, {start, start + 40 + int(random() % 260)});
            if (!passage)
                return passage.error();
            if (const auto coding = project.passages().addCoding(*passage, *code); !coding)
                return coding.error();
        }
        return {};
    }));
    return id;
}

/// So many words put right all over the text.
static QString withWordsChanged(QString text, int words, unsigned seed)
{
    std::mt19937 random(seed);
    QList<qsizetype> places;
    for (int i = 0; i < words; ++i)
        places += qsizetype(random() % unsigned(text.size() - 100));
    std::sort(places.begin(), places.end(), std::greater<>());
    for (const qsizetype place : std::as_const(places)) {
        const qsizetype from = text.indexOf(QLatin1Char(' '), place) + 1;
        const qsizetype to = text.indexOf(QLatin1Char(' '), from);
        if (from > 0 && to > from)
            text.replace(from, to - from, QStringLiteral("corrected%1").arg(place));
    }
    return text;
}

static void correction(Reporter &reporter)
{
    const QTemporaryDir folder;
    auto project = std::move(*Project::create(folder.filePath(QStringLiteral("correction.haeje"))));
    const QString text = generatedText(correctedLength, 1);
    const DocumentId document = fillCorrected(*project, text);
    const QString size = QStringLiteral("10 MB, 50,000 passages");
    const QList<QPair<QString, QString>> cases = {
        {QStringLiteral("one word"), withWordsChanged(text, 1, 5)},
        {QStringLiteral("a paragraph put in at the top"), QStringLiteral("A paragraph that was left out.\n") + text},
        {QStringLiteral("500 words"), withWordsChanged(text, 500, 6)},
        {QStringLiteral("20,000 words"), withWordsChanged(text, 20'000, 7)}};
    for (const auto &[name, corrected] : cases) {
        reporter.measure(QStringLiteral("correction seen ahead: ") + name, size, 3, [&] {
            if (const auto seen = previewCorrection(*project, document, corrected); !seen)
                qFatal("%s", qPrintable(seen.message()));
        });
        QList<double> done, undone;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (const auto moved = correctText(*project, document, corrected); !moved)
                qFatal("%s", qPrintable(moved.message()));
            done += double(timer.nsecsElapsed()) / 1e6;
            timer.start();
            orFatal(project->undo());
            undone += double(timer.nsecsElapsed()) / 1e6;
        }
        reporter.report(QStringLiteral("correction, passages moved, on disk: ") + name, size, done);
        reporter.report(QStringLiteral("correction taken back: ") + name, size, undone);
    }
}

static const Benchmark correctionBenchmark("correction", correction);

} // namespace haeje::bench
