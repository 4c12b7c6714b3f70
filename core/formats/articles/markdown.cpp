// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/markdown.h"

#include "core/formats/articles/plaintext.h"

namespace haeje {

Result<SourceText> readMarkdown(const QByteArray &bytes, const QString &fileName)
{
    return readLinesOfText(bytes, fileName);
}

} // namespace haeje
