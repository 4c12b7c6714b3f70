// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/messagetable.h"
#include "core/store/charts.h"
#include "core/store/messages.h"
#include "core/store/roundups.h"
#include "tests/support/codedpair.h"
#include "ui/charts/chartview.h"
#include "ui/common/emptystate.h"
#include "ui/measures/measureoptions.h"
#include "ui/measures/measurespage.h"
#include "ui/measures/roundupsdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class TestMeasuresPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyMeasure_hasItsTable();
    void options_countAnew();
    void unresolved_areListedWithTheirReasons();
    void row_leadsToItsMessage();
    void edits_areCountedAtOnce();
    void makeChart_keepsItAndGoesThere();
    void csv_holdsTheTable();
    void roundUps_areEnteredOrderedAndUndone();
    void emptyProject_saysWhatToDo();

private:
    QTableView *table() const
    {
        for (QTableView *one : m_page->findChildren<QTableView *>(s("measureTable"))) {
            if (!one->isHidden())
                return one;
        }
        return nullptr;
    }
    QString words(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    std::unique_ptr<test::CodedPair> m_project;
    std::unique_ptr<MeasuresPage> m_page;
};

void TestMeasuresPage::init()
{
    m_project = std::make_unique<test::CodedPair>();
    QFile file(s(HAEJE_SOURCE_DIR "/tests/data/measures/series.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(importMessages(**m_project, file.readAll(), s("series.csv")));
    m_page = std::make_unique<MeasuresPage>(m_project->services, nullptr);
    m_page->resize(1100, 700);
    m_page->setProject(m_project->project.get());
    m_page->show();
}

void TestMeasuresPage::cleanup()
{
    m_page.reset();
    m_project.reset();
}

void TestMeasuresPage::everyMeasure_hasItsTable()
{
    auto *list = m_page->findChild<QListWidget *>(s("measureList"));
    QCOMPARE(list->count(), int(messageMeasures().size()));
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QVERIFY(table());
        QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY2(!m_page->findChild<QLabel *>(s("measureRules"))->text().isEmpty(), qPrintable(list->item(row)->text()));
    }
}

void TestMeasuresPage::options_countAnew()
{
    m_page->showMeasure(s("rate"), {{s("pair"), s("none")}});
    QCOMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(words(2, 1), s("0"));
    QCOMPARE(words(2, 2), s("none in this project"));
    auto *count = m_page->findChild<QComboBox *>(s("option.count"));
    count->setCurrentIndex(count->findData(s("exchanges")));
    QCOMPARE(words(0, 1), s("1"));
    m_page->showMeasure(s("lag"), {{s("kind"), s("reply")}});
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(words(0, 1), s("2"));
    QVERIFY(m_page->findChild<ChartView *>()->picture());
}

void TestMeasuresPage::unresolved_areListedWithTheirReasons()
{
    m_page->showMeasure(s("reply-lag"), {});
    auto *button = m_page->findChild<QPushButton *>(s("measureUnresolved"));
    QCOMPARE(button->text(), s("2 not resolved…"));
    button->click();
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!words(0, 1).isEmpty());
    button->click();
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestMeasuresPage::row_leadsToItsMessage()
{
    m_page->showMeasure(s("lag"), {{s("by"), s("message")}});
    QSignalSpy moved(&m_project->navigator, &Navigator::moved);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    Q_EMIT table()->activated(table()->currentIndex());
    QCOMPARE(moved.size(), 1);
    const Location there = m_project->navigator.current();
    QCOMPARE(there.what.kind, EntityKind::Message);
    QCOMPARE(m_project->project->messages().find(MessageId(there.what.id))->key, s("M01"));
}

void TestMeasuresPage::edits_areCountedAtOnce()
{
    m_page->showMeasure(s("rate"), {{s("pair"), s("none")}});
    const auto done = (*m_project)->edit(s("Remove"), [&] { return (*m_project)->messages().remove(*(*m_project)->messages().findByKey(s("M01"))); });
    QVERIFY(done);
    QCOMPARE(words(0, 1), s("1"));
    QVERIFY((*m_project)->undo());
    QCOMPARE(words(0, 1), s("2"));
}

void TestMeasuresPage::makeChart_keepsItAndGoesThere()
{
    m_page->showMeasure(s("rate"), {{s("directed"), s("yes")}});
    m_page->findChild<QToolButton *>(s("measureChart"))->click();
    QVERIFY2(m_project->answers.said.isEmpty(), qPrintable(m_project->answers.said.join(u' ')));
    const QList<ChartSpec> charts = (*m_project)->charts().all();
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts.first().analysis, s("rate"));
    QCOMPARE(charts.first().form, s("stacked"));
    QCOMPARE(charts.first().options.value(s("directed")), s("yes"));
    QCOMPARE(m_project->navigator.current().what, EntityRef(charts.first().id));
}

void TestMeasuresPage::csv_holdsTheTable()
{
    m_page->showMeasure(s("rate"), {{s("pair"), s("none")}});
    m_project->answers.path = m_project->folder.filePath(s("rate.csv"));
    m_page->findChild<QToolButton *>(s("measureCsv"))->click();
    QFile file(m_project->answers.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("year,count,remark\n2000,2,"));
}

void TestMeasuresPage::roundUps_areEnteredOrderedAndUndone()
{
    RoundUpsDialog dialog(**m_project);
    dialog.show();
    dialog.findChild<QLineEdit *>(s("roundUpDate"))->setText(s("soon"));
    dialog.findChild<QPushButton *>(s("roundUpSave"))->click();
    QVERIFY(dialog.findChild<QLabel *>(s("roundUpWrong"))->text().contains(s("soon")));
    dialog.findChild<QLineEdit *>(s("roundUpDate"))->setText(s("2004-10-01"));
    auto *entries = dialog.findChild<QTableWidget *>(s("roundUpEntries"));
    for (const char *name : {"Ostland", "Norrland"}) {
        dialog.findChild<QPushButton *>(s("roundUpAdd"))->click();
        entries->item(entries->rowCount() - 1, 0)->setText(s(name));
    }
    dialog.findChild<QPushButton *>(s("roundUpUp"))->click();
    qobject_cast<QComboBox *>(entries->cellWidget(0, 1))->setCurrentIndex(2);
    dialog.findChild<QPushButton *>(s("roundUpSave"))->click();
    QCOMPARE((*m_project)->messages().roundUps().all().size(), 1);
    const RoundUp kept = (*m_project)->messages().roundUps().all().first();
    QCOMPARE(kept.entries.first().name, s("Norrland"));
    QCOMPARE(kept.entries.first().named, s("post"));
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->messages().roundUps().all().isEmpty());
}

void TestMeasuresPage::emptyProject_saysWhatToDo()
{
    test::CodedPair empty;
    MeasuresPage page(empty.services, nullptr);
    page.setProject(empty.project.get());
    page.show();
    QVERIFY(page.findChild<EmptyState *>()->isVisible());
    QVERIFY(page.findChild<QPushButton *>(s("measuresImport"))->isVisible());
}

QTEST_MAIN(TestMeasuresPage)
#include "tst_measurespage.moc"
