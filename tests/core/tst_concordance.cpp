// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/concordance.h"

#include <QTest>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

static QList<ConcordanceLine> linesOf(const QString &text, const QString &keyword)
{
    QList<ConcordanceLine> lines;
    for (qsizetype at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + keyword.size()))
        lines << concordanceLine(text, {int(at), int(at + keyword.size())});
    return lines;
}

class TestConcordance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neighbours_areTheWordsOfTheScript_data();
    void neighbours_areTheWordsOfTheScript();
    void order_isByTheNearestNeighbour_data();
    void order_isByTheNearestNeighbour();
    void date_putsTheUndatedLast();
};

void TestConcordance::neighbours_areTheWordsOfTheScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("english") << s("The long, cold Éire winter was over.") << s("winter") << s("eire cold long") << s("was over");
    QTest::newRow("korean, the particle is the keyword's own") << s("오늘 새 정부는 평화를 바라는 뜻을 밝혔다") << s("평화") << s("정부는 새 오늘")
                                                               << s("바라는 뜻을 밝혔다");
    QTest::newRow("korean, inside an eojeol") << s("우리는 남북평화협정을 지킨다") << s("평화") << s("우리는") << s("지킨다");
    QTest::newRow("chinese, one by one") << s("两国人民友好往来。") << s("友好") << s("民 人 国") << s("往 来");
    QTest::newRow("beyond the basic plane") << s("甲𠮷友好𠮷乙") << s("友好") << s("𠮷 甲") << s("𠮷 乙");
    QTest::newRow("at both ends") << s("友好") << s("友好") << QString() << QString();
}

void TestConcordance::neighbours_areTheWordsOfTheScript()
{
    QFETCH(QString, text);
    QFETCH(QString, keyword);
    const ConcordanceLine line = linesOf(text, keyword).value(0);
    QTEST(line.leftWords.join(u' '), "left");
    QTEST(line.rightWords.join(u' '), "right");
}

void TestConcordance::order_isByTheNearestNeighbour_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("neighbours");
    QTest::addColumn<QString>("sorted"); ///< the places among the hits
    const QString korean = s("하늘 강 평화를 다시\n나라 산 평화가 가득\n가을 산 평화는 나눈다");
    QTest::newRow("korean, left") << korean << s("평화") << int(ConcordanceOrder::Left) << 3 << s("0 2 1");
    QTest::newRow("korean, left by one, equal ones as they come") << korean << s("평화") << int(ConcordanceOrder::Left) << 1 << s("0 1 2");
    QTest::newRow("korean, right") << korean << s("평화") << int(ConcordanceOrder::Right) << 3 << s("1 2 0");
    QTest::newRow("korean, position") << korean << s("평화") << int(ConcordanceOrder::Position) << 3 << s("0 1 2");
    const QString chinese = s("乙丁友好三。甲丙友好一。甲丁友好二。");
    QTest::newRow("chinese, left") << chinese << s("友好") << int(ConcordanceOrder::Left) << 2 << s("0 2 1");
    QTest::newRow("chinese, right") << chinese << s("友好") << int(ConcordanceOrder::Right) << 1 << s("1 0 2");
}

void TestConcordance::order_isByTheNearestNeighbour()
{
    QFETCH(QString, text);
    QFETCH(QString, keyword);
    QFETCH(int, order);
    QFETCH(int, neighbours);
    const QList<ConcordanceLine> before = linesOf(text, keyword);
    QList<ConcordanceLine> lines = before;
    sortConcordance(lines, ConcordanceOrder(order), neighbours);
    QStringList places;
    for (const ConcordanceLine &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (before.at(i).span == line.span)
                places << QString::number(i);
        }
    }
    QTEST(places.join(u' '), "sorted");
}

void TestConcordance::date_putsTheUndatedLast()
{
    QList<ConcordanceLine> lines(3);
    lines[1].date = s("2021-07");
    lines[2].date = s("1998");
    sortConcordance(lines, ConcordanceOrder::Date);
    QCOMPARE(lines.at(0).date, s("1998"));
    QCOMPARE(lines.at(1).date, s("2021-07"));
    QCOMPARE(lines.at(2).date, QString());
}

QTEST_GUILESS_MAIN(TestConcordance)
#include "tst_concordance.moc"
