// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/agreementmaterial.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace haeje {

/// Reads what coders did and compares them beside the window: the numbers first, then again with their intervals. A new start ends
/// the one before.
class AgreementRun : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~AgreementRun() override;

    /// Reads with a connection of its own what the project's coder is shown.
    void start(const Project &project, const AgreementChoice &choice);
    /// Compares what was read already.
    void start(const AgreementMaterial &material, const AgreementQuestion &question);
    /// The numbers that are there stay; the intervals do not come.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void materialRead(const haeje::AgreementMaterial &material);
    /// There is nothing to compare, for this reason; no more will come.
    void failed(const QString &sentence);
    void answered(const haeje::AgreementAnswer &answer);
    void progressed(int done, int total);
    /// No more will come.
    void finished();

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    struct Source {
        QString path, coder;
        std::optional<QStringList> shown;
    };
    void begin(const std::function<void(const Stop &)> &work);
    void read(const Source &source, const AgreementChoice &choice, const Stop &stop);
    void compare(const AgreementMaterial &material, AgreementQuestion question, const Stop &stop);
    void tell(const Stop &stop, const std::function<void()> &news);

    Stop m_stop;
    QList<QFuture<void>> m_futures;
    bool m_running = false;
};

} // namespace haeje
