// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/codedtext.h"

namespace haeje {

class Project;

/// The codings of a project in memory: read when they are first wanted, one for all who ask, and from then on following each edit
/// by the rows that it touched. Texts are read only for parts that were asked for, and only of documents with a coding. Belongs to
/// the project's thread.
class CodedTextReader
{
public:
    explicit CodedTextReader(const Project &project) : m_project(project) { }

    /// As the project stands now (while an edit runs: as it stood ahead of it), with these parts and perhaps more that were asked
    /// for earlier. Stays where it is and changes in place: whoever keeps positions compares CodedTexts::layout and
    /// CodedText::revision. An edit of few codings costs some tenths of a millisecond among 100,000.
    const CodedTexts &texts(TextPartFlags parts = {}) const;

private:
    const Project &m_project;
};

} // namespace haeje
