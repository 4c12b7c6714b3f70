// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/minimap.h"

#include "ui/common/theme.h"
#include "ui/reading/readerlayout.h"
#include "ui/reading/readermodel.h"

#include <QMouseEvent>
#include <QPainter>

#include <array>

namespace haeje {

static constexpr int lanes = 3, colours = 13; ///< the last colour is that of passages without a code

Minimap::Minimap(const ReaderLayout &layout, const ReaderMarks &marks, QWidget *parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_marks(marks)
{
    setObjectName(QStringLiteral("minimap"));
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Overview of the passages"));
}

void Minimap::invalidate()
{
    m_stale = true;
    update();
}

void Minimap::setView(double top, double height)
{
    if (top == m_top && height == m_height)
        return;
    m_top = top;
    m_height = height;
    update();
}

double Minimap::pageHeight() const
{
    return std::max({1.0, m_layout.total(), m_height});
}

/// Counts, for every row of pixels and lane, how many passages of each colour touch it; the most frequent wins.
void Minimap::draw()
{
    const Theme &theme = themeOf(this);
    m_stale = false;
    m_drawn = QPixmap(size() * devicePixelRatioF());
    m_drawn.setDevicePixelRatio(devicePixelRatioF());
    m_drawn.fill(theme.window);
    if (m_layout.count() == 0 || height() <= 0)
        return;
    const double scale = height() / pageHeight();
    std::vector<std::array<quint16, colours>> rows(size_t(height() * lanes));
    int block = 0;
    for (int i = 0; i < m_marks.size(); ++i) {
        const ReaderCoding &mark = m_marks.at(i);
        while (block + 1 < m_layout.count() && m_layout.span(block + 1).start <= mark.span.start)
            ++block;
        const bool within = mark.span.end <= m_layout.span(block).end;
        const int last = within ? block : m_layout.text().blockAt(mark.span.end - 1);
        const int from = std::clamp(int(m_layout.roughY(block, mark.span.start) * scale), 0, height() - 1);
        const int to = std::clamp(int(m_layout.roughY(last, mark.span.end) * scale), from, height() - 1);
        const int lane = std::min(m_marks.lane(i), lanes - 1);
        const int colour = mark.code ? (mark.colour % 12 + 12) % 12 : 12;
        for (int y = from; y <= std::max(to, std::min(from + 1, height() - 1)); ++y)
            ++rows[size_t(y * lanes + lane)][size_t(colour)];
    }
    std::array<QColor, colours> stripes;
    for (int i = 0; i < colours; ++i)
        stripes[size_t(i)] = i == colours - 1 ? theme.accent : theme.codeStripe(i);
    QPainter painter(&m_drawn);
    for (int y = 0; y < height(); ++y) {
        for (int lane = 0; lane < lanes; ++lane) {
            const auto &row = rows[size_t(y * lanes + lane)];
            const auto most = std::max_element(row.cbegin(), row.cend());
            if (*most == 0)
                continue;
            painter.fillRect(2 + (lanes - 1 - lane) * 4, y, 3, 1, stripes[size_t(most - row.cbegin())]);
        }
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_stale || m_drawn.deviceIndependentSize().toSize() != size())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    const double scale = height() / pageHeight();
    const double top = m_top * scale;
    const double high = std::max(8.0, m_height * scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).control, 1.5));
    painter.drawRoundedRect(QRectF(0.75, std::min(top, height() - high) + 0.75, width() - 1.5, high - 1.5), 2, 2);
}

void Minimap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        invalidate();
    QWidget::changeEvent(event);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && height() > 0)
        Q_EMIT jumpWanted(event->position().y() / height() * pageHeight());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) && height() > 0)
        Q_EMIT jumpWanted(event->position().y() / height() * pageHeight());
}

} // namespace haeje
