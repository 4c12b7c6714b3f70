// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// A page's bytes as UTF-8, NFC, by byte order mark, the charset that the page declares, or plausibility; the rule and any
/// doubt are added to the source. Error: bytes that fit no encoding.
Result<QByteArray> decodedPage(const QByteArray &bytes, SourceText &source);

} // namespace haeje
