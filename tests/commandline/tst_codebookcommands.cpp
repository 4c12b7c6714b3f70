// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

using namespace haeje::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The codebook kept by a script: defined, rearranged, printed.
class TestCodebookCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void define_keepsRulesAndGroups();
    void define_mergesMovesAndSplits();
    void define_thatCannotBe_changesNothing_data();
    void define_thatCannotBe_changesNothing();
    void events_tellWhatWasDone();
    void events_areFiltered();
    void codebookOfADay_isShown();
    void define_copiesAndSplitsByQuery();
    void codebook_isPrinted_data();
    void codebook_isPrinted();

private:
    Run haeje(const QStringList &arguments) { return run(arguments, m_folder->path()); }
    QStringList paths()
    {
        QStringList all;
        for (const auto &row : haeje({q("list"), q("p"), q("codes"), q("--format"), q("json")}).array())
            all << row.toObject().value(q("path")).toString() + q(" ") + QString::number(row.toObject().value(q("codings")).toInt());
        return all;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCodebookCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(q("a.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A title of it\n\nOne two three four five.\n");
    file.close();
    QCOMPARE(haeje({q("create"), q("p")}).code, 0);
    QCOMPARE(haeje({q("import"), q("p"), q("a.txt")}).code, 0);
    const QList<std::tuple<const char *, const char *, const char *>> codings{{"One", "US", "A"}, {"two", "US", "B"}, {"two", "America", "B"}, {"three", "America", "A"}};
    for (const auto &[words, code, coder] : codings)
        QCOMPARE(haeje({q("code"), q("p"), q("--document"), q("1"), q("--quote"), q(words), q("--code"), q(code), q("--coder"), q(coder)}).code, 0);
}

void TestCodebookCommands::define_keepsRulesAndGroups()
{
    const Run made = haeje({q("define"), q("p"), q("code"), q("US"), q("--definition"), q("미국"), q("--include"), q("named"), q("--exclude"), q("meant"), q("--weight"),
                            q("1-5"), q("--active"), q("no"), q("--example"), q("1"), q("--group"), q("Article"), q("--colour"), q("3"), q("--format"), q("json")});
    QVERIFY2(made.code == 0, made.said());
    const QJsonObject us = made.array().at(0).toObject();
    QCOMPARE(us.value(q("definition")).toString(), q("미국"));
    QCOMPARE(us.value(q("include")).toString(), q("named"));
    QCOMPARE(us.value(q("exclude")).toString(), q("meant"));
    QCOMPARE(us.value(q("weight_to")).toInt(), 5);
    QCOMPARE(us.value(q("active")).toBool(), false);
    QCOMPARE(us.value(q("example")).toInt(), 1);
    QCOMPARE(us.value(q("colour")).toInt(), 2);
    QCOMPARE(us.value(q("groups")).toArray().at(0).toString(), q("Article"));
    QCOMPARE(us.value(q("passages_with_below")).toInt(), 2);
    const Run group = haeje({q("define"), q("p"), q("code-group"), q("Article"), q("--put"), q("America"), q("--take"), q("US"), q("--format"), q("json")});
    QVERIFY2(group.code == 0, group.said());
    QCOMPARE(group.array().at(0).toObject().value(q("codes")).toArray().size(), 1);
}

void TestCodebookCommands::define_mergesMovesAndSplits()
{
    QCOMPARE(haeje({q("define"), q("p"), q("code"), q("US"), q("--split"), q("Navy"), q("--by"), q("B"), q("--below")}).code, 0);
    QCOMPARE(paths(), (QStringList{q("US 1"), q("US/Navy 1"), q("America 2")}));
    QCOMPARE(haeje({q("define"), q("p"), q("code"), q("US/Navy"), q("--move-to"), q("America")}).code, 0);
    QCOMPARE(haeje({q("define"), q("p"), q("code"), q("America/Navy"), q("--merge-into"), q("America")}).code, 0);
    QCOMPARE(paths(), (QStringList{q("US 1"), q("America 2")})); // B had both on "two"
    QCOMPARE(haeje({q("define"), q("p"), q("code"), q("America"), q("--rename"), q("U.S.A.")}).code, 0);
    QCOMPARE(paths(), (QStringList{q("US 1"), q("U.S.A. 2")}));
    QCOMPARE(haeje({q("check"), q("p")}).code, 0);
}

void TestCodebookCommands::define_thatCannotBe_changesNothing_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<int>("code");
    QTest::newRow("merged with one that is not") << QStringList{q("US"), q("--merge-into"), q("none")} << 1;
    QTest::newRow("merged with itself") << QStringList{q("US"), q("--merge-into"), q("US")} << 1;
    QTest::newRow("moved below itself") << QStringList{q("US"), q("--move-to"), q("US/x")} << 1;
    QTest::newRow("a range backwards") << QStringList{q("US"), q("--weight"), q("5-1")} << 1;
    QTest::newRow("a key that is none") << QStringList{q("US"), q("--key"), q("x")} << 2;
    QTest::newRow("two at once") << QStringList{q("US"), q("--remove"), q("--merge-into"), q("America")} << 2;
    QTest::newRow("split by nothing") << QStringList{q("US"), q("--split"), q("N")} << 2;
    QTest::newRow("words kept of nobody") << QStringList{q("US"), q("--merge-into"), q("America"), q("--keep"), q("mine")} << 2;
    QTest::newRow("split by a query that is none") << QStringList{q("US"), q("--split"), q("N"), q("--query"), q("(\"US\"")} << 1;
    QTest::newRow("nothing to split off") << QStringList{q("US"), q("--split"), q("N"), q("--by"), q("nobody")} << 1;
    QTest::newRow("an example that is none") << QStringList{q("US"), q("--example"), q("99")} << 1;
}

void TestCodebookCommands::define_thatCannotBe_changesNothing()
{
    QFETCH(QStringList, given);
    QFETCH(int, code);
    const QStringList before = paths();
    const Run refused = haeje(QStringList{q("define"), q("p"), q("code")} + given);
    QVERIFY2(refused.code == code && refused.err.size() > 20, refused.said());
    QCOMPARE(paths(), before);
}

void TestCodebookCommands::events_tellWhatWasDone()
{
    QCOMPARE(haeje({q("define"), q("p"), q("code"), q("US"), q("--definition"), q("new"), q("--coder"), q("KL")}).code, 0);
    const QJsonArray events = haeje({q("list"), q("p"), q("code-events"), q("--format"), q("json")}).array();
    const QJsonObject last = events.last().toObject();
    QCOMPARE(last.value(q("what")).toString(), q("definition"));
    QCOMPARE(last.value(q("coder")).toString(), q("KL"));
    QVERIFY(last.value(q("before")).isNull());
    QCOMPARE(last.value(q("after")).toString(), q("new"));
}

void TestCodebookCommands::events_areFiltered()
{
    QCOMPARE(haeje({q("define"), q("p"), q("code"), q("US"), q("--definition"), q("new"), q("--coder"), q("KL")}).code, 0);
    QCOMPARE(haeje({q("define"), q("p"), q("code"), q("America"), q("--merge-into"), q("US"), q("--keep"), q("target"), q("--coder"), q("KL")}).code, 0);
    const auto whats = [&](const QStringList &options) {
        QStringList all;
        for (const auto &row : haeje(QStringList{q("list"), q("p"), q("code-events"), q("--format"), q("json")} + options).array())
            all << row.toObject().value(q("code")).toString() + q(" ") + row.toObject().value(q("what")).toString();
        return all;
    };
    QCOMPARE(whats({q("--by"), q("KL")}), (QStringList{q("US definition"), q("America merged"), q("US merged")}));
    QCOMPARE(whats({q("--code"), q("America")}), (QStringList{q("America added"), q("America merged")})); // it is gone
    QCOMPARE(whats({q("--what"), q("merged"), q("--code"), q("US")}), QStringList{q("US merged")});
    QCOMPARE(whats({q("--until"), q("2001")}), QStringList());
    QCOMPARE(whats({q("--since"), q("2001-02")}).size(), 5);
    QCOMPARE(haeje({q("list"), q("p"), q("code-events"), q("--code"), q("Nowhere")}).code, 1);
    QCOMPARE(haeje({q("list"), q("p"), q("codings"), q("--what"), q("merged")}).code, 2);
    QCOMPARE(haeje({q("list"), q("p"), q("code-events"), q("--since"), q("some day")}).code, 1);
}

void TestCodebookCommands::codebookOfADay_isShown()
{
    QCOMPARE(haeje({q("define"), q("p"), q("code"), q("US"), q("--remove")}).code, 0);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QJsonArray now = haeje({q("list"), q("p"), q("codes"), q("--on"), today, q("--format"), q("json")}).array();
    QCOMPARE(now.size(), 1);
    QCOMPARE(now.at(0).toObject().value(q("path")).toString(), q("America"));
    QCOMPARE(haeje({q("list"), q("p"), q("codes"), q("--on"), q("2001"), q("--format"), q("json")}).array().size(), 0);
    QCOMPARE(haeje({q("list"), q("p"), q("passages"), q("--on"), today}).code, 2);
}

void TestCodebookCommands::define_copiesAndSplitsByQuery()
{
    QCOMPARE(haeje({q("define"), q("p"), q("code"), q("US"), q("--copy-to"), q("America"), q("--with-codings")}).code, 0);
    QCOMPARE(paths(), (QStringList{q("US 2"), q("America 2"), q("America/US 2")}));
    QCOMPARE(haeje({q("define"), q("p"), q("code"), q("America"), q("--split"), q("Both"), q("--query"), q("\"US\"")}).code, 0);
    QCOMPARE(paths(), (QStringList{q("US 2"), q("America 1"), q("America/US 2"), q("Both 1")}));
}

void TestCodebookCommands::codebook_isPrinted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("html") << q("book.html") << QByteArray("&lt;b&gt; 미국");
    QTest::newRow("csv") << q("book.csv") << QByteArray("<b> 미국");
    QTest::newRow("pdf") << q("book.pdf") << QByteArray("%PDF");
}

void TestCodebookCommands::codebook_isPrinted()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, holds);
    QCOMPARE(haeje({q("define"), q("p"), q("code"), q("US"), q("--definition"), q("<b> 미국"), q("--example"), q("1")}).code, 0);
    const Run printed = haeje({q("export"), q("p"), q("--as"), q("codebook"), q("--out"), file});
    QVERIFY2(printed.code == 0, printed.said());
    QFile read(m_folder->filePath(file));
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray bytes = read.readAll();
    QVERIFY(bytes.contains(holds));
    QVERIFY(!bytes.contains("http"));
    QCOMPARE(haeje({q("export"), q("p"), q("--as"), q("codebook"), q("--out"), q("book.doc")}).code, 1);
    QCOMPARE(haeje({q("export"), q("p"), q("--as"), q("codebook"), q("--out"), q("nowhere/book.html")}).code, 1);
}

QTEST_GUILESS_MAIN(TestCodebookCommands)
#include "tst_codebookcommands.moc"
