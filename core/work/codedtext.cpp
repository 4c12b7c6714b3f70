// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/codedtext.h"

#include "core/work/keptcodings.h"

namespace haeje {

const CodedTexts &CodedTextReader::texts(TextPartFlags parts) const
{
    KeptCodings &kept = KeptCodings::of(m_project);
    kept.bringUpToDate();
    kept.addParts(parts);
    return kept.texts();
}

} // namespace haeje
