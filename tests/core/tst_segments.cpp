// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segments.h"

#include <QTest>

using namespace haeje;

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const QStringList &expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << expected;
        };
        row("two", "One came. Two went.", {QStringLiteral("One came."), QStringLiteral("Two went.")});
        row("abbreviations", "The U.S. factor and Mr. Kim came on Oct. 25. Then No. 3 went.",
            {QStringLiteral("The U.S. factor and Mr. Kim came on Oct. 25."), QStringLiteral("Then No. 3 went.")});
        row("quote closes", "He said “it holds.” She went on.",
            {QStringLiteral("He said “it holds.”"), QStringLiteral("She went on.")});
        row("Korean", "첫 문장이다. 둘째 문장이다.", {QStringLiteral("첫 문장이다."), QStringLiteral("둘째 문장이다.")});
        row("Chinese", "第一句。第二句。", {QStringLiteral("第一句。"), QStringLiteral("第二句。")});
        row("no end", "A heading", {QStringLiteral("A heading")});
        row("nothing", "  ", {});
    }
    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const TextSpan span : sentencesOf(text, {0, int(text.size())}))
            found << text.mid(span.start, span.length());
        QCOMPARE(found, expected);
    }

    void placeOf_countsParagraphsAndSentences()
    {
        const QString text = QStringLiteral("Title\n\nOne. Two is here.\n\nThree.");
        const auto at = [&](const char *word) {
            const TextPlace place = placeOf(text, int(text.indexOf(QLatin1String(word))));
            return QStringLiteral("%1.%2").arg(place.paragraph).arg(place.sentence);
        };
        QCOMPARE(at("Title"), QStringLiteral("1.1"));
        QCOMPARE(at("Two"), QStringLiteral("2.2"));
        QCOMPARE(at("here"), QStringLiteral("2.2"));
        QCOMPARE(at("Three"), QStringLiteral("3.1"));
        QCOMPARE(placeOf(text, 6).paragraph, 1);
        QCOMPARE(placeOf(QString(), 0).paragraph, 0);
    }

    void language_isSaidOnlyForCertain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(expected);
        };
        row("English", "The members of the two parties met in the north of the country, and the talks went on for a week "
                       "to settle the matter of the border.", "en");
        row("Spanish", "Los miembros de los dos partidos se reunieron en el norte del país y las conversaciones duraron "
                       "una semana para resolver el asunto de la frontera.", "");
        row("Korean", "두 나라의 친선 관계를 다룬 글이다. DPRK라는 말도 있다.", "ko");
        row("Chinese", "这是为测试写的一段文字，没有别的意思。", "zh");
        row("Japanese", "これは試験のために書いた短い文章である。", "");
        row("too short", "North Korea", "");
    }
    void language_isSaidOnlyForCertain()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(certainLanguage(text), expected);
    }
};

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
