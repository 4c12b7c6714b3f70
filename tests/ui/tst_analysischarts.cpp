// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/charts.h"
#include "core/work/analysischarts.h"
#include "tests/support/codedpair.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/charts/heat.h"
#include "ui/common/theme.h"
#include "ui/shell/places/chartsplace.h"

#include <QFileInfo>
#include <QToolButton>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Charts whose numbers are counted from what was coded.
class TestAnalysisCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void heat_keepsItsNumbersReadable_data();
    void heat_keepsItsNumbersReadable();
    void chart_countsAnewAndLeadsToPassages();
    void chartForms_areThoseThatTheNumbersAllow();
    void chartTexts_areWrittenFromTheCount();
    void saveThenLoad_roundTrip();
    void order_keepsEachMarkWithItsPassages();

private:
    std::unique_ptr<test::CodedPair> m_project;
};

void TestAnalysisCharts::init()
{
    m_project = std::make_unique<test::CodedPair>();
}

void TestAnalysisCharts::cleanup()
{
    m_project.reset();
}

void TestAnalysisCharts::heat_keepsItsNumbersReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestAnalysisCharts::heat_keepsItsNumbersReadable()
{
    QFETCH(const bool, dark);
    const Theme &theme = dark ? Theme::forDark() : Theme::light();
    for (int series = 0; series < 8; ++series) {
        for (int step = 0; step <= 100; ++step) {
            const QColor ground = heatGround(theme, step / 100.0, series);
            QVERIFY2(contrastOf(heatInk(theme, ground), ground) >= 4.5, qPrintable(s("series %1, %2 %").arg(series).arg(step)));
        }
    }
}

void TestAnalysisCharts::chart_countsAnewAndLeadsToPassages()
{
    ChartsPlace place(m_project->services);
    place.resize(1200, 900);
    place.setProject(m_project->project.get());
    place.show();
    place.makeAnalysisChart(s("code-by-document"), {});
    auto *view = place.findChild<ChartView *>();
    QVERIFY(view->picture());
    QCOMPARE(view->picture()->table.rows.size(), 4); // two codes with something, two documents
    const auto row = [&](const char *category, const char *series) {
        for (int i = 0; i < view->picture()->table.rows.size(); ++i) {
            const QStringList names{view->picture()->table.rows.at(i).cells.at(0).toString(), view->picture()->table.rows.at(i).cells.at(1).toString()};
            if (names.contains(s(category)) && names.contains(s(series)))
                return i;
        }
        return -1;
    };
    QTest::mouseClick(view, Qt::LeftButton, {}, view->barRect(row("Ties", "First")).center().toPoint());
    QCOMPARE(m_project->navigator.current().what.kind, EntityKind::Passage);
    const auto words = (*m_project)->passages().find(PassageId(m_project->navigator.current().what.id));
    QCOMPARE(words->quote, s("old alliance"));
    m_project->code(m_project->first, "Nothing", "Ties");
    QCOMPARE(view->picture()->table.rows.at(row("Ties", "First")).cells.at(2).toInt(), 2);
    place.setProject(nullptr);
}

void TestAnalysisCharts::chartForms_areThoseThatTheNumbersAllow()
{
    ChartsPlace place(m_project->services);
    place.resize(1200, 900);
    place.setProject(m_project->project.get());
    place.show();
    place.makeAnalysisChart(s("code-by-document"), {});
    const auto button = [&](const char *name) { return place.findChild<QToolButton *>(QLatin1String(name)); };
    QVERIFY(button("formStacked")->isVisible() && button("formHeat")->isVisible());
    QVERIFY(!button("formLine")->isVisible()); // documents are no time
    for (const char *form : {"formGrouped", "formHeat", "formBar", "formColumn", "formStacked"}) {
        QTest::mouseClick(button(form), Qt::LeftButton);
        auto *view = place.findChild<ChartView *>();
        QVERIFY2(view->picture(), form);
        const int marks = int(view->picture()->table.rows.size());
        QCOMPARE(marks, QLatin1String(form) == QLatin1String("formBar") || QLatin1String(form) == QLatin1String("formColumn") ? 2 : 4);
        for (int mark = 0; mark < marks; ++mark)
            QVERIFY2(view->rect().contains(view->barRect(mark).center().toPoint()), form);
    }
    for (int i = 0; i < 9; ++i) {
        m_project->code(m_project->first, "Nothing", s("Many/code %1").arg(i));
        m_project->code(test::addDocument(**m_project, s("Document %1\nwords").arg(i)), "words", "Ties");
    }
    QVERIFY(!button("formStacked")->isEnabled());
    QVERIFY(button("formHeat")->isEnabled());
    place.setProject(nullptr);
}

void TestAnalysisCharts::chartTexts_areWrittenFromTheCount()
{
    const auto spec = newAnalysisChart(**m_project, s("code-by-code"), {{s("relation"), s("overlap")}});
    QVERIFY2(spec, qPrintable(spec.message()));
    QCOMPARE(spec->form, s("heat"));
    QVERIFY2(spec->title.contains(s("Codes by codes")), qPrintable(spec->title));
    QVERIFY(spec->notes.contains(s("at least one character in common")));
    QVERIFY2(spec->alt.startsWith(s("Heat map")) && spec->alt.contains(s("Ties/alliance")), qPrintable(spec->alt));
    QVERIFY(spec->source.contains(s("2 documents")));
    const auto nothing = newAnalysisChart(**m_project, s("code-by-document"), {{s("codes"), s("Unused")}});
    QVERIFY(!nothing);
    QVERIFY2(nothing.message().contains(s("nothing to draw")), qPrintable(nothing.message()));
}

void TestAnalysisCharts::saveThenLoad_roundTrip()
{
    auto spec = newAnalysisChart(**m_project, s("code-by-code"), {{s("relation"), s("near")}, {s("within"), s("3")}, {s("roll-up"), s("yes")}});
    QVERIFY2(spec, qPrintable(spec.message()));
    QVERIFY((*m_project)->edit(s("Chart"), [&]() -> Result<void> {
        const auto id = (*m_project)->charts().add(*spec);
        return id ? Result<void>() : Result<void>(id.error());
    }));
    const auto kept = (*m_project)->charts().findByName(spec->name);
    QVERIFY(kept);
    spec->id = kept->id;
    spec->guid = kept->guid;
    QCOMPARE(*kept, *spec);
    const auto picture = chartPicture(**m_project, *kept);
    QVERIFY2(picture, qPrintable(picture.message()));
    const auto fresh = chartPicture(**m_project, *spec);
    QCOMPARE(toCsv(picture->table), toCsv(fresh->table));
    for (const char *suffix : {"svg", "pdf", "png", "csv"}) {
        const QString file = m_project->folder.filePath(s("chart.") + QLatin1String(suffix));
        QVERIFY2(exportChart(file, *picture), suffix);
        QVERIFY(QFileInfo(file).size() > 20);
    }
}

void TestAnalysisCharts::order_keepsEachMarkWithItsPassages()
{
    auto spec = newAnalysisChart(**m_project, s("code-by-document"), {});
    QVERIFY(spec);
    for (const char *order : {"data", "value", "name"}) {
        spec->order = QLatin1String(order);
        for (const char *form : {"bar", "stacked", "heat"}) {
            spec->form = QLatin1String(form);
            const auto picture = chartPicture(**m_project, *spec);
            QVERIFY(picture);
            const qsizetype value = picture->table.column(s("value"));
            for (int row = 0; row < picture->table.rows.size(); ++row)
                QCOMPARE(evidenceOfMark(**m_project, *picture, row).size(), picture->table.rows.at(row).cells.at(value).toInt());
            if (QLatin1String(form) == QLatin1String("bar"))
                QCOMPARE(picture->table.rows.first().cells.at(0).toString(), QLatin1String(order) == QLatin1String("value") ? s("Ties/alliance") : s("Ties"));
        }
    }
}

QTEST_MAIN(TestAnalysisCharts)
#include "tst_analysischarts.moc"
