// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QProcess>
#include <QTemporaryDir>

namespace haeje {

/// From the start of the process to the end of the window's first paint, as the program itself says it, several times.
static void start(bench::Reporter &reporter)
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("start.haeje"));
    QProcess make;
    make.start(QStringLiteral(HAEJE_PROGRAM), {QStringLiteral("create"), project, QStringLiteral("--sample")});
    make.waitForFinished(60000);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HAEJE_PRINT_START"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    if (!environment.contains(QStringLiteral("DISPLAY")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QList<double> times;
    for (int round = 0; round < 8; ++round) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HAEJE_PROGRAM), {project});
        while (program.waitForReadyRead(10000) && !program.canReadLine())
            ;
        const QList<QByteArray> words = program.readLine().split(' '); // first paint after N ms
        program.kill();
        program.waitForFinished();
        if (round > 0 && words.size() >= 4) // the first round warms the disk
            times.append(words.at(3).toDouble());
    }
    if (times.isEmpty())
        qFatal("The program showed no window.");
    reporter.report(QStringLiteral("start"), QStringLiteral("process start to first paint, sample project"), times);
}

static const bench::Benchmark benchmark("start", start);

} // namespace haeje
