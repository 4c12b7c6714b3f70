// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readermargin.h"

#include "ui/common/codingsign.h"
#include "ui/common/theme.h"
#include "ui/reading/readerstate.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace haeje {

static constexpr double stripeWidth = 4, selectedWidth = 6, nameHeight = 16, nameStep = 17, closeStep = 15;
static constexpr double nameGap = 9, leastStripe = 3, leastName = 28, moreWidth = 24, widestName = 176;
static constexpr double stripeDash = 6, stripeGap = 3, stripeKnob = 3, hollowEdge = 1.25;
static constexpr double swatchWidth = 4, swatchHeight = 9, swatchRoom = 9;
static constexpr int namesMovedAtMost = 14, lanesBesideNames = 3, crowd = 4;

/// Two passages of one lane that share a line share its height, in the order of their words.
static void cutSharedLine(StripeBox &former, StripeBox &box, double lineHeight, double textWidth)
{
    if (box.stripe.top() >= former.stripe.bottom())
        return;
    const double lineTop = former.stripe.bottom() - lineHeight;
    const double share = std::clamp((former.endX + box.startX) / 2 / std::max(1.0, textWidth), 0.15, 0.85);
    const double cut = std::max(lineTop + share * lineHeight, former.stripe.top() + leastStripe + 1);
    former.stripe.setBottom(cut - 1);
    box.stripe.setTop(cut + 1);
    if (box.stripe.height() < leastStripe)
        box.stripe.setBottom(box.stripe.top() + leastStripe);
}

/// Those without a lane become one stripe each for all that touch, with their number.
static void addMore(std::vector<StripeBox> &more, int mark, const QRectF &stripe)
{
    if (!more.empty() && more.back().stripe.bottom() >= stripe.top()) {
        more.back().more.push_back(mark);
        more.back().stripe.setBottom(std::max(more.back().stripe.bottom(), stripe.bottom()));
        return;
    }
    StripeBox box;
    box.more = {mark};
    box.lane = ReaderMarks::maximumLanes;
    box.stripe = stripe;
    more.push_back(box);
}

std::vector<StripeBox> ReaderState::stripesInView(int firstBlock, int lastBlock)
{
    std::vector<StripeBox> boxes, more;
    const TextSpan view{layout.span(firstBlock).start, layout.span(std::max(firstBlock, lastBlock - 1)).end};
    const double height = q->viewport()->height();
    std::array<int, ReaderMarks::maximumLanes> formerOf;
    formerOf.fill(-1);
    for (const int i : marks.overlapping(view)) {
        const TextSpan span = marks.at(i).span;
        const QRectF start = span.start < view.start ? QRectF(0, -40, 0, 0) : toViewport(layout.caretRect(span.start));
        const QRectF end = span.end > view.end ? QRectF(0, height + 20, 0, 20) : toViewport(layout.caretRect(span.end - 1));
        StripeBox box;
        box.mark = i;
        box.lane = marks.lane(i);
        box.goesOn = span.end > view.end;
        box.startX = start.left() - columns.textX;
        box.endX = end.left() - columns.textX;
        box.stripe = QRectF(columns.laneX(box.lane), start.top() + 1, stripeWidth, end.bottom() - start.top() - 2);
        if (box.lane >= ReaderMarks::maximumLanes) {
            addMore(more, i, box.stripe);
            continue;
        }
        int &former = formerOf[size_t(box.lane)];
        if (former >= 0)
            cutSharedLine(boxes[size_t(former)], box, end.height(), columns.textWidth);
        former = int(boxes.size());
        boxes.push_back(box);
    }
    std::erase_if(boxes, [height](const StripeBox &b) { return b.stripe.bottom() < 0 || b.stripe.top() > height; });
    boxes.insert(boxes.end(), more.begin(), more.end());
    placeNames(boxes, marks, columns);
    return boxes;
}

namespace {

/// Names that would touch each other: they stand as one column, one below the other.
struct NameColumn {
    std::vector<StripeBox *> boxes;
    double top = 0;          ///< where the first one's stripe begins
    double stripesEnd = 0;   ///< where the lowest of their stripes ends
    double step() const { return boxes.size() < size_t(crowd) ? nameStep : closeStep; }
    double height() const { return step() * double(boxes.size() - 1) + nameHeight; }
};

} // namespace

static double ownPlace(const StripeBox &box)
{
    return std::max(box.stripe.top(), box.stripe.bottom() > nameHeight + 8 ? 2.0 : -1000.0);
}

/// Where a stripe that goes on ends is not known; there is room enough for any names.
static double endOf(const StripeBox &box)
{
    return box.goesOn ? 1e6 : box.stripe.bottom();
}

static std::vector<NameColumn> columnsOf(const std::vector<StripeBox *> &order)
{
    std::vector<NameColumn> columns;
    for (StripeBox *box : order) {
        const double own = ownPlace(*box);
        if (columns.empty() || own >= columns.back().top + nameStep * double(columns.back().boxes.size()))
            columns.push_back({{}, own, endOf(*box)});
        NameColumn &column = columns.back();
        if (box->stripe.top() + double(namesMovedAtMost) * nameStep < column.top + closeStep * double(column.boxes.size()))
            continue; // too far from its stripe to be read as its name
        column.boxes.push_back(box);
        column.stripesEnd = std::max(column.stripesEnd, endOf(*box));
    }
    return columns;
}

/// Left of every lane that has a stripe at that height.
static double nameRight(const std::vector<StripeBox> &boxes, const ReaderColumns &columns, double y)
{
    double right = columns.laneX(lanesBesideNames - 1);
    for (const StripeBox &other : boxes) {
        if (other.stripe.top() < y + nameHeight && other.stripe.bottom() > y)
            right = std::min(right, columns.laneX(other.lane));
        if (other.mark < 0 && other.name.top() < y + nameHeight && other.name.bottom() > y)
            right = std::min(right, other.name.left());
    }
    return right - nameGap;
}

void placeNames(std::vector<StripeBox> &boxes, const ReaderMarks &marks, const ReaderColumns &columns)
{
    if (!columns.names)
        return;
    std::vector<StripeBox *> order;
    for (StripeBox &box : boxes) {
        if (box.mark < 0)
            box.name = QRectF(box.stripe.left() - moreWidth - 4, std::max(2.0, box.stripe.top()) - 1, moreWidth, nameHeight);
        else if (!marks.at(box.mark).codeName.isEmpty())
            order.push_back(&box);
    }
    std::stable_sort(order.begin(), order.end(), [](auto *a, auto *b) { return a->stripe.top() < b->stripe.top(); });
    double taken = -1000;
    for (const NameColumn &column : columnsOf(order)) {
        const double room = column.stripesEnd - column.top - column.height();
        double y = std::max(room >= 0 ? column.top : column.top + room / 2, taken);
        if (column.top >= 2)
            y = std::max(y, 2.0);
        for (StripeBox *box : column.boxes) {
            box->crowded = column.boxes.size() >= size_t(crowd);
            const double right = nameRight(boxes, columns, y);
            const double width = std::min(widestName, right - 6);
            if (width >= leastName)
                box->name = QRectF(right - width, y - 1, width, nameHeight);
            y += column.step();
        }
        taken = y + nameHeight - column.step() + 0.5;
    }
}

/// Doubtful: dashed. To discuss: hollow. Certain: with a knob at its top. The colour is the code's alone.
static void paintStripe(QPainter &painter, const QRectF &stripe, CodingState state, const Theme &theme)
{
    switch (state) {
    case CodingState::Doubtful:
        for (double y = stripe.top(); y < stripe.bottom(); y += stripeDash + stripeGap)
            painter.drawRect(QRectF(stripe.left(), y, stripe.width(), std::min(stripeDash, stripe.bottom() - y)));
        return;
    case CodingState::ToDiscuss: {
        painter.drawRoundedRect(stripe, 1, 1);
        painter.setBrush(theme.page);
        painter.drawRect(stripe.adjusted(hollowEdge, hollowEdge, -hollowEdge, -hollowEdge));
        return;
    }
    case CodingState::Certain:
        painter.drawRoundedRect(QRectF(stripe.left() - 2, stripe.top(), stripe.width() + 4, stripeKnob), 1, 1);
        painter.drawRoundedRect(stripe, 1, 1);
        return;
    case CodingState::NotSaid:
        painter.drawRoundedRect(stripe, 1, 1);
    }
}

void paintMargin(QPainter &painter, const Theme &theme, const std::vector<StripeBox> &boxes, const ReaderMarks &marks,
                 PassageId selected)
{
    const QFont plain = font(TypeRole::Small);
    QFont bold = plain;
    bold.setBold(true);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const StripeBox &box : boxes) {
        const bool chosen = box.mark >= 0 && selected && marks.at(box.mark).passage == selected;
        QColor colour = theme.control;
        if (box.mark >= 0)
            colour = marks.at(box.mark).code ? theme.codeStripe(marks.at(box.mark).colour) : theme.accent;
        QRectF stripe = box.stripe;
        if (chosen)
            stripe.adjust((stripeWidth - selectedWidth) / 2, 0, (selectedWidth - stripeWidth) / 2, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintStripe(painter, stripe, box.mark >= 0 ? marks.at(box.mark).state : CodingState::NotSaid, theme);
        if (box.name.isEmpty())
            continue;
        QString words = QStringLiteral("+%1").arg(box.more.size());
        if (box.mark >= 0) {
            const QString sign = codingSign(marks.at(box.mark).state);
            words = sign.isEmpty() ? marks.at(box.mark).codeName : sign + QLatin1Char(' ') + marks.at(box.mark).codeName;
        }
        QRectF place = box.name;
        if (box.crowded) {
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(place.right() - swatchWidth, place.center().y() - swatchHeight / 2, swatchWidth, swatchHeight), 1, 1);
            place.setRight(place.right() - swatchRoom);
        }
        painter.setFont(chosen ? bold : plain);
        painter.setPen(chosen ? theme.text : theme.secondary);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(words, Qt::ElideRight, place.width()));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace haeje
