// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/search.h"
#include "core/text/correction.h"
#include "core/work/textcorrections.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>

using namespace haeje;
using namespace haeje::test;

namespace {

QString w(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestTextCorrection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestProject>();
        m_document = addDocument(**m_test, m_text);
    }
    void correctedText_movesPassages_andOneUndoTakesAllBack();
    void correctedText_isFoundAndCountedAnew();
    void sameText_changesNothing();
    void textWithoutInk_isRefused();
    void orphan_isPlacedAgain();
    void orphan_goesIntoThePassageThatIsThere();
    void orphan_isDropped();
    void unite_losesNothing();
    void corrections_keepTheProjectSound();

private:
    PassageId code(const char *quote, const char *path, const QString &coder = w("KL"));
    QString quoteOf(PassageId id) { return project().passages().find(id).value_or(Passage()).quote; }
    Project &project() { return **m_test; }
    const QString m_text = w("The message\nThe hostile forces are named in it.\nThe frendly visit went on.\n두 나라의 친선은 굳건하다.");
    std::unique_ptr<TestProject> m_test;
    DocumentId m_document;
};

PassageId TestTextCorrection::code(const char *quote, const char *path, const QString &coder)
{
    PassageId passage;
    const auto done = project().edit(w("Code"), [&]() -> Result<void> {
        const auto found = project().passages().findOrAdd(m_document, spanOf(project().documents().text(m_document), w(quote)));
        const auto code = project().codes().findOrAddPath(w(path));
        if (!found || !code)
            return Error{w("no")};
        passage = *found;
        const auto coding = project().passages().addCoding(passage, *code, {}, coder);
        return coding ? Result<void>() : Result<void>(coding.error());
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
    return passage;
}

void TestTextCorrection::correctedText_movesPassages_andOneUndoTakesAllBack()
{
    const PassageId named = code("hostile forces", "US factor/hostile forces");
    const PassageId visit = code("frendly visit", "Visit");
    const PassageId gone = code("굳건하다", "Tradition");
    const QByteArray before = digestOf(m_test->path());
    const QString text = w("The message\nToday the hostile forces are named in it.\nThe friendly visit went on.\n두 나라의 친선은");
    const auto done = correctText(project(), m_document, text);
    QVERIFY2(done, qPrintable(done.message()));
    QCOMPARE(done->count(PassageFate::Orphan), 1);
    QCOMPARE(done->count(PassageFate::Changed), 1);
    QCOMPARE(project().documents().text(m_document), text);
    QCOMPARE(project().passages().find(named)->span, spanOf(text, w("hostile forces")));
    QCOMPARE(quoteOf(visit), w("friendly visit"));
    QCOMPARE(project().passages().find(named)->before, w("The message\nToday the "));
    const QList<Passage> orphans = project().passages().orphans();
    QCOMPARE(orphans.size(), 1);
    QCOMPARE(orphans.first().id, gone);
    QCOMPARE(orphans.first().quote, w("굳건하다"));
    QCOMPARE(project().passages().codingsOf(gone).size(), 1);
    QVERIFY(project().passages().codingsOf(gone).first().orphan);
    QCOMPARE(project().passages().marksOf(m_document).size(), 2);
    QCOMPARE(project().documents().history(m_document).last().what, w("text"));
    QCOMPARE(project().check(), QStringList());
    const QByteArray after = digestOf(m_test->path());
    QVERIFY(after != before);
    QVERIFY(project().undo());
    QCOMPARE(digestOf(m_test->path()), before);
    QVERIFY(project().redo());
    QCOMPARE(digestOf(m_test->path()), after);
    QCOMPARE(project().check(), QStringList());
}

void TestTextCorrection::correctedText_isFoundAndCountedAnew()
{
    const int words = project().documents().summary(m_document)->words;
    QVERIFY(correctText(project(), m_document, m_text + w("\nA parting 문구 stands here.")));
    QCOMPARE(project().documents().summary(m_document)->words, words + 5);
    QCOMPARE(project().documents().summary(m_document)->blocks, 5);
    QCOMPARE(project().documents().find(m_document)->blocks.last().kind, BlockKind::Paragraph);
    QCOMPARE(project().search().find(w("문구"), 10)->size(), 1);
    QVERIFY(project().undo());
    QCOMPARE(project().search().find(w("문구"), 10)->size(), 0);
}

void TestTextCorrection::sameText_changesNothing()
{
    QVERIFY(correctText(project(), m_document, QString(m_text).replace(QLatin1Char('\n'), w("\r\n")))->isNothing());
    QCOMPARE(project().undoLabel(), w("Import"));
}

void TestTextCorrection::textWithoutInk_isRefused()
{
    const auto done = correctText(project(), m_document, w(" \n"));
    QVERIFY(!done);
    QVERIFY(done.message().contains(w("nothing")));
    QVERIFY(!correctText(project(), DocumentId(99), w("x")));
    QCOMPARE(project().documents().text(m_document), m_text);
}

void TestTextCorrection::orphan_isPlacedAgain()
{
    const PassageId passage = code("hostile forces", "US factor");
    QVERIFY(correctText(project(), m_document, QString(m_text).replace(w("hostile forces"), w("enemy"))));
    const auto proposals = orphansOf(project(), m_document);
    QCOMPARE(proposals.size(), 1);
    const TextSpan enemy = spanOf(project().documents().text(m_document), w("enemy"));
    QVERIFY(project().edit(w("Place"), [&]() -> Result<void> {
        const auto placed = project().passages().place(passage, enemy);
        return placed ? Result<void>() : Result<void>(placed.error());
    }));
    QCOMPARE(project().passages().orphans().size(), 0);
    QCOMPARE(project().passages().find(passage)->span, enemy);
    QCOMPARE(quoteOf(passage), w("enemy"));
    QCOMPARE(project().check(), QStringList());
}

void TestTextCorrection::orphan_goesIntoThePassageThatIsThere()
{
    const PassageId lost = code("hostile forces", "US factor");
    QVERIFY(correctText(project(), m_document, QString(m_text).replace(w("hostile forces"), w("enemy"))));
    const PassageId there = code("enemy", "Words");
    Result<PassageId> placed = Error{};
    QVERIFY(project().edit(w("Place"), [&]() -> Result<void> {
        placed = project().passages().place(lost, spanOf(project().documents().text(m_document), w("enemy")));
        return placed ? Result<void>() : Result<void>(placed.error());
    }));
    QCOMPARE(*placed, there);
    QVERIFY(!project().passages().find(lost));
    QCOMPARE(project().passages().codingsOf(there).size(), 2);
}

void TestTextCorrection::orphan_isDropped()
{
    const PassageId lost = code("hostile forces", "US factor");
    QVERIFY(correctText(project(), m_document, QString(m_text).replace(w("hostile forces"), w("enemy"))));
    QVERIFY(project().edit(w("Drop"), [&] { return project().passages().remove(lost); }));
    QCOMPARE(project().passages().orphans().size(), 0);
    QCOMPARE(project().passages().codingCount(), 0);
    QVERIFY(project().undo());
    QCOMPARE(project().passages().orphans().size(), 1);
}

void TestTextCorrection::unite_losesNothing()
{
    const PassageId from = code("hostile forces are named", "US factor");
    (void)code("hostile forces are named", "Other", w("AB"));
    const PassageId into = code("hostile forces", "US factor");
    const CodingId first = project().passages().codingsOf(from).first().coding.id;
    QVERIFY(project().edit(w("Memos"), [&]() -> Result<void> {
        (void)project().passages().setCodingMemo(first, w("seen twice"));
        (void)project().memos().add(from, w("on the longer one"));
        return project().passages().link(EntityRef(EntityKind::Project, 1), from);
    }));
    const QByteArray before = digestOf(m_test->path());
    QVERIFY(project().edit(w("Unite"), [&] { return project().passages().unite(from, into); }));
    QVERIFY(!project().passages().find(from));
    const QList<CodingRow> codings = project().passages().codingsOf(into);
    QCOMPARE(codings.size(), 2);
    QCOMPARE(codings.at(0).coding.memo + codings.at(1).coding.memo, w("seen twice"));
    QCOMPARE(project().memos().on(into).size(), 1);
    QCOMPARE(project().passages().standingOn(into).size(), 1);
    QCOMPARE(project().check(), QStringList());
    QVERIFY(project().undo());
    QCOMPARE(digestOf(m_test->path()), before);
}

/// A hundred corrections of a coded text: at each step every passage holds its quote or is an orphan, and all undone it is
/// what it was.
void TestTextCorrection::corrections_keepTheProjectSound()
{
    QRandomGenerator random(4);
    for (const char *quote : {"hostile forces", "named in it", "The frendly", "went on", "두 나라", "친선은 굳건하다", "The hostile forces are named in it"})
        (void)code(quote, "A code");
    const QByteArray before = digestOf(m_test->path());
    int done = 0;
    for (int round = 0; round < 100; ++round) {
        QString text = project().documents().text(m_document);
        const int at = int(random.bounded(text.size()));
        text.replace(at, round % 2 ? int(random.bounded(4)) : 0, round % 3 ? QStringLiteral(" %1 새").arg(round) : QString());
        const auto corrected = correctText(project(), m_document, text);
        QVERIFY2(corrected, qPrintable(corrected.message()));
        done += !corrected->isNothing();
        QCOMPARE(project().check(), QStringList());
    }
    const QByteArray after = digestOf(m_test->path());
    for (int i = 0; i < done; ++i)
        QVERIFY(project().undo());
    QCOMPARE(digestOf(m_test->path()), before);
    for (int i = 0; i < done; ++i)
        QVERIFY(project().redo());
    QCOMPARE(digestOf(m_test->path()), after);
    QCOMPARE(project().check(), QStringList());
}

QTEST_GUILESS_MAIN(TestTextCorrection)
#include "tst_textcorrection.moc"
