// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <cstdio>

namespace haeje::bench {

static QMap<QString, void (*)(Reporter &)> &registry()
{
    static QMap<QString, void (*)(Reporter &)> all;
    return all;
}

Benchmark::Benchmark(const char *name, void (*run)(Reporter &))
{
    registry().insert(QString::fromLatin1(name), run);
}

/// High-water mark of resident memory in MB where the system tells it, else 0.
static double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void Reporter::report(const QString &name, const QString &size, QList<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const qsizetype n = milliseconds.size();
    const QJsonObject line{
        {QStringLiteral("name"), name},
        {QStringLiteral("unit"), QStringLiteral("ms")},
        {QStringLiteral("median"), milliseconds.at(n / 2)},
        {QStringLiteral("p95"), milliseconds.at(std::min(n - 1, n * 95 / 100))},
        {QStringLiteral("rounds"), n},
        {QStringLiteral("peak_mb"), peakMegabytes()},
        {QStringLiteral("size"), size},
    };
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void Reporter::measure(const QString &name, const QString &size, int rounds, const std::function<void()> &work)
{
    work();
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    report(name, size, times);
}

} // namespace haeje::bench

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    using namespace haeje::bench;
    const QStringList wanted = application.arguments().mid(1);
    for (const QString &name : wanted) {
        if (!registry().contains(name)) {
            std::fprintf(stderr, "There is no benchmark '%s'. There are: %s\n", qPrintable(name),
                         qPrintable(registry().keys().join(QStringLiteral(", "))));
            return 2;
        }
    }
    Reporter reporter;
    for (auto it = registry().cbegin(); it != registry().cend(); ++it) {
        if (wanted.isEmpty() || wanted.contains(it.key()))
            it.value()(reporter);
    }
    return 0;
}
