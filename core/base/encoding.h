// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace haeje {

/// Text decoded from a file: NFC, LF newlines, no BOM.
struct DecodedText {
    QString text;
    QString encoding;      ///< "UTF-8", "UTF-16LE", "CP949", "GB18030", ...
    bool certain = true;   ///< false when guessed by plausibility: the import report says so
};

/// BOM, then valid UTF-8, then the declared charset (may be empty), then CP949 / GB18030 by plausibility.
/// Errors: empty input, binary input (NUL bytes or control characters), bytes that fit no encoding (with the offset).
Result<DecodedText> decodeText(const QByteArray &bytes, const QByteArray &declaredCharset = {});

} // namespace haeje
