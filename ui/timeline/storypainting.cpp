// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/storypainting.h"

#include "core/analysis/messages/messagefacts.h"
#include "core/analysis/messages/timelinemodel.h"
#include "ui/common/messagemarks.h"

#include <QCoreApplication>
#include <QDate>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace haeje {

namespace {
struct StoryWords {
    Q_DECLARE_TR_FUNCTIONS(StoryWindow)
};

/// Measures of one screen: what stands at 900 px of height, grown or shrunk.
struct Screen {
    QPainter &painter;
    const Theme &theme;
    QLocale locale;
    QRectF area;
    double scale;

    QFont type(TypeRole role, double points, bool bold, const QString &language = {}) const
    {
        QFont font = haeje::font(role, language, 1);
        font.setPointSizeF(points * scale);
        font.setBold(bold);
        return font;
    }
    /// Draws the text from top down and returns how high it is; measures only where the ink is not valid.
    double words(const QRectF &place, const QString &text, const QFont &font, const QColor &ink, double leading = 1.3) const
    {
        double height = 0;
        for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
            QTextLayout layout(paragraph, font, painter.device());
            layout.beginLayout();
            while (true) {
                QTextLine line = layout.createLine();
                if (!line.isValid())
                    break;
                line.setLineWidth(place.width());
                line.setPosition(QPointF(0, height));
                height += line.height() * leading;
            }
            layout.endLayout();
            if (ink.isValid()) {
                painter.setPen(ink);
                layout.draw(&painter, place.topLeft());
            }
        }
        return height;
    }
};
} // namespace

/// Who to whom: two names with an arrow between, each with its side's bar and its capacity below. Returns the height.
static double paintParties(const Screen &s, const QRectF &place, const StoryPage &page)
{
    const Message &message = page.message;
    const bool meeting = isMeeting(message.kind);
    const QFont nameFont = s.type(TypeRole::Interface, 25, true);
    const QFont postFont = s.type(TypeRole::Interface, 12, false);
    const bool both = !message.senders.isEmpty() && !message.recipients.isEmpty();
    const double gap = both ? 96 * s.scale : 0;
    const double width = both ? (place.width() - gap) / 2 : place.width();
    double height = 0, nameHeight = 0;
    int column = 0;
    double firstWidth = 0;
    for (const auto &[parties, side] : {std::pair(&message.senders, page.senderSide), std::pair(&message.recipients, page.recipientSide)}) {
        if (parties->isEmpty())
            continue;
        const double left = place.left() + (column == 0 ? 0 : firstWidth + gap);
        const double room = place.right() - left;
        const QString names = partyNames(*parties);
        QString post = parties->size() == 1 ? parties->first().capacity : QString();
        const double bar = 5 * s.scale, inset = 16 * s.scale;
        const QFontMetricsF metrics(postFont, s.painter.device());
        if (column == 0) {
            const double name = QFontMetricsF(nameFont, s.painter.device()).horizontalAdvance(names);
            firstWidth = std::min(inset + std::max({name, std::min(metrics.horizontalAdvance(post), width * 0.8), 140 * s.scale}) + 2, width);
        }
        const QRectF text(left + inset, place.top(), (column == 0 && both ? firstWidth : room) - inset, place.height());
        nameHeight = s.words(text, names, nameFont, s.theme.text, 1.15);
        post = metrics.elidedText(post, Qt::ElideRight, text.width() * 1.9);
        const double posts = post.isEmpty() ? 0 : s.words(text.translated(0, nameHeight + 2 * s.scale), post, postFont, s.theme.secondary, 1.2);
        s.painter.fillRect(QRectF(left, place.top() + 4 * s.scale, bar, nameHeight + posts - 4 * s.scale), colourOfSide(s.theme, side));
        height = std::max(height, nameHeight + posts);
        ++column;
    }
    if (both) {
        const double y = place.top() + QFontMetricsF(nameFont, s.painter.device()).height() * 0.58;
        const double from = place.left() + firstWidth + 18 * s.scale, to = from + gap - 40 * s.scale;
        s.painter.setRenderHint(QPainter::Antialiasing);
        s.painter.setPen(QPen(s.theme.secondary, 2 * s.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        s.painter.drawLine(QPointF(from, y), QPointF(to, y));
        const double head = 8 * s.scale;
        for (const double end : meeting ? QList<double>{from, to} : QList<double>{to}) {
            const double way = end == to ? -1 : 1;
            s.painter.drawPolyline(QPolygonF({QPointF(end + way * head, y - head * 0.7), QPointF(end, y), QPointF(end + way * head, y + head * 0.7)}));
        }
    }
    return height;
}

/// The date, what it is and for what, in one line.
static double paintHead(const Screen &s, const QRectF &place, const StoryPage &page)
{
    const Message &message = page.message;
    const QFont dateFont = s.type(TypeRole::Interface, 17, true);
    const QFont restFont = s.type(TypeRole::Interface, 15, false);
    const QString date = dateReading(message.date, s.locale);
    const double height = s.words(place, date, dateFont, s.theme.accent, 1.3);
    double left = place.left() + QFontMetricsF(dateFont, s.painter.device()).horizontalAdvance(date) + 24 * s.scale;
    const double middle = place.top() + height * 0.46;
    s.painter.setRenderHint(QPainter::Antialiasing);
    drawMark(s.painter, shapeOfKind(message.kind), QPointF(left + 6 * s.scale, middle), colourOfSide(s.theme, page.senderSide), 13 * s.scale);
    left += 22 * s.scale;
    QStringList parts{messageKindTitle(message.kind)};
    if (!message.occasionName.isEmpty())
        parts << (message.ordinal ? QStringLiteral("%1, %2").arg(message.occasionName, ordinalText(*message.ordinal)) : message.occasionName);
    s.words(QRectF(left, place.top() + 2 * s.scale, place.right() - left, place.height()), parts.join(QStringLiteral("  \u00b7  ")), restFont, s.theme.secondary, 1.3);
    return height;
}

/// The quote, or the summary where there is none: that is not set as a quote.
static void paintQuote(const Screen &s, const QRectF &place, const StoryPage &page)
{
    const bool quoted = !page.quote.isEmpty();
    const QString text = quoted ? page.quote : page.message.summary;
    if (text.isEmpty())
        return;
    const QString shown = quoted ? StoryWords::tr("\u201c%1\u201d", "a quote").arg(text) : text;
    const QString source = quoted ? page.source : StoryWords::tr("Summary; no text of the message is in this project");
    const QFont sourceFont = s.type(TypeRole::Interface, 12, false);
    const double sourceHeight = source.isEmpty() ? 0 : s.words(QRectF(place.topLeft(), QSizeF(place.width() - 30 * s.scale, 1e4)), source, sourceFont, QColor()) + 14 * s.scale;
    double points = 25;
    QFont quoteFont = s.type(TypeRole::ReaderBody, points, false, page.language);
    const QRectF inner = place.adjusted(30 * s.scale, 0, 0, 0);
    double height = s.words(inner, shown, quoteFont, QColor(), 1.5);
    while (points > 13 && height + sourceHeight > place.height()) {
        points -= 1;
        quoteFont = s.type(TypeRole::ReaderBody, points, false, page.language);
        height = s.words(inner, shown, quoteFont, QColor(), 1.5);
    }
    const double top = place.top() + std::max(0.0, (place.height() - height - sourceHeight) * 0.3);
    s.painter.fillRect(QRectF(place.left(), top + 6 * s.scale, 4 * s.scale, height - 8 * s.scale), colourOfSide(s.theme, page.senderSide));
    s.words(QRectF(inner.left(), top, inner.width(), height), shown, quoteFont, quoted ? s.theme.text : s.theme.secondary, 1.5);
    s.words(QRectF(inner.left(), top + height + 10 * s.scale, inner.width(), sourceHeight), source, sourceFont, s.theme.secondary);
}

static QDate dayOf(const StoryPage &page)
{
    return page.message.date.earliest().isValid() ? page.message.date.earliest() : page.message.date.latest();
}

/// Where all steps stand in time, the present one ringed.
static void paintStrip(const Screen &s, const QRectF &place, const QList<StoryPage> &pages, int step)
{
    QDate first, last;
    for (const StoryPage &page : pages) {
        const QDate day = dayOf(page);
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    }
    if (!first.isValid())
        return;
    const double margin = std::max(20.0, double(first.daysTo(last)) * 0.04);
    const TimeScale scale = TimeScale::fitting({double(first.toJulianDay()) - margin, double(last.toJulianDay()) + margin}, place.width());
    const double line = place.top() + 22 * s.scale;
    s.painter.setRenderHint(QPainter::Antialiasing, false);
    s.painter.setPen(QPen(s.theme.control, std::max(1.0, s.scale)));
    s.painter.drawLine(QPointF(place.left(), line), QPointF(place.right(), line));
    const QFont tickFont = s.type(TypeRole::Interface, 10.5, false);
    s.painter.setFont(tickFont);
    const QFontMetricsF metrics(tickFont, s.painter.device());
    const AxisTicks ticks = axisTicks(scale, s.locale, 1.6 * s.scale);
    for (const TickSpan &tick : ticks.coarse) {
        const double x = place.left() + scale.x(tick.from);
        if (x < place.left() - 1 || x > place.right())
            continue;
        s.painter.setPen(QPen(s.theme.control, 1));
        s.painter.drawLine(QPointF(x, line - 4 * s.scale), QPointF(x, line + 4 * s.scale));
        s.painter.setPen(s.theme.secondary);
        if (x + metrics.horizontalAdvance(tick.label) < place.right() + 4)
            s.painter.drawText(QPointF(x + 4 * s.scale, line + 26 * s.scale), tick.label);
    }
    s.painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < pages.size(); ++i) {
        if (!dayOf(pages.at(i)).isValid() || i == step)
            continue;
        const QPointF at(place.left() + scale.x(double(dayOf(pages.at(i)).toJulianDay()) + 0.5), line);
        drawMark(s.painter, shapeOfKind(pages.at(i).message.kind), at, colourOfSide(s.theme, pages.at(i).senderSide), 11 * s.scale);
    }
    if (dayOf(pages.at(step)).isValid()) {
        const QPointF at(place.left() + scale.x(double(dayOf(pages.at(step)).toJulianDay()) + 0.5), line);
        s.painter.setPen(QPen(s.theme.accent, 2.5 * s.scale));
        s.painter.setBrush(s.theme.selection);
        s.painter.drawEllipse(at, 15 * s.scale, 15 * s.scale);
        s.painter.setPen(Qt::NoPen);
        drawMark(s.painter, shapeOfKind(pages.at(step).message.kind), at, colourOfSide(s.theme, pages.at(step).senderSide), 15 * s.scale);
    }
}

void paintStory(QPainter &painter, QSizeF size, const QString &name, const QList<StoryPage> &pages, int step, const Theme &theme, const QLocale &locale)
{
    const double scale = std::min(size.height() / 900, size.width() / 1400);
    Screen s{painter, theme, locale, QRectF(QPointF(), size), scale};
    painter.fillRect(s.area, theme.page);
    if (step < 0 || step >= pages.size())
        return;
    const StoryPage &page = pages.at(step);
    const double width = std::min(size.width() - 160 * scale, 1240 * scale);
    const double left = (size.width() - width) / 2;
    const QFont small = s.type(TypeRole::Interface, 12, false);
    double top = 40 * scale;
    s.words(QRectF(left, top, width * 0.8, 100), name, small, theme.secondary);
    const QString count = StoryWords::tr("%1 of %2", "step, steps").arg(step + 1).arg(pages.size());
    const double countWidth = QFontMetricsF(small, painter.device()).horizontalAdvance(count);
    s.words(QRectF(left + width - countWidth, top, countWidth + 4, 100), count, small, theme.secondary);
    top += 62 * scale;
    top += paintHead(s, QRectF(left, top, width, 100 * scale), page) + 18 * scale;
    top += paintParties(s, QRectF(left, top, width, 300 * scale), page) + 34 * scale;
    const double strip = size.height() - 108 * scale;
    double captionHeight = 0;
    const QFont captionFont = s.type(TypeRole::Interface, 18, false);
    if (!page.caption.isEmpty()) {
        captionHeight = s.words(QRectF(0, 0, width * 0.92, 1e4), page.caption, captionFont, QColor(), 1.35);
        const double captionTop = strip - 34 * scale - captionHeight;
        painter.setPen(QPen(theme.separator, 1));
        painter.drawLine(QPointF(left, captionTop - 20 * scale), QPointF(left + width, captionTop - 20 * scale));
        s.words(QRectF(left, captionTop, width * 0.92, captionHeight), page.caption, captionFont, theme.text, 1.35);
        captionHeight += 40 * scale;
    }
    paintQuote(s, QRectF(left, top, width * 0.92, std::max(60 * scale, strip - 40 * scale - captionHeight - top)), page);
    paintStrip(s, QRectF(left, strip, width, 60 * scale), pages, step);
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace haeje
