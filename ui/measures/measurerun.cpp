// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measures/measurerun.h"

#include <QtConcurrentRun>

namespace haeje {

static constexpr qsizetype atOnce = 5000; ///< messages that are counted within a frame or two

MeasureRun::MeasureRun(QObject *parent)
    : QObject(parent)
{
}

static MeasureResult counted(const MessageMeasure &measure, const MeasureMaterial &material, AnalysisOptions options, bool unresolved)
{
    MeasureResult result;
    result.chart = measureChart(measure, material, options, {});
    if (unresolved)
        options.insert(QStringLiteral("unresolved"), QStringLiteral("yes"));
    result.answer = measured(measure, material, options);
    return result;
}

void MeasureRun::start(const MessageMeasure &measure, std::shared_ptr<const MeasureMaterial> material, const AnalysisOptions &options, bool unresolved)
{
    if (m_watcher)
        m_watcher->deleteLater();
    m_watcher = nullptr;
    if (material->messages.size() <= atOnce) {
        Q_EMIT finished(counted(measure, *material, options, unresolved));
        return;
    }
    auto *watcher = new QFutureWatcher<std::shared_ptr<MeasureResult>>(this);
    m_watcher = watcher;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        if (m_watcher != watcher)
            return;
        m_watcher = nullptr;
        watcher->deleteLater();
        Q_EMIT finished(*watcher->result());
    });
    // The material is kept by the work itself: a later reading does not take it away.
    watcher->setFuture(QtConcurrent::run([measure, material, options, unresolved] { return std::make_shared<MeasureResult>(counted(measure, *material, options, unresolved)); }));
}

} // namespace haeje
