// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samplefile.h"

#include "core/formats/sample/sample.h"
#include "ui/shell/settings.h"

#include <QDir>
#include <QStandardPaths>

namespace haeje {

Result<void> fillWithSample(Project &project)
{
    return fillSample(project);
}

QString sampleFile(const Settings &settings)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/haeje");
    return settings.value(QStringLiteral("samplePath"), QString(folder + QStringLiteral("/sample.haeje"))).toString();
}

} // namespace haeje
