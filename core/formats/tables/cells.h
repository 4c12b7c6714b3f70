// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"

#include <QDateTime>

namespace haeje::cells {

/// Columns and cells of our listings; what is empty is not stated.
inline Table::Column words(const char *key, const QString &title)
{
    return {QString::fromLatin1(key), title, false};
}

inline Table::Column number(const char *key, const QString &title)
{
    return {QString::fromLatin1(key), title, true};
}

inline QVariant stated(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

inline QVariant time(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODate)) : QVariant();
}

} // namespace haeje::cells
