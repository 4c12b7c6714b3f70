// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/retrievaldelegate.h"

#include "ui/common/theme.h"
#include "ui/retrieval/retrievalmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace haeje {

RetrievalDelegate::RetrievalDelegate(const RetrievalModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void RetrievalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const RetrievalRow &row = m_model.row(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    if (row.head)
        painter->fillRect(option.rect, theme.panel);
    else if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    else
        painter->fillRect(option.rect, option.state & QStyle::State_MouseOver ? theme.hover : theme.page);
    if (row.head)
        paintHead(painter, option.rect, row, option.palette);
    else
        paintPassage(painter, option.rect, row, option.palette);
    painter->setPen(theme.separator);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus && !row.head) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void RetrievalDelegate::paintHead(QPainter *painter, QRect rect, const RetrievalRow &row, const QPalette &palette) const
{
    const Theme &theme = themeOf(palette);
    rect.adjust(scaled(16), 0, -scaled(16), 0);
    painter->setFont(font(TypeRole::Meta));
    painter->setPen(theme.secondary);
    const QString count = RetrievalModel::tr("%n passages", nullptr, row.count);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, count);
    rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(count) - scaled(16));
    const int dateWidth = row.date.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(row.date) + scaled(10);
    const QFont bold = font(TypeRole::PanelHead);
    const QString title = QFontMetrics(bold).elidedText(row.title, Qt::ElideRight, rect.width() - dateWidth);
    painter->drawText(rect.adjusted(QFontMetrics(bold).horizontalAdvance(title) + scaled(10), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, row.date);
    painter->setFont(bold);
    painter->setPen(theme.text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, title);
}

/// The context with the passage in it, so that its beginning is on the first of two lines.
static void paintQuote(QPainter *painter, const QRect &rect, const RetrievalRow &row, const Theme &theme)
{
    const QFont face = font(TypeRole::Interface);
    const QFontMetrics metrics(face);
    const QString before = metrics.elidedText(row.before.trimmed(), Qt::ElideLeft, rect.width() * 45 / 100) + (row.before.endsWith(u' ') ? QStringLiteral(" ") : QString());
    QTextLayout layout(before + row.quote + row.after, face);
    QTextLayout::FormatRange passage, around, behind;
    around.length = int(before.size());
    around.format.setForeground(theme.secondary);
    passage.start = int(before.size());
    passage.length = int(row.quote.size());
    passage.format.setForeground(theme.text);
    if (!row.codes.isEmpty())
        passage.format.setBackground(theme.codeTint(row.codes.first().colour));
    behind.start = passage.start + passage.length;
    behind.length = int(row.after.size());
    behind.format = around.format;
    layout.setFormats({around, passage, behind});
    layout.beginLayout();
    int end = 0;
    for (int i = 0; i < 2; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width() - (i == 1 ? metrics.horizontalAdvance(QChar(0x2026)) : 0));
        line.setPosition({0.0, double(i * metrics.lineSpacing())});
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    painter->setPen(theme.secondary);
    layout.draw(painter, rect.topLeft());
    if (end < layout.text().size() && layout.lineCount() == 2) {
        painter->setFont(face);
        const QTextLine last = layout.lineAt(1);
        painter->drawText(QPointF(rect.left() + last.naturalTextWidth() + 1, rect.top() + last.y() + last.ascent()), QString(QChar(0x2026)));
    }
}

void RetrievalDelegate::paintPassage(QPainter *painter, QRect rect, const RetrievalRow &row, const QPalette &palette) const
{
    const Theme &theme = themeOf(palette);
    const int bar = scaled(4);
    const int lanes = std::max(1, int(row.codes.size()));
    for (int i = 0; i < int(row.codes.size()); ++i) {
        const int from = rect.top() + rect.height() * i / lanes, to = rect.top() + rect.height() * (i + 1) / lanes;
        painter->fillRect(QRect(rect.left() + scaled(6), from + (i == 0 ? scaled(5) : 0), bar, to - from - (i + 1 == lanes ? scaled(6) : 0) - (i == 0 ? scaled(5) : 0)),
                          theme.codeStripe(row.codes.at(i).colour));
    }
    rect.adjust(scaled(20), scaled(5), -scaled(16), -scaled(4));
    const QFontMetrics metrics(font(TypeRole::Interface));
    paintQuote(painter, QRect(rect.left(), rect.top(), rect.width(), metrics.lineSpacing() * 2), row, theme);
    QRect meta(rect.left(), rect.bottom() - scaled(17), rect.width(), scaled(17));
    painter->setFont(font(TypeRole::Small));
    painter->setPen(theme.secondary);
    const QFontMetrics small(painter->font());
    painter->drawText(meta, Qt::AlignVCenter | Qt::AlignRight, row.coders);
    meta.setRight(meta.right() - small.horizontalAdvance(row.coders) - scaled(12));
    for (const RetrievalRow::CodeMark &code : row.codes) {
        if (meta.width() < scaled(40))
            break;
        const int swatch = scaled(8);
        painter->fillRect(QRect(meta.left(), meta.center().y() - swatch / 2 + 1, swatch, swatch), theme.codeStripe(code.colour));
        meta.setLeft(meta.left() + swatch + scaled(5));
        const QString name = small.elidedText(code.path, Qt::ElideRight, meta.width());
        painter->drawText(meta, Qt::AlignVCenter | Qt::AlignLeft, name);
        meta.setLeft(meta.left() + small.horizontalAdvance(name) + scaled(14));
    }
}

} // namespace haeje
