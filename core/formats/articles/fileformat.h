// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace haeje {

/// What a file is by its first bytes, where they leave no doubt: "pdf", "docx", "odt", "epub", "hwpx", "xlsx", "pptx",
/// "zip", "ole" (Word or Hangul of the old kind), "rtf", "html", "mht", "picture". Empty: they do not say, as those of a text.
QString formatByBytes(const QByteArray &bytes);

/// Why a format that has no reader is not taken, and what to do: a sentence. Empty: nothing is known against it.
QString refusedFormat(const QString &format, const QString &suffix);

} // namespace haeje
