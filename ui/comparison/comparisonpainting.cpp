// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonview.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QScrollBar>

namespace haeje {

ChangeColours changeColours(WordChange change, bool dark)
{
    const auto pair = [](const char *line, const char *ground) { return ChangeColours{QColor(QLatin1String(line)), QColor(QLatin1String(ground))}; };
    switch (change) {
    case WordChange::New:
        return dark ? pair("#5BA0FF", "#374C69") : pair("#1D5DBB", "#D2DFF1");
    case WordChange::Changed:
        return dark ? pair("#CBAC6C", "#564F3F") : pair("#7A5A00", "#F1E8CC");
    case WordChange::Dropped:
        return dark ? pair("#E39A6E", "#513A2C") : pair("#A2481C", "#F3E3DA");
    default:
        return {};
    }
}

QString changeSign(WordChange change)
{
    const char16_t signs[] = {u'=', u'≈', u'+', u'−', u'∥'};
    return QString(QChar(signs[int(change)]));
}

/// Marked by ground, line and weight, so that no meaning rests on colour.
static QTextCharFormat formatOf(WordChange change, bool dark)
{
    const ChangeColours colours = changeColours(change, dark);
    QTextCharFormat format;
    if (!colours.line.isValid())
        return format;
    format.setBackground(colours.ground);
    format.setUnderlineColor(colours.line);
    if (change == WordChange::New) {
        format.setFontWeight(QFont::Bold);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    } else if (change == WordChange::Changed) {
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
    } else {
        format.setFontStrikeOut(true);
        format.setForeground(colours.line);
    }
    return format;
}

std::unique_ptr<QTextLayout> ComparisonView::layoutOf(int row, int column) const
{
    const ComparedCell &cell = m_comparison.rows.at(row).cells.at(column);
    QString words = tr("no sentence like it");
    QList<QTextLayout::FormatRange> formats;
    const bool dark = themeOf(this).dark;
    if (!cell.pieces.isEmpty()) {
        words.clear();
        for (const WordPiece &piece : cell.pieces) {
            QString part = m_comparison.texts.at(column).text.mid(piece.span.start, piece.span.length());
            part.replace(u'\n', u' ');
            qsizetype end = part.size();
            while (end > 0 && part.at(end - 1).isSpace())
                --end; // the blank behind it is not marked
            if (piece.change != WordChange::Kept && piece.change != WordChange::Beside && end > 0)
                formats.append({int(words.size()), int(end), formatOf(piece.change, dark)});
            words += part;
        }
    } else {
        QTextCharFormat format;
        format.setForeground(themeOf(this).secondary);
        formats.append({0, int(words.size()), format});
    }
    auto layout = std::make_unique<QTextLayout>(words, cell.pieces.isEmpty() ? haeje::font(TypeRole::Meta) : haeje::font(TypeRole::Interface, m_comparison.texts.at(column).language));
    layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(40, columnWidth() - scaled(44)));
        line.setPosition({0, y});
        y += line.height() * 1.25;
    }
    layout->endLayout();
    return layout;
}

void ComparisonView::paintHeads(QPainter &painter, const Theme &theme)
{
    painter.fillRect(QRect(0, 0, viewport()->width(), headHeight()), theme.panel);
    for (int column = 0; column < m_heads.size(); ++column) {
        const QRect box(columnLeft(column) + scaled(12), scaled(6), columnWidth() - scaled(24), headHeight() - scaled(12));
        QFont bold = haeje::font(TypeRole::Interface);
        bold.setWeight(QFont::Bold);
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(box, Qt::AlignTop | Qt::AlignLeft, QFontMetrics(bold).elidedText(m_heads.at(column).first, Qt::ElideRight, box.width()));
        painter.setFont(haeje::font(TypeRole::Meta));
        painter.setPen(theme.secondary);
        painter.drawText(box, Qt::AlignBottom | Qt::AlignLeft, painter.fontMetrics().elidedText(m_heads.at(column).second, Qt::ElideRight, box.width()));
    }
    painter.fillRect(QRect(0, headHeight() - 1, viewport()->width(), 1), theme.separator);
}

void ComparisonView::paintSign(QPainter &painter, const Theme &theme, const ComparedRow &row, WordChange change, QRect at)
{
    const ChangeColours colours = changeColours(change, theme.dark);
    const int size = scaled(22);
    const QRect box(at.center().x() - size / 2, at.top() + scaled(8), size, size);
    if (colours.line.isValid()) {
        painter.setBrush(colours.ground);
        painter.setPen(QPen(colours.line, 1.5, change == WordChange::New ? Qt::SolidLine : change == WordChange::Changed ? Qt::DotLine : Qt::DashLine));
        painter.drawRoundedRect(box, 3, 3);
    }
    QFont bold = haeje::font(TypeRole::Interface);
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(colours.line.isValid() ? colours.line : theme.secondary);
    painter.drawText(box, Qt::AlignCenter, changeSign(change));
    painter.setFont(haeje::font(TypeRole::Small));
    painter.setPen(theme.secondary);
    const QString word = row.linked ? tr("linked") : row.moved ? tr("moved") : wordChangeTitle(change).toLower();
    const QRect under(at.left(), box.bottom() + scaled(2), at.width(), painter.fontMetrics().height());
    if (under.bottom() <= at.bottom())
        painter.drawText(under, Qt::AlignCenter, painter.fontMetrics().elidedText(word, Qt::ElideRight, at.width() - 2));
}

void ComparisonView::paintRow(QPainter &painter, const Theme &theme, int row, int top)
{
    const ComparedRow &one = m_comparison.rows.at(row);
    const int height = m_tops[size_t(row) + 1] - m_tops[size_t(row)];
    if (row == m_row)
        painter.fillRect(QRect(0, top, viewport()->width(), height), theme.selection);
    for (int column = 0; column < one.cells.size(); ++column) {
        const ComparedCell &cell = one.cells.at(column);
        const int left = columnLeft(column);
        painter.setFont(haeje::font(TypeRole::Meta));
        painter.setPen(theme.secondary);
        if (cell.sentences.count > 0) {
            const QString number = cell.sentences.count == 1 ? QString::number(cell.sentences.first + 1) : QStringLiteral("%1–%2").arg(cell.sentences.first + 1).arg(cell.sentences.first + cell.sentences.count);
            painter.drawText(QRect(left, top + scaled(9), scaled(28), painter.fontMetrics().height()), Qt::AlignRight | Qt::AlignTop, number);
        }
        painter.setPen(theme.text);
        layoutOf(row, column)->draw(&painter, QPointF(left + scaled(36), top + scaled(8)));
        const bool current = row == m_row && column == m_column && hasFocus();
        if (current || m_marked.value(column, -1) == row) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.accent, current ? 2 : 1.5, m_marked.value(column, -1) == row ? Qt::DashLine : Qt::SolidLine));
            painter.drawRect(QRect(left + 2, top + 2, columnWidth() - 4, height - 4));
        }
        if (column > 0) {
            const QRect between(left - gap(), top, gap(), height);
            painter.fillRect(QRect(between.left(), top, 1, height), theme.separator);
            painter.fillRect(QRect(between.right(), top, 1, height), theme.separator);
            if (cell.sentences.count > 0 || one.cells.first().sentences.count > 0)
                paintSign(painter, theme, one, cell.change, between);
        }
    }
    painter.fillRect(QRect(0, top + height - 1, viewport()->width(), 1), theme.separator);
}

void ComparisonView::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme.page);
    const int shift = verticalScrollBar()->value();
    for (int row = 0; row + 1 < int(m_tops.size()); ++row) {
        const int top = headHeight() + m_tops[size_t(row)] - shift;
        if (top + m_tops[size_t(row) + 1] - m_tops[size_t(row)] < headHeight())
            continue;
        if (top > viewport()->height())
            break;
        paintRow(painter, theme, row, top);
    }
    paintHeads(painter, theme);
}

} // namespace haeje
