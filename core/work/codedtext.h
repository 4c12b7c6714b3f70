// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/codedtext.h"
#include "core/store/tables.h"

#include <QHash>

namespace haeje {

class Project;

/// The codings of a project in memory, read when they are first wanted and again after an edit that touched them. Texts are read
/// only for parts that were asked for, and only of documents with a coding. Belongs to the project's thread.
class CodedTextReader
{
public:
    explicit CodedTextReader(const Project &project) : m_project(project) { }

    /// As the project stands now, with these parts (and perhaps more that were asked for earlier).
    const CodedTexts &texts(TextPartFlags parts = {});
    /// To be told of every Project::changed.
    void forget(Tables touched);

private:
    void read();
    void addParts(TextPartFlags parts);

    const Project &m_project;
    CodedTexts m_texts;
    std::vector<CodedText> m_known; ///< the documents alone, kept while none changes
    QHash<DocumentId, std::shared_ptr<const TextParts>> m_parts; ///< kept while no text changes
    TextPartFlags m_has;
    bool m_read = false;
};

} // namespace haeje
