// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/partbuilder.h"
#include "core/formats/articles/xmltree.h"

namespace haeje {

/// Title, authors, keywords and language out of Dublin Core elements, wherever they stand in root; `place` names the part.
/// When the file was made is no publication date: its place says “created”.
void takeOfficeFacts(const XmlElement &root, const QString &place, PartBuilder &part);

/// "A; B" as two; a comma parts keywords only.
QStringList listedNames(const QString &text, bool commas);

} // namespace haeje
