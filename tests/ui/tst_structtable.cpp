// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sortfilter.h"
#include "ui/common/structtable.h"
#include "ui/common/tabletext.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QTableView>
#include <QTest>

using namespace haeje;

struct River {
    QString name;
    QVariant length;
};

static QList<TableColumn<River>> riverColumns()
{
    return {{QStringLiteral("River"), [](const River &r) { return r.name; }, {}, false, {}},
            {QStringLiteral("Length"), [](const River &r) { return r.length.isValid() ? r.length.toString() + QStringLiteral(" km") : QString(); },
             [](const River &r) { return r.length; }, true, {}}};
}

static QList<River> rivers()
{
    return {{QStringLiteral("Tumen"), 521}, {QStringLiteral("Amnok"), 790}, {QStringLiteral("Chongchon"), {}}, {QStringLiteral("Taedong"), 439}};
}

static QStringList shown(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

class TestStructTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void model_holdsQtsRules()
    {
        StructTable<River> table(riverColumns());
        SortFilter sorted(&table);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester proxyTester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows(rivers());
        sorted.sort(1);
        table.setRows(rivers().mid(1));
        QCOMPARE(sorted.rowCount(), 3);
    }

    void sorting_putsNotStatedLast_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("names");
        QTest::newRow("length up") << 1 << int(Qt::AscendingOrder) << QStringLiteral("Taedong Tumen Amnok Chongchon");
        QTest::newRow("length down") << 1 << int(Qt::DescendingOrder) << QStringLiteral("Amnok Tumen Taedong Chongchon");
        QTest::newRow("name up") << 0 << int(Qt::AscendingOrder) << QStringLiteral("Amnok Chongchon Taedong Tumen");
    }
    void sorting_putsNotStatedLast()
    {
        QFETCH(int, column);
        QFETCH(int, order);
        StructTable<River> table(riverColumns());
        SortFilter sorted(&table);
        table.setRows(rivers());
        sorted.sort(column, Qt::SortOrder(order));
        QTEST(shown(sorted).join(QLatin1Char(' ')), "names");
    }

    void filtering_keepsRowsWithEveryWord_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("names");
        QTest::newRow("nothing") << QString() << QStringLiteral("Tumen Amnok Chongchon Taedong");
        QTest::newRow("part, any case") << QStringLiteral("TA") << QStringLiteral("Taedong");
        QTest::newRow("two columns") << QStringLiteral("km 7") << QStringLiteral("Amnok");
        QTest::newRow("none") << QStringLiteral("Han") << QString();
    }
    void filtering_keepsRowsWithEveryWord()
    {
        QFETCH(QString, words);
        StructTable<River> table(riverColumns());
        SortFilter filter(&table);
        table.setRows(rivers());
        filter.setWords(words);
        QTEST(shown(filter).join(QLatin1Char(' ')), "names");
    }

    void predicate_narrowsToo()
    {
        StructTable<River> table(riverColumns());
        SortFilter filter(&table);
        table.setRows(rivers());
        filter.setPredicate([&](int row) { return table.at(row).length.toInt() > 500; });
        QCOMPARE(shown(filter), (QStringList{QStringLiteral("Tumen"), QStringLiteral("Amnok")}));
    }

    void copy_givesTabbedRowsInTheirOrder()
    {
        StructTable<River> table(riverColumns());
        table.setRows(rivers());
        QTableView *view = makeTable(&table, QStringLiteral("rivers"));
        view->selectRow(1);
        view->selectionModel()->select(table.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        view->findChild<QAction *>(QStringLiteral("copyAsText"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("River\tLength\nTumen\t521 km\nAmnok\t790 km\n"));
        delete view;
    }
};

QTEST_MAIN(TestStructTable)
#include "tst_structtable.moc"
