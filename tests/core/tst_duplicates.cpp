// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/duplicates.h"

#include "tests/support/testproject.h"

using namespace haeje;

/// Words that occur once, so that every one but the last two begins a shingle of its own.
static QStringList manyWords(int count, int from)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << QStringLiteral("word%1").arg(from + i);
    return words;
}

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::TestProject>(); }
    void cleanup() { m_test.reset(); }

    void pairs_haveTheShareThatTheyHave()
    {
        QStringList words = manyWords(102, 0);
        const DocumentId first = add(words);
        words[50] = QStringLiteral("changed");
        const DocumentId second = add(words);
        const DocumentId third = add(manyWords(102, 1000));
        QStringList half = manyWords(102, 1000);
        for (int i = 50; i < 102; ++i)
            half[i] = QStringLiteral("half%1").arg(i);
        const DocumentId fourth = add(half);
        const Duplicates found = findDuplicates(project());
        QCOMPARE(found.pairs, (QList<DuplicatePair> {{first, second, Likeness::Kind::NearlySame, 97.0 / 103}}));
        QVERIFY(!found.rules.isEmpty());
        // 48 shingles of 100 in common.
        const Duplicates lower = findDuplicates(project(), 0.3);
        QCOMPARE(lower.pairs.size(), 2);
        QCOMPARE(lower.pairs[1].first, third);
        QCOMPARE(lower.pairs[1].second, fourth);
        QCOMPARE(lower.pairs[1].share, 48.0 / 152);
    }

    void sameTextAndSameAddress_areNamed()
    {
        const DocumentId first = add(manyWords(60, 0));
        const DocumentId same = add(manyWords(60, 0), QStringLiteral("upper"));
        const DocumentId page = add(manyWords(60, 100), {}, QStringLiteral("http://example.org/page"));
        const DocumentId again = add(manyWords(60, 200), {}, QStringLiteral("https://example.org/page/#top"));
        const Duplicates found = findDuplicates(project());
        QCOMPARE(found.pairs, (QList<DuplicatePair> {{first, same, Likeness::Kind::SameText, 1}, {page, again, Likeness::Kind::SameAddress, 0}}));
    }

    void decidedPairs_areNotAskedAgain()
    {
        add(manyWords(60, 0));
        add(manyWords(60, 0), QStringLiteral("upper"));
        add(manyWords(60, 500));
        add(manyWords(60, 500), QStringLiteral("upper"));
        add(manyWords(60, 900));
        add(manyWords(60, 900), QStringLiteral("upper"));
        const Duplicates found = findDuplicates(project());
        QCOMPARE(found.pairs.size(), 3);
        QVERIFY(keepApart(project(), found.pairs[0]));
        QVERIFY(makeVersion(project(), found.pairs[1]));
        QVERIFY(removeSecond(project(), found.pairs[2]));
        QCOMPARE(findDuplicates(project()).pairs.size(), 0);
        QCOMPARE(project().documents().versionsOf(found.pairs[1].first), (QList<DocumentId> {found.pairs[1].first, found.pairs[1].second}));
        QCOMPARE(project().documents().count(), 5);
        for (int i = 0; i < 3; ++i)
            QVERIFY(project().undo());
        QCOMPARE(findDuplicates(project()).pairs.size(), 3);
        QCOMPARE(project().check(), QStringList());
    }

    void shortTexts_areSaidNotToBeCompared()
    {
        add(QStringList {QStringLiteral("good"), QStringLiteral("morning"), QStringLiteral("all")});
        add(QStringList {QStringLiteral("good"), QStringLiteral("morning"), QStringLiteral("ALL")});
        const Duplicates found = findDuplicates(project());
        QCOMPARE(found.pairs.size(), 0);
        QVERIFY(found.rules.join(QLatin1Char(' ')).contains(QLatin1String("too short")));
    }

    void progress_canCancel()
    {
        for (int i = 0; i < 5; ++i)
            add(manyWords(60, i * 100));
        int asked = 0;
        const Duplicates found = findDuplicates(project(), 0.8, [&](int, int total) {
            ++asked;
            return total == 0;
        });
        QVERIFY(found.cancelled);
        QCOMPARE(asked, 1);
    }

    void search_onAnotherThreadFindsTheSame()
    {
        add(manyWords(60, 0));
        add(manyWords(60, 0), QStringLiteral("upper"));
        DuplicateSearch search(project());
        QTRY_VERIFY(search.isFinished());
        const Result<Duplicates> found = search.result();
        QVERIFY2(found, qPrintable(found.message()));
        QCOMPARE(found->pairs, findDuplicates(project()).pairs);
        const Table table = duplicatesTable(project(), *found);
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows.first().cells.value(table.column(QStringLiteral("kind"))).toString(), QStringLiteral("same text"));
    }

private:
    Project &project() { return *m_test->project; }

    DocumentId add(QStringList words, const QString &dress = {}, const QString &url = {})
    {
        // The same letters, but not the same text.
        if (dress == QLatin1String("upper"))
            words[0] = words[0].toUpper();
        Document document = test::documentOf(words.join(QLatin1Char(' ')));
        document.facts.url = url;
        DocumentId id;
        const auto done = project().edit(QStringLiteral("Add"), [&]() -> Result<void> {
            const auto added = project().documents().add(document, test::originalOf((document.text + url).toUtf8()));
            if (!added)
                return added.error();
            id = *added;
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.message()));
        return id;
    }

    std::unique_ptr<test::TestProject> m_test;
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
