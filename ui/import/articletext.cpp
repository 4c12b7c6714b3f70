// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/articletext.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QTextCursor>

namespace haeje {

/// More of it is not needed to judge what was read.
static constexpr int mostBlocks = 200;
static constexpr int mostCharacters = 60000;

ArticleText::ArticleText(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(QStringLiteral("articleText"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Text"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

static TypeRole roleOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title: return TypeRole::Heading1;
    case BlockKind::Heading1: return TypeRole::Heading2;
    case BlockKind::Heading2:
    case BlockKind::Heading3: return TypeRole::Heading3;
    case BlockKind::Footnote: return TypeRole::Meta;
    default: return TypeRole::ReaderBody;
    }
}

void ArticleText::setSentence(const QString &sentence)
{
    clear();
    setFont(haeje::font(TypeRole::Interface));
    setTextColor(themeOf(this).secondary);
    setPlainText(sentence);
}

void ArticleText::setArticle(const ImportedArticle &article)
{
    clear();
    const Theme &theme = themeOf(this);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    int shown = 0, characters = 0;
    for (const Block &block : article.blocks) {
        if (shown >= mostBlocks || characters >= mostCharacters)
            break;
        QTextBlockFormat format;
        const bool heading = block.kind <= BlockKind::Heading3;
        format.setTopMargin(heading && shown > 0 ? scaled(10) : 0);
        format.setBottomMargin(scaled(heading ? 4 : 8));
        format.setLineHeight(heading ? 125 : 145, QTextBlockFormat::ProportionalHeight);
        if (block.kind == BlockKind::ListItem || block.kind == BlockKind::Quote)
            format.setLeftMargin(scaled(16));
        QTextCharFormat words;
        words.setFont(haeje::font(roleOf(block.kind), article.facts.language));
        words.setForeground(block.kind == BlockKind::Footnote ? theme.secondary : theme.text);
        shown++ == 0 ? cursor.setBlockFormat(format) : cursor.insertBlock(format);
        const QString text = article.text.mid(block.span.start, block.span.end - block.span.start);
        cursor.insertText(block.kind == BlockKind::ListItem ? QStringLiteral("• ") + text : text, words);
        characters += int(text.size());
    }
    if (shown < article.blocks.size()) {
        QTextCharFormat meta;
        meta.setFont(haeje::font(TypeRole::Meta));
        meta.setForeground(theme.secondary);
        cursor.insertBlock();
        cursor.insertText(tr("%n more blocks", nullptr, int(article.blocks.size()) - shown), meta);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

QString blockTitle(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title: return ArticleText::tr("Title");
    case BlockKind::Heading1: return ArticleText::tr("Heading 1");
    case BlockKind::Heading2: return ArticleText::tr("Heading 2");
    case BlockKind::Heading3: return ArticleText::tr("Heading 3");
    case BlockKind::Paragraph: return ArticleText::tr("Paragraph");
    case BlockKind::ListItem: return ArticleText::tr("List");
    case BlockKind::Quote: return ArticleText::tr("Quote");
    case BlockKind::TableRow: return ArticleText::tr("Table row");
    case BlockKind::Footnote: return ArticleText::tr("Footnote");
    }
    return {};
}

} // namespace haeje
