// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messagemeasure.h"

namespace haeje {

/// The level of authority that a kind of message has: leader's message, editorial, speech, tribute, meeting; empty = not stated.
/// What the project says of its own kinds is in levels, by the kind's word.
QString levelOfKind(const QString &kind, const QHash<QString, QString> &levels);
/// The built-in levels by their stored words, the highest first, and their names for people.
QStringList kindLevels();
QString kindLevelTitle(const QString &level);

/// Where a version stood.
enum class PlacementKind { NotStated, FrontPage, InsidePage, First, Other };
struct Placement {
    PlacementKind kind = PlacementKind::NotStated;
    int page = 0; ///< of an inside page
    bool operator==(const Placement &) const = default;
};
/// Reads "front page", "page 6", "p. 6", "1면", "6면", "头版", "第6版", "first item"; anything else is Other.
Placement placementOf(const QString &words);
QString placementTitle(const Placement &placement);

} // namespace haeje
