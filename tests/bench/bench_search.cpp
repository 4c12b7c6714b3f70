// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents.h"
#include "core/store/project.h"
#include "core/store/search.h"
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace haeje::bench {

static void fill(Project &project, int documents, int characters)
{
    const auto done = project.edit(QStringLiteral("Fill"), [&]() -> Result<void> {
        for (int i = 0; i < documents; ++i) {
            Document document;
            document.text = generatedText(characters, unsigned(i));
            document.blocks = {{BlockKind::Paragraph, {0, int(document.text.size())}}};
            document.facts.title = QStringLiteral("Generated %1").arg(i);
            document.facts.language = i % 3 == 0 ? QStringLiteral("ko") : QStringLiteral("en");
            document.facts.published = EdtfDate::parse(QStringLiteral("%1-%2").arg(1990 + i % 35).arg(1 + i % 12, 2, 10, QLatin1Char('0'))).value_or(EdtfDate());
            const QByteArray bytes = document.text.toUtf8();
            const OriginalFile original{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), document.facts.title, bytes};
            if (const auto added = project.documents().add(document, original); !added)
                return added.error();
        }
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
}

/// A project of generated documents. With HAEJE_BENCH_FOLDER set it is kept there and used again.
static std::unique_ptr<Project> filledProject(const QTemporaryDir &folder, int documents, int characters)
{
    const QString kept = qEnvironmentVariable("HAEJE_BENCH_FOLDER");
    const QString path = QDir(kept.isEmpty() ? folder.path() : kept).filePath(QStringLiteral("search-%1.haeje").arg(documents));
    const bool there = QFile::exists(path);
    auto project = there ? Project::open(path) : Project::create(path);
    if (!project)
        qFatal("%s", qPrintable(project.message()));
    if (!there)
        fill(**project, documents, characters);
    return std::move(*project);
}

static void search(Reporter &reporter, int documents, int characters)
{
    const QTemporaryDir folder;
    const auto kept = filledProject(folder, documents, characters);
    Project &project = *kept;
    const QString size = QStringLiteral("%1 documents of %2 characters").arg(documents).arg(characters);
    // Korean of two and of one syllable, hanja, a common and a rare word, phrase, prefixes, operators, fields, as typed.
    for (const char *query : {"축전", "축", "鄭", "friendship", "\"friendship treaty\"", "word123", "word12*", "전시", "경제 -농업", "friendship NOT treaty",
                              "축전 NEAR/3 기술", "friendship OR word123", "title:123", "lang:ko 축전", "year:2021 축전", "date:2021-07..2021-10 word123",
                              "year:2021", "friends*", "축전 친*"}) {
        const QString text = QString::fromUtf8(query);
        reporter.measure(QStringLiteral("search ") + text, size, 9, [&] {
            if (!project.search().find(text))
                qFatal("the search failed");
        });
    }
    // The same in a project just opened, whose pages and statements are not there yet.
    const QString path = project.path();
    for (const char *query : {"축전", "friendship", "word123"}) {
        QList<double> times;
        for (int round = 0; round < 5; ++round) {
            const auto opened = Project::open(path);
            QElapsedTimer timer;
            timer.start();
            if (!opened || !(*opened)->search().find(QString::fromUtf8(query)))
                qFatal("the search failed");
            times << double(timer.nsecsElapsed()) / 1e6;
        }
        reporter.report(QStringLiteral("first search after opening: ") + QString::fromUtf8(query), size, times);
    }
    for (const char *query : {"축전", "word123"}) {
        const auto parsed = project.search().parse(QString::fromUtf8(query));
        reporter.measure(QStringLiteral("counts and years ") + QString::fromUtf8(query), size, 3, [&] {
            if (!project.search().counts(*parsed))
                qFatal("the count failed");
        });
    }
}

static const Benchmark small("search", [](Reporter &reporter) { search(reporter, 1000, 6000); });
static const Benchmark large("search-large", [](Reporter &reporter) { search(reporter, 100000, 2500); });

} // namespace haeje::bench
