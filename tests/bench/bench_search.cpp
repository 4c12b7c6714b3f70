// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents.h"
#include "core/store/project.h"
#include "core/store/search.h"
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"

#include <QCryptographicHash>
#include <QDir>
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
    for (const char *query : {"축전", "축", "鄭", "friendship", "\"friendship treaty\"", "word123", "word12*"}) {
        const QString text = QString::fromUtf8(query);
        reporter.measure(QStringLiteral("search ") + text, QStringLiteral("%1 documents of %2 characters").arg(documents).arg(characters), 9, [&] {
            if (!project.search().find(text))
                qFatal("the search failed");
        });
    }
}

static const Benchmark small("search", [](Reporter &reporter) { search(reporter, 1000, 6000); });
static const Benchmark large("search-large", [](Reporter &reporter) { search(reporter, 100000, 2500); });

} // namespace haeje::bench
