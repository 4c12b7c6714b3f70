// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/base/zip.h"
#include "core/formats/articles/readers.h"

#include <cstdio>
#include <cstdlib>

namespace haeje::fuzz {

namespace {

void promise(bool kept, const char *what, const QString &where = {})
{
    if (kept)
        return;
    std::fprintf(stderr, "A promise is broken: %s: %s\n", what, qPrintable(where.left(200)));
    std::abort();
}

void checkSource(const SourceText &source)
{
    for (const SourcePart &part : source.parts) {
        for (const TextBlock &block : part.blocks) {
            promise(!block.text.trimmed().isEmpty(), "a block has text");
            promise(!block.text.contains(u'\n'), "a block has no line breaks", block.text);
            promise(block.kind == BlockKind::TableRow || !block.text.contains(u'\t'), "only rows have tabs", block.text);
            promise(block.page >= 0 && block.page <= source.pages, "a block stands on a page of the file");
        }
        for (const SourceComment &comment : part.comments) {
            promise(comment.block >= 0 && comment.block < part.blocks.size(), "a comment hangs on a block");
            const qsizetype length = part.blocks[comment.block].text.size();
            promise(comment.span.start >= 0 && comment.span.end <= length && comment.span.start <= comment.span.end, "a comment stands in its block");
        }
    }
}

void checkFile(const ImportedFile &file)
{
    for (const ImportedArticle &article : file.articles) {
        int end = 0;
        for (const Block &block : article.blocks) {
            promise(block.span.start >= end && block.span.end > block.span.start && block.span.end <= article.text.size(), "blocks are in order and in the text");
            end = block.span.end;
        }
        for (const ImportedArticle::Comment &comment : article.comments)
            promise(comment.span.start >= 0 && comment.span.end <= article.text.size(), "a comment stands in the text");
    }
}

QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

} // namespace

void tryReader(ReadSource read, const char *name, const uint8_t *data, size_t size)
{
    const QString fileName = QString::fromLatin1(name);
    const bool zipped = fileName.endsWith(QLatin1String("x")) || fileName.endsWith(QLatin1String("odt")) || fileName.endsWith(QLatin1String("epub"));
    const QByteArray bytes = zipped ? packed(bytesOf(data, size)) : bytesOf(data, size);
    const Result<SourceText> source = read(bytes, fileName);
    if (!source) {
        promise(source.message().size() > 10, "an error is a sentence");
        return;
    }
    checkSource(*source);
    checkFile(recognised(*source, bytes, fileName));
}

void tryPlainText(const uint8_t *data, size_t size)
{
    const Result<ImportedFile> file = readPlainText(bytesOf(data, size), QStringLiteral("text.txt"));
    promise(file.ok() || file.message().size() > 10, "an error is a sentence");
    if (file)
        checkFile(*file);
}

void tryArchive(const uint8_t *data, size_t size)
{
    Result<ZipReader> zip = ZipReader::open(bytesOf(data, size), ZipLimits {100, 1'000'000, 4'000'000, 200});
    promise(zip.ok() || zip.message().size() > 10, "an error is a sentence");
    if (!zip)
        return;
    promise(zip->entries().size() <= 100, "no more entries than allowed");
    for (const ZipEntry &entry : zip->entries()) {
        promise(!entry.name.startsWith(u'/') && !entry.name.split(u'/').contains(QLatin1String("..")), "no entry leads out");
        const Result<QByteArray> bytes = zip->read(entry.name);
        promise(!bytes || bytes->size() <= 1'000'000, "no entry is larger than allowed");
    }
}

QByteArray packed(const QByteArray &input)
{
    if (input.startsWith("PK"))
        return input;
    ZipWriter zip;
    const QByteArray all = '\n' + input;
    for (qsizetype at = all.indexOf("\n==== "); at >= 0;) {
        const qsizetype line = all.indexOf('\n', at + 1);
        const qsizetype next = line < 0 ? -1 : all.indexOf("\n==== ", line);
        if (line >= 0)
            zip.add(QString::fromUtf8(all.mid(at + 6, line - at - 6)), all.mid(line + 1, (next < 0 ? all.size() : next) - line - 1), ZipWriter::Packing::Stored);
        at = next;
    }
    const Result<QByteArray> bytes = zip.finish();
    return bytes ? *bytes : input;
}

QByteArray unpacked(const QByteArray &archive)
{
    QByteArray all;
    Result<ZipReader> zip = ZipReader::open(archive);
    if (!zip)
        return archive;
    for (const ZipEntry &entry : zip->entries()) {
        if (const Result<QByteArray> bytes = zip->read(entry.name))
            all += "==== " + entry.name.toUtf8() + '\n' + *bytes + '\n';
    }
    return all;
}

} // namespace haeje::fuzz
