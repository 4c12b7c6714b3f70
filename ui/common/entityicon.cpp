// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/entityicon.h"

namespace haeje {

QString entityIcon(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Passage: return QStringLiteral("text");
    case EntityKind::Coding:
    case EntityKind::Code:
    case EntityKind::CodeGroup: return QStringLiteral("tag");
    case EntityKind::Memo: return QStringLiteral("memo");
    case EntityKind::Claim: return QStringLiteral("claim");
    case EntityKind::Actor: return QStringLiteral("person");
    case EntityKind::Message:
    case EntityKind::Version: return QStringLiteral("message");
    case EntityKind::Occasion: return QStringLiteral("timeline");
    case EntityKind::Figure: return QStringLiteral("figure");
    case EntityKind::Chart: return QStringLiteral("charts");
    case EntityKind::Collection: return QStringLiteral("folder");
    case EntityKind::Retrieval: return QStringLiteral("search");
    case EntityKind::Project: return QStringLiteral("library");
    default: return QStringLiteral("doc");
    }
}

} // namespace haeje
