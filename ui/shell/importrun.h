// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/articles/importsheet.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QTimer;

namespace haeje {

class ImportWindow;
class MainWindow;
class Progress;
class WarningStrip;

/// Bringing in, from the files that were chosen to the report: first what they hold is read and shown, then it is
/// imported, stepped from the event loop, shown and stopped in the status bar.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    explicit ImportRun(MainWindow &window);
    ~ImportRun() override;

    /// Where it is shown; the window makes its status bar and its strips anew now and then.
    void setProgress(Progress *progress);
    WarningStrip *newRestStrip();
    /// Error: one is running, or its sheet is open.
    Result<void> start(Project &project, const QStringList &paths);
    Result<void> startText(Project &project, const QString &text, const QString &name);
    /// Goes on with what an import that was stopped left for later.
    Result<void> resume(Project &project);
    /// Nothing of it stays. Does nothing when none runs.
    void cancel();
    /// What is done stays, the rest is noted for later; an open sheet goes.
    void stop();
    /// Asks before a sheet that was edited or an import that runs is left. False: the user stays.
    bool mayLeave();
    bool isRunning() const { return m_import != nullptr; }
    bool hasReport() const { return m_report.has_value(); }
    void showLastReport();
    /// Offers to go on, where something was left for later.
    void refreshRest();

Q_SIGNALS:
    void finished(const haeje::ImportReport &report);

private:
    Result<ImportWindow *> newSheet(Project &project);
    void sheetRead();
    void importSheet(const ImportSheet &sheet);
    void run(std::unique_ptr<ArticleImport> import);
    void step();
    void showProgress();
    void end();
    void closeSheet();

    MainWindow &m_window;
    QPointer<Progress> m_progress;
    QPointer<WarningStrip> m_strip;
    QPointer<ImportWindow> m_sheet;
    QTimer *m_timer;
    std::unique_ptr<ArticleImport> m_import;
    std::optional<ImportReport> m_report;
};

} // namespace haeje
