// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/breakdown.h"

#include <QLocale>
#include <QTest>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

static Figure part(const char *category, std::optional<double> value, std::optional<double> base = 40,
                   const char *statement = "Technologies by field", const char *dimension = "field")
{
    Figure figure;
    figure.statement = s(statement);
    figure.dimension = s(dimension);
    figure.category = s(category);
    figure.value = value;
    figure.unit = s("technologies");
    figure.base = base;
    return figure;
}

static QList<Figure> byField()
{
    QList<Figure> figures{part("agriculture and livestock", 9), part("power and energy", 6)};
    for (int i = 0; i < figures.size(); ++i) {
        figures[i].id = FigureId(i + 1);
        figures[i].evidence = {PassageId(10 + i)};
    }
    return figures;
}

static QList<Figure> byInstitution()
{
    const char *statement = "Technologies by institution";
    return {part("State Academy of Science", 15, 40, statement, "institution"),
            part("Kim Il-sung University", 9, 40, statement, "institution"),
            part("Kim Chaek University of Technology", 8, 40, statement, "institution")};
}

/// One line per row: category | value | share of base | share of stated, "~" ahead of what is not stated.
static QString drawn(const Table &table)
{
    QStringList lines;
    for (const Table::Row &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row.cells)
            cells.append(cell.isValid() ? cell.toString() : s("-"));
        lines.append((row.notStated ? s("~") : QString()) + cells.join(s(" | ")));
    }
    return lines.join(s("\n"));
}

class TestBreakdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void rows_data();
    void rows();
    void refused_data();
    void refused();
    void notes_data();
    void notes();
    void evidence_isTheFigureThenItsPassages();
    void otherStatementsAndDimensions_areNotCounted();
    void order_keepsNotStatedLast_data();
    void order_keepsNotStatedLast();
    void texts_data();
    void texts();
    void chart_hasEveryTextWrittenFromTheData();
    void breakdownsIn_listsEachOnce();
    void names_areSlugs_data();
    void names_areSlugs();
};

void TestBreakdown::rows_data()
{
    QTest::addColumn<QList<Figure>>("figures");
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by field: 25 of 40 not stated")
        << byField() << s("field")
        << s("agriculture and livestock | 9 | 22.5 | 60\npower and energy | 6 | 15 | 40\n~Not stated | 25 | 62.5 | -");
    QTest::newRow("by institution: 8 of 40 not stated")
        << byInstitution() << s("institution")
        << s("State Academy of Science | 15 | 37.5 | 46.88\nKim Il-sung University | 9 | 22.5 | 28.13\n"
             "Kim Chaek University of Technology | 8 | 20 | 25\n~Not stated | 8 | 20 | -");
    QTest::newRow("no base: no rest") << QList<Figure>{part("a", 3, {}), part("b", 1, {})} << s("field")
                                      << s("a | 3 | - | 75\nb | 1 | - | 25");
    QTest::newRow("complete") << QList<Figure>{part("a", 30), part("b", 10)} << s("field")
                              << s("a | 30 | 75 | 75\nb | 10 | 25 | 25");
    QTest::newRow("overlapping") << QList<Figure>{part("a", 30), part("b", 15)} << s("field")
                                 << s("a | 30 | 75 | 66.67\nb | 15 | 37.5 | 33.33");
    QTest::newRow("the same figure twice") << QList<Figure>{part("a", 9), part(" A ", 9)} << s("field")
                                           << s("a | 9 | 22.5 | 100\n~Not stated | 31 | 77.5 | -");
    QTest::newRow("not stated is given by the source")
        << QList<Figure>{part("not stated", 25), part("a", 15)} << s("field")
        << s("a | 15 | 37.5 | 100\n~Not stated | 25 | 62.5 | -");
    QTest::newRow("a verdict has no number") << QList<Figure>{part("a", 9), part("b", {})} << s("field")
                                             << s("a | 9 | 22.5 | 100\n~Not stated | 31 | 77.5 | -");
    QTest::newRow("zero is a number") << QList<Figure>{part("a", 0), part("b", 40)} << s("field")
                                      << s("a | 0 | 0 | 0\nb | 40 | 100 | 100");
}

void TestBreakdown::rows()
{
    QFETCH(QList<Figure>, figures);
    QFETCH(QString, dimension);
    QFETCH(QString, expected);
    const Result<Breakdown> result = breakdown(figures, s("Technologies by %1").arg(dimension), dimension);
    QVERIFY2(result.ok(), qPrintable(result.message()));
    QCOMPARE(drawn(result->table), expected);
}

void TestBreakdown::refused_data()
{
    QTest::addColumn<QList<Figure>>("figures");
    QTest::addColumn<QString>("said");
    Figure papers = part("b", 2);
    papers.unit = s("papers");
    QTest::newRow("nothing there") << QList<Figure>{} << s("no figure with a number");
    QTest::newRow("verdicts only") << QList<Figure>{part("a", {})} << s("no figure with a number");
    QTest::newRow("different bases") << QList<Figure>{part("a", 1), part("b", 2, 50)} << s("(40, 50)");
    QTest::newRow("different units") << QList<Figure>{part("a", 1), papers} << s("(technologies, papers)");
    QTest::newRow("disagreeing") << QList<Figure>{part("a", 9), part("A", 10)} << s("disagree about A: 9 and 10");
}

void TestBreakdown::refused()
{
    QFETCH(QList<Figure>, figures);
    QFETCH(QString, said);
    const Result<Breakdown> result = breakdown(figures, s("Technologies by field"), s("field"));
    QVERIFY(!result.ok());
    QVERIFY2(result.message().contains(said), qPrintable(result.message()));
}

void TestBreakdown::notes_data()
{
    QTest::addColumn<QList<Figure>>("figures");
    QTest::addColumn<QString>("said");
    QTest::newRow("what the rest holds on") << byField() << s("25 = 40 − 15, computed, not inferred. Holds only if each of the "
                                                              "40 technologies has one field.");
    QTest::newRow("no base") << QList<Figure>{part("a", 3, {})} << s("No base is given");
    QTest::newRow("overlap") << QList<Figure>{part("a", 30), part("b", 15)} << s("add up to 45, more than the base of 40");
    QTest::newRow("base from the others") << QList<Figure>{part("a", 9), part("b", 6, {})} << s("1 of 2 figures state no base");
    QTest::newRow("left out") << QList<Figure>{part("a", 9), part("b", {})} << s("give no number: b");
    QTest::newRow("source disagrees") << QList<Figure>{part("a", 9), part("not stated", 20)} << s("gives 20 as not stated, but 31");
}

void TestBreakdown::notes()
{
    QFETCH(QList<Figure>, figures);
    QFETCH(QString, said);
    const Result<Breakdown> result = breakdown(figures, s("Technologies by field"), s("field"));
    QVERIFY2(result.ok(), qPrintable(result.message()));
    const QString all = result->table.notes.join(s("\n"));
    QVERIFY2(all.contains(said), qPrintable(all));
}

void TestBreakdown::evidence_isTheFigureThenItsPassages()
{
    QList<Figure> figures = byField();
    Figure again = figures.first();
    again.id = FigureId(7);
    again.evidence = {PassageId(20)};
    figures.append(again);
    const Table table = breakdown(figures, s("technologies  BY field"), s("Field"))->table;
    const QList<EntityRef> expected{FigureId(1), PassageId(10), FigureId(7), PassageId(20)};
    QCOMPARE(table.rows.first().evidence, expected);
    QVERIFY(table.rows.last().evidence.isEmpty());
}

void TestBreakdown::otherStatementsAndDimensions_areNotCounted()
{
    const Result<Breakdown> field = breakdown(byField() + byInstitution(), s("Technologies by field"), s("field"));
    QVERIFY2(field.ok(), qPrintable(field.message()));
    QCOMPARE(field->table.rows.size(), 3);
    QCOMPARE(*field->notStated, 25.0);
}

void TestBreakdown::order_keepsNotStatedLast_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("data") << s("data") << QStringList{s("b"), s("c"), s("a"), s("Not stated")};
    QTest::newRow("value") << s("value") << QStringList{s("a"), s("b"), s("c"), s("Not stated")};
    QTest::newRow("name") << s("name") << QStringList{s("a"), s("b"), s("c"), s("Not stated")};
}

void TestBreakdown::order_keepsNotStatedLast()
{
    QFETCH(QString, order);
    const QList<Figure> figures{part("b", 2), part("c", 1), part("a", 3)};
    QStringList names;
    for (const Table::Row &row : ordered(breakdown(figures, s("Technologies by field"), s("field"))->table, order).rows)
        names.append(row.cells.first().toString());
    QTEST(names, "expected");
}

void TestBreakdown::texts_data()
{
    QTest::addColumn<QList<Figure>>("figures");
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("title");
    QTest::newRow("most name none") << byField() << s("field")
        << s("Of 40 technologies, 25 name no field; agriculture and livestock leads among those that do");
    QTest::newRow("most name one") << byInstitution() << s("institution")
        << s("State Academy of Science leads with 15 of 40 technologies; 8 name no institution");
    QTest::newRow("two lead") << QList<Figure>{part("a", 20), part("b", 20)} << s("field")
        << s("A and b lead with 20 of 40 technologies each");
    QTest::newRow("no base") << QList<Figure>{part("a", 2, {})} << s("field") << s("A leads with 2 technologies");
}

void TestBreakdown::texts()
{
    QFETCH(QList<Figure>, figures);
    QFETCH(QString, dimension);
    const Result<Breakdown> result = breakdown(figures, s("Technologies by %1").arg(dimension), dimension);
    QTEST(chartTitle(*result), "title");
}

void TestBreakdown::chart_hasEveryTextWrittenFromTheData()
{
    QList<Figure> figures = byField();
    figures[0].asOf = *EdtfDate::parse(s("2021-07-21"));
    const Breakdown data = *breakdown(figures, s("Technologies by field"), s("field"));
    const ChartSpec chart = chartSpecFor(data, {s("Review of 2021")});
    QCOMPARE(chart.name, s("technologies-by-field"));
    QCOMPARE(chart.form, s("bar"));
    QVERIFY2(chart.subtitle.startsWith(s("Technologies by field, number, base 40, as of ")), qPrintable(chart.subtitle));
    QVERIFY(chart.notes.contains(s("one field")));
    QCOMPARE(chart.source, s("Review of 2021"));
    QVERIFY2(chart.alt.endsWith(s("Agriculture and livestock 9 (22.5 %); power and energy 6 (15.0 %); not stated 25 (62.5 %).")),
             qPrintable(chart.alt));
}

void TestBreakdown::breakdownsIn_listsEachOnce()
{
    QList<Figure> figures = byField() + byInstitution() + byField();
    figures.append(part("", 40, {}, "Technologies chosen", "selection"));
    const QList<BreakdownName> expected{{s("Technologies by field"), s("field"), 2},
                                        {s("Technologies by institution"), s("institution"), 3}};
    QCOMPARE(breakdownsIn(figures), expected);
}

void TestBreakdown::names_areSlugs_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << s("Technologies by field") << s("technologies-by-field");
    QTest::newRow("signs") << s("  R&D, 2021 (core)! ") << s("r-d-2021-core");
    QTest::newRow("Korean") << s("분야별 기술") << s("분야별-기술");
    QTest::newRow("nothing") << s("…") << s("chart");
}

void TestBreakdown::names_areSlugs()
{
    QFETCH(QString, statement);
    QTEST(chartNameFor(statement), "name");
}

QTEST_GUILESS_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
