// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/contextbar.h"

#include "ui/common/theme.h"

#include <QDate>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace haeje {

static constexpr double handleWidth = 6;

ContextBar::ContextBar(QWidget *parent)
    : QWidget(parent)
    , m_model(std::make_shared<TimelineModel>())
{
    setObjectName(QStringLiteral("contextBar"));
    setAccessibleName(tr("Messages per year"));
    setAccessibleDescription(tr("The window shows the stretch that the timeline shows."));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ContextBar::setModel(std::shared_ptr<const TimelineModel> model)
{
    m_model = std::move(model);
    update();
}

void ContextBar::setRange(DayRange range)
{
    m_range = range;
    update();
}

void ContextBar::setZoom(double zoom)
{
    m_zoom = zoom;
    updateGeometry();
    update();
}

QSize ContextBar::sizeHint() const
{
    return {600, int(78 * m_zoom)};
}

QRectF ContextBar::chart() const
{
    const double label = std::round(148 * m_zoom);
    return QRectF(label + 6, 4, std::max(1.0, width() - label - 14), height() - 8);
}

TimeScale ContextBar::scale() const
{
    const int first = QDate::fromJulianDay(qint64(m_model->whole.first)).year();
    const int last = QDate::fromJulianDay(qint64(m_model->whole.last - 1)).year();
    const DayRange years{double(QDate(first, 1, 1).toJulianDay()), double(QDate(last, 12, 31).toJulianDay() + 1)};
    return TimeScale::fitting(years, chart().width());
}

QRectF ContextBar::window() const
{
    const TimeScale s = scale();
    const QRectF area = chart();
    const double left = std::clamp(area.left() + s.x(m_range.first), area.left() - 4, area.right() + 2);
    const double right = std::clamp(area.left() + s.x(m_range.last), area.left() - 2, area.right() + 4);
    return QRectF(left, 2, std::max(4.0, right - left), height() - 20 * m_zoom);
}

ContextBar::Grip ContextBar::gripAt(QPointF position) const
{
    const QRectF w = window();
    if (std::abs(position.x() - w.left()) <= handleWidth)
        return Grip::Start;
    if (std::abs(position.x() - w.right()) <= handleWidth)
        return Grip::End;
    return w.contains(position) ? Grip::Window : Grip::None;
}

void ContextBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const double label = std::round(148 * m_zoom);
    painter.fillRect(rect(), theme.page);
    painter.fillRect(QRectF(0, 0, label, height()), theme.panel);
    painter.setPen(QPen(theme.separator, 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    painter.drawLine(QPointF(label - 0.5, 0), QPointF(label - 0.5, height()));
    const QRectF words(10, 6, label - 16, 20 * m_zoom);
    painter.setFont(haeje::font(TypeRole::Meta, {}, m_zoom));
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tr("All %n messages", nullptr, m_model->matching));
    if (m_model->events.isEmpty())
        return;
    painter.setPen(theme.secondary);
    const int first = QDate::fromJulianDay(qint64(m_model->whole.first)).year();
    const int last = QDate::fromJulianDay(qint64(m_model->whole.last - 1)).year();
    painter.drawText(words.translated(0, 18 * m_zoom), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tr("per year, %1 to %2").arg(first).arg(last), Qt::ElideRight, int(words.width())));
    paintColumns(painter, scale());
    paintWindow(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ContextBar::paintColumns(QPainter &painter, const TimeScale &s) const
{
    const Theme &theme = themeOf(this);
    const QRectF area = chart();
    const double base = height() - 20 * m_zoom;
    const double room = base - 22 * m_zoom;
    int most = 1;
    for (int count : m_model->perYear)
        most = std::max(most, count);
    painter.fillRect(window(), theme.selection);
    painter.setFont(haeje::font(TypeRole::Small, {}, m_zoom));
    const QFontMetricsF metrics(painter.font());
    const int firstYear = QDate::fromJulianDay(qint64(s.first + 1)).year();
    const int lastYear = QDate::fromJulianDay(qint64(s.range().last - 1)).year();
    const double yearWidth = area.width() / std::max(1, lastYear - firstYear + 1);
    const int labelEvery = std::max(1, int(std::ceil((metrics.horizontalAdvance(QStringLiteral("2000")) + 8) / yearWidth)));
    for (int year = firstYear; year <= lastYear; ++year) {
        const double from = double(QDate(year, 1, 1).toJulianDay());
        const double left = area.left() + s.x(from);
        const bool inWindow = m_range.overlaps(from + 30, from + 335);
        const int count = m_model->perYear.value(year);
        const double columnHeight = count == 0 ? 0 : std::max(2.0, room * count / most);
        const QRectF column(left + yearWidth * 0.12, base - columnHeight, std::max(1.0, yearWidth * 0.76), columnHeight);
        painter.fillRect(column, inWindow ? theme.accent : theme.control);
        painter.setPen(inWindow ? theme.text : theme.secondary);
        const QString number = QString::number(count);
        if (count > 0 && metrics.horizontalAdvance(number) < yearWidth + 4)
            painter.drawText(QRectF(left - 10, column.top() - 16 * m_zoom, yearWidth + 20, 16 * m_zoom), Qt::AlignCenter, number);
        if ((year - firstYear) % labelEvery == 0)
            painter.drawText(QRectF(left - 20, base + 2, yearWidth + 40, 16 * m_zoom), Qt::AlignCenter, QString::number(year));
    }
    painter.setPen(QPen(theme.control, 1));
    painter.drawLine(QPointF(area.left(), base + 0.5), QPointF(area.right(), base + 0.5));
}

void ContextBar::paintWindow(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRectF w = window();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(w);
    painter.setBrush(theme.page);
    for (double x : {w.left(), w.right()}) {
        const QRectF handle(x - handleWidth / 2, w.center().y() - 15, handleWidth, 30);
        painter.setPen(QPen(theme.accent, 1.2));
        painter.drawRoundedRect(handle, 2, 2);
        painter.drawLine(QPointF(x, handle.center().y() - 5), QPointF(x, handle.center().y() + 5));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ContextBar::choose(DayRange range)
{
    if (range.last - range.first < 2)
        range.last = range.first + 2;
    m_range = range;
    update();
    Q_EMIT rangeChosen(range);
}

void ContextBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_model->events.isEmpty())
        return;
    m_grip = gripAt(event->position());
    m_pressedDay = scale().dayAt(event->position().x() - chart().left());
    if (m_grip == Grip::None && event->position().x() > chart().left()) {
        const double half = m_range.length() / 2;
        choose({m_pressedDay - half, m_pressedDay + half});
        m_grip = Grip::Window;
    }
    m_rangeAtPress = m_range;
}

void ContextBar::mouseMoveEvent(QMouseEvent *event)
{
    const Grip hover = m_grip == Grip::None ? gripAt(event->position()) : m_grip;
    setCursor(hover == Grip::Start || hover == Grip::End ? Qt::SizeHorCursor
              : hover == Grip::Window                    ? Qt::OpenHandCursor
                                                         : Qt::ArrowCursor);
    if (m_grip == Grip::None)
        return;
    const double by = scale().dayAt(event->position().x() - chart().left()) - m_pressedDay;
    DayRange range = m_rangeAtPress;
    if (m_grip != Grip::End)
        range.first = m_grip == Grip::Start ? std::min(range.first + by, range.last - 2) : range.first + by;
    if (m_grip != Grip::Start)
        range.last = m_grip == Grip::End ? std::max(range.last + by, range.first + 2) : range.last + by;
    choose(range);
}

void ContextBar::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void ContextBar::keyPressEvent(QKeyEvent *event)
{
    const double by = m_range.length() / 10;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose({m_range.first - by, m_range.last - by});
    case Qt::Key_Right:
        return choose({m_range.first + by, m_range.last + by});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return choose({m_range.first + by, m_range.last - by});
    case Qt::Key_Minus:
        return choose({m_range.first - by, m_range.last + by});
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace haeje
