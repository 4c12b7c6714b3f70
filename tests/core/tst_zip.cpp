// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip.h"

#include <QStringEncoder>
#include <QTest>

using namespace haeje;

namespace {

QByteArray archiveOf(const QList<QPair<QString, QByteArray>> &files)
{
    ZipWriter writer;
    for (const auto &[name, bytes] : files)
        writer.add(name, bytes);
    Result<QByteArray> bytes = writer.finish();
    if (!bytes)
        qFatal("%s", qPrintable(bytes.message()));
    return *bytes;
}

QByteArray replaced(QByteArray bytes, const QByteArray &before, const QByteArray &after)
{
    return bytes.replace(before, after);
}

/// Sets bits of the flags in every header: of the central directory and in front of the entries.
QByteArray withFlags(QByteArray bytes, char flags)
{
    for (const auto &[mark, offset] : {std::pair("PK\x01\x02", 8), std::pair("PK\x03\x04", 6)}) {
        for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 4))
            bytes[at + offset] = char(bytes[at + offset] | flags);
    }
    return bytes;
}

QByteArray asLink(QByteArray bytes)
{
    const qsizetype at = bytes.indexOf("PK\x01\x02");
    bytes[at + 5] = 3; // made on Unix
    bytes[at + 41] = char(0xa1); // the file type of a link
    return bytes;
}

} // namespace

class TestZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenThenRead_isTheSame()
    {
        const QByteArray large(3'000'000, 'x');
        ZipWriter writer;
        writer.add(QStringLiteral("mimetype"), "application/epub+zip", ZipWriter::Packing::Stored);
        writer.add(QStringLiteral("글/첫째.txt"), QStringLiteral("해제").toUtf8());
        writer.add(QStringLiteral("large"), large);
        writer.add(QStringLiteral("empty"), {});
        const Result<QByteArray> bytes = writer.finish();
        QVERIFY2(bytes, qPrintable(bytes.message()));
        QVERIFY(bytes->size() < 20'000);
        QCOMPARE(bytes->mid(38, 20), QByteArray("application/epub+zip"));
        QCOMPARE(*writer.finish(), *bytes);

        Result<ZipReader> zip = ZipReader::open(*bytes);
        QVERIFY2(zip, qPrintable(zip.message()));
        QCOMPARE(zip->entries().size(), 4);
        QCOMPARE(zip->entries()[1].name, QStringLiteral("글/첫째.txt"));
        QCOMPARE(*zip->read(QStringLiteral("글/첫째.txt")), QStringLiteral("해제").toUtf8());
        QCOMPARE(*zip->read(QStringLiteral("large")), large);
        QCOMPARE(*zip->read(QStringLiteral("empty")), QByteArray());
        QVERIFY(zip->read(QStringLiteral("none")).message().contains(QLatin1String("none")));
    }

    void namesOfOlderSystems_areRead()
    {
        QStringEncoder encoder("CP949");
        const QByteArray name = encoder.encode(QStringLiteral("축전 모음.txt"));
        const QByteArray placeholder(name.size(), 'n');
        const QByteArray bytes = replaced(archiveOf({{QString::fromLatin1(placeholder), "text"}}), placeholder, name);
        Result<ZipReader> zip = ZipReader::open(bytes);
        QVERIFY2(zip, qPrintable(zip.message()));
        QCOMPARE(zip->entries().first().name, QStringLiteral("축전 모음.txt"));
        QCOMPARE(*zip->read(QStringLiteral("축전 모음.txt")), QByteArray("text"));
    }

    void harmfulArchives_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray plain = archiveOf({{QStringLiteral("name-one"), "text text text"}, {QStringLiteral("name-two"), "text"}});
        const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
            QTest::newRow(name) << bytes << QString::fromUtf8(said);
        };
        row("out of the archive", archiveOf({{QStringLiteral("a/../../x"), "x"}}), "leads out of it");
        row("absolute", archiveOf({{QStringLiteral("/etc/x"), "x"}}), "leads out of it");
        row("drive", archiveOf({{QStringLiteral("C:\\x"), "x"}}), "leads out of it");
        row("out by backslashes", archiveOf({{QStringLiteral("..\\x"), "x"}}), "leads out of it");
        row("a name twice", replaced(plain, "name-two", "name-one"), "two entries named “name-one”");
        row("with a password", withFlags(plain, 1), "password");
        row("a link", asLink(plain), "link to another file");
        row("cut", plain.left(plain.size() - 30), "damaged");
        row("cut in the middle", plain.left(plain.size() / 2), "damaged");
        row("no archive", "PK\x03\x04 and then nothing", "damaged");
        row("empty", {}, "damaged");
        QList<QPair<QString, QByteArray>> many;
        for (int i = 0; i < 10'001; ++i)
            many.emplaceBack(QString::number(i), QByteArray());
        row("ten thousand entries", archiveOf(many), "more than 10000 entries");
    }
    void harmfulArchives_areRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const Result<ZipReader> zip = ZipReader::open(bytes);
        QVERIFY(!zip);
        QVERIFY2(zip.message().contains(said), qPrintable(zip.message()));
    }

    void whatUnpacksToTooMuch_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ZipLimits>("limits");
        QTest::addColumn<QString>("said");
        const QByteArray zeros = archiveOf({{QStringLiteral("a"), QByteArray(20'000'000, '\0')}});
        QTest::newRow("ratio") << zeros << ZipLimits {} << QStringLiteral("times its size");
        QTest::newRow("entry") << zeros << ZipLimits {10, 1'000'000, 100'000'000, 1'000'000} << QStringLiteral("“a” in the archive unpacks to more than 0.95 MB");
        QTest::newRow("total") << zeros << ZipLimits {10, 100'000'000, 1'000'000, 1'000'000} << QStringLiteral("The archive unpacks to more than 0.95 MB");
        // The stated size is a lie; what comes out is counted.
        QByteArray lying = zeros;
        const qsizetype at = lying.indexOf("PK\x01\x02");
        lying.replace(at + 24, 4, QByteArray("\x01\0\0\0", 4));
        QTest::newRow("a stated size of one byte") << lying << ZipLimits {} << QString();
    }
    void whatUnpacksToTooMuch_isRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ZipLimits, limits);
        QFETCH(QString, said);
        Result<ZipReader> zip = ZipReader::open(bytes, limits);
        const Result<QByteArray> read = zip ? zip->read(QStringLiteral("a")) : Result<QByteArray>(zip.error());
        QVERIFY(!read);
        QVERIFY2(read.message().contains(said), qPrintable(read.message()));
    }

    void total_countsOverAllEntries()
    {
        const QByteArray bytes = archiveOf({{QStringLiteral("a"), QByteArray(600, 'a')}, {QStringLiteral("b"), QByteArray(600, 'b')}});
        Result<ZipReader> zip = ZipReader::open(bytes, ZipLimits {10, 1000, 1000, 200});
        QVERIFY(zip->read(QStringLiteral("a")));
        QVERIFY(!zip->read(QStringLiteral("b")));
    }

    void damagedEntries_areRefused()
    {
        QByteArray bytes = archiveOf({{QStringLiteral("a"), "some text that is long enough to be packed, to be packed, to be packed"}});
        bytes[45] = char(bytes[45] ^ 0x55);
        Result<ZipReader> zip = ZipReader::open(bytes);
        const Result<QByteArray> read = zip ? zip->read(QStringLiteral("a")) : Result<QByteArray>(zip.error());
        QVERIFY2(read.message().contains(QLatin1String("damaged")), qPrintable(read.message()));
    }
};

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
