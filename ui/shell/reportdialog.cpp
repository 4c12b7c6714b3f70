// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reportdialog.h"

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

} // namespace haeje
