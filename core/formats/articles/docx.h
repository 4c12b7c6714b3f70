// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// A Word document (.docx, .docm, .dotx; ECMA-376, strict too). Tracked changes are read as accepted, notes and comments where
/// they hang, text boxes behind their paragraph; headers, footers, contents, hidden text and pictures are listed as left out.
Result<SourceText> readDocx(const QByteArray &bytes, const QString &fileName);

} // namespace haeje
