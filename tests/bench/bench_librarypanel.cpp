// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collections.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "tests/bench/bench.h"
#include "tests/support/answers.h"
#include "ui/library/documentspage.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/libraryplace.h"
#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>

namespace haeje::bench {

static Document shortDocument(int i)
{
    static const QString titles[] = {QString::fromUtf8("조약 체결 예순 돌에 부치는 축전과 그 배경에 관한 긴 제목의 글 %1"), QStringLiteral("What the greetings say and leave unsaid, part %1"),
                                     QString::fromUtf8("友好条约签订纪念文章 %1")};
    Document document;
    document.text = titles[i % 3].arg(i) + QStringLiteral("\nA paragraph.");
    document.blocks = {{BlockKind::Paragraph, {0, int(document.text.size())}}};
    document.format = i % 4 ? QStringLiteral("html") : QStringLiteral("pdf");
    document.facts.title = titles[i % 3].arg(i);
    document.facts.series = i % 5 ? QStringLiteral("Series %1").arg(i % 40) : QString();
    document.facts.authors = {QStringLiteral("Author %1").arg(i % 4000), QString::fromUtf8("김가람")};
    document.facts.outlet = QStringLiteral("Outlet %1").arg(i % 120);
    document.facts.language = i % 3 == 0 ? QStringLiteral("ko") : i % 3 == 1 ? QStringLiteral("en") : QStringLiteral("zh");
    document.facts.published = EdtfDate::fromDay(QDate(1995, 1, 1).addDays(i % 11000));
    return document;
}

/// With HAEJE_BENCH_FOLDER set it is kept there and used again.
static std::unique_ptr<Project> libraryOf(const QTemporaryDir &folder, int documents)
{
    const QString kept = qEnvironmentVariable("HAEJE_BENCH_FOLDER");
    const QString path = QDir(kept.isEmpty() ? folder.path() : kept).filePath(QStringLiteral("library-%1.haeje").arg(documents));
    const bool there = QFile::exists(path);
    auto project = there ? Project::open(path) : Project::create(path);
    if (!project)
        qFatal("%s", qPrintable(project.message()));
    const auto fill = [&]() -> Result<void> {
        QList<CollectionId> collections;
        for (const char *name : {"Greetings/Treaty", "Greetings/Founding days", "Reviews"})
            collections << *(*project)->collections().findOrAddPath(QLatin1String(name));
        for (int i = 0; i < documents; ++i) {
            const Document document = shortDocument(i);
            const QByteArray bytes = document.text.toUtf8();
            const OriginalFile original{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), QStringLiteral("%1.html").arg(i), bytes};
            const auto added = (*project)->documents().add(document, original);
            if (!added)
                return added.error();
            if (i % 7 < 3)
                (void)(*project)->collections().put(collections.at(i % 7), {*added});
            if (i % 3 == 0)
                (void)(*project)->documents().setState({*added}, i % 2 ? ReadingState::Read : ReadingState::Reading);
        }
        return {};
    };
    if (const auto done = there ? Result<void>() : (*project)->edit(QStringLiteral("Fill"), fill); !done)
        qFatal("%s", qPrintable(done.message()));
    return std::move(*project);
}

static void libraryPanel(Reporter &reporter, int documents)
{
    const QTemporaryDir folder;
    const QString size = QStringLiteral("%1 documents").arg(documents);
    auto project = libraryOf(folder, documents);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Navigator navigator;
    Actions actions;
    test::Answers answers;
    LibraryPlace place({navigator, answers, settings, actions});
    place.resize(1440, 900);
    place.show();
    const QString path = project->path();
    reporter.measure(QStringLiteral("library-panel: the place with its project, painted"), size, 5, [&] {
        place.setProject(nullptr);
        project.reset();
        project = std::move(*Project::open(path));
        place.setProject(project.get());
        place.grab();
    });
    auto *panel = place.findChild<LibraryPanel *>();
    auto *page = place.findChild<DocumentsPage *>();
    int turn = 0;
    reporter.measure(QStringLiteral("library-panel: a keystroke in the filter, list and table painted"), size, 12, [&] {
        static const char *const words[] = {"t", "tr", "part", "part 7", "outlet 3", ""};
        const QString word = QLatin1String(words[turn++ % 6]);
        panel->setFilter(word);
        page->setWords(word);
        place.grab();
    });
    panel->setFilter({});
    page->setWords({});
    reporter.measure(QStringLiteral("library-panel: another grouping, painted"), size, 12, [&] {
        static const char *const keys[] = {"outlet", "authors", "year", "language", "collection", "series"};
        panel->setGrouping(QLatin1String(keys[turn++ % 6]));
        panel->grab();
    });
    reporter.measure(QStringLiteral("library-panel: another order of the table, painted"), size, 12, [&] {
        ++turn;
        page->model().sort(turn % 6, turn % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        page->grab();
    });
    place.setProject(nullptr);
}

static const Benchmark panelOfMany("library-panel", [](Reporter &reporter) { libraryPanel(reporter, 100000); });
static const Benchmark panelOfFew("library-panel-small", [](Reporter &reporter) { libraryPanel(reporter, 100); });

} // namespace haeje::bench
