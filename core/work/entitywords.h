// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"

#include <QHash>

namespace haeje {

class Project;

/// "passage", "code": the kind in the user's language; "project" for the project itself.
QString entityKindTitle(EntityKind kind);

/// Anything of a project named so that a reader knows which one is meant: its own name, a passage by its words and its document.
/// Made for one list: what it read it keeps.
class EntityWords
{
public:
    explicit EntityWords(const Project &project) : m_project(project) { }

    /// "“the reader is meant to think of…” in Greetings for a centenary", "US factor/hostile forces"; empty if it is gone.
    QString name(const EntityRef &what);
    /// The same with its kind before it: "passage “…” in …", "code US factor/hostile forces", "the project".
    QString kindAndName(const EntityRef &what);
    QString title(DocumentId document);

private:
    QString passageName(PassageId id);
    QString codePath(CodeId id);

    const Project &m_project;
    QHash<DocumentId, QString> m_titles;
    QHash<CodeId, QString> m_paths;
};

/// "passage:12", "project": how the command line names a thing, and back; none where it is no such word.
QString entityText(const EntityRef &what);
EntityRef entityFromText(const QString &text);

} // namespace haeje
