// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/fileformat.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace haeje {

namespace {

struct FileFormat {
    Q_DECLARE_TR_FUNCTIONS(FileFormat)
};

/// By the first entry, which names the type in EPUB, ODT and HWPX, else by the names of the entries, which a zip file
/// holds unpacked.
QString formatOfZip(const QByteArray &bytes)
{
    if (bytes.mid(30, 8) == "mimetype") {
        const QByteArray type = bytes.mid(38, 80);
        if (type.startsWith("application/epub+zip"))
            return QStringLiteral("epub");
        if (type.startsWith("application/hwp+zip"))
            return QStringLiteral("hwpx");
        if (type.startsWith("application/vnd.oasis.opendocument.text"))
            return QStringLiteral("odt");
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return QStringLiteral("ods");
    }
    // The list of the entries stands at the end; a comment behind it may have 64 kB.
    const QByteArray names = bytes.left(64 * 1024) + bytes.right(256 * 1024);
    static const QList<QPair<QByteArray, QString>> marks = {
        {"word/document.xml", QStringLiteral("docx")},   {"xl/workbook", QStringLiteral("xlsx")},
        {"ppt/presentation", QStringLiteral("pptx")},    {"Contents/section0.xml", QStringLiteral("hwpx")},
        {"META-INF/container.xml", QStringLiteral("epub")},
    };
    for (const auto &[mark, format] : marks) {
        if (names.contains(mark))
            return format;
    }
    return QStringLiteral("zip");
}

/// The first kilobytes as far as they are ASCII, without the zero bytes of UTF-16, the mark of the order and blanks ahead.
QByteArray plainBeginning(const QByteArray &bytes)
{
    QByteArray head = bytes.left(4096);
    head.replace('\0', "");
    for (const char *mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"}) {
        if (head.startsWith(mark))
            head.remove(0, qsizetype(qstrlen(mark)));
    }
    return head.trimmed().toLower();
}

bool beginsAsPage(QByteArray head)
{
    // A browser's comment or an XML declaration may stand ahead of the document type.
    while (head.startsWith("<?xml") || head.startsWith("<!--")) {
        const qsizetype end = head.startsWith("<?") ? head.indexOf("?>") + 2 : head.indexOf("-->") + 3;
        if (end < 4)
            return false;
        head = head.mid(end).trimmed();
    }
    for (const char *tag : {"<!doctype html", "<html", "<head", "<body"}) {
        if (head.startsWith(tag))
            return true;
    }
    return false;
}

bool beginsAsMailedPage(const QByteArray &head)
{
    return (head.startsWith("from:") || head.startsWith("mime-version:") || head.startsWith("subject:"))
        && head.contains("mime-version:") && head.contains("multipart/");
}

} // namespace

QString formatByBytes(const QByteArray &bytes)
{
    if (bytes.left(1024).contains("%PDF-"))
        return QStringLiteral("pdf");
    if (bytes.startsWith("PK\x03\x04"))
        return formatOfZip(bytes);
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return QStringLiteral("ole");
    if (bytes.startsWith("{\\rtf"))
        return QStringLiteral("rtf");
    for (const char *picture : {"\x89PNG", "\xff\xd8\xff", "GIF8", "II*", "MM"}) {
        if (bytes.startsWith(picture) && (picture[1] != 'M' || bytes.mid(2, 2) == QByteArray("\0*", 2)))
            return QStringLiteral("picture");
    }
    const QByteArray head = plainBeginning(bytes);
    return beginsAsPage(head) ? QStringLiteral("html") : beginsAsMailedPage(head) ? QStringLiteral("mht") : QString();
}

QString refusedFormat(const QString &format, const QString &suffix)
{
    static const QStringList sheets = {QStringLiteral("xls"), QStringLiteral("xlsx"), QStringLiteral("ods")};
    static const QStringList slides = {QStringLiteral("ppt"), QStringLiteral("pptx"), QStringLiteral("odp")};
    if (suffix == QLatin1String("haeje"))
        return FileFormat::tr("This is a project, not an article. Open it instead.");
    if (sheets.contains(format) || sheets.contains(suffix))
        return FileFormat::tr("Spreadsheets are not read. Save the table as CSV (UTF-8) and import that.");
    if (slides.contains(format) || slides.contains(suffix))
        return FileFormat::tr("Slides are not read. Save them as PDF and import that.");
    if (suffix == QLatin1String("hwp"))
        return FileFormat::tr("Hangul's older format .hwp is not read. Save the document as HWPX or PDF in Hangul and import that.");
    if (format == QLatin1String("ole") || suffix == QLatin1String("doc"))
        return FileFormat::tr("Word's older format .doc is not read. Save the document as DOCX or PDF and import that.");
    if (format == QLatin1String("rtf") || suffix == QLatin1String("rtf"))
        return FileFormat::tr("RTF is not read. Save the document as DOCX or ODT and import that.");
    if (format == QLatin1String("picture"))
        return FileFormat::tr("This is a picture; text is not read out of pictures. Import the text it was made from.");
    if (format == QLatin1String("zip"))
        return FileFormat::tr("This archive is of no kind that is read as one document. Unpack it and import the files in it.");
    if (!format.isEmpty())
        return FileFormat::tr("Files of the type .%1 are not read. Save the document as plain text (UTF-8) and import that.").arg(format);
    return {};
}

} // namespace haeje
