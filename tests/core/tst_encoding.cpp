// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace haeje;

static const QString korean = QStringLiteral("두 나라는 해마다 축전을 주고받는다. 이 글은 시험을 위해 썼다.");
static const QString chinese = QStringLiteral("两国每年互致贺电，这段文字是为测试而写的，没有别的意思。");

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodeText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("certain");
        const auto encoded = [](const char *name, const QString &text) {
            QStringEncoder encoder(name);
            return QByteArray(encoder.encode(text));
        };
        const auto row = [](const char *name, const QByteArray &bytes, const char *declared, const QString &text,
                            const char *encoding, bool certain) {
            QTest::newRow(name) << bytes << QByteArray(declared) << text << QString::fromLatin1(encoding) << certain;
        };
        row("ascii", "plain", "", QStringLiteral("plain"), "UTF-8", true);
        row("utf-8", korean.toUtf8(), "", korean, "UTF-8", true);
        row("utf-8 wins over a wrong declaration", korean.toUtf8(), "euc-kr", korean, "UTF-8", true);
        row("utf-8 mark", "\xef\xbb\xbf" "a", "", QStringLiteral("a"), "UTF-8", true);
        row("utf-16le mark", QByteArray("\xff\xfe" "a\0\x9c\xcd", 6), "", QStringLiteral("a\xcd9c"), "UTF-16LE", true);
        row("utf-16be mark", QByteArray("\xfe\xff\0a", 4), "", QStringLiteral("a"), "UTF-16BE", true);
        row("utf-32le mark", QByteArray("\xff\xfe\0\0a\0\0\0", 8), "", QStringLiteral("a"), "UTF-32LE", true);
        row("line breaks", "a\r\nb\rc\nd", "", QStringLiteral("a\nb\nc\nd"), "UTF-8", true);
        row("decomposed Hangul is composed", QStringLiteral("\u1112\u1162\u110c\u1166").toUtf8(), "", QStringLiteral("해제"),
            "UTF-8", true);
        row("marks inside are removed", "a\xef\xbb\xbf" "b", "", QStringLiteral("ab"), "UTF-8", true);
        row("Korean guessed", encoded("CP949", korean), "", korean, "CP949", false);
        row("Chinese guessed", encoded("GB18030", chinese), "", chinese, "GB18030", false);
        row("Korean declared", encoded("CP949", korean), "EUC-KR", korean, "CP949", true);
        row("Chinese declared", encoded("GB18030", chinese), "gb2312", chinese, "GB18030", true);
    }
    void decodeText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, declared);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        QFETCH(bool, certain);
        const Result<DecodedText> decoded = haeje::decodeText(bytes, declared);
        QVERIFY2(decoded, qPrintable(decoded.message()));
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding, encoding);
        QCOMPARE(decoded->certain, certain);
    }

    void whatIsNoText_getsASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
            QTest::newRow(name) << bytes << QString::fromLatin1(said);
        };
        row("empty", {}, "empty");
        row("blank", " \n\t\n", "no text");
        row("nul", QByteArray("ab\0cd", 5), "not a text file");
        row("controls", "a\x01\x02\x03", "not a text file");
        row("png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "not a text file");
        row("bad byte", QByteArray("good ") + '\xff' + " bad", "byte 6");
        row("latin-1 is not taken for Chinese", "un caf\xe9 tr\xe8s cher, des clich\xe9s, une f\xeate", "byte 7");
        row("cut utf-16", QByteArray("\xff\xfe" "a\0\0\xd8", 6), "UTF-16LE");
    }
    void whatIsNoText_getsASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const Result<DecodedText> decoded = haeje::decodeText(bytes);
        QVERIFY(!decoded);
        QVERIFY2(decoded.message().contains(said), qPrintable(decoded.message()));
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
