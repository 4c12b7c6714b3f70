// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/yearbars.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace haeje {

static constexpr int mostColumns = 200;

YearBars::YearBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("yearBars"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedHeight(scaled(84));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize YearBars::sizeHint() const
{
    return {scaled(260), scaled(84)};
}

void YearBars::clear()
{
    m_years.clear();
    m_pointed = -1;
    update();
}

void YearBars::setCounts(const SearchCounts &counts)
{
    m_years.clear();
    m_most = 1;
    m_pointed = -1;
    if (!counts.years.isEmpty()) {
        const int last = counts.years.last().year;
        const int first = std::max(counts.years.first().year, last - mostColumns + 1);
        for (int year = first; year <= last; ++year)
            m_years.append({year, 0, 0});
        for (const SearchYear &year : counts.years)
            if (year.year >= first)
                m_years[year.year - first] = year;
    }
    if (counts.notDated.documents > 0)
        m_years.append({0, counts.notDated.documents, counts.notDated.hits});
    for (const SearchYear &year : std::as_const(m_years))
        m_most = std::max<qint64>(m_most, year.documents);
    QStringList words;
    for (const SearchYear &year : std::as_const(m_years))
        if (year.documents > 0)
            words << wordsOf(year);
    setAccessibleName(tr("Documents by year"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QString YearBars::wordsOf(const SearchYear &year) const
{
    const QString name = year.year == 0 ? tr("Not dated") : QString::number(year.year);
    return name + QStringLiteral(": ") + tr("%n documents", nullptr, year.documents) + QStringLiteral(", ") + tr("%n hits", nullptr, int(year.hits));
}

QRect YearBars::columnRect(int column) const
{
    const int inset = scaled(12);
    const bool apart = !m_years.isEmpty() && m_years.last().year == 0;
    const int gap = apart && m_years.size() > 1 ? scaled(14) : 0;
    const int room = width() - 2 * inset - gap;
    const int count = std::max(1, int(m_years.size()));
    const int wide = std::min(scaled(46), room / count);
    const auto edge = [&](int i) { return inset + (wide >= scaled(46) ? i * wide : int(qint64(room) * i / count)); };
    const int shift = apart && column == m_years.size() - 1 ? gap : 0;
    return {edge(column) + shift, scaled(16), std::max(1, edge(column + 1) - edge(column)), height() - scaled(34)};
}

int YearBars::columnAt(QPoint at) const
{
    for (int i = 0; i < m_years.size(); ++i) {
        const QRect column = columnRect(i);
        if (at.x() >= column.left() && at.x() <= column.right())
            return i;
    }
    return -1;
}

void YearBars::point(int column)
{
    if (column == m_pointed)
        return;
    m_pointed = column;
    update();
}

void YearBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(haeje::font(TypeRole::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int labelWidth = metrics.horizontalAdvance(QStringLiteral("2000")) + scaled(6);
    int labelledTo = 0;
    for (int i = 0; i < m_years.size(); ++i) {
        const SearchYear &year = m_years.at(i);
        const QRect room = columnRect(i);
        const int gap = room.width() > scaled(8) ? scaled(3) : room.width() > 3 ? 1 : 0;
        const int high = year.documents == 0 ? 0 : std::max(2, int(room.height() * year.documents / m_most));
        const QRect bar(room.left() + gap, room.bottom() + 1 - high, std::max(1, room.width() - 2 * gap), high);
        if (i == m_pointed)
            painter.fillRect(QRect(room.left(), 0, room.width(), height()), hasFocus() ? theme.selection : theme.hover);
        if (year.year == 0) { // hatched, as everything that is not stated
            painter.fillRect(bar, theme.page);
            painter.fillRect(bar, QBrush(theme.control, Qt::BDiagPattern));
            painter.setPen(theme.control);
            painter.drawRect(bar.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(bar, theme.accent);
        }
        const int middle = room.center().x();
        if (year.documents > 0 && room.width() >= metrics.horizontalAdvance(QString::number(year.documents)) + 2) {
            painter.setPen(theme.secondary);
            painter.drawText(QRect(room.left(), bar.top() - scaled(15), room.width(), scaled(14)), Qt::AlignCenter, QString::number(year.documents));
        }
        const QString label = year.year == 0 ? tr("none") : QString::number(year.year);
        const int half = std::max(labelWidth, metrics.horizontalAdvance(label) + 4) / 2;
        const bool round = room.width() >= labelWidth || i == 0 || year.year % 5 == 0 || year.year == 0;
        if (round && middle - half >= labelledTo) {
            const int left = std::clamp(middle - half, 0, std::max(0, width() - 2 * half));
            painter.setPen(theme.secondary);
            painter.drawText(QRect(left, room.bottom() + scaled(2), 2 * half, scaled(16)), Qt::AlignCenter, label);
            labelledTo = middle + half;
        }
    }
    if (!m_years.isEmpty()) {
        painter.setPen(theme.control);
        painter.drawLine(scaled(12), columnRect(0).bottom() + 1, columnRect(int(m_years.size()) - 1).right(), columnRect(0).bottom() + 1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void YearBars::mousePressEvent(QMouseEvent *event)
{
    const int column = columnAt(event->pos());
    if (column >= 0 && m_years.at(column).documents > 0)
        Q_EMIT yearChosen(m_years.at(column).year);
}

void YearBars::mouseMoveEvent(QMouseEvent *event)
{
    point(columnAt(event->pos()));
    setCursor(m_pointed >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void YearBars::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(-1);
}

void YearBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_years.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return point(std::clamp(m_pointed - 1, 0, std::max(0, last)));
    case Qt::Key_Right:
        return point(std::clamp(m_pointed + 1, 0, std::max(0, last)));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_pointed >= 0 && m_pointed <= last && m_years.at(m_pointed).documents > 0)
            Q_EMIT yearChosen(m_years.at(m_pointed).year);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_pointed < 0 && !m_years.isEmpty())
        point(0);
}

bool YearBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = columnAt(help->pos());
        if (column >= 0)
            QToolTip::showText(help->globalPos(), wordsOf(m_years.at(column)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace haeje
