// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/timelinequery.h"

#include <algorithm>
#include <cmath>

namespace haeje {

DayRange sparseStretch(const TimelineModel &model, const TimelineLane &lane, double day, int most, double longest)
{
    static constexpr double lengths[] = {3650, 1825, 1095, 730, 365, 181, 121, 91, 61, 45, 31, 21, 15, 11, 7, 5, 3};
    const double middle = std::floor(day) + 0.5;
    for (const double length : lengths) {
        const DayRange range{middle - length / 2, middle + length / 2};
        if (length <= longest && exactIn(model, lane, range).size() <= most)
            return range;
    }
    return {middle - 0.5, middle + 0.5};
}

int busiestLane(const TimelineModel &model, DayRange range)
{
    int best = -1;
    qsizetype most = 0;
    for (int i = 0; i < model.lanes.size(); ++i) {
        const qsizetype count = exactIn(model, model.lanes.at(i), range).size();
        if (count > most) {
            most = count;
            best = i;
        }
    }
    return best;
}

QList<int> lanesOf(const TimelineModel &model, int event)
{
    QList<int> lanes;
    for (int i = 0; i < model.lanes.size(); ++i) {
        const TimelineLane &lane = model.lanes.at(i);
        for (const QList<int> *events : {&lane.exact, &lane.coarse}) {
            if (std::binary_search(events->begin(), events->end(), event)) {
                lanes.append(i);
                break;
            }
        }
    }
    return lanes;
}

EdtfDate movedDate(const EdtfDate &date, int days)
{
    const QDate first = date.earliest(), last = date.latest();
    const auto parsed = [&](const QString &text) { return EdtfDate::parse(text).value_or(date); };
    switch (date.precision()) {
    case EdtfDate::Precision::Day:
        return EdtfDate::fromDay(first.addDays(days));
    case EdtfDate::Precision::Month:
        return parsed(first.addMonths(int(std::lround(days / 30.4))).toString(QStringLiteral("yyyy-MM")));
    case EdtfDate::Precision::Year:
        return parsed(first.addYears(int(std::lround(days / 365.25))).toString(QStringLiteral("yyyy")));
    case EdtfDate::Precision::Interval: {
        const QStringList ends = date.text().split(u'/');
        const bool wholeDays = ends.size() == 2 && ends.at(0) == first.toString(Qt::ISODate) && ends.at(1) == last.toString(Qt::ISODate);
        return wholeDays ? parsed(first.addDays(days).toString(Qt::ISODate) + u'/' + last.addDays(days).toString(Qt::ISODate)) : date;
    }
    case EdtfDate::Precision::Unknown:
        break;
    }
    return date;
}

} // namespace haeje
