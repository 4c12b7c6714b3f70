// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace haeje::test;

/// The program without its window, as a script sees it.
class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void help_namesEveryVerb_data() { everyVerb(); }
    void help_namesEveryVerb();
    void help_needsNoProject_data() { everyVerb(); }
    void help_needsNoProject();
    void version_isPrinted();
    void wrongUsage_isSaidAndEndsWithTwo_data();
    void wrongUsage_isSaidAndEndsWithTwo();
    void failure_isSaidAndEndsWithOne_data();
    void failure_isSaidAndEndsWithOne();

    void import_givesADocumentOnce();
    void import_writesAReport();
    void list_hasTheDocumentedKeys_data();
    void list_hasTheDocumentedKeys();
    void code_putsTheCodeOnEveryOccurrence();
    void code_takesASpan();
    void code_countsWhatWasThere();
    void search_findsKoreanAtAnyLength();
    void messages_comeInAndGoOut();
    void figures_comeInAndGoOut();
    void show_givesTheWholeOfOne();
    void formats_holdTheSameRows();
    void language_turnsSentencesKorean();

private:
    static void everyVerb();
    QString write(const QString &name, const QString &text);
    Run haeje(QStringList arguments) { return run(arguments, m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

static QStringList words(const char *line)
{
    return s(line).split(u' ', Qt::SkipEmptyParts);
}

static const char article[] = "A short text\n\nWords about hostile forces stand here. Then more on hostile forces, and on 축전 and 中国.\n\n"
                              "A last paragraph with Hostile Forces in capitals.\n";
static const char messageTable[] = "id,event_date,sender,sender_role,recipient,recipient_role,kind,occasion,anniversary,summary,confidence\n"
                                   "M1,2021-07-11,First,Chair,Second,Head,congratulatory message,Treaty,60,\"Greeting, long\",high\n"
                                   "M2,2021-07,Second,Head,First,Chair,reply,Treaty,60,Reply,medium\n";
static const char figureTable[] = "figure,value,unit,base,dimension,category,as_of,source\n"
                                  "By field,9,technologies,40,field,agriculture,2021-07,here\n"
                                  "By field,6,technologies,40,field,power,,here\n"
                                  "Verdict,worth using,verdict,3,evaluation,boiler,,here\n";

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Run created = haeje(words("create p.haeje"));
    QVERIFY2(created.code == 0, created.said());
    QVERIFY2(QFile::exists(m_folder->filePath(s("p.haeje"))), created.said());
}

QString TestCommandLine::write(const QString &name, const QString &text)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return name;
}

void TestCommandLine::everyVerb()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"create", "import", "list", "set", "define", "show", "search", "code", "analyse", "chart", "timeline", "export", "check"})
        QTest::newRow(verb) << s(verb);
}

void TestCommandLine::help_namesEveryVerb()
{
    QFETCH(QString, verb);
    const Run help = haeje({s("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY2(help.out.contains(s("haeje ") + verb + u' '), help.said());
    QVERIFY2(help.err.isEmpty(), help.said());
}

void TestCommandLine::help_needsNoProject()
{
    QFETCH(QString, verb);
    const Run help = haeje({verb, s("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY2(help.out.startsWith(s("Usage: haeje ") + verb + u' '), help.said());
    QVERIFY2(help.out.contains(s("--language")), help.said());
}

void TestCommandLine::version_isPrinted()
{
    const Run version = haeje({s("--version")});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, s("haeje " HAEJE_VERSION "\n"));
}

void TestCommandLine::wrongUsage_isSaidAndEndsWithTwo_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("no project") << s("list") << s("PROJECT");
    QTest::newRow("no what") << s("list p.haeje") << s("WHAT");
    QTest::newRow("one too many") << s("list p.haeje documents codes") << s("codes");
    QTest::newRow("unknown option") << s("list p.haeje documents --bogus") << s("bogus");
    QTest::newRow("unknown format") << s("list p.haeje documents --format xml") << s("xml");
    QTest::newRow("unknown language") << s("list p.haeje documents --language fr") << s("fr");
    QTest::newRow("unknown what") << s("list p.haeje things") << s("things");
    QTest::newRow("records come later") << s("list p.haeje records") << s("not in this version");
    QTest::newRow("technologies come later") << s("show p.haeje technologies 1") << s("not in this version");
    QTest::newRow("id is no number") << s("show p.haeje documents one") << s("one");
    QTest::newRow("unknown kind") << s("import p.haeje a.txt --as novel") << s("novel");
    QTest::newRow("qdpx comes later") << s("import p.haeje a.qdpx --as qdpx") << s("not in this version");
    QTest::newRow("report comes later") << s("report p.haeje --out r.html") << s("not in this version");
    QTest::newRow("no document") << s("code p.haeje --quote x --code y") << s("--document");
    QTest::newRow("no code") << s("code p.haeje --document 1 --quote x") << s("--code");
    QTest::newRow("quote and span") << s("code p.haeje --document 1 --quote x --start 1 --end 2 --code y") << s("--quote");
    QTest::newRow("half a span") << s("code p.haeje --document 1 --start 1 --code y") << s("--end");
    QTest::newRow("limit is no number") << s("search p.haeje x --limit many") << s("many");
    QTest::newRow("no kind of export") << s("export p.haeje --out m.csv") << s("--as");
    QTest::newRow("export without a file") << s("export p.haeje --as messages") << s("--out");
    QTest::newRow("chart without a file") << s("chart p.haeje technologies-by-field") << s("--out");
    QTest::newRow("date is none") << s("timeline p.haeje --out t.svg --from soon") << s("soon");
    QTest::newRow("unknown analysis") << s("analyse p.haeje horoscope") << s("horoscope");
    QTest::newRow("document that is no number") << s("p.haeje --document first --screenshot s.png") << s("first");
    QTest::newRow("unknown place") << s("p.haeje --place cellar --screenshot s.png") << s("cellar");
}

void TestCommandLine::wrongUsage_isSaidAndEndsWithTwo()
{
    QFETCH(QString, line);
    QFETCH(QString, word);
    const Run run = haeje(line.split(u' '));
    QVERIFY2(run.code == 2, run.said());
    QVERIFY2(run.out.isEmpty(), run.said());
    QVERIFY2(run.err.startsWith(s("haeje: ")) && run.err.contains(word), run.said());
}

void TestCommandLine::failure_isSaidAndEndsWithOne_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("no such project") << s("list nothere.haeje documents") << s("nothere.haeje");
    QTest::newRow("project is there already") << s("create p.haeje") << s("p.haeje");
    QTest::newRow("folder is not there") << s("create no/folder/p.haeje") << s("no/folder");
    QTest::newRow("no such document") << s("show p.haeje documents 7") << s("7");
    QTest::newRow("no such document to code") << s("code p.haeje --document 7 --quote x --code y") << s("7");
    QTest::newRow("no such file") << s("import p.haeje nothere.txt") << s("nothere.txt");
    QTest::newRow("no such chart") << s("chart p.haeje nothere --out c.svg") << s("nothere");
    QTest::newRow("unclosed quote") << s("search p.haeje \"half") << s("\"");
    QTest::newRow("export into no folder") << s("export p.haeje --as messages --out no/folder/m.csv") << s("no/folder/m.csv");
}

void TestCommandLine::failure_isSaidAndEndsWithOne()
{
    QFETCH(QString, line);
    QFETCH(QString, word);
    const Run run = haeje(line.split(u' '));
    QVERIFY2(run.code == 1, run.said());
    QVERIFY2(run.err.contains(word), run.said());
}

void TestCommandLine::import_givesADocumentOnce()
{
    write(s("a.txt"), s(article));
    const Run first = haeje(words("import p.haeje a.txt"));
    QVERIFY2(first.code == 0, first.said());
    const Run again = haeje(words("import p.haeje a.txt"));
    QVERIFY2(again.code == 0, again.said());
    QVERIFY2(!again.err.isEmpty(), "that nothing was added must be said");
    const QJsonArray documents = haeje(words("list p.haeje documents --format json")).array();
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.at(0).toObject().value(s("title")).toString(), s("A short text"));
    QVERIFY(documents.at(0).toObject().value(s("published")).isNull());
}

void TestCommandLine::import_writesAReport()
{
    write(s("a.txt"), s(article));
    const Run run = haeje(words("import p.haeje a.txt --report r.txt"));
    QVERIFY2(run.code == 0, run.said());
    QFile report(m_folder->filePath(s("r.txt")));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(report.readAll());
    QVERIFY2(text.contains(s("a.txt")) && text.contains(s("A short text")), qPrintable(text));
}

void TestCommandLine::list_hasTheDocumentedKeys_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("keys");
    QTest::newRow("documents") << s("documents") << s("id guid title subtitle series authors affiliation published outlet language url words "
                                                      "characters blocks imported_at sha256 format pages state keywords version_of coders");
    QTest::newRow("codings") << s("codings") << s("id passage document start end quote code coder memo created_at");
    QTest::newRow("messages") << s("messages") << s("id guid date kind senders recipients occasion ordinal summary reply_to versions confidence evidence");
    QTest::newRow("figures") << s("figures") << s("id statement value unit base dimension category as_of document start end");
}

void TestCommandLine::list_hasTheDocumentedKeys()
{
    QFETCH(QString, what);
    QFETCH(QString, keys);
    write(s("a.txt"), s(article));
    write(s("m.csv"), s(messageTable));
    write(s("f.csv"), s(figureTable));
    for (const char *line : {"import p.haeje a.txt", "import p.haeje m.csv --as messages", "import p.haeje f.csv --as figures",
                             "code p.haeje --document 1 --quote hostile --code A/b"}) {
        const Run run = haeje(words(line));
        QVERIFY2(run.code == 0, run.said());
    }
    const Run run = haeje({s("list"), s("p.haeje"), what, s("--format"), s("json")});
    QVERIFY2(!run.array().isEmpty(), run.said());
    const QJsonObject first = run.array().at(0).toObject();
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(first.contains(key), qPrintable(s("no ") + key + s(" in ") + run.out));
    QVERIFY(first.value(s("id")).isDouble());
}

void TestCommandLine::code_putsTheCodeOnEveryOccurrence()
{
    write(s("a.txt"), s(article));
    QCOMPARE(haeje(words("import p.haeje a.txt")).code, 0);
    const Run coded = haeje({s("code"), s("p.haeje"), s("--document"), s("1"), s("--quote"), s("hostile forces"), s("--code"),
                             s("US factor/hostile forces"), s("--coder"), s("KL"), s("--memo"), s("twice")});
    QVERIFY2(coded.code == 0, coded.said());
    QVERIFY2(coded.err.contains(u'2'), coded.said());
    const QJsonArray codings = haeje(words("list p.haeje codings --format json")).array();
    QCOMPARE(codings.size(), 2);
    const QString text = haeje(words("show p.haeje document 1 --format json")).object().value(s("text")).toString();
    for (const auto &value : codings) {
        const QJsonObject coding = value.toObject();
        QCOMPARE(coding.value(s("quote")).toString(), s("hostile forces"));
        QCOMPARE(coding.value(s("code")).toString(), s("US factor/hostile forces"));
        QCOMPARE(coding.value(s("coder")).toString(), s("KL"));
        QCOMPARE(coding.value(s("memo")).toString(), s("twice"));
        const int start = coding.value(s("start")).toInt(), end = coding.value(s("end")).toInt();
        QCOMPARE(text.mid(start, end - start), s("hostile forces"));
    }
    const Run none = haeje(words("code p.haeje --document 1 --quote absent --code A"));
    QVERIFY2(none.code == 1 && none.err.contains(s("absent")), none.said());
    const Run check = haeje(words("check p.haeje"));
    QVERIFY2(check.code == 0, check.said());
}

void TestCommandLine::code_takesASpan()
{
    write(s("a.txt"), s(article));
    QCOMPARE(haeje(words("import p.haeje a.txt")).code, 0);
    const Run coded = haeje(words("code p.haeje --document 1 --start 2 --end 7 --code A --format json"));
    QVERIFY2(coded.code == 0, coded.said());
    QCOMPARE(coded.array().at(0).toObject().value(s("quote")).toString(), s("short"));
    const Run outside = haeje(words("code p.haeje --document 1 --start 2 --end 99999 --code A"));
    QVERIFY2(outside.code == 1 && outside.err.contains(s("99999")), outside.said());
}

void TestCommandLine::code_countsWhatWasThere()
{
    write(s("a.txt"), s(article));
    QCOMPARE(haeje(words("import p.haeje a.txt")).code, 0);
    QCOMPARE(haeje(words("code p.haeje --document 1 --quote hostile --code A")).code, 0);
    const Run again = haeje(words("code p.haeje --document 1 --quote hostile --code A"));
    QVERIFY2(again.code == 0 && again.err.contains(s("already")), again.said());
    QCOMPARE(haeje(words("list p.haeje codings --format json")).array().size(), 2);
}

void TestCommandLine::search_findsKoreanAtAnyLength()
{
    write(s("a.txt"), s(article));
    QCOMPARE(haeje(words("import p.haeje a.txt")).code, 0);
    for (const char *query : {"축전", "축", "中国", "hostile forces", "para*"}) {
        const Run hits = haeje({s("search"), s("p.haeje"), s(query), s("--format"), s("json")});
        QVERIFY2(hits.code == 0 && !hits.array().isEmpty(), hits.said());
        QCOMPARE(hits.array().at(0).toObject().value(s("document")).toInt(), 1);
    }
    const Run nothing = haeje(words("search p.haeje zebra --format json"));
    QVERIFY2(nothing.code == 0 && nothing.array().isEmpty() && nothing.err.contains(s("zebra")), nothing.said());
}

void TestCommandLine::messages_comeInAndGoOut()
{
    write(s("m.csv"), s(messageTable));
    const Run in = haeje(words("import p.haeje m.csv --as messages"));
    QVERIFY2(in.code == 0, in.said());
    const QJsonArray messages = haeje(words("list p.haeje messages --format json")).array();
    QCOMPARE(messages.size(), 2);
    QSet<QString> dates;
    for (const auto &message : messages)
        dates.insert(message.toObject().value(s("date")).toString());
    QCOMPARE(dates, (QSet<QString>{s("2021-07-11"), s("2021-07")}));
    const Run out = haeje(words("export p.haeje --as messages --out out.csv"));
    QVERIFY2(out.code == 0, out.said());
    QCOMPARE(haeje(words("create q.haeje")).code, 0);
    QCOMPARE(haeje(words("import q.haeje out.csv --as messages")).code, 0);
    QCOMPARE(haeje(words("export q.haeje --as messages --out again.csv")).code, 0);
    QFile first(m_folder->filePath(s("out.csv"))), second(m_folder->filePath(s("again.csv")));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    const QByteArray bytes = first.readAll();
    QVERIFY(bytes.contains("M1") && bytes.contains("M2"));
    QCOMPARE(second.readAll(), bytes);
}

void TestCommandLine::figures_comeInAndGoOut()
{
    write(s("f.csv"), s(figureTable));
    const Run in = haeje(words("import p.haeje f.csv --as figures"));
    QVERIFY2(in.code == 0, in.said());
    const QJsonArray figures = haeje(words("list p.haeje figures --format json")).array();
    QCOMPARE(figures.size(), 3);
    QCOMPARE(figures.at(0).toObject().value(s("value")).toDouble(), 9.0);
    QCOMPARE(figures.at(2).toObject().value(s("value")).toString(), s("worth using"));
    QVERIFY(figures.at(1).toObject().value(s("as_of")).isNull());
    QCOMPARE(haeje(words("export p.haeje --as figures --out out.csv")).code, 0);
    QCOMPARE(haeje(words("create q.haeje")).code, 0);
    QCOMPARE(haeje(words("import q.haeje out.csv --as figures")).code, 0);
    QCOMPARE(haeje(words("list q.haeje figures --format json")).array().size(), 3);
}

void TestCommandLine::show_givesTheWholeOfOne()
{
    write(s("m.csv"), s(messageTable));
    QCOMPARE(haeje(words("import p.haeje m.csv --as messages")).code, 0);
    const Run run = haeje(words("show p.haeje message 1 --format json"));
    QVERIFY2(run.code == 0 && run.object().contains(s("sender_roles")), run.said());
    QCOMPARE(run.object().value(s("id")).toInt(), 1);
}

void TestCommandLine::formats_holdTheSameRows()
{
    write(s("f.csv"), s(figureTable));
    QCOMPARE(haeje(words("import p.haeje f.csv --as figures")).code, 0);
    const Run csv = haeje(words("list p.haeje figures --format csv"));
    QCOMPARE(csv.out.count(u'\n'), 4);
    QVERIFY2(csv.out.startsWith(s("id,")), csv.said());
    const Run table = haeje(words("list p.haeje figures"));
    for (const char *word : {"agriculture", "power", "boiler"})
        QVERIFY2(csv.out.contains(s(word)) && table.out.contains(s(word)), table.said());
}

void TestCommandLine::language_turnsSentencesKorean()
{
    static const QRegularExpression hangul(s("[가-힣]"));
    const Run korean = haeje(words("list p.haeje records --language ko"));
    QCOMPARE(korean.code, 2);
    QVERIFY2(korean.err.contains(hangul), korean.said());
    const Run help = haeje(words("--help --language ko"));
    QVERIFY2(help.out.contains(hangul), help.said());
    const Run english = haeje(words("--help --language en"));
    QVERIFY2(!english.out.contains(hangul), english.said());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
