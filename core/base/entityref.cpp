// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/entityref.h"

#include <array>

namespace haeje {

static const std::array<const char *, 18> kindNames = {"", "project", "document", "passage", "coding", "code", "memo",
                                                       "actor", "occasion", "message", "version", "figure", "chart",
                                                       "collection", "claim", "code_group", "retrieval", "settlement"};

QString entityKindName(EntityKind kind)
{
    return QString::fromLatin1(kindNames[size_t(kind)]);
}

EntityKind entityKindFromName(const QString &name)
{
    for (size_t i = 1; i < kindNames.size(); ++i) {
        if (name == QLatin1String(kindNames[i]))
            return EntityKind(i);
    }
    return EntityKind::None;
}

} // namespace haeje
