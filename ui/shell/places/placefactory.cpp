// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/placefactory.h"

#include <QCoreApplication>

#ifdef HAEJE_LIBRARYPLACE
#include "ui/shell/places/libraryplace.h"
#endif
#ifdef HAEJE_TIMELINEPLACE
#include "ui/shell/places/timelineplace.h"
#endif
#ifdef HAEJE_REVIEWPLACE
#include "ui/shell/places/reviewplace.h"
#endif
#ifdef HAEJE_CHARTSPLACE
#include "ui/shell/places/chartsplace.h"
#endif

namespace haeje {

QList<PlaceKind> availablePlaces()
{
    return {
#ifdef HAEJE_LIBRARYPLACE
        PlaceKind::Library,
#endif
#ifdef HAEJE_TIMELINEPLACE
        PlaceKind::Timeline,
#endif
#ifdef HAEJE_REVIEWPLACE
        PlaceKind::Review,
#endif
#ifdef HAEJE_CHARTSPLACE
        PlaceKind::Charts,
#endif
    };
}

Place *makePlace(PlaceKind kind, const Services &services, QWidget *parent)
{
    switch (kind) {
#ifdef HAEJE_LIBRARYPLACE
    case PlaceKind::Library:
        return new LibraryPlace(services, parent);
#endif
#ifdef HAEJE_TIMELINEPLACE
    case PlaceKind::Timeline:
        return new TimelinePlace(services, parent);
#endif
#ifdef HAEJE_REVIEWPLACE
    case PlaceKind::Review:
        return new ReviewPlace(services, parent);
#endif
#ifdef HAEJE_CHARTSPLACE
    case PlaceKind::Charts:
        return new ChartsPlace(services, parent);
#endif
    default:
        Q_UNUSED(services)
        Q_UNUSED(parent)
        return nullptr;
    }
}

QString placeTitle(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Library:
        return QCoreApplication::translate("Places", "Library");
    case PlaceKind::Timeline:
        return QCoreApplication::translate("Places", "Timeline");
    case PlaceKind::Records:
        return QCoreApplication::translate("Places", "Records");
    case PlaceKind::Review:
        return QCoreApplication::translate("Places", "Review");
    case PlaceKind::Charts:
        return QCoreApplication::translate("Places", "Charts");
    }
    return {};
}

QString placeWord(PlaceKind kind)
{
    static const QStringList words = {QStringLiteral("library"), QStringLiteral("timeline"), QStringLiteral("records"),
                                      QStringLiteral("review"), QStringLiteral("charts")};
    return words.at(int(kind));
}

QString placeIcon(PlaceKind kind)
{
    return placeWord(kind); // the icons carry the same words
}

std::optional<PlaceKind> placeFromWord(const QString &word)
{
    const QList<PlaceKind> kinds = availablePlaces();
    for (PlaceKind kind : kinds) {
        if (placeWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

} // namespace haeje
