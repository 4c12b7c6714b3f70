// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/searchquery.h"

#include <optional>

namespace haeje {

/// The field of that name (title, author, series, outlet; in any case).
std::optional<SearchField> searchFieldOf(const QString &name);
/// The filter of that name, or Attribute where an attribute has it.
std::optional<SearchFilter::Kind> searchFilterOf(const QString &name, const QStringList &attributes);
/// Every field, the attributes last.
QStringList searchFieldNames(const QStringList &attributes);

/// What "name:value" means. Error: a date, year, state or kind that is none (what can be written).
Result<SearchFilter> searchFilter(SearchFilter::Kind kind, const QString &name, const QString &value);

} // namespace haeje
