// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blind.h"

#include "core/store/coders.h"
#include "core/store/documentlist.h"
#include "core/store/project.h"

#include <QCoreApplication>

namespace haeje {

Result<void> setBlind(Project &project, bool blind)
{
    const auto before = project.coders().shown();
    const auto wanted = blind ? std::optional(QStringList{project.coder()}) : std::nullopt;
    if (before == wanted)
        return {};
    if (const auto done = project.coders().setShown(wanted); !done)
        return done;
    const Tables seen = TableFlag::Passages | TableFlag::Codes | TableFlag::Memos | TableFlag::Documents | TableFlag::Coders | TableFlag::Claims;
    project.documentList().forget(seen);
    Q_EMIT project.changed(seen);
    return {};
}

bool isBlind(const Project &project)
{
    return project.coders().shown().has_value();
}

QString whyBlindCannotCompare(const Project &project)
{
    if (!isBlind(project))
        return {};
    return QCoreApplication::translate("Blind", "You code blind: the other coders' codings are hidden, so there is nothing to compare. Leave blind coding first.");
}

QString whatBlindLeavesOut(const Project &project)
{
    if (!isBlind(project))
        return {};
    return QCoreApplication::translate("Blind", "You code blind: only the work of %1 is written. The codings, memos and passages of other coders are left out, also where they are counted.").arg(project.coder());
}

} // namespace haeje
