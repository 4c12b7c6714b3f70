// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip.h"
#include "core/formats/articles/readers.h"
#include "tests/support/formatwriter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace haeje;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The sample in that format, with one entry's bytes changed, or with one more entry.
QByteArray withEntry(const QString &format, const QString &name, const QByteArray &content)
{
    Result<ZipReader> zip = ZipReader::open(test::write(test::sampleArticle(), format));
    ZipWriter writer;
    bool there = false;
    for (const ZipEntry &entry : zip->entries()) {
        writer.add(entry.name, entry.name == name ? content : *zip->read(entry.name));
        there = there || entry.name == name;
    }
    if (!there)
        writer.add(name, content);
    return *writer.finish();
}

/// The entry that holds the text, and how it begins and ends around a paragraph's text.
struct Frame {
    const char *format;
    const char *entry;
    const char *before;
    const char *after;
};
const Frame frames[] = {
    {"docx", "word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:body></w:document>"},
    {"odt", "content.xml", "<o:document-content xmlns:o=\"o\" xmlns:t=\"t\"><o:body><o:text><t:p>", "</t:p></o:text></o:body></o:document-content>"},
    {"hwpx", "Contents/section0.xml", "<s:sec xmlns:s=\"s\" xmlns:h=\"h\"><h:p><h:run><h:t>", "</h:t></h:run></h:p></s:sec>"},
};

QByteArray framed(const Frame &frame, const QByteArray &prolog, const QByteArray &text)
{
    return withEntry(s(frame.format), s(frame.entry), prolog + frame.before + text + frame.after);
}

qint64 peakMegabytes()
{
    QFile status(s("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

QByteArray entityBomb()
{
    QByteArray dtd = "<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
        dtd += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return dtd + "]>";
}

} // namespace

/// Files made to harm: each is refused with a sentence, or read, in bounded time and memory.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void harmful_isRefusedWithASentence_data();
    void harmful_isRefusedWithASentence();
    void odd_isReadAllTheSame_data();
    void odd_isReadAllTheSame();
    void olderAndOtherFormats_areToldWhatToDo_data();
    void olderAndOtherFormats_areToldWhatToDo();
    void cutAnywhere_neverHarms_data();
    void cutAnywhere_neverHarms();
    void memory_stayedBounded();
};

void TestHostileFiles::harmful_isRefusedWithASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    for (const Frame &frame : frames) {
        const QString name = s("x.") + s(frame.format);
        const auto row = [&](const char *what, const QByteArray &bytes, const char *said) {
            QTest::newRow(qPrintable(s(frame.format) + s(": ") + s(what))) << name << bytes << s(said);
        };
        row("entity bomb", framed(frame, entityBomb(), "&a9;"), "declares entities");
        row("external entity", framed(frame, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"), "declares entities");
        row("external parameter entity", framed(frame, "<!DOCTYPE x [<!ENTITY % e SYSTEM \"http://example.invalid/x\"> %e;]>", "text"), "declares entities");
        row("entity that nothing declares", framed(frame, "<!DOCTYPE x SYSTEM \"http://example.invalid/x.dtd\">", "&e;"), "no text");
        row("ten thousand nested tags", framed(frame, {}, QByteArray("<a>").repeated(10'000) + QByteArray("</a>").repeated(10'000)), "nests its elements");
        row("five million tags", framed(frame, {}, QByteArray("<a/>").repeated(5'000'000)), "times its size");
        row("a paragraph of 100 MB", framed(frame, {}, QByteArray(100'000'000, 'x')), "in the archive unpacks to more than");
        row("bad UTF-8", framed(frame, {}, "good \xff\xfe\xc0 bad"), "damaged at line");
        row("not closed", framed(frame, {}, "<w:p>"), "damaged at line");
        row("a path out", withEntry(s(frame.format), s("../../x"), "x"), "leads out of it");
        row("an absolute path", withEntry(s(frame.format), s("/etc/x"), "x"), "leads out of it");
        const QByteArray whole = test::write(test::sampleArticle(), s(frame.format));
        row("cut at the end", whole.left(whole.size() - 10), "damaged");
        row("cut in the middle", whole.left(whole.size() / 2), "damaged");
        QByteArray wrong = whole;
        const qsizetype directory = wrong.indexOf("PK\x01\x02");
        wrong.replace(directory + 42, 4, QByteArray("\xff\xff\x00\x00", 4)); // where the first entry stands
        const Result<ImportedFile> read = readArticles(wrong, name);
        if (!read)
            row("wrong central directory", wrong, "damaged");
    }
    QTest::newRow("epub: protected") << s("x.epub") << withEntry(s("epub"), s("META-INF/encryption.xml"),
        "<encryption><EncryptedData><EncryptionMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes256-cbc\"/></EncryptedData></encryption>")
                                     << s("protected against copying");
    QTest::newRow("odt: with a password") << s("x.odt") << withEntry(s("odt"), s("META-INF/manifest.xml"),
        "<manifest><file-entry><encryption-data/></file-entry></manifest>") << s("protected with a password");
    QTest::newRow("epub: no chapters") << s("x.epub") << withEntry(s("epub"), s("OEBPS/book.opf"), "<package><manifest/><spine/></package>")
                                       << s("names no chapter");
}

void TestHostileFiles::harmful_isRefusedWithASentence()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    QElapsedTimer clock;
    clock.start();
    const Result<ImportedFile> file = readArticles(bytes, name);
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!file);
    QVERIFY2(file.message().contains(said), qPrintable(file.message()));
}

void TestHostileFiles::odd_isReadAllTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QByteArray words;
    for (int i = 0; words.size() < 8'000'000; ++i)
        words += QByteArray::number(i * 7919 % 1'000'003) + " word ";
    for (const Frame &frame : frames) {
        const QString name = s("x.") + s(frame.format);
        const auto row = [&](const char *what, const QByteArray &bytes, const QString &text) {
            QTest::newRow(qPrintable(s(frame.format) + s(": ") + s(what))) << name << bytes << text;
        };
        row("a harmless document type", framed(frame, "<!DOCTYPE x>", "text"), s("text"));
        row("a paragraph of 8 MB", framed(frame, {}, words), s("0 word 7919 word"));
        row("text outside the basic plane", framed(frame, {}, "\xf0\xa0\xae\xb7"), s("𠮷"));
        row("a nested archive beside the text", withEntry(s(frame.format), s("inner.zip"), test::write(test::sampleArticle(), s("docx"))), s("가람국"));
        row("a bomb beside the text", withEntry(s(frame.format), s("media/picture.png"), QByteArray(50'000'000, '\0')), s("가람국"));
    }
}

void TestHostileFiles::odd_isReadAllTheSame()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QElapsedTimer clock;
    clock.start();
    const Result<ImportedFile> file = readArticles(bytes, name);
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(file, qPrintable(file.message()));
    QVERIFY(file->articles.first().text.contains(text));
}

void TestHostileFiles::olderAndOtherFormats_areToldWhatToDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto ole = [](const char *stream) {
        QByteArray bytes = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(2000, '\0');
        for (const char *c = stream; *c; ++c)
            bytes.append(*c).append('\0');
        return bytes + QByteArray(500, '\0');
    };
    const auto row = [](const char *name, const QByteArray &bytes, const char *said) { QTest::newRow(name) << s(name) << bytes << s(said); };
    row("binary.hwp", ole("HwpSummaryInformation"), "Save the document as HWPX or PDF");
    row("renamed.hwpx", ole("BodyText"), "Save the document as HWPX or PDF");
    row("old.doc", ole("WordDocument"), "Save the document as DOCX");
    row("locked.docx", ole("EncryptedPackage"), "without a password");
    row("table.xls", ole("Workbook"), "Save the table as CSV");
    row("slides.ppt", ole("PowerPoint Document"), "Save the slides as PDF");
    row("mail.msg", ole("__nameid_version1.0"), "Save it as HTML");
    row("any.bin", ole("Other"), "older office program");
    row("rich.rtf", "{\\rtf1 text}", "Save the document as DOCX or ODT");
    row("picture.png", "\x89PNG\r\n\x1a\n", "picture");
}

void TestHostileFiles::olderAndOtherFormats_areToldWhatToDo()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const Result<ImportedFile> file = readArticles(bytes, name);
    QVERIFY(!file);
    QVERIFY2(file.message().contains(said), qPrintable(file.message()));
}

void TestHostileFiles::cutAnywhere_neverHarms_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : test::writtenFormats())
        QTest::newRow(qPrintable(format)) << format;
}

/// Every length, and every byte turned round: read or refused, never a crash, never an empty sentence.
void TestHostileFiles::cutAnywhere_neverHarms()
{
    QFETCH(QString, format);
    const QByteArray whole = test::write(test::sampleArticle(), format);
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        const Result<ImportedFile> cut = readArticles(whole.left(length), s("x.") + format);
        QVERIFY(cut.ok() || cut.message().size() > 10);
        QByteArray changed = whole;
        changed[length] = char(changed[length] ^ 0xff);
        const Result<ImportedFile> other = readArticles(changed, s("x.") + format);
        QVERIFY(other.ok() || other.message().size() > 10);
    }
}

void TestHostileFiles::memory_stayedBounded()
{
    const qint64 peak = peakMegabytes();
    if (peak == 0)
        QSKIP("This system does not say how much memory a program took.");
    qInfo("peak memory: %lld MB", peak);
    QVERIFY2(peak < 900, qPrintable(QString::number(peak)));
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
