// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

namespace haeje {

/// A date and nothing else: with a time of day, a weekday, brackets, a label like "Published:"; an ISO time stamp. A day and
/// a month in figures that may be either are no date.
std::optional<EdtfDate> dateOfLine(const QString &line);

/// What a line near an article's title states by a label, by its form (`23.Jul.2021 | Author`, `| Type | 2025-06-16`,
/// `By Author`, `#one #two words`) or as a date alone. words and place are the caller's to fill. Empty: nothing.
QList<FactFound> factsOfLine(const QString &line);

bool looksLikeFact(const QString &line);
/// One to four words, each a name's: "Won Gon Park", "이동률".
bool looksLikeName(const QString &line);
/// A post or an institution: "Professor of ...", "동아시아연구원 소장".
bool looksLikeAffiliation(const QString &line);

/// "[Series] Title" of a site.
struct TaggedTitle {
    QString tag;
    QString title;
};
std::optional<TaggedTitle> taggedTitle(const QString &line);
/// A tagged title as newsletters have them above each of their items; captions and notes ("[Figure 1] ...") are none.
bool isItemOfDigest(const QString &line);

bool isBullet(const QString &line);
QString withoutBullet(const QString &line);

} // namespace haeje
