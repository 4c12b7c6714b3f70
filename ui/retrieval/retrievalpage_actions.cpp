// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/retrievalpage.h"

#include "core/analysis/coding/retrievequery.h"
#include "core/store/attributes.h"
#include "core/store/blind.h"
#include "core/store/charts.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"
#include "core/work/retrievalexport.h"
#include "core/work/retrievaltable.h"
#include "ui/common/panelhead.h"
#include "ui/retrieval/codewithdialog.h"
#include "ui/retrieval/retrievalmodel.h"
#include "ui/retrieval/retrievalview.h"
#include "ui/shell/prompts.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>

namespace haeje {

static constexpr int exportedContext = 20; ///< words on each side
static constexpr size_t mostEvidence = 200; ///< on one claim at once

void RetrievalPage::buildTools(PanelHead *head)
{
    const auto menuTool = [&](const char *icon, const QString &text, const QString &tip, const char *name, void (RetrievalPage::*fill)()) {
        QToolButton *tool = head->add(QLatin1String(icon), text, tip);
        tool->setObjectName(QLatin1String(name));
        tool->setPopupMode(QToolButton::InstantPopup);
        tool->setMenu(new QMenu(tool));
        if (fill)
            connect(tool->menu(), &QMenu::aboutToShow, this, fill);
        return tool;
    };
    m_savedTool = menuTool("pin", tr("Saved"), tr("Questions kept under a name"), "retrievalSaved", &RetrievalPage::fillSavedMenu);
    m_codeTool = menuTool("tag", tr("Code"), tr("Put a code on the selected passages, or take one off"), "retrievalCode", &RetrievalPage::fillCodeMenu);
    m_chartTool = menuTool("charts", tr("Make chart"), tr("A chart that counts these passages anew whenever it is shown"), "retrievalChart", &RetrievalPage::fillChartMenu);
    m_exportTool = menuTool("export", tr("Export"), tr("Save or copy the passages with their context"), "retrievalExport", nullptr);
    QMenu *exports = m_exportTool->menu();
    connect(exports->addAction(tr("Table (CSV)…")), &QAction::triggered, this, [this] { exportAs(QStringLiteral("csv")); });
    connect(exports->addAction(tr("Page (HTML)…")), &QAction::triggered, this, [this] { exportAs(QStringLiteral("html")); });
    exports->addSeparator();
    connect(exports->addAction(tr("Copy with citation")), &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(citations()); });
}

void RetrievalPage::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_view->isVisible() || !m_view->geometry().contains(m_view->parentWidget()->mapFrom(this, event->pos())))
        return;
    fillCodeMenu();
    m_codeTool->menu()->popup(event->globalPos());
}

std::vector<RetrievedPassage> RetrievalPage::chosen() const
{
    const std::vector<int> selected = m_view->selectedPassages();
    if (selected.empty())
        return m_model->found();
    std::vector<RetrievedPassage> passages;
    for (const int at : selected)
        passages.push_back(m_model->found()[size_t(at)]);
    return passages;
}

Table RetrievalPage::chosenTable()
{
    if (!m_project || !m_query)
        return {};
    Table table = retrievedTable(*m_project, *m_retriever, chosen(), exportedContext);
    table.notes = retrievalNotes(*m_query);
    return table;
}

QString RetrievalPage::citations()
{
    return m_project ? retrievedCitations(*m_project, chosenTable()) : QString();
}

Result<int> RetrievalPage::putCode(const QString &path)
{
    if (!m_project)
        return 0;
    const std::vector<RetrievedPassage> passages = chosen();
    int made = 0;
    const auto done = m_project->edit(tr("Code %n passages with %1", nullptr, int(passages.size())).arg(path), [&]() -> Result<void> {
        const auto code = m_project->codes().findOrAddPath(path);
        if (!code)
            return code.error();
        const int before = m_project->passages().codingCount();
        for (const RetrievedPassage &one : passages) {
            const auto passage = m_project->passages().findOrAdd(m_retriever->texts().documents[size_t(one.text)].document, one.span);
            if (!passage)
                return passage.error();
            if (const auto coding = m_project->passages().addCoding(*passage, *code); !coding)
                return coding.error();
        }
        made = m_project->passages().codingCount() - before;
        return {};
    });
    return done ? Result<int>(made) : Result<int>(done.error());
}

Result<int> RetrievalPage::takeCodeOff(CodeId code)
{
    if (!m_project)
        return 0;
    QList<CodingId> own;
    for (const RetrievedPassage &one : chosen()) {
        for (const CodingKey &coding : m_retriever->facts(one).codings) {
            if (coding.code == code && m_retriever->texts().coders.at(coding.coder) == m_project->coder() && !own.contains(coding.coding))
                own += coding.coding;
        }
    }
    const auto done = m_project->edit(tr("Take %1 off %n passages", nullptr, int(own.size())).arg(m_project->codes().path(code)), [&]() -> Result<void> {
        for (const CodingId id : std::as_const(own)) {
            if (const auto removed = m_project->passages().removeCoding(id); !removed)
                return removed;
        }
        return {};
    });
    return done ? Result<int>(int(own.size())) : Result<int>(done.error());
}

void RetrievalPage::fillCodeMenu()
{
    QMenu *menu = m_codeTool->menu();
    menu->clear();
    const std::vector<RetrievedPassage> passages = chosen();
    connect(menu->addAction(tr("Put a code on %n passages…", nullptr, int(passages.size()))), &QAction::triggered, this, &RetrievalPage::askForCode);
    QAction *evidence = menu->addAction(tr("Use as evidence…"));
    evidence->setObjectName(QStringLiteral("retrievalEvidence"));
    evidence->setEnabled(!passages.empty() && passages.size() <= mostEvidence && !m_project->isReadOnly());
    connect(evidence, &QAction::triggered, this, [this] {
        QList<DocumentWords> words;
        for (const RetrievedPassage &one : chosen())
            words.append({m_retriever->texts().documents[size_t(one.text)].document, one.span});
        Q_EMIT evidenceAsked(words);
    });
    menu->addSeparator();
    // Others' codings stay theirs: only the coder's own can be taken off here.
    QMap<int, int> counts;
    const CodedTexts &texts = m_retriever->texts();
    for (const RetrievedPassage &one : passages) {
        for (const CodingKey &coding : m_retriever->facts(one).codings) {
            if (texts.coders.at(coding.coder) == m_project->coder())
                ++counts[int(texts.codes.indexOf(coding.code))];
        }
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QString path = QString(texts.codePaths.value(it.key())).replace(u'&', QLatin1String("&&"));
        connect(menu->addAction(tr("Take “%1” off (%n of yours)", nullptr, it.value()).arg(path)), &QAction::triggered, this, [this, code = texts.codes.value(it.key())] {
            if (const auto done = takeCodeOff(code); !done)
                fail(tr("The code was not taken off"), done.message());
        });
    }
    if (counts.isEmpty())
        menu->addAction(tr("None of these codings is yours to take off"))->setEnabled(false);
}

void RetrievalPage::askForCode()
{
    CodeWithDialog dialog(m_project->codes().all(), int(chosen().size()), this);
    if (dialog.exec() != QDialog::Accepted || dialog.path().isEmpty())
        return;
    if (const auto done = putCode(dialog.path()); !done)
        fail(tr("The passages were not coded"), done.message());
}

void RetrievalPage::fillSavedMenu()
{
    QMenu *menu = m_savedTool->menu();
    menu->clear();
    if (!m_project)
        return;
    const bool writable = !m_project->isReadOnly();
    QAction *save = menu->addAction(tr("Save this question…"));
    save->setEnabled(m_query && writable);
    connect(save, &QAction::triggered, this, &RetrievalPage::saveAs);
    if (m_saved) {
        connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, &RetrievalPage::renameSaved);
        connect(menu->addAction(tr("Delete")), &QAction::triggered, this, &RetrievalPage::removeSaved);
    }
    menu->addSeparator();
    const QList<SavedRetrieval> all = m_project->retrievals().all();
    for (const SavedRetrieval &saved : all) {
        QAction *action = menu->addAction(QString(saved.name).replace(u'&', QLatin1String("&&")));
        action->setToolTip(saved.query);
        action->setCheckable(true);
        action->setChecked(saved.id == m_saved);
        connect(action, &QAction::triggered, this, [this, id = saved.id] { showEntity(id); });
    }
    if (all.isEmpty())
        menu->addAction(tr("Nothing saved yet"))->setEnabled(false);
}

void RetrievalPage::saveAs()
{
    const auto name = m_services.prompts.text(this, tr("Save this question"), tr("Name"));
    if (!name || !m_query)
        return;
    RetrievalId made;
    const auto done = m_project->edit(tr("Save retrieval “%1”").arg(name->simplified()), [&]() -> Result<void> {
        const auto added = m_project->retrievals().add(*name, retrievalText(*m_query));
        made = added ? *added : RetrievalId();
        return added ? Result<void>() : Result<void>(added.error());
    });
    if (!done)
        return fail(tr("The question was not saved"), done.message());
    m_saved = made;
    m_savedText = retrievalText(*m_query);
    Q_EMIT stateChanged();
}

void RetrievalPage::renameSaved()
{
    for (SavedRetrieval saved : m_project->retrievals().all()) {
        if (saved.id != m_saved)
            continue;
        const auto name = m_services.prompts.text(this, tr("Rename"), tr("Name"), saved.name);
        if (!name)
            return;
        saved.name = *name;
        if (const auto done = m_project->edit(tr("Rename retrieval"), [&] { return m_project->retrievals().update(saved); }); !done)
            fail(tr("The question was not renamed"), done.message());
    }
}

void RetrievalPage::removeSaved()
{
    if (const auto done = m_project->edit(tr("Delete retrieval"), [&] { return m_project->retrievals().remove(m_saved); }); !done)
        return fail(tr("The question was not deleted"), done.message());
    m_saved = {};
    Q_EMIT stateChanged();
}

void RetrievalPage::fillChartMenu()
{
    QMenu *menu = m_chartTool->menu();
    menu->clear();
    const QList<QPair<QString, QString>> kinds = {{QStringLiteral("document"), tr("Passages by document")}, {QStringLiteral("code"), tr("Passages by code")},
                                                  {QStringLiteral("coder"), tr("Passages by coder")}, {QStringLiteral("year"), tr("Passages by year")}};
    for (const auto &[by, title] : kinds)
        connect(menu->addAction(title), &QAction::triggered, this, [this, by = by] { makeChart(by, {}); });
    const QList<Attribute> attributes = m_project ? m_project->attributes().all() : QList<Attribute>();
    for (const Attribute &attribute : attributes)
        connect(menu->addAction(tr("Passages by %1").arg(attribute.name)), &QAction::triggered, this, [this, name = attribute.name] { makeChart(QStringLiteral("attribute"), name); });
}

void RetrievalPage::makeChart(const QString &by, const QString &attribute)
{
    ChartSpec chart;
    for (int number = 1; chart.name.isEmpty() || m_project->charts().findByName(chart.name); ++number)
        chart.name = QStringLiteral("retrieval-by-%1-%2").arg(by).arg(number);
    QString rule = retrievalInWords(*m_query).first();
    chart.title = rule.endsWith(u'.') ? rule.chopped(1) : rule;
    chart.subtitle = tr("Number of passages");
    chart.notes = retrievalNotes(*m_query).join(u' ');
    chart.analysis = QStringLiteral("retrieval-counts");
    chart.options = {{QStringLiteral("query"), retrievalText(*m_query)}, {QStringLiteral("by"), by}};
    if (!attribute.isEmpty())
        chart.options.insert(QStringLiteral("name"), attribute);
    ChartId made;
    const auto done = m_project->edit(tr("Make chart"), [&]() -> Result<void> {
        const auto added = m_project->charts().add(chart);
        made = added ? *added : ChartId();
        return added ? Result<void>() : Result<void>(added.error());
    });
    if (!done)
        return fail(tr("The chart was not made"), done.message());
    m_services.navigator.goTo(made);
}

void RetrievalPage::exportAs(const QString &suffix)
{
    if (const QString left = m_project ? whatBlindLeavesOut(*m_project) : QString(); !left.isEmpty() && !m_services.prompts.confirm(this, tr("Export passages"), left, tr("Export passages")))
        return;
    const bool html = suffix == QLatin1String("html");
    const QString path = m_services.prompts.saveFile(this, tr("Export passages"), tr("passages") + u'.' + suffix, html ? tr("Pages (*.html)") : tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const Table table = chosenTable();
    QSaveFile file(path);
    const QByteArray bytes = (html ? retrievedHtml(title(), table) : toCsv(table)).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        fail(tr("The passages were not saved"), tr("%1 could not be written: %2.").arg(path, file.errorString()));
}

} // namespace haeje
