// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/chartsplace.h"

#include "core/analysis/figures/breakdown.h"
#include "core/store/charts.h"
#include "core/store/figures.h"
#include "core/store/messages.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/analyses.h"
#include "core/work/analysischarts.h"
#include "core/work/messagemeasures.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/charts/evidencepopup.h"
#include "ui/charts/pngdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace haeje {

void ChartsPlace::addActions()
{
    Actions &actions = m_services.actions;
    const auto add = [&](const char *id, const QString &text, const char *icon, auto &&run) {
        QAction *action = actions.add(QLatin1String(id), text, {}, QLatin1String(icon));
        connect(action, &QAction::triggered, this, run);
    };
    add("chart.new", tr("New chart…"), "plus", [this] { m_newMenu->popup(mapToGlobal(QPoint(40, 40))); });
    add("chart.delete", tr("Delete chart"), "close", [this] { removeChart(); });
    add("chart.writeAlt", tr("Write alt text from the data"), "text", [this] { writeAlt(); });
    add("chart.writeTitle", tr("Write title from the data"), "text", [this] { writeTitle(); });
    add("chart.exportSvg", tr("Export chart as SVG…"), "export", [this] { exportAs(QStringLiteral("svg")); });
    add("chart.exportPdf", tr("Export chart as PDF…"), "export", [this] { exportAs(QStringLiteral("pdf")); });
    add("chart.exportPng", tr("Export chart as PNG…"), "export", [this] { exportPng(); });
    add("chart.exportCsv", tr("Export data of chart as CSV…"), "export", [this] { exportAs(QStringLiteral("csv")); });
    add("chart.copy", tr("Copy chart and data"), "copy", [this] { copy(); });
    actions.find(QStringLiteral("chart.exportSvg"))->setProperty("startsGroup", true);
}

void ChartsPlace::updateActions()
{
    const bool writable = m_project && !m_project->isReadOnly();
    const bool shown = current().has_value();
    const bool drawn = shown && m_view->picture();
    const std::pair<const char *, bool> states[] = {
        {"chart.new", writable},           {"chart.delete", writable && shown}, {"chart.writeAlt", writable && drawn},
        {"chart.writeTitle", writable && drawn}, {"chart.exportSvg", drawn},    {"chart.exportPdf", drawn},
        {"chart.exportPng", drawn},        {"chart.exportCsv", drawn},          {"chart.copy", drawn},
    };
    for (const auto &[id, enabled] : states)
        m_services.actions.find(QLatin1String(id))->setEnabled(enabled);
}

void ChartsPlace::fillNewMenu()
{
    m_newMenu->clear();
    m_newMenu->setObjectName(QStringLiteral("newChartMenu"));
    const auto names = m_project ? breakdownsIn(m_project->figures().all()) : QList<BreakdownName>();
    for (const BreakdownName &name : names) {
        QString text = tr("%1 · %n categories", nullptr, name.categories).arg(name.statement);
        QAction *action = m_newMenu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, name] { makeChart(name.statement, name.dimension); });
    }
    if (names.isEmpty())
        m_newMenu->addAction(tr("No figure has a category yet"))->setEnabled(false);
    m_newMenu->addSection(tr("What was coded"));
    const bool coded = m_project && m_project->passages().codingCount() > 0;
    const std::pair<const char *, AnalysisOptions> offers[] = {
        {"code-by-document", {}},
        {"code-by-attribute", {{QStringLiteral("attribute"), QStringLiteral("outlet")}}},
        {"code-by-code", {{QStringLiteral("relation"), QStringLiteral("overlap")}}},
        {"code-over-time", {{QStringLiteral("by"), QStringLiteral("year")}}},
        {"coder-by-code", {}},
    };
    for (const auto &[word, options] : offers) {
        QAction *action = m_newMenu->addAction(analysisTitle(QLatin1String(word)));
        action->setObjectName(QStringLiteral("new.") + QLatin1String(word));
        action->setEnabled(coded);
        connect(action, &QAction::triggered, this, [this, word = QString::fromLatin1(word), options = options] { makeAnalysisChart(word, options); });
    }
    if (QAction *matrix = m_services.actions.find(QStringLiteral("analyse.matrix")))
        m_newMenu->addAction(tr("Choose in the matrix…"), matrix, &QAction::trigger)->setEnabled(coded);
    offerMeasures();
}

void ChartsPlace::offerMeasures()
{
    m_newMenu->addSection(tr("Messages"));
    const bool messages = m_project && m_project->messages().count() > 0;
    for (const MessageMeasure &measure : messageMeasures()) {
        QAction *action = m_newMenu->addAction(measure.title);
        action->setObjectName(QStringLiteral("new.") + measure.word);
        action->setEnabled(messages);
        connect(action, &QAction::triggered, this, [this, word = measure.word] { makeAnalysisChart(word, {}); });
    }
    if (QAction *page = m_services.actions.find(QStringLiteral("analyse.measures")))
        m_newMenu->addAction(tr("Choose in the measures…"), page, &QAction::trigger)->setEnabled(messages);
}

void ChartsPlace::makeChart(const QString &statement, const QString &dimension)
{
    if (m_project)
        keep(newChartSpec(*m_project, statement, dimension));
}

void ChartsPlace::makeAnalysisChart(const QString &word, const QMap<QString, QString> &options)
{
    if (m_project)
        keep(newAnalysisChart(*m_project, word, options));
}

void ChartsPlace::keep(const Result<ChartSpec> &spec)
{
    ChartId made;
    const Result<void> done = !spec ? Result<void>(spec.error()) : m_project->edit(tr("New chart"), [&]() -> Result<void> {
        const Result<ChartId> id = m_project->charts().add(*spec);
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    if (!done) {
        m_services.prompts.fail(this, tr("New chart"), done.message());
        return;
    }
    choose(made);
    m_services.navigator.note({PlaceKind::Charts, made, {}});
}

void ChartsPlace::edit(const ChartSpec &chart, const QString &label)
{
    const Result<void> done = m_project->edit(label, [&] { return m_project->charts().update(chart); });
    if (!done)
        m_services.prompts.fail(this, label, done.message());
}

void ChartsPlace::writeAlt()
{
    std::optional<ChartSpec> spec = current();
    const Result<ChartPicture> picture = spec ? chartPicture(*m_project, *spec) : Result<ChartPicture>(Error{});
    if (!picture)
        return;
    spec->alt = altTextFromData(*picture);
    edit(*spec, tr("Write alt text of chart"));
}

void ChartsPlace::writeTitle()
{
    std::optional<ChartSpec> spec = current();
    if (!spec)
        return;
    const Result<ChartPicture> picture = chartPicture(*m_project, *spec);
    if (!picture)
        return;
    spec->title = titleFromData(*m_project, *picture);
    edit(*spec, tr("Write title of chart"));
}

void ChartsPlace::removeChart()
{
    const std::optional<ChartSpec> spec = current();
    if (!spec)
        return;
    const QString label = tr("Delete chart");
    const Result<void> done = m_project->edit(label, [&] { return m_project->charts().remove(spec->id); });
    if (!done)
        m_services.prompts.fail(this, label, done.message());
}

void ChartsPlace::exportAs(const QString &suffix)
{
    if (!m_view->picture())
        return;
    const ChartPicture picture = *m_view->picture();
    const QString filter = QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix);
    const QString file = m_services.prompts.saveFile(this, tr("Export chart"),
                                                     QStringLiteral("%1.%2").arg(picture.spec.name, suffix), filter);
    if (!file.isEmpty())
        save(file, picture, m_view->pictureSize(), 96, false);
}

void ChartsPlace::exportPng()
{
    if (!m_view->picture())
        return;
    const ChartPicture picture = *m_view->picture();
    PngDialog dialog(m_view->pictureSize(), m_services.settings.value(QStringLiteral("charts.dpi"), 300).toDouble(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_services.settings.setValue(QStringLiteral("charts.dpi"), dialog.dpi());
    const QString file = m_services.prompts.saveFile(this, tr("Export chart"),
                                                     QStringLiteral("%1.png").arg(picture.spec.name),
                                                     QStringLiteral("PNG (*.png)"));
    if (!file.isEmpty())
        save(file, picture, dialog.sizePx(), dialog.dpi(), dialog.transparent());
}

void ChartsPlace::save(const QString &file, const ChartPicture &picture, QSizeF size, double dpi, bool transparent)
{
    PictureOptions options;
    options.dpi = dpi;
    options.transparent = transparent;
    const Result<void> done = exportChart(file, picture, size, options);
    if (!done)
        m_services.prompts.fail(this, tr("Export chart"), done.message());
}

void ChartsPlace::copy()
{
    if (!m_view->picture())
        return;
    const ChartPicture &picture = *m_view->picture();
    QGuiApplication::clipboard()->setMimeData(
        pictureMimeData(m_view->pictureSize(), textsOf(picture), paintOf(picture), picture.table));
}

void ChartsPlace::lead(int row, const QPoint &where)
{
    if (!m_project || !m_view->picture())
        return;
    const Table &table = m_view->picture()->table;
    QList<EntityRef> evidence = evidenceOfMark(*m_project, *m_view->picture(), row);
    const bool figures = m_view->picture()->isFigures();
    QString whenNone = figures ? tr("No passage is linked to this figure") : tr("Nothing was counted here");
    // What nobody stated is what is left of the others: it leads to them.
    if (figures && table.rows.value(row).notStated && evidence.isEmpty()) {
        whenNone = tr("Computed from the other rows; none of them has a passage");
        for (const Table::Row &other : table.rows)
            evidence += other.evidence;
    }
    leadToEvidence(this, *m_project, evidence, whenNone, where,
                   [this](const EntityRef &ref) { m_services.navigator.goTo(ref); });
}

} // namespace haeje
