// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace haeje::bench {

/// Handed to a benchmark: it calls measure() once per figure it wants to report.
class Reporter
{
public:
    /// Runs the work `rounds` times (after one unmeasured round) and prints one JSON line: name, unit, median, p95,
    /// peak memory in MB, size of the work in words.
    void measure(const QString &name, const QString &size, int rounds, const std::function<void()> &work);
    /// The same for times taken elsewhere, in milliseconds (a frame, a process start).
    void report(const QString &name, const QString &size, QList<double> milliseconds);
};

/// Adds a benchmark to the program; use at file scope: `static const Benchmark reader("reader", [](Reporter &r) {...});`
struct Benchmark {
    Benchmark(const char *name, void (*run)(Reporter &));
};

} // namespace haeje::bench
