// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"
#include "ui/import/drophint.h"
#include "ui/search/quickbox.h"
#include "ui/search/searchpanel.h"
#include "ui/shell/importrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/placestack.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/shell/windowgeometry.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QMouseEvent>
#include <QStandardPaths>

// What comes from outside: commands, files dropped on the window, the mouse's side buttons, the end of the window.

namespace haeje {

static QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void MainWindow::find()
{
    if (m_project && m_places->current())
        m_places->current()->find();
}

void MainWindow::undo()
{
    if (m_project && m_project->canUndo()) {
        if (const auto undone = m_project->undo(); !undone)
            m_prompts.fail(this, tr("Undo"), undone.message());
    }
}

void MainWindow::redo()
{
    if (m_project && m_project->canRedo()) {
        if (const auto redone = m_project->redo(); !redone)
            m_prompts.fail(this, tr("Redo"), redone.message());
    }
}

/// A text that is no link: what is dropped must not need the network.
static QString droppedText(const QMimeData *data)
{
    return data->hasUrls() ? QString() : data->text();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    const bool project = paths.size() == 1 && paths.first().endsWith(QLatin1String(".haeje"), Qt::CaseInsensitive);
    if (paths.isEmpty() && droppedText(event->mimeData()).trimmed().isEmpty())
        return;
    event->acceptProposedAction();
    if (project)
        m_hint->showWords(tr("Drop to open the project"));
    else if (paths.isEmpty())
        m_hint->showWords(m_project ? tr("Drop to bring the text in") : tr("Drop to begin a project with the text"));
    else
        m_hint->showWords(m_project ? tr("Drop to bring %n files or folders in", nullptr, int(paths.size()))
                                    : tr("Drop to begin a project with %n files or folders", nullptr, int(paths.size())));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_hint->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_hint->hide();
    const QStringList paths = localFiles(event->mimeData());
    const QString text = droppedText(event->mimeData());
    event->setDropAction(Qt::CopyAction); // the files stay where they are
    event->accept();
    // The drag's source waits for the drop to end: what asks the user comes after it.
    QMetaObject::invokeMethod(this, [this, paths, text] { paths.isEmpty() ? takeText(text) : takeFiles(paths); }, Qt::QueuedConnection);
}

bool MainWindow::mayLeaveProject()
{
    return m_import->mayLeave();
}

void MainWindow::openOrSay(const QString &path)
{
    if (!mayLeaveProject())
        return;
    if (const auto opened = openProject(path); !opened)
        return m_prompts.fail(this, tr("The project could not be opened"), opened.message());
    askWhoIAm();
}

/// Asks where, if no project is open. An empty error: the user thought better of it.
Result<void> MainWindow::makeProjectFor(int files, const QString &folder)
{
    if (!m_project) {
        const QString path = m_prompts.saveFile(this, files > 0 ? tr("A new project for %n files", nullptr, files) : tr("A new project for the text"),
                                                folder + QStringLiteral("/articles.haeje"), tr("Haeje projects (*.haeje)"));
        if (path.isEmpty())
            return Error{};
        if (const auto created = createProject(withSuffix(path), false); !created)
            return created;
    }
    return m_project->isReadOnly() ? Result<void>(Error{m_project->readOnlyReason()}) : Result<void>();
}

void MainWindow::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.size() == 1 && paths.first().endsWith(QLatin1String(".haeje"), Qt::CaseInsensitive))
        return openOrSay(paths.first());
    auto ready = makeProjectFor(int(paths.size()), QFileInfo(paths.first()).absolutePath());
    if (ready)
        ready = m_import->start(*m_project, paths);
    if (!ready && !ready.message().isEmpty())
        m_prompts.fail(this, tr("Nothing was brought in"), ready.message());
    refresh();
}

void MainWindow::takeText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return m_prompts.fail(this, tr("Nothing was brought in"), tr("There is no text to bring in. Copy one first, in a browser or a document."));
    auto ready = makeProjectFor(0, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (ready)
        ready = m_import->startText(*m_project, text, tr("Pasted text") + QStringLiteral(".txt"));
    if (!ready && !ready.message().isEmpty())
        m_prompts.fail(this, tr("Nothing was brought in"), ready.message());
    refresh();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeaveProject())
        return event->ignore();
    saveWindow(*this, m_settings);
    closeProject();
    QMainWindow::closeEvent(event);
}

/// The side buttons of a mouse go back and forward wherever the pointer is in this window.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->window() == this) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            button == Qt::BackButton ? m_navigator->back() : m_navigator->forward();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    sayStartTime();
    // After the first picture is out: the commands of the places not shown yet.
    m_places->makeRestWhenIdle();
}

void MainWindow::searchFor(const QString &query)
{
    m_searchPanel->show();
    if (!query.isEmpty())
        m_searchPanel->search(query);
    else
        m_searchPanel->focusField();
}

} // namespace haeje
