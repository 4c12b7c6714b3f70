// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/reviewplace.h"

#include "core/analysis/figures/breakdown.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/charts/evidencepopup.h"
#include "ui/claims/claiminspector.h"
#include "ui/claims/claimsview.h"
#include "ui/common/emptystate.h"
#include "ui/common/segments.h"
#include "ui/common/toolrow.h"
#include "ui/review/figureinspector.h"
#include "ui/review/figuretable.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

ReviewPlace::ReviewPlace(const Services &services, QWidget *parent)
    : Place(parent)
    , m_services(services)
    , m_pages(new QStackedWidget)
    , m_table(new FigureTable)
    , m_inspector(new FigureInspector(this))
    , m_whole(new QStackedWidget)
    , m_claims(new ClaimsView(services))
    , m_inspectors(new QStackedWidget(this))
    , m_claimInspector(new ClaimInspector)
{
    setObjectName(QStringLiteral("reviewPlace"));
    m_inspectors->addWidget(m_inspector);
    m_inspectors->addWidget(m_claimInspector);
    m_inspectors->hide();
    addActions();
    addClaimActions();
    auto *empty = new EmptyState(tr("No figure yet"),
                                 tr("A figure is a number quoted from a passage, as in nine of 40 technologies. Mark one in "
                                    "a document and make it a figure, or import a table of them."));
    auto *import = empty->addButton(tr("Import a table"), QStringLiteral("emptyImportFigures"), false, QStringLiteral("import"));
    auto *make = empty->addButton(tr("New figure"), QStringLiteral("emptyNewFigure"), true, QStringLiteral("plus"));
    connect(import, &QPushButton::clicked, this, &ReviewPlace::importTable);
    connect(make, &QPushButton::clicked, this, &ReviewPlace::newFigure);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_table);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildTools());
    m_whole->addWidget(m_pages);
    m_whole->addWidget(m_claims);
    all->addWidget(m_whole, 1);
    connectParts();
    connectClaims();
    showMode();
    updateActions();
}

ReviewPlace::~ReviewPlace()
{
    if (m_inspector)
        m_inspector->disconnect(this);
    if (m_claimInspector)
        m_claimInspector->disconnect(this);
}

QWidget *ReviewPlace::buildTools()
{
    auto *tools = new ToolRow;
    m_modes = new Segments;
    m_modes->add(tr("Figures"), QStringLiteral("figure"), QStringLiteral("reviewFigures"));
    m_modes->add(tr("Claims"), QStringLiteral("claim"), QStringLiteral("reviewClaims"));
    tools->addWidget(m_modes);
    tools->addSeparator();
    for (const char *id : {"figure.new", "figure.edit", "figure.delete"})
        m_figureTools << tools->add(m_services.actions.find(QLatin1String(id)));
    for (const char *id : {"claim.new", "claim.up", "claim.down", "claim.delete"})
        m_claimTools << tools->add(m_services.actions.find(QLatin1String(id)));
    tools->addStretch();
    for (const char *id : {"figure.import", "figure.exportCsv"})
        m_figureTools << tools->add(m_services.actions.find(QLatin1String(id)));
    m_claimTools << tools->add(m_services.actions.find(QStringLiteral("claim.export")));
    return tools;
}

void ReviewPlace::connectParts()
{
    connect(m_table, &FigureTable::currentChanged, this, [this](FigureId id) {
        showFigure();
        if (id)
            m_services.navigator.note({PlaceKind::Review, id, {}});
    });
    connect(m_table, &FigureTable::selectionChanged, this, &ReviewPlace::updateActions);
    connect(m_table, &FigureTable::editAsked, this, &ReviewPlace::editFigure);
    connect(m_table, &FigureTable::deleteAsked, this, &ReviewPlace::deleteFigures);
    connect(m_inspector, &FigureInspector::evidenceActivated, this,
            [this](const EntityRef &where) { m_services.navigator.goTo(where); });
    connect(m_inspector, &FigureInspector::chartAsked, this, &ReviewPlace::makeChart);
    connect(m_inspector, &FigureInspector::barActivated, this,
            [this](const QList<EntityRef> &evidence, bool notStated, const QPoint &where) {
                if (!m_project)
                    return;
                leadToEvidence(this, *m_project, evidence,
                               notStated ? tr("Computed from the other rows; none of them has a passage")
                                         : tr("No passage is linked to this figure"),
                               where, [this](const EntityRef &ref) { m_services.navigator.goTo(ref); });
            });
}

void ReviewPlace::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (project)
        connect(project, &Project::changed, this, &ReviewPlace::refresh);
    m_claims->setProject(project);
    readAll();
    showClaim();
}

void ReviewPlace::refresh(Tables tables)
{
    if (tables & (TableFlag::Figures | TableFlag::Evidence | TableFlag::Passages | TableFlag::Documents))
        readAll();
    m_claims->refresh(tables);
}

/// By figure, the earliest date of the documents it was quoted from.
static QHash<FigureId, EdtfDate> publicationDates(const Project &project, const QList<Figure> &figures)
{
    QHash<FigureId, EdtfDate> dates;
    for (const Figure &figure : figures) {
        for (const PassageId id : figure.evidence) {
            const std::optional<Passage> passage = project.passages().find(id);
            const auto document = passage ? project.documents().summary(passage->document) : std::nullopt;
            if (!document || !document->facts.published.isStated())
                continue;
            EdtfDate &date = dates[figure.id];
            if (!date.isStated() || document->facts.published.earliest() < date.earliest())
                date = document->facts.published;
        }
    }
    return dates;
}

void ReviewPlace::readAll()
{
    m_figures = m_project ? m_project->figures().all() : QList<Figure>();
    m_checks = m_project ? checkFigures(m_figures, publicationDates(*m_project, m_figures)) : QList<FigureCheck>();
    QList<FigureId> warnings;
    for (const FigureCheck &check : m_checks) {
        if (check.warning)
            warnings.append(check.figure);
    }
    m_table->setFigures(m_figures, warnings);
    m_pages->setCurrentIndex(m_figures.isEmpty() ? 0 : 1);
    showBreakdowns();
    showFigure();
    updateActions();
    Q_EMIT stateChanged();
}

void ReviewPlace::showBreakdowns()
{
    if (!m_inspector)
        return;
    QList<Breakdown> whole;
    QStringList refused;
    for (const BreakdownName &name : breakdownsIn(m_figures)) {
        if (name.categories < 2)
            continue;
        const Result<Breakdown> data = breakdown(m_figures, name.statement, name.dimension);
        if (data)
            whole.append(*data);
        else
            refused.append(data.message());
    }
    m_inspector->setBreakdowns(whole, refused, m_project && !m_project->isReadOnly());
}

void ReviewPlace::showFigure()
{
    if (!m_inspector)
        return;
    const FigureId id = m_table->current();
    std::optional<Figure> figure = m_project && id ? m_project->figures().find(id) : std::nullopt;
    QList<EntityRef> evidence;
    QList<FigureCheck> checks;
    if (figure) {
        for (const PassageId passage : figure->evidence)
            evidence.append(passage);
        for (const FigureCheck &check : m_checks) {
            if (check.figure == id)
                checks.append(check);
        }
    }
    m_inspector->setFigure(figure, m_project ? evidenceItems(*m_project, evidence) : QList<EvidenceItem>(), checks);
}

void ReviewPlace::showLocation(const Location &location)
{
    if (location.what.kind == EntityKind::Figure) {
        setMode(0);
        m_table->select(FigureId(location.what.id));
    } else if (location.what.kind == EntityKind::Claim) {
        setMode(1);
        m_claims->select(ClaimId(location.what.id));
    }
}

QWidget *ReviewPlace::inspector()
{
    return m_inspectors;
}

QStringList ReviewPlace::status() const
{
    if (showsClaims())
        return {tr("%n claims", nullptr, int(m_claims->claims().size()))};
    QStringList facts{tr("%n figures", nullptr, int(m_figures.size()))};
    int warnings = 0;
    for (const FigureCheck &check : m_checks)
        warnings += check.warning;
    if (warnings > 0)
        facts.append(tr("%n warnings", nullptr, warnings));
    return facts;
}

void ReviewPlace::find()
{
    if (showsClaims())
        m_claims->find();
    else
        m_table->focusFilter();
}

} // namespace haeje
