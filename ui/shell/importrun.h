// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/articles/articleimport.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QTimer;

namespace haeje {

class MainWindow;
class Progress;

/// The import that is running, if one is: stepped from the event loop, shown and cancelled in the status bar,
/// reported when it is over.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    explicit ImportRun(MainWindow &window);
    ~ImportRun() override;

    /// Where it is shown; the window makes its status bar anew now and then.
    void setProgress(Progress *progress);
    /// Error: one is running.
    Result<void> start(Project &project, const QStringList &paths);
    /// Nothing of it stays. Does nothing when none runs.
    void cancel();
    bool isRunning() const { return m_import != nullptr; }

Q_SIGNALS:
    void finished(const haeje::ImportReport &report);

private:
    void step();
    void showProgress();
    void end();

    MainWindow &m_window;
    QPointer<Progress> m_progress;
    QTimer *m_timer;
    std::unique_ptr<ArticleImport> m_import;
};

} // namespace haeje
