// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workbench.h"

#include "ui/reading/pageview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places/placepages.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>

namespace haeje {

static int fail(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

static int screenshot(MainWindow &window, const WorkbenchOptions &options)
{
    window.resize(options.size);
    window.show();
    QCoreApplication::processEvents();
    QThreadPool::globalInstance()->waitForDone(); // what is counted beside the window is in the picture
    QCoreApplication::processEvents();
    for (PageView *pages : window.findChildren<PageView *>()) {
        if (pages->isVisible())
            pages->finishDrawing();
    }
    if (!window.grab().save(options.screenshot, "PNG"))
        return fail(QCoreApplication::translate("Workbench", "“%1” could not be written. Choose another file.").arg(options.screenshot));
    return 0;
}

int runWorkbench(const WorkbenchOptions &options)
{
    // A picture depends on nothing this user keeps, and leaves nothing behind.
    const QTemporaryDir passing;
    const bool picture = !options.screenshot.isEmpty();
    Settings settings(picture && options.settings.isEmpty() ? passing.filePath(QStringLiteral("settings.ini")) : options.settings);
    if (!options.theme.isEmpty())
        settings.setTheme(options.theme);
    else if (picture)
        settings.setTheme(QStringLiteral("light"));
    if (!options.language.isEmpty())
        settings.setLanguage(options.language);
    DialogPrompts prompts;
    MainWindow window(settings, prompts);
    if (!options.project.isEmpty()) {
        if (const auto opened = window.openProject(options.project); !opened) {
            if (picture)
                return fail(opened.message());
            window.show();
            prompts.fail(&window, QCoreApplication::translate("Workbench", "The project could not be opened"), opened.message());
        }
    }
    if (options.place)
        window.showPlace(*options.place);
    if (options.document)
        window.navigator().go({PlaceKind::Library, options.document, {}});
    if (!options.page.isEmpty())
        window.navigator().go(locationOfPage(options.page));
    if (!options.search.isEmpty())
        window.searchFor(options.search);
    if (picture)
        return screenshot(window, options);
    window.show();
    QMetaObject::invokeMethod(&window, &MainWindow::askWhoIAm, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace haeje
