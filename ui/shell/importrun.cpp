// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importrun.h"

#include "core/store/project.h"
#include "ui/common/progress.h"
#include "ui/common/warningstrip.h"
#include "ui/import/duplicatesview.h"
#include "ui/import/importsheetview.h"
#include "ui/import/importwindow.h"
#include "ui/import/reportview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/reportdialog.h"
#include "ui/shell/settings.h"

#include <QLocale>
#include <QPushButton>
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
    progress->setStopWords(tr("Stop and keep"), tr("What is in stays; the rest can be brought in later"));
    connect(progress, &Progress::cancelled, this, [this] {
        if (m_import) {
            m_import->cancel();
            end();
        } else {
            closeSheet();
        }
    });
    connect(progress, &Progress::stopped, this, [this] {
        if (!m_import)
            return;
        m_import->stop();
        end();
    });
    showProgress();
}

WarningStrip *ImportRun::newRestStrip()
{
    auto *strip = new WarningStrip;
    m_strip = strip;
    strip->setObjectName(QStringLiteral("importRest"));
    connect(strip->addButton(tr("Go on"), QStringLiteral("importResume")), &QPushButton::clicked, this, [this] {
        if (const auto resumed = resume(*m_window.project()); !resumed)
            m_window.prompts().fail(&m_window, tr("The import does not go on"), resumed.message());
    });
    connect(strip->addButton(tr("Leave the rest out"), QStringLiteral("importForget")), &QPushButton::clicked, this, [this] {
        if (const auto forgotten = forgetImportRest(*m_window.project()); !forgotten)
            m_window.prompts().fail(&m_window, tr("Import"), forgotten.message());
        refreshRest();
    });
    return strip;
}

void ImportRun::refreshRest()
{
    if (!m_strip)
        return;
    const Project *project = m_window.project();
    const auto rest = project && !project->isReadOnly() && !m_import ? importRest(*project) : std::nullopt;
    m_strip->setText(!rest ? QString()
                           : tr("An import was stopped on %1: %n files are left.", nullptr, rest->files)
                                 .arg(QLocale().toString(rest->since.toLocalTime(), QLocale::ShortFormat)));
}

Result<ImportWindow *> ImportRun::newSheet(Project &project)
{
    if (m_import)
        return Error{tr("An import is running. Wait until it is done, or stop it in the status bar.")};
    if (m_sheet) {
        m_sheet->show();
        m_sheet->raise();
        m_sheet->activateWindow();
        return Error{tr("A sheet of documents to import is open. Import or leave it first.")};
    }
    auto *sheet = new ImportWindow(project, m_window.prompts(), m_window.settings(), &m_window);
    m_sheet = sheet;
    connect(sheet, &ImportWindow::progressed, this, &ImportRun::showProgress);
    connect(sheet, &ImportWindow::readToEnd, this, &ImportRun::sheetRead);
    connect(sheet, &ImportWindow::importWanted, this, &ImportRun::importSheet);
    connect(sheet, &ImportWindow::dismissed, this, &ImportRun::closeSheet);
    return sheet;
}

Result<void> ImportRun::start(Project &project, const QStringList &paths)
{
    const auto sheet = newSheet(project);
    if (!sheet)
        return sheet.error();
    ArticleImport::Options options;
    options.recursive = true;
    (*sheet)->read(paths, options);
    const ShowSheet when = showSheet(m_window.settings());
    if (when == ShowSheet::Always || (when == ShowSheet::ForSeveral && (*sheet)->total() > 1))
        (*sheet)->show();
    showProgress();
    return {};
}

Result<void> ImportRun::startText(Project &project, const QString &text, const QString &name)
{
    const auto sheet = newSheet(project);
    if (!sheet)
        return sheet.error();
    (*sheet)->readText(text, name);
    (*sheet)->show();
    return {};
}

/// A file that needs no look goes straight in; its report can be asked for.
void ImportRun::sheetRead()
{
    if (m_progress)
        m_progress->finish();
    if (m_sheet->isVisible())
        return;
    if (m_sheet->isClear() && showSheet(m_window.settings()) != ShowSheet::Always)
        importSheet(m_sheet->view()->model()->sheet());
    else
        m_sheet->show();
}

void ImportRun::importSheet(const ImportSheet &sheet)
{
    const ImportSheet taken = sheet; // it belongs to the window that goes
    closeSheet();
    if (Project *project = m_window.project())
        run(std::make_unique<ArticleImport>(*project, taken));
}

Result<void> ImportRun::resume(Project &project)
{
    if (m_import)
        return Error{tr("An import is running. Wait until it is done, or stop it in the status bar.")};
    auto import = resumedImport(project);
    if (!import)
        return import.error();
    run(std::move(*import));
    return {};
}

void ImportRun::run(std::unique_ptr<ArticleImport> import)
{
    m_import = std::move(import);
    m_timer->start(0);
    showProgress();
    refreshRest();
}

void ImportRun::closeSheet()
{
    if (!m_sheet)
        return;
    ImportWindow *gone = m_sheet;
    m_sheet.clear();
    gone->disconnect(this);
    gone->hide();
    gone->deleteLater();
    if (m_progress && !m_import)
        m_progress->finish();
}

void ImportRun::showProgress()
{
    if (!m_progress)
        return;
    const QLocale locale;
    if (m_import) {
        m_progress->setStoppable(true);
        m_progress->show(tr("Importing %1 of %2").arg(locale.toString(std::min(m_import->done() + 1, m_import->total())), locale.toString(m_import->total())),
                         m_import->done(), m_import->total());
    } else if (m_sheet && m_sheet->isReading() && !m_sheet->isVisible()) {
        m_progress->setStoppable(false);
        m_progress->show(tr("Reading %1 of %2").arg(locale.toString(std::min(m_sheet->done() + 1, m_sheet->total())), locale.toString(m_sheet->total())),
                         m_sheet->done(), m_sheet->total());
    }
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

/// One file that left nothing to say.
static bool isPlain(const ImportReport &report)
{
    return report.error.isEmpty() && !report.cancelled && report.rest == 0 && report.files.size() == 1
        && report.files.first().outcome == ImportReport::Outcome::Taken && report.files.first().taken.size() == 1
        && report.files.first().doubts.isEmpty();
}

void ImportRun::end()
{
    m_timer->stop();
    m_report = m_import->report();
    m_import.reset();
    if (m_progress)
        m_progress->finish();
    refreshRest();
    const ImportReport report = *m_report;
    Q_EMIT finished(report);
    if (isPlain(report))
        m_window.navigator().goTo(report.taken().first());
    else
        showReport(report, m_window);
}

void ImportRun::showLastReport()
{
    if (m_report)
        showReport(*m_report, m_window);
}

void ImportRun::cancel()
{
    closeSheet();
    if (!m_import)
        return;
    m_timer->stop();
    m_import->cancel();
    m_import.reset();
    if (m_progress)
        m_progress->finish();
}

void ImportRun::stop()
{
    closeSheet();
    delete m_window.findChild<DuplicatesView *>();
    const QList<ReportView *> reports = m_window.findChildren<ReportView *>();
    qDeleteAll(reports);
    m_report.reset(); // these tell of a project that goes
    if (m_import)
        m_import->stop();
    cancel();
}

bool ImportRun::mayLeave()
{
    Prompts &prompts = m_window.prompts();
    if (m_sheet && m_sheet->isEdited()
        && !prompts.confirm(&m_window, tr("Leave the sheet"), tr("Nothing of the sheet was imported. What you edited in it is lost."), tr("Leave it")))
        return false;
    if (!m_import)
        return true;
    return prompts.confirm(&m_window, tr("An import is running"),
                           tr("%1 of %2 files are in. If you stop here they stay, and the rest can be brought in when the project is open again.")
                               .arg(m_import->done()).arg(m_import->total()),
                           tr("Stop and keep"));
}

} // namespace haeje
