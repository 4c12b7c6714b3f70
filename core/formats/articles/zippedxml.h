// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zip.h"
#include "core/formats/articles/xmltree.h"

namespace haeje {

/// A part of a zipped document as one element; an empty element where the document has no such part.
Result<XmlElement> readXmlEntry(ZipReader &zip, const QString &entry);

/// Error: parts of the document are encrypted (OpenDocument and HWPX say so in META-INF/manifest.xml).
Result<void> refuseEncrypted(ZipReader &zip);

/// The sentence for a document in which no text was found.
Error noTextInside();

} // namespace haeje
