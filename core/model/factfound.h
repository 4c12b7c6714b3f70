// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace haeje {

/// What a found fact is about. The words are stored by name (see factName).
enum class FactKind { Title, Subtitle, Series, Author, Affiliation, Published, Outlet, Language, Url, Keyword, Download, AsOf };

/// Stated: its place or label says what it is. Likely: by its form and place. Doubtful: one of several, or it contradicts
/// another; never taken without the user.
enum class Certainty { Stated, Likely, Doubtful };

/// A fact as it was found in a file, with the words it rests on. Those not taken are kept too: of two dates that
/// disagree both are shown.
struct FactFound {
    FactKind fact = FactKind::Title;
    QString value;       ///< as it would be stored: dates in EDTF, languages in ISO 639-1
    Certainty certainty = Certainty::Stated;
    QString words;       ///< as they stand in the file
    QString place;       ///< "line 3", "meta article:published_time", "docProps/core.xml"
    bool taken = true;   ///< whether the document's facts have it
    QString note;        ///< a sentence where something is to be looked at: "a date after the as-of date in the text"
    bool operator==(const FactFound &) const = default;
};

/// The stored word for a kind of fact ("published"), and back; an unknown word gives nothing.
QString factName(FactKind kind);
std::optional<FactKind> factFromName(const QString &name);

} // namespace haeje
