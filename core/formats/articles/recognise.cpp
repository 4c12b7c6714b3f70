// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/blocks.h"
#include "core/formats/articles/head.h"
#include "core/formats/articles/readers.h"
#include "core/formats/articles/settle.h"
#include "core/formats/articles/sourcefacts.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace haeje {

namespace {

struct Recognition {
    Q_DECLARE_TR_FUNCTIONS(Recognition)
};

/// Where a part's title stands among its first blocks, if anything says so: a title block, the words of the metadata, or the
/// only heading of its level above the text. -1: nowhere.
int titleIn(const SourcePart &part)
{
    const qsizetype near = std::min<qsizetype>(part.blocks.size(), 12);
    for (int i = 0; i < near; ++i) {
        if (part.blocks[i].kind == BlockKind::Title)
            return i;
    }
    for (int i = 0; i < near; ++i) {
        const auto says = [&](const SourceFact &fact) {
            return fact.fact == FactKind::Title && withSingleSpaces(fact.value).compare(part.blocks[i].text, Qt::CaseInsensitive) == 0;
        };
        if (part.blocks[i].text.size() < 300 && std::any_of(part.facts.begin(), part.facts.end(), says))
            return i;
    }
    const auto first = std::count_if(part.blocks.begin(), part.blocks.end(), [](const TextBlock &b) { return b.kind == BlockKind::Heading1; });
    for (int i = 0; i < std::min<qsizetype>(near, 3); ++i) {
        if (part.blocks[i].kind == BlockKind::Heading1 && first == 1)
            return i;
    }
    return -1;
}

class PartReader
{
public:
    PartReader(const SourcePart &part, const QString &fallbackTitle, ImportedFile &file)
        : m_part(part), m_fallback(fallbackTitle), m_file(file)
    {
    }

    ImportedArticle read()
    {
        const HeadRead head = headOf(m_part.blocks, titleIn(m_part));
        QList<FactFound> found = head.found;
        found += foundIn(m_part.facts, m_part.blocks);
        QList<int> kept = keptBlocks(head);
        DocumentFacts facts;
        const bool stated = takeTitle(head, found, facts.title);
        QList<TextBlock> blocks;
        for (const int i : kept)
            blocks << m_part.blocks[i];
        takeEndMark(blocks, m_file.leftOut);
        ImportedArticle article = assembledArticle(facts, blocks, m_part.line, stated);
        moveComments(article, kept, stated, head.title);
        settleFacts(article, found, m_file.doubts);
        if (!stated)
            m_file.doubts << Doubt {0, Recognition::tr("No line is the title for certain; the file's name stands in its place."), true};
        return article;
    }

private:
    QList<int> keptBlocks(const HeadRead &head)
    {
        QHash<int, QString> taken;
        for (const auto &[index, what] : head.taken)
            taken.insert(index, what);
        qsizetype end = m_part.blocks.size();
        while (end > 0 && m_part.blocks[end - 1].kind == BlockKind::Footnote)
            --end;
        const qsizetype foot = end == m_part.blocks.size() ? footOf(m_part.blocks) : end;
        QList<int> kept;
        for (int i = 0; i < m_part.blocks.size(); ++i) {
            const TextBlock &block = m_part.blocks[i];
            if (taken.contains(i))
                leaveOut(taken.value(i), block);
            else if (i >= foot && i < end)
                leaveOut(Recognition::tr("foot of the site"), block);
            else if (i != head.title)
                kept << i;
        }
        return kept;
    }

    void leaveOut(const QString &what, const TextBlock &block) { m_file.leftOut << LeftOut {what, block.line, block.text}; }

    /// The title on the page; else the one that the file's own fields state.
    bool takeTitle(const HeadRead &head, QList<FactFound> &found, QString &title)
    {
        if (head.title >= 0) {
            title = head.titleText;
            FactFound fact;
            fact.value = title;
            fact.words = m_part.blocks[head.title].text;
            fact.place = placeOfBlock(m_part.blocks[head.title]);
            found.prepend(fact);
            return true;
        }
        for (const FactFound &fact : std::as_const(found)) {
            if (fact.fact == FactKind::Title && fact.certainty != Certainty::Doubtful) {
                title = fact.value;
                return true;
            }
        }
        title = m_fallback;
        return false;
    }

    /// A comment on a line that became a fact hangs on the first block.
    void moveComments(ImportedArticle &article, const QList<int> &kept, bool titled, int titleIndex)
    {
        for (const SourceComment &comment : m_part.comments) {
            const qsizetype at = kept.indexOf(comment.block) + (titled ? 1 : 0);
            const bool there = kept.contains(comment.block) && at < article.blocks.size();
            const TextSpan block = article.blocks.isEmpty() ? TextSpan() : article.blocks[there ? at : 0].span;
            TextSpan span = block;
            const bool exact = there || comment.block == titleIndex;
            if (exact && !comment.span.isEmpty() && block.start + comment.span.end <= block.end)
                span = {block.start + comment.span.start, block.start + comment.span.end};
            article.comments << ImportedArticle::Comment {span, comment.author, comment.at, comment.text};
        }
    }

    const SourcePart &m_part;
    QString m_fallback;
    ImportedFile &m_file;
};

} // namespace

ImportedFile recognised(const SourceText &source, const QByteArray &bytes, const QString &fileName)
{
    ImportedFile file;
    file.original = originalOf(bytes, fileName);
    file.format = source.format;
    file.pages = source.pages;
    file.scan = source.scan;
    file.leftOut = source.leftOut;
    file.doubts = source.doubts;
    file.rules = source.rules;
    for (const SourcePart &part : source.parts)
        file.articles << PartReader(part, QFileInfo(fileName).completeBaseName(), file).read();
    return file;
}

} // namespace haeje
