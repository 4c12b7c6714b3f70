// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/opening.h"

#include "app/commandline/commandline.h"
#include "app/commandline/output.h"

#include <QFileInfo>

namespace haeje {

QString newProjectPath(const QString &given)
{
    return QFileInfo(given).suffix().isEmpty() ? given + QStringLiteral(".haeje") : given;
}

QString projectPath(const QString &given)
{
    return !QFileInfo::exists(given) && QFileInfo::exists(newProjectPath(given)) ? newProjectPath(given) : given;
}

int withProject(const QString &path, bool writes, const std::function<int(Project &)> &work)
{
    const auto project = Project::open(projectPath(path));
    if (!project)
        return fail(project.error());
    Project &opened = **project;
    if (writes && opened.isReadOnly())
        return fail({opened.readOnlyReason()});
    const int code = work(opened);
    if (!opened.readError().isEmpty())
        return fail({opened.readError()});
    return code;
}

int finish(const Result<void> &result)
{
    return result ? int(Done) : fail(result.error());
}

} // namespace haeje
