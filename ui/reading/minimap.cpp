// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/minimap.h"

#include "ui/common/theme.h"
#include "ui/reading/readerlayout.h"
#include "ui/reading/readermodel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <numeric>

namespace haeje {

static constexpr int lanes = 3, densityWidth = 14, longestTitle = 160;
static constexpr int usualMost = 4; ///< codings that fill a bar, where no row has more
static constexpr int manyMarks = 5000, drawPause = 80; ///< ms

Minimap::Minimap(const ReaderLayout &layout, const ReaderMarks &marks, QWidget *parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_marks(marks)
{
    setObjectName(QStringLiteral("minimap"));
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Overview of the passages"));
    m_later.setSingleShot(true);
    m_later.setInterval(drawPause);
    connect(&m_later, &QTimer::timeout, this, [this] {
        draw();
        update();
    });
}

void Minimap::invalidate()
{
    m_stale = true;
    update();
}

void Minimap::forget()
{
    m_drawn = {};
    invalidate();
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

/// For every row of pixels: how many codings of each colour touch it, lane by lane and in all.
void Minimap::count(std::vector<Row> &laneRows, std::vector<Row> &all) const
{
    const double scale = height() / pageHeight();
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
        const size_t colour = mark.code ? size_t((mark.colour % 12 + 12) % 12) : 12;
        for (int y = from; y <= to; ++y)
            ++all[size_t(y)][colour];
        for (int y = from; y <= std::max(to, std::min(from + 1, height() - 1)); ++y)
            ++laneRows[size_t(y * lanes + lane)][colour];
    }
}

/// In a lane the most frequent colour of a row wins; the bar beside it is as long as the row has codings, cut by colour.
void Minimap::draw()
{
    const Theme &theme = themeOf(this);
    m_stale = false;
    m_later.stop();
    m_codings.fill(0, height());
    m_drawn = QPixmap(size() * devicePixelRatioF());
    m_drawn.setDevicePixelRatio(devicePixelRatioF());
    m_drawn.fill(theme.window);
    if (m_layout.count() == 0 || height() <= 0)
        return;
    std::vector<Row> laneRows(size_t(height() * lanes)), all(static_cast<size_t>(height()));
    count(laneRows, all);
    for (int y = 0; y < height(); ++y)
        m_codings[y] = std::accumulate(all[size_t(y)].cbegin(), all[size_t(y)].cend(), 0);
    const double most = std::max(usualMost, *std::max_element(m_codings.cbegin(), m_codings.cend()));
    std::array<QColor, std::tuple_size_v<Row>> stripes;
    for (size_t i = 0; i < stripes.size(); ++i)
        stripes[i] = i + 1 == stripes.size() ? theme.accent : theme.codeStripe(int(i));
    QPainter painter(&m_drawn);
    for (int y = 0; y < height(); ++y) {
        double right = densityWidth;
        for (size_t colour = 0; colour < stripes.size() && m_codings.at(y) > 0; ++colour) {
            const double length = all[size_t(y)][colour] * (densityWidth - 1) / most;
            if (length > 0)
                painter.fillRect(QRectF(right - std::max(length, 0.75), y, std::max(length, 0.75), 1), stripes[colour]);
            right -= length;
        }
        for (int lane = 0; lane < lanes; ++lane) {
            const Row &row = laneRows[size_t(y * lanes + lane)];
            const auto often = std::max_element(row.cbegin(), row.cend());
            if (*often > 0)
                painter.fillRect(densityWidth + 2 + (lanes - 1 - lane) * 4, y, 3, 1, stripes[size_t(often - row.cbegin())]);
        }
    }
}

QString Minimap::tipAt(int y) const
{
    if (m_layout.count() == 0 || height() <= 0)
        return {};
    const ReaderText &text = m_layout.text();
    int block = m_layout.blockAtY(double(y) / height() * pageHeight());
    while (block > 0 && !isHeading(m_layout.kind(block)))
        --block;
    QStringList parts;
    if (isHeading(m_layout.kind(block))) {
        const TextSpan heading = m_layout.span(block);
        parts.append(text.text().mid(heading.start, std::min(heading.length(), longestTitle)).simplified());
    }
    parts.append(tr("%n codings at this height", nullptr, codingsAt(y)));
    return parts.join(QLatin1Char('\n'));
}

bool Minimap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos().y()), this);
        return true;
    }
    return QWidget::event(event);
}

void Minimap::paintEvent(QPaintEvent *)
{
    // A coder must not wait for fifty thousand stripes that look as they did.
    if (m_drawn.deviceIndependentSize().toSize() != size() || (m_stale && m_marks.size() < manyMarks))
        draw();
    else if (m_stale && !m_later.isActive())
        m_later.start();
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
