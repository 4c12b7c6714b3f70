// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/collection.h"

#include <QHash>
#include <QList>

#include <optional>

namespace haeje {

class Database;

/// The variables that the user defined for documents, and their values. Writes belong inside Project::edit.
class Attributes
{
public:
    explicit Attributes(Database &database) : m_db(database) { }

    /// Error: an empty or taken name; a choice without choices.
    Result<AttributeId> add(const Attribute &attribute);
    /// Error: a value in use does not fit the new type or choices (which documents).
    Result<void> update(const Attribute &attribute);
    Result<void> remove(AttributeId id);
    QList<Attribute> all() const; ///< in the user's order
    std::optional<Attribute> find(AttributeId id) const;
    std::optional<Attribute> withName(const QString &name) const;

    /// An invalid value takes it away. Error: the value does not fit the type (what, what fits).
    Result<void> setValue(AttributeId id, const QList<DocumentId> &documents, const AttributeValue &value);
    QHash<AttributeId, AttributeValue> valuesOf(DocumentId document) const;
    QHash<DocumentId, AttributeValue> values(AttributeId id) const;

private:
    Database &m_db;
};

/// The value that a text means for the attribute, as the user types it. Error: it means none.
Result<AttributeValue> attributeValueFrom(const Attribute &attribute, const QString &text);
/// Whether a stored value (text, number) is one that setValue would have stored. Error: what does not fit.
Result<void> checkAttributeValue(const Attribute &attribute, const QString &text, const std::optional<double> &number);
/// The key that groups and filters of document lists have for it.
QString attributeKey(const Attribute &attribute, const AttributeValue &value);
/// The types' words, in order: text number date yesno choice.
QStringList attributeTypeNames();
/// As it is shown and exported; empty for not stated.
QString attributeText(const Attribute &attribute, const AttributeValue &value);

} // namespace haeje
