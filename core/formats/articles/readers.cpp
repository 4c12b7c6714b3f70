// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/readers.h"

#include "core/formats/articles/docx.h"
#include "core/formats/articles/epub.h"
#include "core/formats/articles/fileformat.h"
#include "core/formats/articles/html.h"
#include "core/formats/articles/hwpx.h"
#include "core/formats/articles/markdown.h"
#include "core/formats/articles/odt.h"
#include "core/formats/articles/olefile.h"
#include "core/formats/articles/pdf.h"

#include <QFileInfo>

#include <algorithm>

namespace haeje {

const QList<FormatReader> &readers()
{
    // One row a format, in no particular order; the bytes of a file name it, else its suffix.
    static const QList<FormatReader> table = {
        {QStringLiteral("txt"), {QStringLiteral("txt"), QStringLiteral("text")}, &readLinesOfText},
        {QStringLiteral("md"), {QStringLiteral("md"), QStringLiteral("markdown")}, &readMarkdown},
        {QStringLiteral("html"), {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")}, &readHtml},
        {QStringLiteral("mht"), {QStringLiteral("mht"), QStringLiteral("mhtml")}, &readMhtml},
        {QStringLiteral("pdf"), {QStringLiteral("pdf")}, &readPdf},
        {QStringLiteral("docx"), {QStringLiteral("docx"), QStringLiteral("docm"), QStringLiteral("dotx")}, &readDocx},
        {QStringLiteral("odt"), {QStringLiteral("odt"), QStringLiteral("ott")}, &readOdt},
        {QStringLiteral("hwpx"), {QStringLiteral("hwpx")}, &readHwpx},
        {QStringLiteral("epub"), {QStringLiteral("epub")}, &readEpub},
    };
    return table;
}

static const FormatReader *readerOf(const QString &format)
{
    const QList<FormatReader> &all = readers();
    const auto found = std::find_if(all.begin(), all.end(), [&](const FormatReader &reader) { return reader.format == format; });
    return found == all.end() ? nullptr : &*found;
}

const FormatReader *readerFor(const QByteArray &bytes, const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    // An archive that does not say what it is, or is cut, is what its name says.
    const auto isZipped = [&] {
        static const QStringList zipped = {QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("epub"), QStringLiteral("hwpx")};
        return std::any_of(readers().begin(), readers().end(), [&](const FormatReader &r) { return zipped.contains(r.format) && r.suffixes.contains(suffix); });
    };
    if (const QString format = formatByBytes(bytes); !format.isEmpty() && (format != QLatin1String("zip") || !isZipped()))
        return readerOf(format);
    for (const FormatReader &reader : readers()) {
        if (reader.suffixes.contains(suffix))
            return &reader;
    }
    return refusedFormat({}, suffix).isEmpty() ? readerOf(QStringLiteral("txt")) : nullptr;
}

Result<ImportedFile> readArticles(const QByteArray &bytes, const QString &fileName)
{
    const FormatReader *reader = readerFor(bytes, fileName);
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (const QString refused = refusedByContent(bytes, suffix); !refused.isEmpty())
        return Error {refused};
    if (!reader)
        return Error {refusedFormat(formatByBytes(bytes), suffix)};
    // Plain text is recognised line by line, before its lines become paragraphs.
    if (reader->format == QLatin1String("txt"))
        return readPlainText(bytes, fileName);
    Result<SourceText> source = reader->read(bytes, fileName);
    if (!source)
        return source.error();
    return recognised(*source, bytes, fileName);
}

Result<ImportedArticle> readWholeBook(const ImportedFile &chapters)
{
    const OriginalFile &original = chapters.original;
    const Result<SourceText> source = readBook(original.bytes, BookParts::Whole);
    if (!source)
        return source.error();
    return recognised(*source, original.bytes, original.name).articles.first();
}

} // namespace haeje
