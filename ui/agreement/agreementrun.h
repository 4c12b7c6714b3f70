// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/codingagreement.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace haeje {

/// Compares coders beside the window: the numbers first, then again with their intervals. A new start ends the one before.
class AgreementRun : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~AgreementRun() override;

    void start(const AgreementMaterial &material, const AgreementQuestion &question);
    /// The numbers that are there stay; the intervals do not come.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void answered(const haeje::AgreementAnswer &answer);
    void progressed(int done, int total);
    /// No more will come.
    void finished();

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    void work(const AgreementMaterial &material, AgreementQuestion question, const Stop &stop);
    void tell(const Stop &stop, const std::function<void()> &news);

    Stop m_stop;
    QList<QFuture<void>> m_futures;
    bool m_running = false;
};

} // namespace haeje
