// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/textspan.h"

#include <QString>

namespace haeje {

/// What a person said of two sentences: the same one in two texts, or not, however alike they are.
enum class SentenceRelation { Same, Apart };

/// Two sentences of two documents that somebody linked, or kept apart. Their places follow corrections of the texts.
struct SentenceLink {
    SentenceLinkId id = {};
    QString guid = {};
    PassageId left = {};
    PassageId right = {};
    SentenceRelation relation = SentenceRelation::Same;
    DocumentId leftDocument = {};  ///< this and the rest is filled by reads
    DocumentId rightDocument = {};
    TextSpan leftSpan = {};
    TextSpan rightSpan = {};
};

} // namespace haeje
