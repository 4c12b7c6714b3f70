// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hititem.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

namespace haeje {

/// One line of text that fits into width: where it is too long it is cut at its end, and at its start too where the
/// match, whose place is moved along, would not be seen else.
static QString fitted(QString text, int &start, int length, int width)
{
    const QFontMetrics metrics(font(TypeRole::Meta));
    QFont bold = font(TypeRole::Meta);
    bold.setBold(true);
    const int extra = QFontMetrics(bold).horizontalAdvance(text.mid(start, length)) - metrics.horizontalAdvance(text.mid(start, length));
    width -= std::max(0, extra) + 1;
    const int after = metrics.horizontalAdvance(text.mid(start + length, 12)); // some of what follows the match is seen
    if (length > 0 && metrics.horizontalAdvance(text.left(start + length)) + after > width) {
        const int room = std::max(0, width - metrics.horizontalAdvance(text.mid(start, length)) - after);
        const QString lead = metrics.elidedText(text.left(start), Qt::ElideLeft, room);
        text = lead + text.mid(start);
        start = int(lead.size());
    }
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const QString head = text.left(start + length);
    return head + metrics.elidedText(text.mid(start + length), Qt::ElideRight, width - metrics.horizontalAdvance(head));
}

static void paintSnippet(QPainter *painter, const QRect &rect, const QModelIndex &index, const Theme &theme)
{
    QTextLayout::FormatRange match;
    match.start = index.data(MatchStartRole).toInt();
    match.length = index.data(MatchLengthRole).toInt();
    const QString text = fitted(index.data(SnippetRole).toString(), match.start, match.length, rect.width());
    QTextLayout layout(text, font(TypeRole::Meta));
    match.format.setFontWeight(QFont::Bold);
    match.format.setForeground(theme.text);
    if (match.length > 0)
        layout.setFormats({match});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(layout.text().size()));
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect);
    painter->setPen(theme.secondary);
    layout.draw(painter, rect.topLeft());
    painter->restore();
}

/// Two lines of the snippet alone, beginning early enough that the match is within them.
static void paintSnippetAlone(QPainter *painter, const QRect &rect, const QModelIndex &index, const Theme &theme)
{
    QString text = index.data(SnippetRole).toString();
    int start = index.data(MatchStartRole).toInt();
    const int lead = 34; // characters ahead of the match that fit on the first line
    if (start > lead + 8) {
        const int from = std::max(0, int(text.indexOf(QLatin1Char(' '), start - lead)));
        if (from < start) {
            text = QStringLiteral("…") + text.mid(from);
            start -= from - 1;
        }
    }
    QTextLayout layout(text, font(TypeRole::Interface));
    QTextLayout::FormatRange match;
    match.start = start;
    match.length = index.data(MatchLengthRole).toInt();
    match.format.setFontWeight(QFont::Bold);
    match.format.setForeground(theme.accent);
    if (match.length > 0)
        layout.setFormats({match});
    layout.beginLayout();
    for (int row = 0; row < 2; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition({0.0, double(row * scaled(20))});
    }
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect);
    painter->setPen(theme.text);
    layout.draw(painter, rect.topLeft());
    painter->restore();
}

static void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const QRect rect = option.rect.adjusted(scaled(12), scaled(4), -scaled(12), 0);
    const QString hint = index.data(HintRole).toString();
    const QString date = index.data(DateRole).toString();
    painter->setFont(font(TypeRole::Meta));
    painter->setPen(theme.secondary);
    const QFontMetrics metrics = painter->fontMetrics();
    const int hintWidth = hint.isEmpty() ? 0 : metrics.horizontalAdvance(hint) + scaled(10);
    const int dateWidth = date.isEmpty() ? 0 : metrics.horizontalAdvance(date) + scaled(10);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, hint);
    painter->drawText(rect.adjusted(0, 0, -hintWidth, 0), Qt::AlignVCenter | Qt::AlignRight, date);
    QFont face = font(TypeRole::Meta);
    face.setBold(!date.isEmpty() || index.data(DateRole).isValid());
    painter->setFont(face);
    if (face.bold())
        painter->setPen(theme.text);
    const int room = rect.width() - hintWidth - dateWidth;
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(face).elidedText(index.data().toString(), Qt::ElideRight, room));
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver && !index.data(HeadRole).toBool())
        painter->fillRect(option.rect, theme.hover);
    if (index.data(HeadRole).toBool()) {
        paintHead(painter, option, index, theme);
        return painter->restore();
    }
    if (index.data().toString().isEmpty()) {
        paintSnippetAlone(painter, option.rect.adjusted(scaled(12), scaled(6), -scaled(12), -scaled(2)), index, theme);
        return painter->restore();
    }
    const int left = option.rect.left() + scaled(12);
    const int lineHeight = scaled(20);
    const bool two = !index.data(SnippetRole).toString().isEmpty();
    const int top = option.rect.top() + (two ? scaled(5) : (option.rect.height() - lineHeight) / 2);
    const int size = scaled(16);
    painter->drawPixmap(QRect(left, top + (lineHeight - size) / 2, size, size),
                        iconPixmap(index.data(Qt::DecorationRole).toString(), size, theme.secondary,
                                   painter->device()->devicePixelRatioF()));
    const QString hint = index.data(HintRole).toString();
    painter->setFont(font(TypeRole::Small));
    const int hintWidth = hint.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(hint) + scaled(8);
    QRect title(left + scaled(26), top, option.rect.right() - left - scaled(38) - hintWidth, lineHeight);
    painter->setPen(theme.secondary);
    painter->drawText(QRect(title.right(), top, hintWidth, lineHeight), Qt::AlignRight | Qt::AlignVCenter, hint);
    const QFont face = font(TypeRole::Interface);
    painter->setFont(face);
    painter->setPen(theme.text);
    painter->drawText(title, Qt::AlignVCenter, QFontMetrics(face).elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    if (two)
        paintSnippet(painter, QRect(title.left(), top + lineHeight, option.rect.right() - scaled(12) - title.left(), scaled(18)),
                     index, theme);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(HeadRole).toBool())
        return {option.rect.width(), scaled(28)};
    const bool alone = index.data().toString().isEmpty();
    return {option.rect.width(), alone ? scaled(52) : index.data(SnippetRole).toString().isEmpty() ? scaled(30) : scaled(48)};
}

QString hitIcon(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Code:
    case EntityKind::Coding:
    case EntityKind::Passage:
        return QStringLiteral("tag");
    case EntityKind::Memo:
        return QStringLiteral("memo");
    case EntityKind::Claim:
        return QStringLiteral("claim");
    case EntityKind::Actor:
        return QStringLiteral("person");
    case EntityKind::Message:
    case EntityKind::Version:
        return QStringLiteral("message");
    case EntityKind::Occasion:
        return QStringLiteral("timeline");
    case EntityKind::Figure:
        return QStringLiteral("figure");
    case EntityKind::Chart:
        return QStringLiteral("charts");
    default:
        return QStringLiteral("doc");
    }
}

QString hitGroup(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Code:
        return QCoreApplication::translate("Search", "Codes");
    case EntityKind::Memo:
        return QCoreApplication::translate("Search", "Memos");
    case EntityKind::Claim:
        return QCoreApplication::translate("Search", "Claims");
    case EntityKind::Message:
        return QCoreApplication::translate("Search", "Messages");
    case EntityKind::Figure:
        return QCoreApplication::translate("Search", "Figures");
    case EntityKind::Chart:
        return QCoreApplication::translate("Search", "Charts");
    case EntityKind::Document:
        return QCoreApplication::translate("Search", "Documents");
    default:
        return QCoreApplication::translate("Search", "Other");
    }
}

} // namespace haeje
