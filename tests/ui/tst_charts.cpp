// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/charts.h"
#include "tests/support/figureproject.h"
#include "ui/charts/chartinspector.h"
#include "ui/charts/chartview.h"
#include "ui/charts/pngdialog.h"
#include "ui/charts/textfield.h"
#include "ui/common/theme.h"
#include "ui/common/warningstrip.h"
#include "ui/shell/places/chartsplace.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

#include <memory>

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newChart_isOneUndoEntryWithEveryText();
    void clickOnBar_leadsToItsPassage();
    void keyboard_leadsToThePassageToo();
    void notStated_offersThePassagesOfTheOthers();
    void fieldEdit_isOneUndoEntry();
    void emptyAltText_isWarnedOfAndFixed();
    void form_isStored();
    void manyCategories_leaveOnlyBars();
    void export_writesEveryFormat_data();
    void export_writesEveryFormat();
    void exportPng_asksForResolution();
    void copy_hasPictureAndTable();
    void deleteChart_andUndo();
    void chartByName_saysWhichThereAre();
    void notStatedBar_isHatchedNotColoured();
    void longKoreanLabels_areWhole();

private:
    ChartSpec shown() const { return m_data->project->charts().all().first(); }
    ChartView *view() const { return m_place->findChild<ChartView *>(); }
    QTableView *table() const { return m_place->findChild<QTableView *>(s("chartData")); }

    std::unique_ptr<FigureProject> m_data;
    std::unique_ptr<ChartsPlace> m_place;
};

void TestCharts::init()
{
    m_data = std::make_unique<FigureProject>();
    m_place = std::make_unique<ChartsPlace>(m_data->services);
    m_place->resize(1200, 900);
    m_place->setProject(m_data->project.get());
    m_place->makeChart(s("Technologies by field"), s("field"));
    m_place->show();
}

void TestCharts::cleanup()
{
    m_place.reset();
    m_data.reset();
}

void TestCharts::newChart_isOneUndoEntryWithEveryText()
{
    const ChartSpec chart = shown();
    QCOMPARE(chart.name, s("technologies-by-field"));
    QCOMPARE(chart.title, s("Of 40 technologies, 25 name no field; farming leads among those that do"));
    QVERIFY(chart.notes.contains(s("one field")));
    QVERIFY(chart.source.contains(s("A review in few words")));
    QVERIFY(chart.alt.contains(s("not stated 25")));
    QCOMPARE(table()->model()->rowCount(), 4); // two fields, not stated, all
    QVERIFY(m_data->project->undo().ok());
    QVERIFY(m_data->project->charts().all().isEmpty());
    QVERIFY(m_data->project->redo().ok());
    QCOMPARE(shown(), chart);
}

void TestCharts::clickOnBar_leadsToItsPassage()
{
    QTest::mouseClick(view(), Qt::LeftButton, {}, view()->barRect(1).center().toPoint());
    QCOMPARE(m_data->navigator.current().what, m_data->passageOf("six concern power"));
}

void TestCharts::keyboard_leadsToThePassageToo()
{
    QSignalSpy activated(view(), &ChartView::barActivated);
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(m_data->navigator.current().what, m_data->passageOf("nine concern farming"));
}

void TestCharts::notStated_offersThePassagesOfTheOthers()
{
    QTest::mouseClick(view(), Qt::LeftButton, {}, view()->barRect(2).center().toPoint());
    auto *popup = m_place->findChild<QMenu *>(s("evidencePopup"));
    QVERIFY(popup);
    QCOMPARE(popup->actions().size(), 2);
    popup->actions().last()->trigger();
    QCOMPARE(m_data->navigator.current().what, m_data->passageOf("six concern power"));
}

void TestCharts::fieldEdit_isOneUndoEntry()
{
    auto *title = m_place->inspector()->findChild<TextField *>(s("chartTitle"));
    const QString before = shown().title;
    title->setPlainText(s("Most name no field"));
    QCOMPARE(shown().title, before); // not while it is being typed
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown().title, s("Most name no field"));
    QCOMPARE(view()->picture()->spec.title, s("Most name no field"));
    QVERIFY(m_data->project->undo().ok());
    QCOMPARE(shown().title, before);
    QCOMPARE(title->text(), before);
}

void TestCharts::emptyAltText_isWarnedOfAndFixed()
{
    auto *alt = m_place->inspector()->findChild<TextField *>(s("chartAlt"));
    auto *strip = m_place->findChild<WarningStrip *>();
    QVERIFY(strip->text().isEmpty());
    alt->setPlainText({});
    alt->commit();
    QVERIFY(strip->text().contains(s("Alt text is empty")));
    m_place->findChild<QPushButton *>(s("fixAlt"))->click();
    QVERIFY(shown().alt.contains(s("not stated 25 (62.5 %)")));
    QVERIFY(strip->text().isEmpty());
}

void TestCharts::form_isStored()
{
    m_place->findChild<QAbstractButton *>(s("formColumn"))->click();
    QCOMPARE(shown().form, s("column"));
    QVERIFY(view()->barRect(2).height() > view()->barRect(0).height()); // 25 stands above 9
    QVERIFY(m_data->project->undo().ok());
    QCOMPARE(shown().form, s("bar"));
}

void TestCharts::manyCategories_leaveOnlyBars()
{
    for (int i = 0; i < 14; ++i)
        m_data->addPart("field", qPrintable(s("field %1").arg(i)), 1, "nine concern farming");
    QVERIFY(!m_place->findChild<QAbstractButton *>(s("formColumn"))->isEnabled());
    QCOMPARE(view()->picture()->table.rows.size(), 17);
    QVERIFY(view()->barRect(0).height() / view()->zoom() >= 23.5);
}

void TestCharts::export_writesEveryFormat_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("holds");
    QTest::addColumn<QByteArray>("lacks");
    QTest::newRow("SVG") << s("chart.exportSvg") << s("a.svg") << QByteArray("<title>Of 40 technologies") << QByteArray("<text");
    QTest::newRow("SVG, alt text") << s("chart.exportSvg") << s("b.svg") << QByteArray("<desc>Bar chart: ") << QByteArray("<text");
    QTest::newRow("PDF") << s("chart.exportPdf") << s("a.pdf") << QByteArray("%PDF-1.") << QByteArray("<svg");
    QTest::newRow("CSV") << s("chart.exportCsv") << s("a.csv") << QByteArray("power,6,15,40\nNot stated,25,62.5,\n") << QByteArray(";");
}

void TestCharts::export_writesEveryFormat()
{
    QFETCH(QString, action);
    QFETCH(QString, name);
    QFETCH(QByteArray, holds);
    QFETCH(QByteArray, lacks);
    m_data->prompts.file = m_data->folder.filePath(name);
    m_data->actions.find(action)->trigger();
    QFile file(m_data->prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains(holds), bytes.left(400).constData());
    QVERIFY(!bytes.contains(lacks));
    QCOMPARE(m_data->prompts.said, QStringList());
}

void TestCharts::exportPng_asksForResolution()
{
    m_data->prompts.file = m_data->folder.filePath(s("a.png"));
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<PngDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>(s("pngDpi"))->setValue(192);
        dialog->accept();
    });
    m_data->actions.find(s("chart.exportPng"))->trigger();
    const QImage image(m_data->prompts.file);
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
    QVERIFY(qAbs(image.width() - 1600) < 4);
    QVERIFY(image.text(s("Description")).startsWith(s("Bar chart")));
}

void TestCharts::copy_hasPictureAndTable()
{
    m_data->actions.find(s("chart.copy"))->trigger();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->data(s("image/svg+xml")).contains("<svg"));
    QVERIFY(data->text().contains(s("farming\t9\t22.5")));
}

void TestCharts::deleteChart_andUndo()
{
    const ChartSpec before = shown();
    m_data->actions.find(s("chart.delete"))->trigger();
    QVERIFY(m_data->project->charts().all().isEmpty());
    QVERIFY(!m_data->actions.find(s("chart.exportPdf"))->isEnabled());
    QVERIFY(m_data->project->undo().ok());
    QCOMPARE(shown(), before);
}

void TestCharts::chartByName_saysWhichThereAre()
{
    const Result<ChartPicture> none = chartByName(*m_data->project, s("by-moon"));
    QVERIFY(!none.ok());
    QVERIFY(none.message().contains(s("technologies-by-field")));
    const Result<ChartPicture> picture = chartByName(*m_data->project, s("technologies-by-field"));
    QVERIFY2(picture.ok(), qPrintable(picture.message()));
    QCOMPARE(picture->table.rows.size(), 3);
}

void TestCharts::notStatedBar_isHatchedNotColoured()
{
    QImage image(view()->size(), QImage::Format_RGB32);
    view()->render(&image);
    const auto colours = [&](int row) {
        QSet<QRgb> seen;
        const QRect bar = view()->barRect(row).toRect().adjusted(4, 3, -4, -3);
        for (int x = bar.right() - 40; x < bar.right(); ++x)
            seen.insert(image.pixel(x, bar.center().y()));
        return seen;
    };
    QCOMPARE(colours(0), QSet<QRgb>{Theme::light().series(0).rgb()});
    QVERIFY(colours(2).size() > 2);
    QVERIFY(!colours(2).contains(Theme::light().series(0).rgb()));
}

void TestCharts::longKoreanLabels_areWhole()
{
    const ChartPicture picture = *view()->picture();
    ChartPicture tall = picture;
    tall.table.rows[0].cells[0] = s("국가과학원 산하 중앙실험분석소와 함흥분원 및 그 부속 시험공장을 포함한 모든 연구 단위");
    QVERIFY(leastChartHeight(500, tall.spec, tall.table) > leastChartHeight(500, picture.spec, picture.table));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
