// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"

namespace haeje {

/// An OpenDocument text (.odt, .ott; ISO 26300). Tracked deletions stay out, notes and annotations stand where they hang, text
/// boxes behind their paragraph; headers, footers, indexes, hidden sections and pictures are listed as left out.
Result<SourceText> readOdt(const QByteArray &bytes, const QString &fileName);

} // namespace haeje
