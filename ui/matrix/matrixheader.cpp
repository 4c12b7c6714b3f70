// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixheader.h"

#include "ui/common/theme.h"
#include "ui/matrix/matrixmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace haeje {

static constexpr int mostLines = 3;

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(scaled(20));
}

void MatrixHeader::setUpwards(bool upwards)
{
    m_upwards = upwards;
    viewport()->update();
}

void MatrixHeader::setExtent(int extent)
{
    if (extent == m_extent)
        return;
    m_extent = extent;
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QSize MatrixHeader::sizeHint() const
{
    return orientation() == Qt::Vertical ? QSize(m_extent, 0) : QSize(0, m_extent);
}

/// Lines of the text at that width, no more than there may be; the last one elided.
static QStringList wrapped(const QString &text, const QFontMetrics &metrics, int width, int lines)
{
    QStringList result;
    QTextLayout layout(text, haeje::font(TypeRole::Meta));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        if (result.size() == lines - 1) {
            result += metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        result += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return result;
}

int MatrixHeader::neededExtent(int columnWidth) const
{
    if (!m_matrix)
        return 0;
    const QFontMetrics metrics(haeje::font(orientation() == Qt::Vertical ? TypeRole::Interface : TypeRole::Meta));
    const int count = orientation() == Qt::Vertical ? m_matrix->rowCount() : m_matrix->columnCount();
    int needed = 0;
    for (int section = 0; section < count; ++section) {
        const QString &label = orientation() == Qt::Vertical ? m_matrix->rowHead(section).label : m_matrix->columnHead(section).label;
        if (orientation() == Qt::Vertical || m_upwards)
            needed = std::max(needed, metrics.horizontalAdvance(label));
        else
            needed = std::max(needed, int(wrapped(label, metrics, columnWidth - scaled(8), mostLines).size()) * metrics.lineSpacing());
    }
    return needed + (orientation() == Qt::Vertical ? scaled(44) : scaled(12));
}

bool MatrixHeader::isOrdering(int section, bool *ascending) const
{
    const bool rows = orientation() == Qt::Vertical;
    const MatrixOrder &order = rows ? m_matrix->columnOrder() : m_matrix->rowOrder();
    *ascending = order.ascending;
    return order.by == MatrixOrder::Number && order.position == (rows ? m_matrix->planRow(section) : m_matrix->planColumn(section));
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!m_matrix || !rect.isValid())
        return;
    const bool rows = orientation() == Qt::Vertical;
    if (section >= (rows ? m_matrix->rowCount() : m_matrix->columnCount()))
        return;
    const Theme &theme = themeOf(this);
    const bool total = rows ? m_matrix->isTotalRow(section) : m_matrix->isTotalColumn(section);
    painter->save();
    painter->fillRect(rect, theme.panel);
    painter->setPen(theme.separator);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const bool current = selectionModel() && (rows ? selectionModel()->currentIndex().row() : selectionModel()->currentIndex().column()) == section;
    if (current) {
        painter->fillRect(rows ? QRect(rect.right() - 2, rect.top(), 3, rect.height()) : QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), theme.accent);
    }
    if (rows)
        paintRow(painter, rect, m_matrix->rowHead(section), total);
    else
        paintColumn(painter, rect, m_matrix->columnHead(section), total);
    bool ascending = false;
    if (isOrdering(section, &ascending)) {
        painter->setFont(haeje::font(TypeRole::Small));
        painter->setPen(theme.accent);
        const QString arrow = rows ? (ascending ? QStringLiteral("◂") : QStringLiteral("▸")) : (ascending ? QStringLiteral("▴") : QStringLiteral("▾"));
        painter->drawText(rect.adjusted(0, 0, -scaled(5), -scaled(1)), rows ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignBottom, arrow);
    }
    painter->restore();
}

void MatrixHeader::paintRow(QPainter *painter, const QRect &rect, const MatrixHead &head, bool total) const
{
    const Theme &theme = themeOf(this);
    QRect room = rect.adjusted(scaled(10), 0, -scaled(16), 0);
    if (head.colour >= 0) {
        painter->fillRect(QRect(room.left(), rect.center().y() - scaled(6), scaled(4), scaled(12)), theme.codeStripe(head.colour));
        room.setLeft(room.left() + scaled(11));
    }
    QFont font = haeje::font(total ? TypeRole::PanelHead : TypeRole::Interface);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const qsizetype cut = head.colour >= 0 ? head.label.lastIndexOf(u'/') : -1;
    const QString name = metrics.elidedText(head.label.mid(cut + 1), Qt::ElideRight, room.width());
    // The name matters most: what stands above it is cut first.
    const QString above = cut < 0 ? QString() : metrics.elidedText(head.label.left(cut) + QStringLiteral(" / "), Qt::ElideLeft, room.width() - metrics.horizontalAdvance(name));
    painter->setPen(theme.secondary);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, above);
    room.setLeft(room.left() + metrics.horizontalAdvance(above));
    painter->setPen(head.rest ? theme.secondary : theme.text);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
}

void MatrixHeader::paintColumn(QPainter *painter, const QRect &rect, const MatrixHead &head, bool total) const
{
    const Theme &theme = themeOf(this);
    QFont font = haeje::font(TypeRole::Meta);
    font.setBold(total);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(head.rest ? theme.secondary : theme.text);
    if (!m_upwards) {
        const QStringList lines = wrapped(head.label, metrics, rect.width() - scaled(8), mostLines);
        painter->drawText(rect.adjusted(scaled(4), 0, -scaled(4), -scaled(6)), Qt::AlignHCenter | Qt::AlignBottom, lines.join(u'\n'));
        return;
    }
    const int length = rect.height() - scaled(12);
    painter->translate(rect.left(), rect.bottom() - scaled(6));
    painter->rotate(-90);
    // A code's name stands at the end of its path; a title is told from others by its beginning and what follows.
    const int lines = head.colour >= 0 || metrics.horizontalAdvance(head.label) <= length ? 1 : std::max(1, (rect.width() - scaled(4)) / metrics.lineSpacing());
    const QString text = lines == 1 ? metrics.elidedText(head.label, head.colour >= 0 ? Qt::ElideLeft : Qt::ElideRight, length)
                                    : wrapped(head.label, metrics, length, std::min(lines, mostLines)).join(u'\n');
    painter->drawText(QRect(0, 0, length, rect.width()), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (head.colour >= 0)
        painter->fillRect(QRect(-scaled(5), rect.width() / 2 - scaled(6), scaled(3), scaled(12)), theme.codeStripe(head.colour));
}

} // namespace haeje
