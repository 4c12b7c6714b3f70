// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineexport.h"

#include "core/analysis/messages/messagefacts.h"
#include "ui/charts/tiledpdf.h"
#include "ui/common/messagemarks.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

#include <algorithm>

namespace haeje {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

/// Fonts, sizes and places of everything in a picture; the same when measuring and when painting.
struct Plan {
    TimelineLook look;
    TimelineFrame frame;
    TimeScale scale;
    LaneLayout layout;
    LegendEntries legend;
    QRectF title, subtitle, legendArea, source;
    double height = 0;
};
} // namespace

static constexpr double inset = 28;

static double textHeight(const QString &text, const QFont &font, double width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::AlignLeft | Qt::TextWordWrap, text).height();
}

static Plan plan(const TimelineModel &model, const TimelinePicture &picture)
{
    Plan p;
    p.look.setFonts(1.0);
    p.look.theme = picture.theme ? picture.theme : &Theme::light();
    p.look.locale = picture.locale;
    p.look.arcs = picture.arcs;
    p.look.occasions = picture.occasions;
    p.look.replies = picture.replies;
    p.look.notes = picture.notes;
    p.look.paper = true;
    const double width = picture.size.width() - 2 * inset;
    double top = inset;
    p.title = QRectF(inset, top, width, textHeight(picture.title, font(TypeRole::ChartTitle, {}, 1), width));
    top = p.title.bottom() + 4;
    p.subtitle = QRectF(inset, top, width, textHeight(picture.subtitle, font(TypeRole::Interface, {}, 1), width));
    top = p.subtitle.bottom() + 20;
    const double flags = picture.occasions && !model.occasions.isEmpty() ? double(model.occasions.size()) * p.look.flagRow() + 8 : 0;
    p.frame.flags = QRectF(inset, top, width, flags);
    p.frame.label = 168;
    p.scale = TimeScale::fitting(picture.range, width - p.frame.label);
    p.legend = legendOf(model);
    const double legendHeight = paintLegend(nullptr, QRectF(0, 0, width, 0), p.legend, *p.look.theme, 1);
    const double sourceHeight = textHeight(picture.source, font(TypeRole::Meta, {}, 1), width);
    const double notes = picture.notes.isEmpty() ? 0 : p.look.noteRow();
    const double below = notes + 42 + 12 + legendHeight + 12 + sourceHeight + inset;
    const double room = picture.size.height() > 0 ? picture.size.height() - p.frame.flags.bottom() - below : 0;
    p.layout = layOutLanes(model, p.scale.range(), {}, LaneMeasures(), room);
    const double lanes = std::max(room, p.layout.height + 1);
    p.frame.lanes = QRectF(inset, p.frame.flags.bottom(), width, lanes);
    p.frame.notes = QRectF(inset, p.frame.lanes.bottom(), width, notes);
    p.frame.axis = QRectF(inset, p.frame.notes.bottom(), width, 42);
    p.legendArea = QRectF(inset, p.frame.axis.bottom() + 12, width, legendHeight);
    p.source = QRectF(inset, p.legendArea.bottom() + 12, width, sourceHeight);
    p.height = p.source.bottom() + inset;
    return p;
}

static QList<Message> messagesIn(const QList<Message> &messages, const TimelineModel &model, DayRange range)
{
    QList<Message> found;
    for (const Message &message : messages) {
        const int event = model.eventOf.value(message.id, -1);
        if (event >= 0 && range.overlaps(double(model.events.at(event).first), double(model.events.at(event).last) + 1))
            found.append(message);
    }
    return found;
}

TimelineModel pictureModel(const QList<Message> &messages, const QList<Actor> &actors, const QList<Occasion> &occasions, const TimelinePicture &picture)
{
    const auto modelOf = [&](const QList<Message> &shown) {
        return timelineModel(shown, actors, occasions, {}, Unmatched::Hide, picture.locale.name().left(2), picture.laneBy);
    };
    TimelineModel whole = modelOf(messages);
    const QList<Message> shown = picture.range.length() > 0 ? messagesIn(messages, whole, picture.range) : QList<Message>();
    return shown.isEmpty() ? whole : modelOf(shown);
}

static QString sourceLine(const QList<Message> &messages)
{
    QHash<QString, int> counts;
    for (const Message &message : messages) {
        for (const Version &version : message.versions) {
            if (!version.outlet.isEmpty())
                ++counts[version.outlet];
        }
    }
    QStringList outlets = counts.keys();
    std::sort(outlets.begin(), outlets.end(), [&](const QString &a, const QString &b) {
        return std::tuple(-counts.value(a), a) < std::tuple(-counts.value(b), b);
    });
    if (outlets.isEmpty())
        return {};
    const int more = int(outlets.size()) - 4;
    const QString named = QStringList(outlets.mid(0, 4)).join(QStringLiteral("; "));
    return more > 0 ? Words::tr("Source: %1 and %n more", nullptr, more).arg(named) : Words::tr("Source: %1").arg(named);
}

/// Those that are stated, as the lanes stand; where lanes are no sides, the same two first.
static QStringList sidesInOrder(const TimelineModel &model)
{
    QStringList sides = model.sides;
    sides.removeAll(QString());
    const auto rank = [](const QString &side) { return side == QLatin1String("PRK") ? 0 : side == QLatin1String("CHN") ? 1 : 2; };
    std::sort(sides.begin(), sides.end(), [&](const QString &a, const QString &b) { return std::tuple(rank(a), a) < std::tuple(rank(b), b); });
    return sides;
}

TimelinePicture completed(TimelinePicture picture, const TimelineModel &model, const QList<Message> &messages)
{
    const bool whole = picture.range.length() <= 0;
    if (whole) {
        const double margin = std::max(3.0, model.whole.length() * 0.02);
        picture.range = {model.whole.first - margin, model.whole.last + margin};
    }
    const QList<Message> shown = messagesIn(messages, model, picture.range);
    const DayRange stretch{std::max(picture.range.first, model.whole.first), std::min(picture.range.last, model.whole.last)};
    const int from = QDate::fromJulianDay(qint64(stretch.first)).year();
    const int to = QDate::fromJulianDay(qint64(std::max(stretch.first, stretch.last - 1))).year();
    if (picture.title.isEmpty()) {
        QStringList sides;
        for (const QString &side : sidesInOrder(model))
            sides << sideTitle(side);
        const QString who = sides.size() == 2 ? Words::tr("Messages between %1 and %2").arg(sides.at(0), sides.at(1)) : Words::tr("Messages");
        picture.title = from == to ? QStringLiteral("%1, %2").arg(who).arg(from) : Words::tr("%1, %2 to %3", "who, first year, last year").arg(who).arg(from).arg(to);
    }
    if (picture.subtitle.isEmpty()) {
        const RangeCounts counts = countIn(model, picture.range);
        QStringList parts{Words::tr("%n messages by the day they were sent, received or handed over", nullptr, counts.messages)};
        if (counts.withoutDay > 0)
            parts << Words::tr("%n of them without a stated day", nullptr, counts.withoutDay);
        if (!model.undated.isEmpty())
            parts << Words::tr("%n more without a date are not shown", nullptr, int(model.undated.size()));
        picture.subtitle = parts.join(QStringLiteral("; "));
    }
    if (picture.source.isEmpty())
        picture.source = sourceLine(shown);
    if (picture.alt.isEmpty())
        picture.alt = timelineAltText(shown, picture.locale);
    if (picture.size.height() <= 0)
        picture.size.setHeight(plan(model, picture).height);
    return picture;
}

static void paintWords(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignLeft | Qt::TextWordWrap, text);
}

void renderTimeline(QPainter &painter, const TimelineModel &model, const TimelinePicture &picture)
{
    const Plan p = plan(model, picture);
    const Theme &theme = *p.look.theme;
    painter.fillRect(QRectF(QPointF(), picture.size), theme.page);
    paintWords(painter, p.title, picture.title, font(TypeRole::ChartTitle, {}, 1), theme.text);
    paintWords(painter, p.subtitle, picture.subtitle, font(TypeRole::Interface, {}, 1), theme.secondary);
    TimelinePainter timeline(painter, model, p.scale, p.layout, p.frame, p.look);
    timeline.paint();
    paintLegend(&painter, p.legendArea, p.legend, theme, 1);
    paintWords(painter, p.source, picture.source, font(TypeRole::Meta, {}, 1), theme.secondary);
}

Result<void> exportTimeline(const QString &file, const QList<Message> &messages, const QList<Actor> &actors,
                            const QList<Occasion> &occasions, const Table &table, const TimelinePicture &wanted)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return exportTable(file, table);
    const TimelineModel model = pictureModel(messages, actors, occasions, wanted);
    const TimelinePicture picture = completed(wanted, model, messages);
    if (suffix == QLatin1String("json"))
        return saveFile(file, timelineJson(wanted.range.length() > 0 ? messagesIn(messages, model, wanted.range) : messages, picture.title, picture.alt));
    if (model.events.isEmpty())
        return Error{Words::tr("There is no message with a date to draw. Give the messages dates, or export a table.")};
    const auto paint = [&](QPainter &painter, QSizeF) { renderTimeline(painter, model, picture); };
    if (picture.tiled && suffix == QLatin1String("pdf"))
        return saveFile(file, tiledPdf(picture.size, {picture.title, picture.alt}, paint));
    PictureOptions options;
    options.dpi = picture.dpi;
    options.textAsOutlines = picture.textAsOutlines;
    return exportPicture(file, picture.size, {picture.title, picture.alt}, options, paint);
}

} // namespace haeje
