// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// A Hangul document (.hwpx; OWPML, KS X 6101). Headings by outline level, tables as rows, notes and memos where they hang, text
/// of drawings behind its paragraph; tracked changes as accepted; headers, footers, hidden remarks and pictures are listed.
Result<SourceText> readHwpx(const QByteArray &bytes, const QString &fileName);

} // namespace haeje
