// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/codedtext.h"
#include "core/store/retrievals.h"

#include <QHash>

namespace haeje {

class Project;

/// The one reading of a project's codings, kept with the project. Only CodedTextReader sees this header.
class KeptCodings
{
public:
    /// Made when it is first asked for; goes with the project.
    static KeptCodings &of(const Project &project);
    explicit KeptCodings(const Project &project) : m_project(project) { }

    /// Reads what edits touched since; all of it where they touched too much, or where other coders' work is shown than before.
    void bringUpToDate();
    /// Works these parts out wherever something is coded, beside those that were asked for earlier.
    void addParts(TextPartFlags parts);
    const CodedTexts &texts() const { return m_texts; }

private:
    void readAll();
    bool readDocuments();
    bool readCodebook();
    void follow(const TouchedCodings &touched);
    void takeAway(const TouchedCodings &touched);
    void put(const CodingKeys &keys);
    void orderCoders();
    void forgetParts(const std::optional<TouchedCodings> &touched);

    const Project &m_project;
    CodedTexts m_texts;
    QHash<DocumentId, int> m_documents; ///< positions
    QHash<CodeId, int> m_codes;
    std::vector<CodingKey> m_unplaced;
    QHash<DocumentId, std::shared_ptr<const TextParts>> m_parts;
    TextPartFlags m_has;
    std::optional<QStringList> m_shown;
    qint64 m_revision = -1;
    qint64 m_partsAt = -1; ///< revision at which the parts were complete
    TextPartFlags m_partsHad;
    quint64 m_stamp = 0;
    bool m_readWithin = false; ///< an edit that was running: it may have been taken back since
};

} // namespace haeje
