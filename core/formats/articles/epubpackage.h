// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"
#include "core/formats/articles/zippedxml.h"

#include <QHash>

namespace haeje {

/// What a book's package document says.
struct EpubPackage {
    struct Chapter {
        QString entry;
        bool linear = true; ///< false: beside the text, as notes in a file of their own
    };
    QList<Chapter> spine;
    QHash<QString, QString> titles; ///< of an entry, by the table of contents
    QString navigation;             ///< the entry that is nothing but the table of contents; empty if there is none
    QString title;
    QList<SourceFact> facts;        ///< of the book, the title first
};

/// Errors: a protected book, a package that is not there or names no text.
Result<EpubPackage> readEpubPackage(ZipReader &zip);

} // namespace haeje
