// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"

#include <QTest>

using namespace haeje;

static Table sample()
{
    Table table;
    table.columns = {{QStringLiteral("name"), QStringLiteral("Name"), false},
                     {QStringLiteral("value"), QStringLiteral("Value"), true},
                     {QStringLiteral("tags"), QString(), false}};
    table.rows << Table::Row {{QStringLiteral("축전"), 9, QStringList {QStringLiteral("a"), QStringLiteral("b")}}, {}, false};
    table.rows << Table::Row {{QStringLiteral("say \"so\",\n"), 1000000.5, QStringList {}}, {}, false};
    table.rows << Table::Row {{QStringLiteral("short")}, {}, true};
    return table;
}

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_leavesNotStatedEmpty()
    {
        QCOMPARE(toCsv(sample()), QStringLiteral("name,value,tags\n축전,9,a; b\n\"say \"\"so\"\",\n\",1000000.5,\nshort,,\n"));
    }

    void json_keepsOrderTypesAndNull()
    {
        const QByteArray expected = "[\n  {\n    \"name\": \"축전\",\n    \"value\": 9,\n    \"tags\": [\n      \"a\",\n      \"b\"\n    ]\n  },\n"
                                    "  {\n    \"name\": \"say \\\"so\\\",\\n\",\n    \"value\": 1000000.5,\n    \"tags\": []\n  },\n"
                                    "  {\n    \"name\": \"short\",\n    \"value\": null,\n    \"tags\": null\n  }\n]\n";
        QCOMPARE(toJson(sample()), expected);
    }

    void jsonObject_isTheFirstRow()
    {
        Table table = sample();
        QCOMPARE(toJsonObject(table),
                 QByteArray("{\n  \"name\": \"축전\",\n  \"value\": 9,\n  \"tags\": [\n    \"a\",\n    \"b\"\n  ]\n}\n"));
        table.rows.clear();
        QCOMPARE(toJsonObject(table), QByteArray("{}\n"));
        QCOMPARE(toJson(table), QByteArray("[]\n"));
    }

    void plainText_countsWideCharactersTwice()
    {
        QCOMPARE(toPlainText(sample()), QStringLiteral("Name            Value  tags\n"
                                                       "----------  ---------  ----\n"
                                                       "축전                9  a; b\n"
                                                       "say \"so\",   1000000.5\n"
                                                       "short\n"));
    }

    void column_isFoundByKey()
    {
        QCOMPARE(sample().column(QStringLiteral("value")), 1);
        QCOMPARE(sample().column(QStringLiteral("Value")), -1);
    }

    void numbers_areWrittenWithoutExponent()
    {
        Table table;
        table.columns = {{QStringLiteral("n"), QString(), true}};
        for (const double number : {1e6, 0.1, 22.5, -3.0})
            table.rows << Table::Row {{number}, {}, false};
        QCOMPARE(toCsv(table), QStringLiteral("n\n1000000\n0.1\n22.5\n-3\n"));
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
