// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samplefile.h"

#include "core/store/project.h"
#include "ui/shell/settings.h"

#include <QDir>
#include <QStandardPaths>

#if __has_include("core/formats/sample/sample.h")
#include "core/formats/sample/sample.h"
#define HAEJE_SAMPLE
#endif

namespace haeje {

Result<void> fillWithSample(Project &project)
{
#ifdef HAEJE_SAMPLE
    return fillSample(project);
#else
    Q_UNUSED(project)
    return {};
#endif
}

QString sampleFile(const Settings &settings)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/haeje");
    return settings.value(QStringLiteral("samplePath"), QString(folder + QStringLiteral("/sample.haeje"))).toString();
}

} // namespace haeje
