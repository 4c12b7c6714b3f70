// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/measurecharts.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace haeje {

/// What a measure gave: the table, and the chart of it or the reason why there is none.
struct MeasureResult {
    Result<MeasureAnswer> answer = Error{};
    Result<AnalysisChart> chart = Error{};
};

/// Counts a measure: at once where there are few messages, else beside the window. A later start makes the earlier one void.
class MeasureRun : public QObject
{
    Q_OBJECT
public:
    explicit MeasureRun(QObject *parent = nullptr);

    /// unresolved: lists what could not be resolved instead; the chart is drawn all the same.
    void start(const MessageMeasure &measure, std::shared_ptr<const MeasureMaterial> material, const AnalysisOptions &options, bool unresolved);
    bool isRunning() const { return m_watcher != nullptr; }

Q_SIGNALS:
    void finished(const haeje::MeasureResult &result);

private:
    QFutureWatcher<std::shared_ptr<MeasureResult>> *m_watcher = nullptr;
};

} // namespace haeje
