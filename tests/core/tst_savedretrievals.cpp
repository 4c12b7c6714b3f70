// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/retrievequery.h"
#include "core/store/codes.h"
#include "core/store/retrievals.h"
#include "tests/support/testproject.h"

using namespace haeje;

/// Saved retrievals go on meaning their codes when the codebook changes.
class TestSavedRetrievals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void changedCodes_areFollowed_data();
    void changedCodes_areFollowed();
    void undo_takesTheNamesBack();
    void codesBelow_followTheOneAbove();
    void twoCodesThatSwapNames_staySet();

private:
    void edit(const std::function<Result<void>()> &change)
    {
        const auto done = (*m_test)->edit(QStringLiteral("Edit"), change);
        QVERIFY2(done, qPrintable(done.message()));
    }
    CodeId code(const char *path) { return (*m_test)->codes().findByPath(QString::fromUtf8(path)).value_or(Code()).id; }
    void rename(const char *path, const char *name)
    {
        Code one = *(*m_test)->codes().findByPath(QString::fromUtf8(path));
        one.name = QString::fromUtf8(name);
        edit([&] { return (*m_test)->codes().update(one); });
    }
    /// The query as it is after the change, having been saved as the window saves it.
    QString save(const QString &text)
    {
        const QString query = retrievalText(*parseRetrieval(text));
        edit([&]() -> Result<void> {
            const auto added = (*m_test)->retrievals().add(QStringLiteral("Mine"), query);
            return added ? Result<void>() : Result<void>(added.error());
        });
        return query;
    }
    QString saved() { return (*m_test)->retrievals().withName(QStringLiteral("Mine")).value_or(SavedRetrieval()).query; }

    std::unique_ptr<test::TestProject> m_test;
};

void TestSavedRetrievals::init()
{
    m_test = std::make_unique<test::TestProject>();
    edit([&]() -> Result<void> {
        for (const char *path : {"US factor", "US factor/hostile forces", "Solidarity", "Solidarity/blood ties", "Say \"peace\""}) {
            if (const auto added = (*m_test)->codes().findOrAddPath(QString::fromUtf8(path)); !added)
                return added.error();
        }
        return {};
    });
}

void TestSavedRetrievals::changedCodes_areFollowed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *query, const char *change, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(change) << QString::fromUtf8(after);
    };
    row("renamed", "\"US factor\"+ AND NOT \"Solidarity\"", "rename", "\"American factor\"+ AND NOT \"Solidarity\"");
    row("below the renamed", "\"US factor/hostile forces\"", "rename", "\"American factor/hostile forces\"");
    row("named by its end, still the only one", "\"hostile forces\"", "rename", "\"hostile forces\"");
    row("named by its end, renamed itself", "\"hostile forces\" NEAR/5 \"US factor\"", "rename below", "\"US factor/적대세력\" NEAR/5 \"US factor\"");
    row("moved", "\"US factor/hostile forces\"", "move", "\"Solidarity/hostile forces\"");
    row("merged", "\"US factor/hostile forces\" OR \"Solidarity\"", "merge", "\"Solidarity/blood ties\" OR \"Solidarity\"");
    row("merged with the codes below it", "\"US factor/hostile forces\"", "merge above", "\"Solidarity/hostile forces\"");
    row("values of filters are no codes", "\"US factor\" coder:\"US factor\" attribute:\"US factor=x y\"", "rename",
        "\"American factor\" coder:\"US factor\" attribute:\"US factor=x y\"");
    row("quotation marks in a name", "\"Say \"\"peace\"\"\"", "rename quoted", "\"Say \"\"war\"\"\"");
    row("removed: the name stays", "\"US factor/hostile forces\"", "remove", "\"US factor/hostile forces\"");
}

void TestSavedRetrievals::changedCodes_areFollowed()
{
    QFETCH(const QString, query);
    QFETCH(const QString, change);
    QFETCH(const QString, after);
    Codes &codes = (*m_test)->codes();
    QVERIFY(parseRetrieval(query).ok());
    save(query);
    if (change == QLatin1String("rename"))
        rename("US factor", "American factor");
    else if (change == QLatin1String("rename below"))
        rename("US factor/hostile forces", "적대세력");
    else if (change == QLatin1String("rename quoted"))
        rename("Say \"peace\"", "Say \"war\"");
    else if (change == QLatin1String("move"))
        edit([&] { return codes.move(code("US factor/hostile forces"), code("Solidarity"), 0); });
    else if (change == QLatin1String("merge"))
        edit([&] { return codes.merge(code("US factor/hostile forces"), code("Solidarity/blood ties")); });
    else if (change == QLatin1String("merge above"))
        edit([&] { return codes.merge(code("US factor"), code("Solidarity")); });
    else
        edit([&] { return codes.remove(code("US factor/hostile forces")); });
    QCOMPARE(saved(), after);
    QVERIFY(parseRetrieval(saved()).ok());
}

void TestSavedRetrievals::undo_takesTheNamesBack()
{
    const QString query = save(QStringLiteral("\"US factor/hostile forces\" IN-SENTENCE Solidarity"));
    edit([&] { return (*m_test)->codes().merge(code("US factor/hostile forces"), code("Solidarity/blood ties")); });
    const QString merged = saved();
    QVERIFY(merged != query);
    QVERIFY((*m_test)->undo());
    QCOMPARE(saved(), query);
    QVERIFY((*m_test)->redo());
    QCOMPARE(saved(), merged);
}

void TestSavedRetrievals::codesBelow_followTheOneAbove()
{
    save(QStringLiteral("\"Solidarity/blood ties\" OR \"US factor\""));
    edit([&] { return (*m_test)->codes().move(code("Solidarity"), code("US factor"), 0); });
    QCOMPARE(saved(), QStringLiteral("\"US factor/Solidarity/blood ties\" OR \"US factor\""));
}

void TestSavedRetrievals::twoCodesThatSwapNames_staySet()
{
    save(QStringLiteral("\"US factor\" AND NOT \"Solidarity\""));
    edit([&]() -> Result<void> {
        Codes &codes = (*m_test)->codes();
        Code first = *codes.findByPath(QStringLiteral("US factor")), second = *codes.findByPath(QStringLiteral("Solidarity"));
        first.name = QStringLiteral("for a moment");
        if (const auto done = codes.update(first); !done)
            return done;
        second.name = QStringLiteral("US factor");
        if (const auto done = codes.update(second); !done)
            return done;
        first.name = QStringLiteral("Solidarity");
        return codes.update(first);
    });
    QCOMPARE(saved(), QStringLiteral("\"Solidarity\" AND NOT \"US factor\""));
}

QTEST_GUILESS_MAIN(TestSavedRetrievals)
#include "tst_savedretrievals.moc"
