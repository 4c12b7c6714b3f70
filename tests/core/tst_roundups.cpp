// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/roundups.h"

#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/work/messagemeasures.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class TestRoundUps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundUps_keepTheirOrderThroughUndo();
    void ranks_areByRoundUpAndByActor();
};

static QVariant cell(const Table &table, const char *column, const QString &first)
{
    for (const Table::Row &row : table.rows) {
        if (row.cells.first().toString() == first)
            return row.cells.at(table.column(QLatin1String(column)));
    }
    return QStringLiteral("no such row");
}

static Table ranksOf(const MeasureMaterial &material, const AnalysisOptions &options)
{
    const auto answer = measured(*messageMeasure(s("roundup-ranks")), material, options);
    if (!answer)
        qFatal("%s", qPrintable(answer.message()));
    return answer->table;
}

/// Three well-wishers, of whom the second is named by post only.
static RoundUp roundUpOf(Project &project, const char *date, const QStringList &names)
{
    RoundUp roundUp;
    roundUp.date = *EdtfDate::parse(QLatin1String(date));
    roundUp.outlet = s("South Radio");
    for (const QString &name : names)
        roundUp.entries += {*project.actors().findOrAdd(name), name, roundUp.entries.size() == 1 ? s("post") : s("name")};
    return roundUp;
}

void TestRoundUps::roundUps_keepTheirOrderThroughUndo()
{
    TestProject project;
    RoundUpId id;
    const auto done = project->edit(s("Round-up"), [&]() -> Result<void> {
        const auto added = project->messages().roundUps().add(roundUpOf(*project, "2012-10-01", {s("C"), s("A"), s("B")}));
        id = added ? *added : RoundUpId();
        return added ? Result<void>() : Result<void>(added.error());
    });
    QVERIFY2(done, qPrintable(done.message()));
    const auto names = [&] {
        QStringList all;
        for (const RoundUpEntry &entry : project->messages().roundUps().find(id).value_or(RoundUp()).entries)
            all += entry.name + entry.named;
        return all.join(u' ');
    };
    QCOMPARE(names(), s("Cname Apost Bname"));
    const auto changed = project->edit(s("Order"), [&] {
        RoundUp roundUp = *project->messages().roundUps().find(id);
        roundUp.entries.swapItemsAt(0, 2);
        return project->messages().roundUps().update(roundUp);
    });
    QVERIFY2(changed, qPrintable(changed.message()));
    QCOMPARE(names(), s("Bname Apost Cname"));
    QVERIFY(project->undo());
    QCOMPARE(names(), s("Cname Apost Bname"));
    QVERIFY(project->undo());
    QVERIFY(project->messages().roundUps().all().isEmpty());
    for (const auto &[given, said] : {std::pair(QStringList{}, "needs those"), std::pair(QStringList{s("A"), s("A")}, "twice")}) {
        const auto refused = project->edit(s("Bad"), [&]() -> Result<void> {
            const auto added = project->messages().roundUps().add(roundUpOf(*project, "2012", given));
            return added ? Result<void>() : Result<void>(added.error());
        });
        QVERIFY2(!refused && refused.message().contains(QLatin1String(said)), qPrintable(refused.message()));
    }
}

void TestRoundUps::ranks_areByRoundUpAndByActor()
{
    TestProject project;
    const auto done = project->edit(s("Round-ups"), [&]() -> Result<void> {
        for (const auto &[date, names] : {std::pair("2017-10-01", QStringList{s("C"), s("B"), s("A")}), std::pair("2012", QStringList{s("A"), s("B")})}) {
            if (const auto added = project->messages().roundUps().add(roundUpOf(*project, date, names)); !added)
                return added.error();
        }
        return {};
    });
    QVERIFY2(done, qPrintable(done.message()));
    const MeasureMaterial material = measureMaterial(*project, false);
    const Table ranks = ranksOf(material, {{s("actor"), s("a")}});
    QCOMPARE(ranks.rows.size(), 2);
    QCOMPARE(cell(ranks, "rank", s("2012")).toInt(), 1);
    QCOMPARE(cell(ranks, "rank", s("2017")).toInt(), 3);
    QCOMPARE(cell(ranks, "of", s("2017")).toInt(), 3);
    const Table actors = ranksOf(material, {{s("by"), s("actor")}});
    QCOMPARE(cell(actors, "median", s("A")).toDouble(), 2.0);
    QCOMPARE(cell(actors, "by_post", s("B")).toInt(), 2);
    QCOMPARE(cell(actors, "first", s("C")).toInt(), 1);
    QCOMPARE(ranksOf(material, {{s("from"), s("2015")}}).rows.size(), 3);
}

QTEST_GUILESS_MAIN(TestRoundUps)
#include "tst_roundups.moc"
