// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/formats/articles/articleimport.h"
#include "core/store/documents.h"
#include "core/store/project.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace haeje;
using namespace haeje::bench;

namespace {

constexpr int texts = 1000;
constexpr int manyTexts = 20000;
constexpr int bytesOfText = 6000;

/// Sentences out of a vocabulary of a few thousand made-up words, English or Korean: an index has to work on them as it
/// would on real texts.
QByteArray madeUpText(QRandomGenerator &random, bool korean)
{
    QByteArray text = korean ? "지어낸 글의 제목 " : "The title of a made-up text ";
    text += QByteArray::number(random.generate()) + "\n2021-07-11\n\n";
    int words = 0;
    while (text.size() < bytesOfText) {
        const quint32 rank = quint32(3000 * random.generateDouble() * random.generateDouble());
        QString word;
        if (korean) {
            for (quint32 rest = rank + 1; rest > 0; rest /= 60)
                word += QChar(0xac00 + int(rest % 60) * 173);
            word += random.bounded(2) ? QStringLiteral("의") : QStringLiteral("을");
        } else {
            for (quint32 rest = rank + 27; rest > 0; rest /= 26)
                word += QLatin1Char(char('a' + rest % 26));
        }
        text += word.toUtf8();
        ++words;
        text += words % 90 == 0 ? ".\n\n" : words % 15 == 0 ? ". " : " ";
    }
    return text + ".\n";
}

void importTexts(Reporter &reporter, const QString &name, int texts, int rounds)
{
    QTemporaryDir folder;
    QRandomGenerator random(2021);
    for (int i = 0; i < texts; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.txt").arg(i)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the texts");
        file.write(madeUpText(random, i % 2 == 1));
    }
    QList<double> times;
    for (int round = 0; round < rounds + 1; ++round) {
        QTemporaryDir place;
        auto project = Project::create(place.filePath(QStringLiteral("p.haeje")));
        if (!project)
            qFatal("%s", qPrintable(project.message()));
        QElapsedTimer timer;
        timer.start();
        ArticleImport import(**project, {folder.path()}, {});
        const ImportReport &report = import.finish();
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        if (report.taken().size() != texts || (*project)->documents().count() != texts)
            qFatal("not every text came in");
        if (round > 0)
            times << milliseconds;
    }
    reporter.report(name, QStringLiteral("%1 texts of %2 bytes, English and Korean, stored and indexed")
                                                  .arg(texts).arg(bytesOfText), times);
}

/// The same bytes written and made sure of, without Haeje: what the disk alone needs.
void rawDisk(Reporter &reporter)
{
    QTemporaryDir folder;
    const QByteArray text(bytesOfText, 'x');
    reporter.measure(QStringLiteral("write those bytes"), QStringLiteral("%1 times %2 bytes into one file").arg(manyTexts).arg(bytesOfText), 2, [&] {
        QFile file(folder.filePath(QStringLiteral("raw")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot write");
        for (int i = 0; i < manyTexts; ++i)
            file.write(text);
#ifdef Q_OS_UNIX
        ::fsync(file.handle());
#endif
    });
}

const Benchmark import("import", [](Reporter &reporter) { importTexts(reporter, QStringLiteral("import"), texts, 5); });
const Benchmark large("import-large", [](Reporter &reporter) {
    importTexts(reporter, QStringLiteral("import-large"), manyTexts, 1);
    rawDisk(reporter);
});

} // namespace
