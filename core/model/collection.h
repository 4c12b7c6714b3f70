// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QStringList>
#include <QVariant>

namespace haeje {

/// A folder of the user's own. A document may be in several.
struct Collection {
    CollectionId id;
    QString guid;
    CollectionId parent; ///< none = at the top
    int position = 0;
    QString name;
    bool operator==(const Collection &) const = default;
};

/// Stored by number: append only.
enum class AttributeType { Text, Number, Date, YesNo, Choice };

/// A variable of documents that the user defined.
struct Attribute {
    AttributeId id;
    QString guid;
    QString name;
    AttributeType type = AttributeType::Text;
    QStringList choices; ///< of a Choice, in the user's order
    int position = 0;
    bool operator==(const Attribute &) const = default;
};

/// A document's value of an attribute: text, a number (double), an EDTF text, true or false, one of the choices.
/// Invalid = not stated.
using AttributeValue = QVariant;

/// Spellings that the search takes as one: 습근평, 시진핑, Xi Jinping.
struct SpellingGroup {
    SpellingId id;
    QString guid;
    QStringList spellings; ///< the first names the group
    bool operator==(const SpellingGroup &) const = default;
};

/// A query the user kept under a name.
struct SavedSearch {
    SavedSearchId id;
    QString guid;
    QString name;
    QString query;
    bool operator==(const SavedSearch &) const = default;
};

} // namespace haeje
