// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/codebook.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"

#include <QLocale>

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The codebook as it is printed, against a page that somebody has read: tests/data/codebook. With HAEJE_WRITE_GOLDENS set the page is
/// written anew.
class TestPrintedCodebook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void page_isTheOneThatWasRead();
    void page_holdsNoMarkupOfTheUsers();

private:
    static void fill(Project &project);
};

void TestPrintedCodebook::fill(Project &project)
{
    project.setCoder(s("KL"));
    const QString text = s("축전 두 통\nThe party sends <greetings> & thanks.\n혈맹이라는 말은 없었다.");
    Document document = documentOf(text);
    document.facts.authors = {s("Park Min")};
    document.facts.outlet = s("Review");
    document.facts.published = *EdtfDate::parse(s("2021-07-11"));
    QVERIFY(project.edit(s("Fill"), [&]() -> Result<void> {
        const auto id = project.documents().add(document, originalOf(text.toUtf8()));
        const auto ties = project.codes().findOrAddPath(s("관계"));
        const auto blood = project.codes().findOrAddPath(s("관계/혈맹 & <old>"));
        const auto unused = project.codes().findOrAddPath(s("Unused"));
        if (!id || !ties || !blood || !unused)
            return Error{s("not filled")};
        for (const char *words : {"greetings", "혈맹"}) {
            const auto passage = project.passages().findOrAdd(*id, spanOf(text, s(words)));
            if (const auto coding = passage ? project.passages().addCoding(*passage, *blood) : Result<CodingId>(passage.error()); !coding)
                return coding.error();
            Code code = *project.codes().find(*blood);
            code.definition = s("두 나라를 피로 맺은 사이라고 부르는 말.\nA second line.");
            code.includeRule = s("“혈맹”, “blood alliance”");
            code.excludeRule = s("그냥 “동맹”");
            code.example = *passage;
            code.weightFrom = 1;
            code.weightTo = 5;
            code.shortcut = s("3");
            if (const auto done = project.codes().update(code); !done)
                return done;
        }
        Code old = *project.codes().find(*unused);
        old.active = false;
        if (const auto done = project.codes().update(old); !done)
            return done;
        return project.codes().setGroupsOf(*blood, {s("낱말"), s("Tone <1>")});
    }).ok());
}

void TestPrintedCodebook::page_isTheOneThatWasRead()
{
    TestProject project;
    fill(*project);
    QString page = codebookHtml(*project, {s("#1D5DBB"), s("#811800"), s("#0B8C61")});
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    QCOMPARE(page.count(today), 1);
    page.replace(today, s("TODAY"));
    QFile golden(QStringLiteral(HAEJE_SOURCE_DIR "/tests/data/codebook/printed.html"));
    if (qEnvironmentVariableIsSet("HAEJE_WRITE_GOLDENS")) {
        QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(page.toUtf8()) > 0);
        QFAIL("The page was written anew. Read it, then run the test without HAEJE_WRITE_GOLDENS.");
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n'), found = page.split(u'\n');
    for (qsizetype line = 0; line < std::max(expected.size(), found.size()); ++line)
        QCOMPARE(found.value(line), expected.value(line));
}

void TestPrintedCodebook::page_holdsNoMarkupOfTheUsers()
{
    TestProject project;
    fill(*project);
    const QString page = codebookHtml(*project, {});
    QVERIFY(!page.contains(s("<old>")) && !page.contains(s("<1>")) && !page.contains(s("<greetings>")));
    QVERIFY(page.contains(s("혈맹 &amp; &lt;old&gt;")));
    QVERIFY(!page.contains(s("http")) && !page.contains(s("<script")));
}

QTEST_GUILESS_MAIN(TestPrintedCodebook)
#include "tst_printedcodebook.moc"
