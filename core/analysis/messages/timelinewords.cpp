// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/timelinemodel.h"

namespace haeje {

MarkShape shapeOfKind(const QString &kind)
{
    static const QHash<QString, MarkShape> shapes = {
        {QStringLiteral("congratulatory message"), MarkShape::Disc}, {QStringLiteral("reply"), MarkShape::Diamond},
        {QStringLiteral("letter"), MarkShape::Square},               {QStringLiteral("verbal message"), MarkShape::Triangle},
        {QStringLiteral("condolence"), MarkShape::Cross},            {QStringLiteral("wreath"), MarkShape::Ring},
        {QStringLiteral("floral basket"), MarkShape::Ring},          {QStringLiteral("editorial"), MarkShape::Bar},
        {QStringLiteral("speech"), MarkShape::Bar},                  {QStringLiteral("summit"), MarkShape::Star},
        {QStringLiteral("visit"), MarkShape::Star},
    };
    return shapes.value(kind, MarkShape::Pentagon);
}

bool isMeeting(const QString &kind)
{
    return kind == QLatin1String("summit") || kind == QLatin1String("visit");
}

QStringList laneByNames()
{
    return {QStringLiteral("actor"), QStringLiteral("country"), QStringLiteral("party"), QStringLiteral("kind")};
}

std::optional<LaneBy> laneByFromName(const QString &name)
{
    const qsizetype at = laneByNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(LaneBy(at));
}

} // namespace haeje
