// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stroke.h"

#include "core/store/project.h"

#include <QVariant>

namespace haeje {

static constexpr const char *property = "stroke"; // of the project while it edits: what only few commands need is none of its interface

Result<void> editInStroke(Project &project, const QString &stroke, const QString &label, const std::function<Result<void>()> &change)
{
    project.setProperty(property, stroke);
    const auto done = project.edit(label, change);
    project.setProperty(property, QVariant()); // an edit that failed or changed nothing has not taken it
    return done;
}

QString takeStroke(Project &project)
{
    const QString stroke = project.property(property).toString();
    project.setProperty(property, QVariant());
    return stroke;
}

} // namespace haeje
