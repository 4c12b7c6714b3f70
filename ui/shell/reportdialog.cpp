// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reportdialog.h"

#include "ui/import/duplicatesview.h"
#include "ui/import/reportview.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"

#include <QAction>

namespace haeje {

void showReport(const ImportReport &report, MainWindow &window)
{
    auto *view = new ReportView(report, window.prompts(), &window);
    QObject::connect(view, &ReportView::openWanted, &window, [&window](const EntityRef &what) { window.navigator().goTo(what); });
    QObject::connect(view, &ReportView::factsWanted, &window, [&window](const EntityRef &document) {
        window.navigator().goTo(document);
        if (QAction *facts = window.actions().find(QStringLiteral("document.editFacts")); facts && facts->isEnabled())
            facts->trigger();
    });
    view->show();
}

void showDuplicates(MainWindow &window)
{
    if (auto *open = window.findChild<DuplicatesView *>()) {
        open->raise();
        return open->activateWindow();
    }
    auto *view = new DuplicatesView(*window.project(), window.prompts(), &window);
    view->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(view, &DuplicatesView::openWanted, &window, [&window](const EntityRef &what) { window.navigator().goTo(what); });
    view->show();
    view->search();
}

} // namespace haeje
