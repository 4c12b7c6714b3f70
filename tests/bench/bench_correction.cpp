// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"

#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/textcorrections.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace haeje::bench {

namespace {

void mustBe(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.message()));
}

/// One generated text with that many passages, each coded.
DocumentId codedText(Project &project, int characters, int count)
{
    DocumentId id;
    mustBe(project.edit(QStringLiteral("Fill"), [&]() -> Result<void> {
        Document document;
        document.text = generatedText(characters, 42);
        int start = 0;
        for (const QString &line : document.text.split(QLatin1Char('\n'))) {
            if (!line.isEmpty())
                document.blocks.append({BlockKind::Paragraph, {start, start + int(line.size())}});
            start += int(line.size()) + 1;
        }
        const QByteArray bytes = document.text.toUtf8();
        const auto added = project.documents().add(document, {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), QStringLiteral("t.txt"), bytes});
        const auto code = project.codes().add(QStringLiteral("code"));
        if (!added || !code)
            return Error{QStringLiteral("no document")};
        id = *added;
        QRandomGenerator random(7);
        for (int i = 0; i < count; ++i) {
            const int at = int(random.bounded(document.text.size() - 300));
            const auto passage = project.passages().findOrAdd(id, {at, at + 40 + int(random.bounded(200))});
            if (!passage)
                return passage.error();
            if (const auto coding = project.passages().addCoding(*passage, *code); !coding)
                return coding.error();
        }
        return {};
    }));
    return id;
}

void correctAt(Reporter &reporter, int characters, int passages, double share)
{
    const QTemporaryDir folder;
    auto project = Project::create(folder.filePath(QStringLiteral("bench.haeje")));
    if (!project)
        qFatal("%s", qPrintable(project.message()));
    const DocumentId id = codedText(**project, characters, passages);
    const QString name = QStringLiteral("correct a word %1").arg(share < 0.5 ? QStringLiteral("at the start") : QStringLiteral("at the end"));
    const QString size = QStringLiteral("%1 characters, %2 codings").arg(characters).arg(passages);
    QList<double> planned, saved, undone;
    for (int round = 0; round < 5; ++round) {
        QString text = (*project)->documents().text(id);
        text.insert(int(double(text.size() - 10) * share), QStringLiteral("mended "));
        QElapsedTimer timer;
        timer.start();
        if (!previewCorrection(**project, id, text))
            qFatal("no preview");
        planned << double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        if (const auto done = correctText(**project, id, text); !done)
            qFatal("%s", qPrintable(done.message()));
        saved << double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        mustBe((*project)->undo());
        undone << double(timer.nsecsElapsed()) / 1e6;
    }
    reporter.report(name + QStringLiteral(", shown"), size, planned);
    reporter.report(name + QStringLiteral(", saved"), size, saved);
    reporter.report(name + QStringLiteral(", undone"), size, undone);
}

} // namespace

static const Benchmark correction("correction", [](Reporter &reporter) {
    correctAt(reporter, 1'000'000, 5'000, 0.99);
    correctAt(reporter, 1'000'000, 5'000, 0.01);
    correctAt(reporter, 10'000'000, 50'000, 0.99);
});

} // namespace haeje::bench
