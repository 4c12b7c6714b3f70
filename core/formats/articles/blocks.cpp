// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/blocks.h"

#include "core/text/segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace haeje {

ImportedArticle assembledArticle(DocumentFacts facts, QList<TextBlock> blocks, int line, bool titleStated)
{
    ImportedArticle article;
    article.line = line;
    article.titleStated = titleStated;
    if (titleStated)
        blocks.prepend({BlockKind::Title, facts.title, line});
    for (const TextBlock &block : std::as_const(blocks)) {
        if (!article.text.isEmpty())
            article.text += QLatin1String("\n\n");
        const int start = int(article.text.size());
        article.text += block.text;
        article.blocks << Block {block.kind, {start, int(article.text.size())}, block.page};
    }
    facts.language = certainLanguage(article.text);
    article.facts = std::move(facts);
    return article;
}

void raiseHeadings(QList<TextBlock> &blocks)
{
    const auto isKind = [](BlockKind kind) { return [kind](const TextBlock &block) { return block.kind == kind; }; };
    while (std::none_of(blocks.begin(), blocks.end(), isKind(BlockKind::Heading1))) {
        bool raised = false;
        for (TextBlock &block : blocks) {
            if (block.kind == BlockKind::Heading2 || block.kind == BlockKind::Heading3) {
                block.kind = block.kind == BlockKind::Heading2 ? BlockKind::Heading1 : BlockKind::Heading2;
                raised = true;
            }
        }
        if (!raised)
            return;
    }
}

bool endsSentence(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isSpace() || QStringView(u"\"')]}”’»」』）】").contains(text[end - 1])))
        --end;
    return end > 0 && QStringView(u".!?;:…。！？").contains(text[end - 1]);
}

bool isAddress(const QString &line)
{
    static const QRegularExpression address(QStringLiteral("^https?://\\S+$"));
    return address.match(line.trimmed()).hasMatch();
}

bool isShortWithoutEnd(const QString &text, int longest)
{
    return !text.isEmpty() && text.size() <= longest && !endsSentence(text)
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QString lettersFolded(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

QStringList partsOfLine(const QString &line)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i < line.size();) {
        if (!line[i].isSpace()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < line.size() && line[end].isSpace())
            ++end;
        if (end - i >= 3) {
            parts << line.sliced(start, i - start);
            start = end;
        }
        i = end;
    }
    parts << line.sliced(start);
    QStringList inked;
    for (const QString &part : std::as_const(parts)) {
        if (const QString text = withSingleSpaces(part); !text.isEmpty())
            inked << text;
    }
    return inked;
}

QStringList authorNames(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?:[,;、·]|\\s&\\s|\\sand\\s)\\s*"));
    static const QRegularExpression post(
        QStringLiteral("\\b(?:professor|fellow|researcher|director|president|lecturer|institute|university|center|centre|dr|jr|sr|phd)\\b"
                       "|교수|연구원|소장|대학|위원"),
        QRegularExpression::CaseInsensitiveOption);
    const QString whole = withSingleSpaces(text);
    if (whole.isEmpty())
        return {};
    const QStringList parts = whole.split(between, Qt::SkipEmptyParts);
    const auto isName = [&](const QString &part) {
        return part.count(QLatin1Char(' ')) < 4 && !post.match(part).hasMatch();
    };
    return std::all_of(parts.begin(), parts.end(), isName) ? parts : QStringList {whole};
}

} // namespace haeje
