// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>

using namespace haeje::test;

namespace {

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// A text corrected by a script: what becomes of its passages, and what is done with those that lost their place.
class TestCorrect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void dryRun_writesNothing();
    void correctedText_takesPassagesAlong();
    void orphan_isPlacedByItsProposal();
    void orphan_isDropped();
    void wrongUse_saysWhatIsMissing_data();
    void wrongUse_saysWhatIsMissing();
    void whatCannotBeRead_changesNothing_data();
    void whatCannotBeRead_changesNothing();

private:
    Run haeje(const QStringList &arguments) { return run(arguments, m_folder->path()); }
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(t(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString quote() { return haeje({t("list"), t("p"), t("passages"), t("--format"), t("json")}).array().at(0).toObject().value(t("quote")).toString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCorrect::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("a.txt", "A title of it\n\nThe frendly visit went on.\n\nAll ended well.\n");
    QCOMPARE(haeje({t("create"), t("p")}).code, 0);
    const Run imported = haeje({t("import"), t("p"), t("a.txt")});
    QVERIFY2(imported.code == 0, imported.said());
    QCOMPARE(haeje({t("code"), t("p"), t("--document"), t("1"), t("--quote"), t("frendly visit"), t("--code"), t("Visit")}).code, 0);
    write("better.txt", "A title of it\n\nToday the friendly visit went on.\n\nAll ended well.\n");
    write("without.txt", "A title of it\n\nOn and on.\n\nA frendly word and a visit.\n");
}

void TestCorrect::dryRun_writesNothing()
{
    const Run dry = haeje({t("correct"), t("p"), t("--document"), t("1"), t("--text"), t("better.txt"), t("--dry-run"), t("--format"), t("json")});
    QVERIFY2(dry.code == 0, dry.said());
    QCOMPARE(dry.array().size(), 1);
    QCOMPARE(dry.array().at(0).toObject().value(t("fate")).toString(), t("changed"));
    QCOMPARE(dry.array().at(0).toObject().value(t("quote")).toString(), t("friendly visit"));
    QCOMPARE(quote(), t("frendly visit"));
}

void TestCorrect::correctedText_takesPassagesAlong()
{
    const QStringList correct{t("correct"), t("p"), t("--document"), t("1"), t("--text"), t("better.txt")};
    QCOMPARE(haeje(correct).code, 0);
    QCOMPARE(quote(), t("friendly visit"));
    QCOMPARE(haeje({t("check"), t("p")}).code, 0);
    QVERIFY(haeje(correct).err.contains(t("the same")));
    const Run history = haeje({t("list"), t("p"), t("history"), t("--document"), t("1")});
    QVERIFY2(history.out.contains(t("“frendly”")) || history.out.contains(t("“The”")), history.said());
}

void TestCorrect::orphan_isPlacedByItsProposal()
{
    const Run done = haeje({t("correct"), t("p"), t("--document"), t("1"), t("--text"), t("without.txt"), t("--format"), t("json")});
    QCOMPARE(done.array().at(0).toObject().value(t("fate")).toString(), t("orphan"));
    QVERIFY(done.array().at(0).toObject().value(t("quote")).isNull());
    QVERIFY(done.err.contains(t("orphans")));
    const Run orphans = haeje({t("list"), t("p"), t("orphans"), t("--format"), t("json")});
    QVERIFY2(!orphans.array().isEmpty(), orphans.said());
    QCOMPARE(orphans.array().at(0).toObject().value(t("quote")).toString(), t("frendly visit"));
    QCOMPARE(orphans.array().at(0).toObject().value(t("likeness")).toDouble(), 0.5);
    const Run placed = haeje({t("correct"), t("p"), t("--orphan"), t("1"), t("--proposal"), t("1")});
    QVERIFY2(placed.code == 0, placed.said());
    QCOMPARE(haeje({t("list"), t("p"), t("orphans"), t("--format"), t("json")}).array().size(), 0);
    QCOMPARE(haeje({t("check"), t("p")}).code, 0);
}

void TestCorrect::orphan_isDropped()
{
    QCOMPARE(haeje({t("correct"), t("p"), t("--orphan"), t("1"), t("--drop")}).code, 1); // it is none yet
    QCOMPARE(haeje({t("correct"), t("p"), t("--document"), t("1"), t("--text"), t("without.txt")}).code, 0);
    QCOMPARE(haeje({t("correct"), t("p"), t("--orphan"), t("1"), t("--drop")}).code, 0);
    QCOMPARE(haeje({t("list"), t("p"), t("codings"), t("--format"), t("json")}).array().size(), 0);
}

void TestCorrect::wrongUse_saysWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no text") << QStringList{t("--document"), t("1")};
    QTest::newRow("both") << QStringList{t("--document"), t("1"), t("--text"), t("a.txt"), t("--orphan"), t("1")};
    QTest::newRow("orphan without a place") << QStringList{t("--orphan"), t("1")};
    QTest::newRow("orphan with half a place") << QStringList{t("--orphan"), t("1"), t("--start"), t("3")};
}

void TestCorrect::wrongUse_saysWhatIsMissing()
{
    QFETCH(QStringList, given);
    const Run wrong = haeje(QStringList{t("correct"), t("p")} + given);
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.err.contains(t("Give")));
}

void TestCorrect::whatCannotBeRead_changesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n \n");
    QTest::newRow("binary") << QByteArray("a\0\1\2b\0", 6);
}

void TestCorrect::whatCannotBeRead_changesNothing()
{
    QFETCH(QByteArray, bytes);
    write("bad.txt", bytes);
    const Run bad = haeje({t("correct"), t("p"), t("--document"), t("1"), t("--text"), t("bad.txt")});
    QVERIFY2(bad.code == 1 && bad.err.size() > 30, bad.said());
    QCOMPARE(quote(), t("frendly visit"));
}

QTEST_GUILESS_MAIN(TestCorrect)
#include "tst_correct.moc"
