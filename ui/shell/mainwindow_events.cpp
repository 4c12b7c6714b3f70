// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"
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

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    event->setDropAction(Qt::CopyAction); // the files stay where they are
    event->accept();
    // The drag's source waits for the drop to end: what asks the user comes after it.
    QMetaObject::invokeMethod(this, [this, paths] { takeFiles(paths); }, Qt::QueuedConnection);
}

void MainWindow::openOrSay(const QString &path)
{
    if (const auto opened = openProject(path); !opened)
        m_prompts.fail(this, tr("The project could not be opened"), opened.message());
}

void MainWindow::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.size() == 1 && paths.first().endsWith(QLatin1String(".haeje"), Qt::CaseInsensitive))
        return openOrSay(paths.first());
    if (!m_project) {
        const QString path = m_prompts.saveFile(this, tr("A new project for %n files", nullptr, int(paths.size())),
                                                QFileInfo(paths.first()).absolutePath() + QStringLiteral("/articles.haeje"),
                                                tr("Haeje projects (*.haeje)"));
        if (path.isEmpty())
            return;
        if (const auto created = createProject(withSuffix(path), false); !created)
            return m_prompts.fail(this, tr("The project could not be made"), created.message());
    }
    if (m_project->isReadOnly())
        return m_prompts.fail(this, tr("Nothing was brought in"), m_project->readOnlyReason());
    if (const auto started = m_import->start(*m_project, paths); !started)
        m_prompts.fail(this, tr("Nothing was brought in"), started.message());
    refresh();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
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
