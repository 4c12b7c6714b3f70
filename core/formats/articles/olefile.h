// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace haeje {

/// Why a compound file (Microsoft's OLE container: Hangul 5, Word, Excel and PowerPoint of the old kind, any of the new kind with
/// a password) is not read, and what to do, by what is in it, whatever its name. Empty: it is none.
QString refusedByContent(const QByteArray &bytes, const QString &suffix);

} // namespace haeje
