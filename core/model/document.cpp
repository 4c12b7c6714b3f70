// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/document.h"

#include <array>

namespace haeje {

static const std::array<const char *, 12> factNames = {"title", "subtitle", "series", "author", "affiliation", "published",
                                                        "outlet", "language", "url", "keyword", "download", "as_of"};

QString factName(FactKind kind)
{
    return QString::fromLatin1(factNames[size_t(kind)]);
}

std::optional<FactKind> factFromName(const QString &name)
{
    for (size_t i = 0; i < factNames.size(); ++i) {
        if (name == QLatin1String(factNames[i]))
            return FactKind(i);
    }
    return std::nullopt;
}

} // namespace haeje
