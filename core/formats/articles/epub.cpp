// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/epub.h"

#include "core/formats/articles/blocks.h"
#include "core/formats/articles/epubpackage.h"
#include "core/formats/articles/html.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct Book {
    Q_DECLARE_TR_FUNCTIONS(Book)
};

bool isHead(BlockKind kind)
{
    return kind == BlockKind::Title || kind == BlockKind::Heading1 || kind == BlockKind::Heading2 || kind == BlockKind::Heading3;
}

/// A chapter as a document of its own: its title is a title, the book's is its series.
SourcePart asDocument(SourcePart chapter, const QString &listedTitle, const EpubPackage &package)
{
    SourcePart part;
    QString title = listedTitle;
    for (const SourceFact &fact : std::as_const(chapter.facts)) {
        // What a chapter's file calls itself is mostly the book's name once more; its own heading or the contents know better.
        if (fact.fact != FactKind::Title || fact.value == title)
            part.facts << fact;
    }
    const bool headed = !chapter.blocks.isEmpty() && isHead(chapter.blocks.first().kind);
    if (headed && (title.isEmpty() || chapter.blocks.first().text == title)) {
        title = chapter.blocks.first().text;
        chapter.blocks.first().kind = BlockKind::Title;
    }
    if (!title.isEmpty())
        part.facts.prepend({FactKind::Title, title, headed && listedTitle.isEmpty() ? Book::tr("heading of the chapter") : Book::tr("table of contents of the book")});
    for (const SourceFact &fact : package.facts)
        part.facts << SourceFact {fact.fact == FactKind::Title ? FactKind::Series : fact.fact, fact.value, fact.place};
    part.blocks = chapter.blocks;
    part.comments = chapter.comments;
    raiseHeadings(part.blocks);
    return part;
}

class BookReader
{
public:
    BookReader(ZipReader zip, EpubPackage package) : m_zip(std::move(zip)), m_package(std::move(package)) { }

    Result<SourceText> read(BookParts wanted)
    {
        m_source.format = QStringLiteral("epub");
        QList<QPair<QString, SourcePart>> chapters;
        for (const EpubPackage::Chapter &chapter : std::as_const(m_package.spine)) {
            const Result<void> done = readOne(chapter, chapters);
            if (!done)
                return done.error();
        }
        if (chapters.isEmpty())
            return noTextInside();
        if (wanted == BookParts::Whole || chapters.size() == 1) {
            takeWhole(chapters);
        } else {
            for (const auto &[entry, part] : std::as_const(chapters)) {
                if (isTitlePage(part))
                    m_source.leftOut << LeftOut {Book::tr("title page"), 0, part.blocks.first().text};
                else
                    m_source.parts << asDocument(part, m_package.titles.value(entry), m_package);
            }
            if (m_source.parts.isEmpty()) {
                takeWhole(chapters);
                return std::move(m_source);
            }
            m_source.rules << Book::tr("Each chapter is a document of its own: %1").arg(m_source.parts.size());
        }
        return std::move(m_source);
    }

private:
    Result<void> readOne(const EpubPackage::Chapter &chapter, QList<QPair<QString, SourcePart>> &chapters)
    {
        if (chapter.entry == m_package.navigation) {
            m_source.leftOut << LeftOut {Book::tr("table of contents"), 0, chapter.entry};
            return {};
        }
        if (!m_zip.contains(chapter.entry)) {
            m_source.doubts << Doubt {0, Book::tr("The book names a chapter “%1” that is not in the file; it is not whole.").arg(chapter.entry)};
            return {};
        }
        const Result<QByteArray> bytes = m_zip.read(chapter.entry);
        if (!bytes)
            return bytes.error();
        Result<SourceText> read = readChapter(*bytes);
        if (!read) {
            m_source.leftOut << LeftOut {Book::tr("page without text"), 0, QStringLiteral("%1: %2").arg(chapter.entry, read.message())};
            return {};
        }
        m_source.leftOut << read->leftOut;
        m_source.doubts << read->doubts;
        bool inked = false;
        for (SourcePart &part : read->parts) {
            if (part.blocks.isEmpty())
                continue;
            inked = true;
            chapters.emplaceBack(chapter.entry, std::move(part));
        }
        if (!inked)
            m_source.leftOut << LeftOut {Book::tr("page without text"), 0, chapter.entry};
        return {};
    }

    /// The book's title and a few lines.
    bool isTitlePage(const SourcePart &part) const
    {
        qsizetype length = 0;
        for (const TextBlock &block : part.blocks)
            length += block.text.size();
        return part.blocks.first().text == m_package.title && length < 600 && part.blocks.size() <= 12;
    }

    void takeWhole(const QList<QPair<QString, SourcePart>> &chapters)
    {
        SourcePart whole;
        whole.facts = m_package.facts;
        for (const auto &[entry, part] : chapters) {
            for (SourceComment comment : part.comments) {
                comment.block += int(whole.blocks.size());
                whole.comments << comment;
            }
            whole.blocks << part.blocks;
            for (const SourceFact &fact : part.facts) {
                // A book of one file may say in it what its package does not.
                if (chapters.size() == 1 && fact.fact != FactKind::Title)
                    whole.facts << fact;
            }
        }
        settleTitle(whole);
        raiseHeadings(whole.blocks);
        m_source.parts << whole;
    }

    /// The book's title is the only one and stands first; those of the chapters are headings.
    void settleTitle(SourcePart &whole)
    {
        const bool first = whole.blocks.first().text == m_package.title && isHead(whole.blocks.first().kind);
        for (qsizetype i = 0; i < whole.blocks.size(); ++i) {
            if (whole.blocks[i].kind == BlockKind::Title && (i > 0 || (!m_package.title.isEmpty() && !first)))
                whole.blocks[i].kind = BlockKind::Heading1;
        }
        if (first) {
            whole.blocks.first().kind = BlockKind::Title;
        } else if (!m_package.title.isEmpty()) {
            whole.blocks.prepend({BlockKind::Title, m_package.title});
            for (SourceComment &comment : whole.comments)
                ++comment.block;
        }
    }

    ZipReader m_zip;
    EpubPackage m_package;
    SourceText m_source;
};

} // namespace

Result<SourceText> readBook(const QByteArray &bytes, BookParts parts)
{
    Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return zip.error();
    Result<EpubPackage> package = readEpubPackage(*zip);
    if (!package)
        return package.error();
    return BookReader(std::move(*zip), std::move(*package)).read(parts);
}

Result<SourceText> readEpub(const QByteArray &bytes, const QString &)
{
    return readBook(bytes, BookParts::Chapters);
}

} // namespace haeje
