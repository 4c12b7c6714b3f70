// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/olefile.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct OleFile {
    Q_DECLARE_TR_FUNCTIONS(OleFile)
};

/// A name as the directory of a compound file has it: UTF-16, little end first.
bool hasStream(const QByteArray &bytes, const char *name)
{
    QByteArray wide;
    for (const char *c = name; *c; ++c)
        wide.append(*c).append('\0');
    return bytes.contains(wide);
}

} // namespace

QString refusedByContent(const QByteArray &bytes, const QString &suffix)
{
    if (!bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return {};
    if (hasStream(bytes, "EncryptedPackage")) {
        return OleFile::tr("The document is protected with a password. Open it in the program that made it, save it without a password, "
                           "then import it.");
    }
    if (hasStream(bytes, "HwpSummaryInformation") || hasStream(bytes, "BodyText") || suffix == QLatin1String("hwp"))
        return OleFile::tr("Hangul's older format .hwp is not read. Save the document as HWPX or PDF in Hangul and import that.");
    if (hasStream(bytes, "WordDocument"))
        return OleFile::tr("Word's older format .doc is not read. Save the document as DOCX or ODT and import that.");
    if (hasStream(bytes, "PowerPoint Document"))
        return OleFile::tr("PowerPoint's older format .ppt is not read. Save the slides as PDF and import that.");
    if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book"))
        return OleFile::tr("Excel's older format .xls is not read. Save the table as CSV (UTF-8) and import that.");
    if (hasStream(bytes, "__nameid_version1.0"))
        return OleFile::tr("This is an e-mail of Outlook (.msg), which is not read. Save it as HTML or plain text and import that.");
    return OleFile::tr("This is a file of an older office program, which is not read. Save the document as DOCX, ODT, HWPX or PDF and import that.");
}

} // namespace haeje
