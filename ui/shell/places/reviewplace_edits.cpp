// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/reviewplace.h"

#include "core/formats/tables/figuretable.h"
#include "core/store/charts.h"
#include "core/store/figures.h"
#include "core/store/project.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/exporters.h"
#include "ui/review/figuredialog.h"
#include "ui/review/figuretable.h"
#include "ui/shell/actions.h"
#include "ui/shell/prompts.h"

#include <QFile>
#include <QFileInfo>

namespace haeje {

void ReviewPlace::addActions()
{
    const auto add = [this](const char *id, const QString &text, const char *icon, auto run) {
        QAction *action = m_services.actions.add(QLatin1String(id), text, {}, QLatin1String(icon));
        connect(action, &QAction::triggered, this, run);
    };
    add("figure.new", tr("New figure"), "plus", &ReviewPlace::newFigure);
    add("figure.edit", tr("Edit figure"), "figure", &ReviewPlace::editFigure);
    add("figure.delete", tr("Delete figures"), "close", &ReviewPlace::deleteFigures);
    add("figure.import", tr("Import table of figures"), "import", &ReviewPlace::importTable);
    add("figure.exportCsv", tr("Export figures as CSV"), "export", &ReviewPlace::exportCsv);
}

void ReviewPlace::updateActions()
{
    const bool writable = m_project && !m_project->isReadOnly();
    const auto chosen = m_table->selected().size();
    const auto enable = [this](const char *id, bool on) { m_services.actions.find(QLatin1String(id))->setEnabled(on); };
    enable("figure.new", writable);
    enable("figure.edit", writable && chosen == 1);
    enable("figure.delete", writable && chosen > 0);
    enable("figure.import", writable);
    enable("figure.exportCsv", !m_figures.isEmpty());
}

void ReviewPlace::newFigure()
{
    if (!m_project)
        return;
    if (const std::optional<FigureId> made = makeFigure(this, *m_project, m_services.prompts))
        m_table->select(*made);
}

void ReviewPlace::editFigure()
{
    if (m_project && m_table->current() && !m_project->isReadOnly())
        changeFigure(this, *m_project, m_services.prompts, m_table->current());
}

void ReviewPlace::deleteFigures()
{
    const QList<FigureId> ids = m_table->selected();
    if (!m_project || ids.isEmpty() || m_project->isReadOnly())
        return;
    const QString label = tr("Delete %n figures", nullptr, int(ids.size()));
    const Result<void> done = m_project->edit(label, [&]() -> Result<void> {
        for (const FigureId id : ids) {
            if (const Result<void> removed = m_project->figures().remove(id); !removed)
                return removed;
        }
        return {};
    });
    if (!done)
        m_services.prompts.fail(this, label, done.message());
}

void ReviewPlace::importTable()
{
    if (!m_project)
        return;
    const QString title = tr("Import table of figures");
    const QString path = m_services.prompts.openFile(this, title, tr("Tables (*.csv *.tsv *.txt)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_services.prompts.fail(this, title, tr("%1 could not be read: %2.").arg(path, file.errorString()));
        return;
    }
    const Result<ImportReport> report = importFigures(*m_project, file.readAll(), QFileInfo(path).fileName());
    if (!report)
        m_services.prompts.fail(this, title, report.message());
    else if (report->failed() || report->taken().isEmpty())
        m_services.prompts.fail(this, title, report->summary());
}

void ReviewPlace::exportCsv()
{
    const QString title = tr("Export figures");
    const QString file = m_services.prompts.saveFile(this, title, QStringLiteral("figures.csv"), QStringLiteral("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    if (const Result<void> done = exportTable(file, m_table->shown()); !done)
        m_services.prompts.fail(this, title, done.message());
}

void ReviewPlace::makeChart(const QString &statement, const QString &dimension)
{
    if (!m_project)
        return;
    const Result<ChartSpec> spec = newChartSpec(*m_project, statement, dimension);
    ChartId made;
    const Result<void> done = !spec ? Result<void>(spec.error()) : m_project->edit(tr("New chart"), [&]() -> Result<void> {
        const Result<ChartId> id = m_project->charts().add(*spec);
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    if (done)
        m_services.navigator.goTo(made);
    else
        m_services.prompts.fail(this, tr("New chart"), done.message());
}

} // namespace haeje
