// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowgeometry.h"

#include "ui/shell/settings.h"

#include <QDateTime>
#include <QFile>
#include <QScreen>
#include <QWidget>

#ifdef Q_OS_LINUX
#include <time.h>
#include <unistd.h>
#endif

#include <cstdio>

namespace haeje {

void restoreWindow(QWidget &window, const Settings &settings)
{
    window.setMinimumSize(960, 600);
    const QByteArray state = settings.state(QStringLiteral("window"));
    if (!state.isEmpty() && window.restoreGeometry(state))
        return;
    const QSize room = window.screen() ? window.screen()->availableSize() : QSize(1440, 900);
    window.resize(QSize(1440, 900).boundedTo(room));
}

void saveWindow(const QWidget &window, Settings &settings)
{
    settings.setState(QStringLiteral("window"), window.saveGeometry());
}

/// Milliseconds since the process began, as the system counts it; -1 where that is not known.
static double processAge()
{
#ifdef Q_OS_LINUX
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now = {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK)) * 1000;
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6 - started;
#else
    return -1;
#endif
}

void sayStartTime()
{
    if (!qEnvironmentVariableIsSet("HAEJE_PRINT_START"))
        return;
    std::printf("first paint after %.0f ms\n", processAge());
    std::fflush(stdout);
}

QString withSuffix(const QString &path)
{
    return path.endsWith(QLatin1String(".haeje"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".haeje");
}

} // namespace haeje
