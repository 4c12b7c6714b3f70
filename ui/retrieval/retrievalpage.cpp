// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/retrievalpage.h"

#include "core/analysis/coding/retrievequery.h"
#include "core/store/codes.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/retrieval/retrievalbuilder.h"
#include "ui/retrieval/retrievalfilters.h"
#include "ui/retrieval/retrievalmodel.h"
#include "ui/retrieval/retrievalview.h"
#include "ui/shell/prompts.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

static constexpr int firstStep = 40; ///< milliseconds before the rest is done between other events
static constexpr int nextSteps = 12;

static QHBoxLayout *lineOf(const QList<QWidget *> &widgets, QWidget *stretched)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(scaled(16), 0, scaled(16), 0);
    line->setSpacing(scaled(8));
    for (QWidget *widget : widgets)
        line->addWidget(widget, widget == stretched ? 1 : 0);
    return line;
}

RetrievalPage::RetrievalPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_builder(new RetrievalBuilder(this))
    , m_filters(new RetrievalFilters(services.prompts, this))
    , m_field(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_count(new QLabel(this))
    , m_rule(new ElidedLabel({}, this))
    , m_model(new RetrievalModel(this))
    , m_view(new RetrievalView(m_model, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_refresh(new QTimer(this))
    , m_step(new QTimer(this))
{
    m_field->setObjectName(QStringLiteral("retrievalText"));
    m_field->setPlaceholderText(tr("\"US factor\"+ IN-SENTENCE Solidarity date:2021"));
    m_field->setAccessibleName(tr("The question as text"));
    m_problem->setObjectName(QStringLiteral("retrievalProblem"));
    m_problem->setProperty("look", QStringLiteral("error"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(scaled(16), 0, scaled(16), 0);
    m_problem->hide();
    m_count->setObjectName(QStringLiteral("retrievalCount"));
    m_count->setFont(haeje::font(TypeRole::PanelHead));
    m_rule->setObjectName(QStringLiteral("retrievalRule"));
    m_rule->setProperty("look", QStringLiteral("secondary"));
    m_rule->setFont(haeje::font(TypeRole::Meta));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    auto *head = new PanelHead(tr("Retrieval"));
    buildTools(head);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    column->addWidget(head);
    column->addWidget(m_builder);
    column->addWidget(m_filters);
    column->addLayout(lineOf({metaLabel(tr("As text"), this), m_field}, m_field));
    column->addWidget(m_problem);
    column->addLayout(lineOf({m_count, m_rule}, m_rule));
    column->addWidget(separatorLine(this));
    column->addWidget(m_pages, 1);
    for (QTimer *timer : {m_refresh, m_step}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connectParts();
    showFound();
}

RetrievalPage::~RetrievalPage() = default;

void RetrievalPage::connectParts()
{
    const auto fromParts = [this] {
        RetrievalQuery query;
        if (const auto node = m_builder->node())
            query.root = *node;
        else if (m_query)
            query.root = m_query->root; // rows that cannot show it leave it as it is
        query.filter = m_filters->filter();
        ask(query);
    };
    connect(m_builder, &RetrievalBuilder::changed, this, [this, fromParts] {
        if (m_builder->node())
            fromParts();
    });
    connect(m_filters, &RetrievalFilters::changed, this, fromParts);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (m_field->text() != m_text)
            setQueryText(m_field->text());
    });
    connect(m_view, &RetrievalView::passageShown, this, &RetrievalPage::showPassage);
    connect(m_view, &RetrievalView::passageOpened, this, &RetrievalPage::openPassage);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RetrievalPage::showCount);
    connect(m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            run();
        else
            m_stale = true;
    });
    connect(m_step, &QTimer::timeout, this, &RetrievalPage::goOn);
}

QString RetrievalPage::title() const
{
    const QList<SavedRetrieval> saved = m_project ? m_project->retrievals().all() : QList<SavedRetrieval>();
    for (const SavedRetrieval &one : saved) {
        if (one.id == m_saved)
            return tr("Retrieval “%1”").arg(one.name);
    }
    return tr("Retrieval");
}

QStringList RetrievalPage::status() const
{
    if (!m_query)
        return {};
    const QString passages = tr("%n retrieved", nullptr, int(m_model->found().size()));
    const int selected = int(m_view->selectedPassages().size());
    return selected > 0 ? QStringList{passages, tr("%n selected", nullptr, selected)} : QStringList{passages};
}

void RetrievalPage::find()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void RetrievalPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_refresh->stop();
    m_step->stop();
    m_model->setResult(nullptr, nullptr, {});
    m_project = project;
    m_retriever = project ? std::make_unique<Retriever>(*project) : nullptr;
    m_filters->setProject(project);
    m_filters->setFilter({});
    m_query.reset();
    m_saved = {};
    m_text.clear();
    m_field->clear();
    m_touched = {};
    m_stale = true;
    if (project)
        connect(project, &Project::changed, this, &RetrievalPage::refresh);
    m_builder->setNode({RetrievalOp::Code, {}, true, -1, {}});
    readCodebook();
    showProblem({});
    showFound();
}

void RetrievalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        run();
}

void RetrievalPage::refresh(Tables tables)
{
    static constexpr Tables matters = TableFlag::Passages | TableFlag::Codes | TableFlag::Documents | TableFlag::Collections | TableFlag::Attributes | TableFlag::Coders;
    if (tables & TableFlag::Searches)
        Q_EMIT stateChanged();
    if (!(tables & matters))
        return;
    m_touched |= tables;
    m_stale = true;
    m_refresh->start();
    if (tables & TableFlag::Searches)
        followSaved();
}

/// A saved question follows its codes, as long as it stands here as it was saved.
void RetrievalPage::followSaved()
{
    for (const SavedRetrieval &saved : m_project->retrievals().all()) {
        if (saved.id != m_saved || saved.query == m_savedText)
            continue;
        const bool asSaved = m_query && retrievalText(*m_query) == m_savedText;
        m_savedText = saved.query;
        if (asSaved)
            setQueryText(saved.query);
    }
}

void RetrievalPage::readCodebook()
{
    const QList<Code> codes = m_project ? m_project->codes().all() : QList<Code>();
    m_anyCode = !codes.isEmpty();
    m_model->setCodes(codes);
    m_builder->setCodes(codes, m_project ? m_project->retrievals().groupNames() : QStringList());
}

void RetrievalPage::showEntity(const EntityRef &what)
{
    if (!m_project)
        return;
    if (what.kind == EntityKind::Code) {
        ask({{RetrievalOp::Code, m_project->codes().path(CodeId(what.id)), true, -1, {}}, {}});
        m_builder->setNode(m_query->root);
    }
    for (const SavedRetrieval &saved : m_project->retrievals().all()) {
        if (what.kind != EntityKind::Retrieval || saved.id.value != what.id)
            continue;
        setQueryText(saved.query);
        m_saved = saved.id;
        m_savedText = saved.query;
        Q_EMIT stateChanged();
    }
}

/// From rows and filters.
void RetrievalPage::ask(const RetrievalQuery &query)
{
    m_query = query;
    m_text = retrievalText(query);
    m_field->setText(m_text);
    run();
}

void RetrievalPage::setQueryText(const QString &text)
{
    m_field->setText(text);
    if (text.trimmed().isEmpty()) {
        m_query.reset();
        m_text.clear();
        m_builder->setNode({RetrievalOp::Code, {}, true, -1, {}});
        m_filters->setFilter({});
        showProblem({});
        return run();
    }
    const auto query = parseRetrieval(text);
    if (!query)
        return showProblem(query.message());
    m_query = *query;
    m_text = text;
    m_builder->setNode(query->root);
    m_filters->setFilter(query->filter);
    run();
}

void RetrievalPage::run()
{
    m_step->stop();
    m_refresh->stop();
    m_stale = false;
    if (!m_project || !m_retriever)
        return showFound();
    if (m_touched) {
        m_retriever->forget(m_touched);
        if (m_touched & TableFlag::Codes)
            readCodebook();
        m_touched = {};
    }
    if (!m_query) {
        m_retriever->start({});
        m_view->keepPlace([this] { m_model->setResult(nullptr, nullptr, {}); });
        return showFound();
    }
    const auto plan = m_retriever->plan(*m_query);
    if (!plan) {
        m_view->keepPlace([this] { m_model->setResult(nullptr, nullptr, {}); });
        showFound();
        return showProblem(plan.message());
    }
    showProblem({});
    m_retriever->start(*plan);
    if (m_retriever->step(firstStep))
        showFound();
    else
        goOn();
}

void RetrievalPage::goOn()
{
    if (!m_retriever || !m_query)
        return;
    if (m_retriever->step(nextSteps))
        return showFound();
    const int all = std::max(1, int(m_retriever->texts().documents.size()));
    m_count->setText(tr("Reading texts, %1 %").arg(100 * m_retriever->textsDone() / all));
    m_step->start();
}

void RetrievalPage::showFound()
{
    if (m_project && m_query && m_retriever)
        m_view->keepPlace([this] { m_model->setResult(m_project, m_retriever.get(), m_retriever->takeFound()); });
    const bool any = !m_model->found().empty();
    if (!m_project || !m_anyCode)
        m_empty->setWords(tr("Nothing is coded yet"), tr("Select words in a text and put a code on them. Then ask here which passages have which codes, near or within which others."));
    else if (!m_query)
        m_empty->setWords(tr("Choose a code"), tr("Its passages come here from all documents, each in its context. Add a second code to ask for those that overlap it, stand near it, in the same sentence or under the same heading, or do not."));
    else
        m_empty->setWords(tr("No passage is so"), tr("Nothing that is coded fits the question. Take a row or a filter out, or choose an operator that asks for less, such as “in the same paragraph as”."));
    m_pages->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    for (QToolButton *tool : {m_codeTool, m_exportTool, m_chartTool})
        tool->setEnabled(any);
    if (m_project && m_project->isReadOnly()) {
        m_codeTool->setEnabled(false);
        m_chartTool->setEnabled(false);
    }
    showCount();
    Q_EMIT stateChanged();
}

void RetrievalPage::showCount()
{
    const int passages = int(m_model->found().size());
    m_count->setText(m_query ? tr("%1 in %2").arg(tr("%n passages", nullptr, passages), tr("%n documents", nullptr, m_model->documentCount())) : QString());
    const QString rule = m_query ? retrievalInWords(*m_query).join(u' ') : QString();
    m_rule->setText(rule);
    m_rule->setToolTip(m_query ? retrievalNotes(*m_query).join(u'\n') : QString());
    Q_EMIT stateChanged();
}

void RetrievalPage::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void RetrievalPage::fail(const QString &title, const QString &sentence)
{
    m_services.prompts.fail(this, title, sentence);
}

void RetrievalPage::showPassage(int row)
{
    const int at = m_model->passageAt(row);
    if (at < 0 || !m_retriever)
        return;
    if (const RetrievedFacts facts = m_retriever->facts(m_model->found()[size_t(at)]); facts.passage)
        Q_EMIT passageChosen(facts.passage);
}

void RetrievalPage::openPassage(int row)
{
    const int at = m_model->passageAt(row);
    if (at >= 0)
        m_services.navigator.go({PlaceKind::Library, m_model->documentOf(row), m_model->found()[size_t(at)].span});
}

} // namespace haeje
