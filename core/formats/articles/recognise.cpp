// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/blocks.h"
#include "core/formats/articles/readers.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace haeje {

ImportedFile recognised(const SourceText &source, const QByteArray &bytes, const QString &fileName)
{
    ImportedFile file;
    file.original.name = QFileInfo(fileName).fileName();
    file.original.bytes = bytes;
    file.original.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    file.format = source.format;
    file.pages = source.pages;
    file.scan = source.scan;
    file.leftOut = source.leftOut;
    file.doubts = source.doubts;
    file.rules = source.rules;
    for (const SourcePart &part : source.parts) {
        DocumentFacts facts;
        facts.title = QFileInfo(fileName).completeBaseName();
        file.articles << assembledArticle(facts, part.blocks, part.line, false);
    }
    return file;
}

} // namespace haeje
