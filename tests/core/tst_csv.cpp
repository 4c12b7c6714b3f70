// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QTest>

using namespace haeje;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readCsv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // rows as line:field|field
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("plain", "a,b\n1,2\n", "1:a|b 2:1|2");
        row("no last line break", "a,b\n1,2", "1:a|b 2:1|2");
        row("windows line breaks", "a,b\r\n1,2\r\n3,4\r\n", "1:a|b 2:1|2 3:3|4");
        row("semicolons", "a;b\n1,5;2\n", "1:a|b 2:1,5|2");
        row("tabs", "a\tb\n1\t2\n", "1:a|b 2:1|2");
        row("separator in a quoted header", "\"x;y;z\",b\n1,2\n", "1:x;y;z|b 2:1|2");
        row("quotes", "a,b\n\"1,\"\"x\"\"\",2\n", "1:a|b 2:1,\"x\"|2");
        row("line break inside", "a,b\n\"1\n2\",3\n4,5\n", "1:a|b 2:1\n2|3 4:4|5");
        row("empty fields", "a,b,c\n,,\n", "1:a|b|c 2:||");
        row("short and long rows are kept", "a,b\n1\n1,2,3\n", "1:a|b 2:1 3:1|2|3");
        row("blank lines are no rows", "\na,b\n\n1,2\n\n", "2:a|b 4:1|2");
        row("byte order mark", "\xef\xbb\xbf" "a,b\n1,2\n", "1:a|b 2:1|2");
        row("header only", "a,b\n", "1:a|b");
        row("quote inside a bare field", "a,b\n5\" pipe,2\n", "1:a|b 2:5\" pipe|2");
    }
    void readCsv()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Result<CsvTable> table = haeje::readCsv(text);
        QVERIFY2(table, qPrintable(table.message()));
        // The header's own line is not kept; it is the first that has ink.
        const int headerLine = text.startsWith(QLatin1Char('\n')) ? 2 : 1;
        QStringList rows = {QStringLiteral("%1:").arg(headerLine) + table->header.join(QLatin1Char('|'))};
        for (const CsvTable::Row &row : table->rows)
            rows << QStringLiteral("%1:").arg(row.line) + row.fields.join(QLatin1Char('|'));
        QCOMPARE(rows.join(QLatin1Char(' ')), expected);
    }

    void whatIsNoTable_getsASentence()
    {
        QVERIFY(haeje::readCsv(QStringLiteral("\n \n")).message().contains(QLatin1String("empty")));
        QVERIFY(haeje::readCsv(QStringLiteral("a,b\n1,2\n\"3,4\n5,6\n")).message().contains(QLatin1String("line 3")));
    }

    void csvField_goesRound_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"", "plain", "a,b", "say \"so\"", "two\nlines", " padded ", "축전; 中国", "\""})
            QTest::newRow(value) << QString::fromUtf8(value);
    }
    void csvField_goesRound()
    {
        QFETCH(QString, value);
        const Result<CsvTable> table = haeje::readCsv(QStringLiteral("a,b\n%1,x\n").arg(csvField(value)));
        QVERIFY2(table, qPrintable(table.message()));
        QCOMPARE(table->rows.first().fields.first(), value);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
