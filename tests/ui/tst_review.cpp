// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/charts.h"
#include "tests/support/figureproject.h"
#include "ui/common/evidencelist.h"
#include "ui/review/breakdownbars.h"
#include "ui/review/figuredialog.h"
#include "ui/review/figuretable.h"
#include "ui/shell/places/reviewplace.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <memory>

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class TestReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void table_showsEveryFigure();
    void selectedFigure_showsItsPassage();
    void breakdowns_areShownAndBecomeCharts();
    void bar_leadsToItsPassage();
    void figureFromMarkedWords_isOneEdit();
    void dialog_refusesWithASentence_data();
    void dialog_refusesWithASentence();
    void deletedFigures_comeBackByUndo();
    void importedTable_isShown();
    void exportedCsv_isImportedWithoutChange();

private:
    QTableView *table() const { return m_place->findChild<QTableView *>(s("figureTable")); }

    std::unique_ptr<FigureProject> m_data;
    std::unique_ptr<ReviewPlace> m_place;
};

void TestReview::init()
{
    m_data = std::make_unique<FigureProject>();
    m_place = std::make_unique<ReviewPlace>(m_data->services);
    m_place->resize(1100, 800);
    m_place->setProject(m_data->project.get());
    m_place->show();
}

void TestReview::cleanup()
{
    m_place.reset();
    m_data.reset();
}

void TestReview::table_showsEveryFigure()
{
    QCOMPARE(table()->model()->rowCount(), 5);
    m_place->findChild<QLineEdit *>(s("figureFilter"))->setText(s("university"));
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestReview::selectedFigure_showsItsPassage()
{
    table()->selectRow(1);
    auto *evidence = m_place->inspector()->findChild<EvidenceList *>();
    QCOMPARE(evidence->items().size(), 1);
    QCOMPARE(evidence->items().first().where, m_data->passageOf("six concern power"));
    QCOMPARE(m_place->inspector()->findChildren<QWidget *>(s("checkHolds")).size(), 2); // share, parts of the whole
}

void TestReview::breakdowns_areShownAndBecomeCharts()
{
    const auto bars = m_place->inspector()->findChildren<BreakdownBars *>();
    QCOMPARE(bars.size(), 2);
    QCOMPARE(*bars.first()->data().notStated, 25.0);
    QCOMPARE(*bars.last()->data().notStated, 8.0);
    m_place->inspector()->findChildren<QPushButton *>(s("makeChart")).last()->click();
    QCOMPARE(m_data->project->charts().all().size(), 1);
    QCOMPARE(m_data->navigator.current().place, PlaceKind::Charts);
    QVERIFY(m_data->project->undo().ok());
    QVERIFY(m_data->project->charts().all().isEmpty());
}

void TestReview::bar_leadsToItsPassage()
{
    auto *bars = m_place->inspector()->findChildren<BreakdownBars *>().first();
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->rowRect(0).center());
    QCOMPARE(m_data->navigator.current().what, m_data->passageOf("nine concern farming"));
}

void TestReview::figureFromMarkedWords_isOneEdit()
{
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<FigureDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const auto field = [&](const char *name) { return dialog->findChild<QLineEdit *>(s(name)); };
        QCOMPARE(field("figureValue")->text(), s("40"));
        QCOMPARE(field("figureUnit")->text(), s("technologies"));
        field("figureBase")->clear();
        field("figureStatement")->setText(s("Technologies in all"));
        dialog->accept();
    });
    const TextSpan span = spanOf(reviewText, s("forty technologies"));
    const auto made = makeFigure(m_place.get(), *m_data->project, m_data->prompts, m_data->document, span);
    QVERIFY(made.has_value());
    const Figure figure = *m_data->project->figures().find(*made);
    QCOMPARE(*figure.value, 40.0);
    QCOMPARE(figure.evidence.size(), 1);
    QCOMPARE(EntityRef(figure.evidence.first()), m_data->passageOf("forty technologies"));
    QCOMPARE(table()->model()->rowCount(), 6);
    QVERIFY(m_data->project->undo().ok());
    QCOMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(m_data->passageOf("forty technologies"), EntityRef());
}

void TestReview::dialog_refusesWithASentence_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no statement") << s("figureStatement") << s("") << s("statement");
    QTest::newRow("no number") << s("figureValue") << s("nine") << s("not a number");
    QTest::newRow("nothing said") << s("figureValue") << s("") << s("verdict");
    QTest::newRow("no date") << s("figureAsOf") << s("2021-02-30") << s("is no date");
    QTest::newRow("more than its base") << s("figureBase") << s("3") << s("more than its base");
}

void TestReview::dialog_refusesWithASentence()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, said);
    Figure figure;
    figure.statement = s("Technologies by field");
    figure.value = 9;
    FigureDialog dialog(figure, s("nine"), {});
    dialog.findChild<QLineEdit *>(field)->setText(text);
    dialog.accept();
    QCOMPARE(dialog.result(), 0);
    const QString sentence = dialog.findChild<QLabel *>(s("figureProblem"))->text();
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
}

void TestReview::deletedFigures_comeBackByUndo()
{
    table()->selectAll();
    m_data->actions.find(s("figure.delete"))->trigger();
    QVERIFY(m_data->project->figures().all().isEmpty());
    QVERIFY(m_data->project->undo().ok());
    QCOMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(m_data->project->figures().all().first().evidence.size(), 1);
}

void TestReview::importedTable_isShown()
{
    m_data->prompts.file = m_data->folder.filePath(s("figures.csv"));
    QFile file(m_data->prompts.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("figure,value,unit,base,dimension,category,as_of,source\nReports by year,7,reports,,year,2020,,a list\n");
    file.close();
    m_data->actions.find(s("figure.import"))->trigger();
    QCOMPARE(m_data->prompts.said, QStringList());
    QCOMPARE(table()->model()->rowCount(), 6);
}

void TestReview::exportedCsv_isImportedWithoutChange()
{
    m_data->prompts.file = m_data->folder.filePath(s("out.csv"));
    m_data->actions.find(s("figure.exportCsv"))->trigger();
    QFile file(m_data->prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("statement,value,unit,base,dimension,category,as_of,source\n"));
    m_data->actions.find(s("figure.import"))->trigger();
    QCOMPARE(m_data->project->figures().all().size(), 5);
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"
