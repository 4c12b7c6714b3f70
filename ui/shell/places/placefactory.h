// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <optional>

namespace haeje {

/// The places this program has, in the order of the rail.
QList<PlaceKind> availablePlaces();
/// A new place of that kind, or null if the program has none.
Place *makePlace(PlaceKind kind, const Services &services, QWidget *parent);

QString placeTitle(PlaceKind kind);
/// Of resources/icons.
QString placeIcon(PlaceKind kind);
/// For the command line, settings and objectNames; stable: "library".
QString placeWord(PlaceKind kind);
std::optional<PlaceKind> placeFromWord(const QString &word);

} // namespace haeje
