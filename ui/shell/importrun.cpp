// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importrun.h"

#include "core/store/project.h"
#include "ui/common/progress.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reportdialog.h"

#include <QTimer>

namespace haeje {

ImportRun::ImportRun(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &ImportRun::step);
}

ImportRun::~ImportRun() = default;

void ImportRun::setProgress(Progress *progress)
{
    m_progress = progress;
    connect(progress, &Progress::cancelled, this, [this] {
        if (!m_import)
            return;
        m_import->cancel();
        end();
    });
    if (m_import)
        showProgress();
}

Result<void> ImportRun::start(Project &project, const QStringList &paths)
{
    if (m_import)
        return Error{tr("An import is running. Wait until it is done, or cancel it in the status bar.")};
    m_import = std::make_unique<ArticleImport>(project, paths, ArticleImport::Options{true, ImportKind::Auto});
    m_timer->start(0);
    showProgress();
    return {};
}

void ImportRun::showProgress()
{
    if (m_progress)
        m_progress->show(tr("Importing %1 of %2").arg(std::min(m_import->done() + 1, m_import->total())).arg(m_import->total()),
                         m_import->done(), m_import->total());
}

void ImportRun::step()
{
    const bool more = m_import->step(8);
    showProgress();
    if (!more)
        end();
    else
        m_timer->setInterval(m_import->done() == 0 ? 5 : 1); // files are being read on other threads
}

void ImportRun::end()
{
    m_timer->stop();
    const ImportReport report = m_import->report();
    m_import.reset();
    if (m_progress)
        m_progress->finish();
    Q_EMIT finished(report);
    showReport(report, m_window);
}

void ImportRun::cancel()
{
    if (!m_import)
        return;
    m_timer->stop();
    m_import->cancel();
    m_import.reset();
    if (m_progress)
        m_progress->finish();
}

} // namespace haeje
