// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attributes.h"
#include "core/store/collections.h"
#include "core/store/documentlist.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "core/store/search.h"
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace haeje::bench {

static constexpr int documents = 100000;
static constexpr int charactersEach = 3000; ///< about 5 kB
static constexpr int rounds = 9;

static Document generatedDocument(int i, std::mt19937 &random)
{
    static const QStringList languages = {QStringLiteral("ko"), QStringLiteral("en"), QStringLiteral("zh"), QString()};
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    Document document;
    document.text = generatedText(charactersEach, unsigned(i));
    document.blocks = {{BlockKind::Paragraph, {0, int(document.text.size())}}};
    document.format = pick(4) ? QStringLiteral("html") : QStringLiteral("pdf");
    DocumentFacts &facts = document.facts;
    facts.title = generatedText(40, unsigned(pick(1 << 30))).section(QLatin1Char('\n'), 0, 0) + QStringLiteral(" %1").arg(i);
    facts.series = pick(5) ? QStringLiteral("Series %1").arg(pick(40)) : QString();
    facts.subtitle = pick(10) ? QString() : QStringLiteral("Subtitle %1").arg(pick(20000));
    for (int n = pick(3); n > 0; --n)
        facts.authors << QStringLiteral("Author %1").arg(pick(4000));
    facts.affiliation = pick(3) ? QString() : QStringLiteral("Institute %1").arg(pick(300));
    for (int n = pick(5); n > 0; --n)
        facts.keywords << QStringLiteral("keyword %1").arg(pick(3000));
    if (pick(20))
        facts.published = EdtfDate::fromDay(QDate(1995, 1, 1).addDays(pick(11000)));
    facts.outlet = QStringLiteral("Outlet %1").arg(pick(120));
    facts.language = languages.at(pick(4));
    facts.url = QStringLiteral("https://www.site%1.example/a/%2").arg(pick(50)).arg(i);
    return document;
}

static void fillLibrary(Project &project)
{
    std::mt19937 random(7);
    const auto done = project.edit(QStringLiteral("Fill"), [&]() -> Result<void> {
        const auto attribute = project.attributes().add({{}, {}, QStringLiteral("Kind"), AttributeType::Choice, {QStringLiteral("a"), QStringLiteral("b")}, 0});
        QList<CollectionId> collections;
        for (int i = 0; i < 30; ++i)
            collections << *project.collections().findOrAddPath(QStringLiteral("Top %1/Below %2").arg(i % 5).arg(i));
        for (int i = 0; i < documents; ++i) {
            const Document document = generatedDocument(i, random);
            const QByteArray bytes = document.text.toUtf8();
            const OriginalFile original{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), QStringLiteral("%1.html").arg(i), bytes};
            const auto added = project.documents().add(document, original);
            if (!added)
                return added.error();
            if (random() % 3 == 0)
                (void)project.collections().put(collections.at(int(random() % 30)), {*added});
            if (random() % 4 == 0)
                (void)project.attributes().setValue(*attribute, {*added}, random() % 2 ? QStringLiteral("a") : QStringLiteral("b"));
        }
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
}

static QList<QPair<QString, DocumentColumn>> columnsOf(const Project &project)
{
    static const char *const names[] = {"title", "subtitle", "series", "authors", "affiliation", "published", "year", "outlet", "language", "url",
                                        "keywords", "words", "characters", "passages", "codings", "state", "format", "imported", "collection"};
    QList<QPair<QString, DocumentColumn>> columns;
    for (int i = 0; i < 19; ++i)
        columns.append({QString::fromLatin1(names[i]), {DocumentField(i), {}}});
    columns.append({QStringLiteral("attribute"), {DocumentField::Attribute, project.attributes().all().first().id}});
    return columns;
}

/// First: nothing is remembered, as after every edit of documents. Again: as while the user types or sorts.
static void measureList(Reporter &reporter, Project &project, const QString &name, const std::function<void(DocumentList &)> &work)
{
    const QString size = QStringLiteral("%1 documents of %2 characters").arg(documents).arg(charactersEach);
    DocumentList &list = project.documentList();
    reporter.measure(name + QStringLiteral(", first"), size, rounds, [&] {
        list.forget(TableFlag::Documents);
        work(list);
    });
    reporter.measure(name + QStringLiteral(", again"), size, rounds, [&] { work(list); });
}

static void measureDocuments(Reporter &reporter, Project &project)
{
    const QString size = QStringLiteral("%1 documents").arg(documents);
    const QList<DocumentId> all = project.documentList().ids();
    reporter.measure(QStringLiteral("rows of a screen"), QStringLiteral("60 rows"), rounds,
                     [&] { (void)project.documentList().rows(all.mid(all.size() / 2, 60)); });
    reporter.measure(QStringLiteral("open one"), size, rounds, [&] { (void)project.documents().find(all.at(all.size() / 3)); });
    int n = 0;
    reporter.measure(QStringLiteral("edit a title"), size, rounds, [&] {
        (void)project.edit(QStringLiteral("Title"), [&]() -> Result<void> {
            DocumentFacts facts = project.documents().summary(all.at(5))->facts;
            facts.title = QStringLiteral("Another %1").arg(++n);
            return project.documents().setFacts(all.at(5), facts);
        });
    });
    reporter.measure(QStringLiteral("undo of it"), size, rounds, [&] { (void)project.undo(); });
    reporter.measure(QStringLiteral("search a word"), size, rounds, [&] { (void)project.search().find(QStringLiteral("word123")); });
    reporter.measure(QStringLiteral("all rows"), size, 3, [&] { (void)project.documents().summaries(); });
}

static void library(Reporter &reporter)
{
    const QTemporaryDir folder;
    // A project that was filled before may be named, to measure again without filling.
    const QString kept = qEnvironmentVariable("HAEJE_BENCH_LIBRARY");
    const QString path = kept.isEmpty() ? folder.filePath(QStringLiteral("library.haeje")) : kept;
    const bool isThere = QFile::exists(path);
    auto opened = isThere ? Project::open(path) : Project::create(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.message()));
    if (!isThere) {
        fillLibrary(**opened);
        opened->reset();
        opened = Project::open(path); // nothing of the filling is remembered
    }
    Project &project = **opened;
    for (const auto &[name, column] : columnsOf(project)) {
        measureList(reporter, project, QStringLiteral("order by ") + name, [&](DocumentList &list) { (void)list.ids({}, {column, false}); });
        measureList(reporter, project, QStringLiteral("groups by ") + name, [&](DocumentList &list) { (void)list.groups(column); });
    }
    for (const char *words : {"keyword", "treaty author 12", "축전"}) {
        DocumentFilter filter;
        filter.words = QString::fromUtf8(words);
        measureList(reporter, project, QStringLiteral("filter words ") + filter.words, [&](DocumentList &list) { (void)list.ids(filter, {}); });
    }
    measureDocuments(reporter, project);
}

static const Benchmark large("library-large", library);

} // namespace haeje::bench
