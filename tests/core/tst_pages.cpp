// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/formats/articles/articlestore.h"
#include "core/formats/articles/html.h"
#include "core/formats/articles/readers.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace haeje;

static const QString samples = QStringLiteral(HAEJE_SOURCE_DIR "/../shared/samples/");

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QJsonObject articleJson(const ImportedArticle &article)
{
    static const QStringList kinds = {QStringLiteral("title"),     QStringLiteral("heading1"), QStringLiteral("heading2"),
                                      QStringLiteral("heading3"),  QStringLiteral("paragraph"), QStringLiteral("item"),
                                      QStringLiteral("quote"),     QStringLiteral("row"),      QStringLiteral("note")};
    const DocumentFacts &facts = article.facts;
    QJsonArray blocks;
    for (const Block &block : article.blocks)
        blocks << kinds.at(int(block.kind)) + QStringLiteral(": ") + article.text.mid(block.span.start, block.span.length());
    QJsonArray found;
    for (const FactFound &fact : article.found) {
        found << QStringLiteral("%1 = %2 (%3, %4%5)").arg(factName(fact.fact), fact.value, fact.place, fact.taken ? QStringLiteral("taken") : QStringLiteral("not taken"),
                                                       fact.note.isEmpty() ? QString() : QStringLiteral(": ") + fact.note);
    }
    return {{QStringLiteral("title"), article.titleStated ? facts.title : QString()},
            {QStringLiteral("series"), facts.series},
            {QStringLiteral("authors"), facts.authors.join(QStringLiteral("; "))},
            {QStringLiteral("affiliation"), facts.affiliation},
            {QStringLiteral("published"), facts.published.text()},
            {QStringLiteral("outlet"), facts.outlet},
            {QStringLiteral("language"), facts.language},
            {QStringLiteral("url"), facts.url},
            {QStringLiteral("keywords"), facts.keywords.join(QStringLiteral("; "))},
            {QStringLiteral("downloads"), facts.downloads.join(QStringLiteral("; "))},
            {QStringLiteral("found"), found},
            {QStringLiteral("blocks"), blocks}};
}

static QJsonObject fileJson(const ImportedFile &file)
{
    QJsonArray articles, leftOut, doubts;
    for (const ImportedArticle &article : file.articles)
        articles << articleJson(article);
    for (const LeftOut &left : file.leftOut)
        leftOut << QStringLiteral("%1: %2").arg(left.what, left.text);
    for (const Doubt &doubt : file.doubts)
        doubts << doubt.sentence;
    return {{QStringLiteral("format"), file.format}, {QStringLiteral("layout"), file.layout}, {QStringLiteral("articles"), articles},
            {QStringLiteral("left_out"), leftOut}, {QStringLiteral("doubts"), doubts}};
}

static void addSampleRows(const char *folder)
{
    QTest::addColumn<QStringList>("row");
    const Result<CsvTable> table = readCsv(QString::fromUtf8(contents(samples + QString::fromLatin1(folder) + QStringLiteral("/expected.csv"))));
    if (!table) {
        QTest::newRow("no samples") << QStringList();
        return;
    }
    for (const CsvTable::Row &row : table->rows)
        QTest::newRow(qPrintable(row.fields.first())) << row.fields;
}

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldens_data()
    {
        QTest::addColumn<QString>("input");
        const QDir folder(QStringLiteral(HAEJE_SOURCE_DIR "/tests/data/pages"));
        const QStringList cases = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(cases.size() >= 5);
        for (const QString &name : cases) {
            const QDir inside(folder.filePath(name));
            QTest::newRow(qPrintable(name)) << inside.filePath(inside.entryList({QStringLiteral("input.*")}).value(0));
        }
    }
    void goldens()
    {
        QFETCH(QString, input);
        const Result<ImportedFile> file = readArticles(contents(input), input);
        QVERIFY2(file, qPrintable(file.message()));
        const QString fault = test::faultOfGolden(QFileInfo(input).dir().filePath(QStringLiteral("expected.json")), fileJson(*file));
        if (!fault.isEmpty())
            QFAIL(qPrintable(fault));
    }

    void samplePages_giveTheFactsAndNoOthers_data() { addSampleRows("pages"); }
    void samplePages_giveTheFactsAndNoOthers()
    {
        QFETCH(QStringList, row);
        if (row.isEmpty())
            QSKIP("The samples are not beside the sources.");
        const QString path = samples + QStringLiteral("pages/") + row[0];
        const Result<ImportedFile> file = readArticles(contents(path), path);
        QVERIFY2(file, qPrintable(file.message()));
        QCOMPARE(file->articles.size(), 1);
        const ImportedArticle &article = file->articles.first();
        const DocumentFacts &facts = article.facts;
        QCOMPARE(facts.url, row[1]);
        QCOMPARE(article.titleStated ? facts.title : QString(), row[2]);
        QCOMPARE(facts.authors.join(QStringLiteral(", ")), row[4]);
        QCOMPARE(facts.series, row[5]);
        if (!row[3].contains(QLatin1Char('/'))) {
            QCOMPARE(facts.published.text(), row[3]);
            return;
        }
        QVERIFY(!facts.published.isStated());
        for (const QString &day : {row[3].left(10), row[3].section(QLatin1Char('/'), 1).trimmed().left(10)}) {
            const auto isIt = [&](const FactFound &fact) {
                return fact.fact == FactKind::Published && fact.value == day && fact.certainty == Certainty::Doubtful && !fact.taken;
            };
            QVERIFY2(std::any_of(article.found.begin(), article.found.end(), isIt), qPrintable(day));
            QVERIFY(file->doubts.first().sentence.contains(day));
        }
    }

    void sampleMessages_areWholeAndDated_data() { addSampleRows("messages"); }
    void sampleMessages_areWholeAndDated()
    {
        QFETCH(QStringList, row);
        if (row.isEmpty())
            QSKIP("The samples are not beside the sources.");
        const QString path = samples + QStringLiteral("messages/") + row[0];
        const Result<ImportedFile> file = readArticles(contents(path), path);
        QVERIFY2(file, qPrintable(file.message()));
        const ImportedArticle &article = file->articles.first();
        QVERIFY(article.titleStated);
        QCOMPARE(article.facts.url, row[2]);
        QCOMPARE(article.facts.title, row[4]);
        QCOMPARE(article.facts.published.text(), row[7]);
        QCOMPARE(article.facts.outlet, QStringLiteral("KCNA"));
        // Every word below the date stands in the text, apart from the end mark.
        QString body = QString::fromUtf8(contents(path)).section(QLatin1Char('\n'), 3).simplified();
        if (body.endsWith(QLatin1String("-0-")))
            body = body.chopped(3).trimmed();
        QVERIFY(article.text.simplified().endsWith(body));
    }

    void oneText_isTheSameInEveryEncoding_data();
    void oneText_isTheSameInEveryEncoding();
    void pageWithADeclaredCharset_isReadByIt_data();
    void pageWithADeclaredCharset_isReadByIt();
    void mailedPage_isUnpacked();
    void file_isToldByItsBytes_data();
    void file_isToldByItsBytes();
    void pageOfScriptsOnly_isRefusedWithASentence();
    void rowBetweenTitleAndText_keepsNoTab();
    void findThatAgrees_isNotCalledNotTaken();
    void boldLineBetweenBreaks_leavesNoEmptyBlock();
};

static QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

void TestPages::oneText_isTheSameInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString korean = QStringLiteral("두 나라는 해마다 글을 주고받는다고 하자.\n\n이 글은 시험을 위해 지어낸 것이며 아무도 한 말이 아니다.\n");
    const QString chinese = QStringLiteral("这篇文章是为了试验而编写的，没有人说过这样的话。\n\n两个不存在的城市每年互相写信。\n");
    for (const QString &text : {korean, chinese}) {
        const bool ko = text == korean;
        const auto row = [&](const char *name, const QByteArray &bytes) { QTest::addRow("%s, %s", ko ? "ko" : "zh", name) << bytes << text; };
        row("UTF-8", text.toUtf8());
        row("UTF-8 with its mark", "\xef\xbb\xbf" + text.toUtf8());
        row("decomposed", text.normalized(QString::NormalizationForm_D).toUtf8());
        row("CR LF", QString(text).replace(QLatin1Char('\n'), QLatin1String("\r\n")).toUtf8());
        row("CR", QString(text).replace(QLatin1Char('\n'), QLatin1String("\r")).toUtf8());
        row("mixed line ends", QString(text).replace(text.indexOf(QLatin1Char('\n')), 1, QStringLiteral("\r\n")).toUtf8());
        row("UTF-16LE with its mark", "\xff\xfe" + encoded(text, "UTF-16LE"));
        row("UTF-16BE with its mark", "\xfe\xff" + encoded(text, "UTF-16BE"));
        row("UTF-16LE", encoded(text, "UTF-16LE"));
        row("UTF-16BE", encoded(text, "UTF-16BE"));
        row(ko ? "CP949" : "GB18030", encoded(text, ko ? "windows-949" : "GB18030"));
    }
}

void TestPages::oneText_isTheSameInEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const Result<ImportedFile> file = readArticles(bytes, QStringLiteral("a.txt"));
    QVERIFY2(file, qPrintable(file.message()));
    QCOMPARE(file->articles.first().text, text.trimmed());
}

void TestPages::pageWithADeclaredCharset_isReadByIt_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    QTest::newRow("euc-kr") << QByteArray("euc-kr") << QStringLiteral("두 나라는 해마다 글을 주고받는다고 하자. 똠방각하라는 낱말도 있다.");
    QTest::newRow("gb2312") << QByteArray("gb2312") << QStringLiteral("这篇文章是为了试验而编写的，没有人说过这样的话。");
    QTest::newRow("shift_jis") << QByteArray("shift_jis") << QStringLiteral("この文は試験のために書かれたもので、誰の言葉でもない。");
    QTest::newRow("windows-1251") << QByteArray("windows-1251") << QStringLiteral("Этот текст выдуман для проверки, и никто этого не говорил.");
    QTest::newRow("iso-8859-1") << QByteArray("iso-8859-1") << QStringLiteral("Dieser Text ist für die Prüfung erfunden; niemand hat ihn geäußert.");
}

void TestPages::pageWithADeclaredCharset_isReadByIt()
{
    QFETCH(QByteArray, charset);
    QFETCH(QString, text);
    const QByteArray wider = charset == "euc-kr" ? "windows-949" : charset == "gb2312" ? "GB18030" : charset;
    const QByteArray page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset + "\"></head><body><p>"
        + encoded(text, wider.constData()) + "</p></body></html>";
    const Result<ImportedFile> file = readArticles(page, QStringLiteral("page.html"));
    QVERIFY2(file, qPrintable(file.message()));
    QCOMPARE(file->articles.first().text, text);
}

void TestPages::mailedPage_isUnpacked()
{
    const QByteArray mail = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/a\r\nMIME-Version: 1.0\r\n"
                            "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n\r\n"
                            "----b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                            "Content-Location: https://example.org/wells/1\r\n\r\n"
                            "<html><head><meta charset=3D\"utf-8\"><title>x</title></head><body><h1>A page in the mail</h1><p>The=\r\n"
                            " words of it are \xec\xb6\x95=EC=A0=84 and nothing else, if one reads them to the end of the line.</p></body></html>\r\n"
                            "----b--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b----\r\n";
    const Result<ImportedFile> file = readArticles(mail, QStringLiteral("page.mhtml"));
    QVERIFY2(file, qPrintable(file.message()));
    const ImportedArticle &article = file->articles.first();
    QCOMPARE(article.facts.title, QStringLiteral("A page in the mail"));
    QCOMPARE(article.facts.url, QStringLiteral("https://example.org/wells/1"));
    QVERIFY(article.text.endsWith(QStringLiteral("The words of it are 축전 and nothing else, if one reads them to the end of the line.")));
    const Result<ImportedFile> broken = readArticles(mail.left(300), QStringLiteral("page.mhtml"));
    QVERIFY(!broken && !broken.message().isEmpty());
}

void TestPages::file_isToldByItsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::newRow("page called text") << QByteArray("\n<!DOCTYPE html><html>") << QStringLiteral("a.txt") << QStringLiteral("html");
    QTest::newRow("page behind a comment") << QByteArray("<?xml version=\"1.0\"?><!-- saved --><html>") << QStringLiteral("a") << QStringLiteral("html");
    QTest::newRow("text without a suffix") << QByteArray("words") << QStringLiteral("notes") << QStringLiteral("txt");
    QTest::newRow("Markdown") << QByteArray("# words") << QStringLiteral("a.MD") << QStringLiteral("md");
    QTest::newRow("Word of old") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << QStringLiteral("a.txt") << QString();
    QTest::newRow("RTF") << QByteArray("{\\rtf1 x}") << QStringLiteral("a.doc") << QString();
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << QStringLiteral("a.html") << QString();
    QTest::newRow("project") << QByteArray("SQLite format 3") << QStringLiteral("a.haeje") << QString();
}

void TestPages::file_isToldByItsBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, format);
    const auto *reader = readerFor(bytes, name);
    QCOMPARE(reader ? reader->format : QString(), format);
    if (!reader)
        QVERIFY(!readArticles(bytes, name).message().isEmpty());
}

void TestPages::boldLineBetweenBreaks_leavesNoEmptyBlock()
{
    const QByteArray page = "<html><body><article><h1>Letters of two towns</h1>"
                            "<p>The first town wrote in spring.<br><b>The second town</b><br><br>The second town wrote back in the autumn of that year.</p>"
                            "</article></body></html>";
    const Result<SourceText> source = readHtml(page, QStringLiteral("letters.html"));
    QVERIFY2(source, qPrintable(source.message()));
    QStringList texts;
    for (const TextBlock &block : source->parts.constFirst().blocks)
        texts << block.text;
    QCOMPARE(texts.mid(texts.size() - 3), (QStringList {QStringLiteral("The first town wrote in spring."), QStringLiteral("The second town"),
                                                        QStringLiteral("The second town wrote back in the autumn of that year.")}));
    QVERIFY(!texts.contains(QString()));
}

void TestPages::pageOfScriptsOnly_isRefusedWithASentence()
{
    const Result<ImportedFile> file = readArticles("<html><head><title>App</title></head><body><script>load()</script></body></html>", QStringLiteral("a.html"));
    QVERIFY(!file);
    QVERIFY(file.message().contains(QStringLiteral("scripts")));
}

void TestPages::rowBetweenTitleAndText_keepsNoTab()
{
    const QByteArray page = "<html><body><h1>A page with a row below its title</h1>"
                            "<table><tr><td>Published:</td><td>20 June 2022</td></tr></table>"
                            "<div class=\"article-body\"><p>The text of the page is\tlong enough to be one, and it is invented from its first word to "
                            "its last, as all such texts are.</p></div></body></html>";
    const Result<SourceText> source = readHtml(page, QStringLiteral("page.html"));
    QVERIFY2(source, qPrintable(source.message()));
    QStringList texts;
    for (const TextBlock &block : source->parts.first().blocks) {
        QVERIFY2(block.kind == BlockKind::TableRow || !block.text.contains(u'\t'), qPrintable(block.text));
        texts << block.text;
    }
    QVERIFY2(texts.contains(QStringLiteral("Published: 20 June 2022")), qPrintable(texts.join(u'|')));
}

void TestPages::findThatAgrees_isNotCalledNotTaken()
{
    // The address and the dateline both say KCNA; the date stands above the text and in the head; one author is another.
    const QByteArray page = "<html><head><meta name=\"author\" content=\"Cy Third\"><meta name=\"date\" content=\"2022-06-20\">"
                            "<link rel=\"canonical\" href=\"http://kcna.kp/en/article/q/1.kcmsf\"></head><body><h1>Two towns write to each other</h1>"
                            "<p>Date: 20/06/2022 | By Dee Fourth</p>"
                            "<p>Nowhere, June 20 (KCNA) -- Two invented towns wrote to each other for the test, and nothing more came of it in that year.</p>"
                            "</body></html>";
    const Result<ImportedFile> file = readArticles(page, QStringLiteral("page.html"));
    QVERIFY2(file, qPrintable(file.message()));
    const ImportedArticle &article = file->articles.first();
    const auto finds = [&](FactKind kind, bool taken) {
        return std::count_if(article.found.begin(), article.found.end(), [=](const FactFound &fact) { return fact.fact == kind && fact.taken == taken; });
    };
    QCOMPARE(article.facts.outlet, QStringLiteral("KCNA"));
    QCOMPARE(finds(FactKind::Outlet, true), 2);
    QCOMPARE(finds(FactKind::Published, true), 2);
    const QString said = factLines(article).join(u'\n');
    QVERIFY2(!said.contains(QStringLiteral("not taken: outlet")) && !said.contains(QStringLiteral("not taken: published")), qPrintable(said));
    // What disagrees is still said.
    QVERIFY2(said.contains(QStringLiteral("not taken: authors Cy Third")), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
