// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/plaintext.h"

#include "core/formats/articles/layouts.h"
#include "core/formats/articles/plainreader.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace haeje {

namespace {

struct PlainText {
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

ArticlesRead readLines(const QStringList &lines, const QString &fileName)
{
    for (const Layout &layout : knownLayouts()) {
        if (std::optional<ArticlesRead> read = layout.read(lines)) {
            read->layout = layout.name;
            return *read;
        }
    }
    return readParagraphs(lines, QFileInfo(fileName).completeBaseName());
}

} // namespace

Result<DecodedText> decodedFile(const QByteArray &bytes, QStringList &rules, QList<Doubt> &doubts)
{
    Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return decoded;
    rules << PlainText::tr("Encoding: %1").arg(decoded->encoding);
    if (!decoded->certain) {
        doubts << Doubt {0, PlainText::tr("The encoding is not stated in the file; %1 was taken because its letters make sense. "
                                          "Read a few lines; if they are garbled, save the file as UTF-8 and import it again.")
                                .arg(decoded->encoding)};
    }
    return decoded;
}

OriginalFile originalOf(const QByteArray &bytes, const QString &fileName)
{
    OriginalFile original;
    original.name = QFileInfo(fileName).fileName();
    original.bytes = bytes;
    original.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return original;
}

Result<ImportedFile> readPlainText(const QByteArray &bytes, const QString &fileName)
{
    ImportedFile file;
    const Result<DecodedText> decoded = decodedFile(bytes, file.rules, file.doubts);
    if (!decoded)
        return decoded.error();
    file.format = QStringLiteral("txt");
    file.original = originalOf(bytes, fileName);
    ArticlesRead read = readLines(decoded->text.split(QLatin1Char('\n')), fileName);
    file.layout = std::move(read.layout);
    file.articles = std::move(read.articles);
    file.leftOut = std::move(read.leftOut);
    file.doubts += read.doubts;
    file.rules << (file.layout.isEmpty() ? PlainText::tr("Layout: none that is known; read as paragraphs")
                                         : PlainText::tr("Layout: %1").arg(file.layout));
    return file;
}

Result<SourceText> readLinesOfText(const QByteArray &bytes, const QString &)
{
    SourceText source;
    const Result<DecodedText> decoded = decodedFile(bytes, source.rules, source.doubts);
    if (!decoded)
        return decoded.error();
    source.format = QStringLiteral("txt");
    SourcePart part;
    const QStringList lines = decoded->text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const QString text = withSingleSpaces(lines[i]); !text.isEmpty())
            part.blocks << TextBlock {BlockKind::Paragraph, text, int(i) + 1};
    }
    source.parts << part;
    return source;
}

} // namespace haeje
