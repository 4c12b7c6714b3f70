// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/stylenames.h"

#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

struct RoleNames {
    StyleRole role;
    const char *pattern; ///< of the whole name in small letters, blanks taken out
};

// Word and LibreOffice in English, Korean, Chinese, Japanese, German, French, Spanish, Russian; Hangul in Korean.
const RoleNames roleNames[] = {
    {StyleRole::Title, "title|제목|표제|문서제목|标题|標題|表題|titel|titre|título|название"},
    {StyleRole::Subtitle, "subtitle|부제|부제목|副标题|副標題|副題|untertitel|sous-titre|subtítulo|подзаголовок"},
    {StyleRole::Author, "author|authors|byline|저자|글쓴이|필자|作者|著者"},
    {StyleRole::Date, "date|날짜|日期|日付"},
    {StyleRole::Contents, "toc\\d*|tocheading|contents(heading|\\d+)|tableoffigures|목차\\d*|목차제목|차례\\d*|차례제목|目录\\d*|目錄\\d*|目次\\d*"},
    {StyleRole::Quote, "quote|intensequote|quotations?|blocktext|blockquote|인용|인용문|강한인용|引用|明显引用|引文|鮮明引文|引用文|zitat|"
                       "intensiveszitat|citation|citationintense|cita|citadestacada|цитата\\d?|выделеннаяцитата"},
    {StyleRole::List, "list(bullet|number|continue)?\\d*|글머리기호\\d*|번호매기기\\d*|목록글머리기호\\d*|목록번호매기기\\d*|列表项目符号\\d*|列表编号\\d*"},
    {StyleRole::Note, "footnotetext|endnotetext|footnote|endnote|각주텍스트|미주텍스트|각주|미주|脚注文本|尾注文本"},
};

} // namespace

std::optional<StyleRole> styleRoleByName(const QString &name)
{
    static const QRegularExpression heading(
        QStringLiteral("^(heading|outline|제목|개요|标题|標題|見出し|überschrift|titre|título|заголовок)([1-9])$"));
    QString bare = name.normalized(QString::NormalizationForm_C).toLower();
    bare.remove(QLatin1Char(' '));
    if (const QRegularExpressionMatch match = heading.match(bare); match.hasMatch())
        return headingRole(match.captured(2).toInt() - 1);
    static const QList<QPair<StyleRole, QRegularExpression>> patterns = [] {
        QList<QPair<StyleRole, QRegularExpression>> made;
        for (const RoleNames &row : roleNames)
            made.emplaceBack(row.role, QRegularExpression(QLatin1String("^(") + QString::fromUtf8(row.pattern) + QLatin1String(")$")));
        return made;
    }();
    for (const auto &[role, pattern] : patterns) {
        if (pattern.match(bare).hasMatch())
            return role;
    }
    return std::nullopt;
}

StyleRole headingRole(int level)
{
    return level <= 0 ? StyleRole::Heading1 : level == 1 ? StyleRole::Heading2 : StyleRole::Heading3;
}

BlockKind blockKindOf(StyleRole role)
{
    switch (role) {
    case StyleRole::Title: return BlockKind::Title;
    case StyleRole::Heading1: return BlockKind::Heading1;
    case StyleRole::Heading2: return BlockKind::Heading2;
    case StyleRole::Heading3: return BlockKind::Heading3;
    case StyleRole::List: return BlockKind::ListItem;
    case StyleRole::Quote: return BlockKind::Quote;
    default: return BlockKind::Paragraph;
    }
}

} // namespace haeje
