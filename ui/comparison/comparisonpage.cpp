// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonpage.h"

#include "core/store/project.h"
#include "core/work/firstuses.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/common/toolrow.h"
#include "ui/common/warningstrip.h"
#include "ui/comparison/comparisonview.h"
#include "ui/comparison/resulttable.h"
#include "ui/comparison/similaritycurve.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

/// The commands that bring texts, where there is none yet.
static void addWaysToTexts(EmptyState *empty, const Services &services)
{
    const auto add = [&](const QString &text, const char *name, const char *command, bool primary) {
        if (QAction *action = services.actions.find(QLatin1String(command)))
            QObject::connect(empty->addButton(text, QLatin1String(name), primary), &QPushButton::clicked, action, &QAction::trigger);
    };
    add(ComparisonPage::tr("Import texts..."), "comparisonImport", "project.import", true);
    add(ComparisonPage::tr("Read messages out of texts"), "comparisonRead", "analyse.read-messages", false);
}

static QComboBox *makeChoice(const char *name, const QString &accessible, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleName(accessible);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(18);
    choice->setMaxVisibleItems(24);
    return choice;
}

ComparisonPage::ComparisonPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_text(makeChoice("comparedText", tr("The message that is looked at"), this))
    , m_with(makeChoice("comparedWith", tr("The text it is held against"), this))
    , m_baselines(new Segments(this))
    , m_lists(new Segments(this))
    , m_expression(new QLineEdit(this))
    , m_view(new ComparisonView(this))
    , m_table(new ResultTable(QStringLiteral("comparisonTable"), this))
    , m_curve(new SimilarityCurve(this))
    , m_counts(metaLabel({}, this))
    , m_verdict(new QLabel(this))
    , m_rules(metaLabel({}, this))
    , m_warning(new WarningStrip(this))
{
    build();
    connect(m_text, &QComboBox::activated, this, [this] {
        takeLastOfBaseline();
        showTexts();
        showResults();
    });
    connect(m_with, &QComboBox::activated, this, &ComparisonPage::showTexts);
    connect(m_baselines, &Segments::chosen, this, [this](int position) { chooseBaseline(Baseline(position)); });
    connect(m_lists, &Segments::chosen, this, &ComparisonPage::showResults);
    connect(m_expression, &QLineEdit::editingFinished, this, &ComparisonPage::showResults);
    connect(m_expression, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (words.isEmpty())
            showResults();
    });
    connect(m_view, &ComparisonView::opened, this, [this](int column, TextSpan span) { open(m_compared->names.at(column).document, span); });
    connect(m_view, &ComparisonView::linkWanted, this, &ComparisonPage::link);
    connect(m_view, &ComparisonView::apartWanted, this, &ComparisonPage::keepApart);
    connect(m_table, &ResultTable::chosen, this, &ComparisonPage::chooseRow);
    connect(m_table, &ResultTable::opened, this, [this](qint64 document, TextSpan span) { open(DocumentId(document), span); });
    connect(m_curve, &SimilarityCurve::chosen, this, [this](int point) { m_table->view()->selectRow(point); });
}

ComparisonPage::~ComparisonPage() = default;

void ComparisonPage::build()
{
    auto *tools = new ToolRow(this);
    tools->addWidget(metaLabel(tr("Compare"), this));
    tools->addWidget(m_with, 1);
    tools->addWidget(metaLabel(tr("with"), this));
    tools->addWidget(m_text, 1);
    addFurtherTools(tools);
    addTools(tools);
    auto *baselines = new ToolRow(this);
    baselines->addWidget(metaLabel(tr("Baseline"), this));
    for (int k = 0; k < baselineCount; ++k)
        m_baselines->add(baselineTitle(Baseline(k)), {}, QStringLiteral("baseline.") + baselineWords().at(k));
    m_baselines->setCurrent(-1);
    baselines->addWidget(m_baselines);
    baselines->addStretch();
    baselines->addWidget(m_counts);
    baselines->letGiveWay(m_counts);
    m_counts->setTextFormat(Qt::RichText);
    auto *split = new ThinSplitter(Qt::Vertical, this);
    split->addWidget(m_view);
    split->addWidget(buildResults());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    split->setSizes({scaled(420), scaled(300)});
    m_empty = new EmptyState(tr("No message has a text yet"), tr("A comparison needs the words of messages: import their texts into the library, then give each message's version its document. The messages that a text tells of can be read out of it, too."), this);
    addWaysToTexts(m_empty, m_services);
    auto *page = new QWidget(this);
    m_pageColumn = new QVBoxLayout(page);
    m_pageColumn->setContentsMargins(0, 0, 0, 0);
    m_pageColumn->setSpacing(0);
    m_pageColumn->addWidget(tools);
    m_pageColumn->addWidget(baselines);
    m_pageColumn->addWidget(m_warning);
    m_pageColumn->addWidget(split, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    setFocusProxy(m_view);
}

QWidget *ComparisonPage::buildResults()
{
    auto *panel = new QWidget(this);
    auto *head = new ToolRow(panel);
    m_lists->add(tr("First use"), {}, QStringLiteral("listFirstUse"));
    m_lists->add(tr("Dropped since"), {}, QStringLiteral("listDropped"));
    m_lists->add(tr("Similarity"), {}, QStringLiteral("listSimilarity"));
    m_lists->add(tr("Sentences"), {}, QStringLiteral("listSentences"));
    head->addWidget(m_lists);
    m_expression->setObjectName(QStringLiteral("comparisonExpression"));
    m_expression->setPlaceholderText(tr("Look up an expression"));
    m_expression->setClearButtonEnabled(true);
    m_expression->setMaximumWidth(scaled(220));
    head->addWidget(m_expression, 1);
    head->addStretch();
    const auto add = [&](const char *icon, const char *name, const QString &text, const QString &tip, void (ComparisonPage::*run)()) {
        QToolButton *button = head->add(QLatin1String(icon), text, tip);
        button->setObjectName(QLatin1String(name));
        connect(button, &QToolButton::clicked, this, run);
    };
    add("claim", "comparisonClaim", tr("Make claim"), tr("Make a claim of the chosen row, with its passages"), &ComparisonPage::makeClaim);
    add("charts", "comparisonChart", tr("Make chart"), tr("Keep the list as a chart, which is read anew each time"), &ComparisonPage::makeChart);
    add("export", "comparisonCsv", tr("CSV"), tr("Save the list as CSV…"), &ComparisonPage::exportCsv);
    m_verdict->setObjectName(QStringLiteral("comparisonVerdict"));
    m_rules->setObjectName(QStringLiteral("comparisonRules"));
    for (QLabel *label : {m_verdict, m_rules}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(4));
    }
    m_rules->setMaximumHeight(scaled(58));
    m_rules->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_choose = new EmptyState(tr("Choose what it is compared with"), tr("What is new depends on the baseline: the same occasion, the same pair, the same sender, or everything earlier. Choose one above."), panel);
    auto *lists = new QWidget(panel);
    auto *inner = new QVBoxLayout(lists);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_curve);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_verdict);
    inner->addWidget(m_rules);
    m_results = new QStackedWidget(panel);
    m_results->addWidget(lists);
    m_results->addWidget(m_choose);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_results, 1);
    return panel;
}

void ComparisonPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_baseline.reset();
    m_compared.reset();
    m_texts.reset();
    m_further.clear();
    m_stale = true;
    m_baselines->setCurrent(-1);
    if (project) {
        connect(project, &Project::changed, this, [this](Tables touched) {
            if (!(touched & (TableFlag::Documents | TableFlag::Messages | TableFlag::Actors | TableFlag::Occasions | TableFlag::Terms)))
                return;
            m_stale = true;
            refresh();
        });
    }
    refresh();
}

void ComparisonPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

/// Reads again what an edit touched; only while the page is seen.
void ComparisonPage::refresh()
{
    if (!m_project || !m_stale || !isVisible())
        return;
    m_stale = false;
    m_texts = std::make_unique<MessageTexts>(*m_project);
    fillChoices();
    showTexts();
    showResults();
}

/// The newest first; what was chosen stays.
void ComparisonPage::fillChoices()
{
    const QVariant text = m_text->currentData(), with = m_with->currentData();
    m_text->clear();
    m_with->clear();
    m_offered.clear();
    const QList<Message> &messages = m_texts->messages();
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        for (const NamedText &one : m_texts->textsOf(messages.at(i))) {
            const QString label = QStringLiteral("%1 · %2 · %3 · %4").arg(one.date.text(), one.name, one.language, MessageTexts::titleOf(messages.at(i))) + (one.outlet.isEmpty() ? QString() : QStringLiteral(" · ") + one.outlet);
            m_offered.append({one.document, label});
            for (QComboBox *choice : {m_text, m_with}) {
                choice->addItem(label, one.document.value);
                choice->setItemData(choice->count() - 1, label, Qt::ToolTipRole);
            }
        }
    }
    m_stack->setCurrentIndex(m_text->count() > 0 ? 0 : 1);
    m_text->setCurrentIndex(std::max(0, m_text->findData(text)));
    m_with->setCurrentIndex(with.isValid() ? m_with->findData(with) : -1);
    if (m_with->currentIndex() < 0)
        takeLastOfBaseline();
}

static QString documentName(const QComboBox *choice)
{
    return choice->currentIndex() < 0 ? QString() : QStringLiteral("document:%1").arg(choice->currentData().toLongLong());
}

AnalysisOptions ComparisonPage::options() const
{
    AnalysisOptions options{{QStringLiteral("message"), documentName(m_text)}};
    if (m_baseline)
        options.insert(QStringLiteral("baseline"), baselineWords().at(int(*m_baseline)));
    if (m_lists->current() == FirstUses && !m_expression->text().trimmed().isEmpty())
        options.insert(QStringLiteral("expression"), m_expression->text().trimmed());
    return options;
}

/// The text at the left is the last one of the baseline; without a baseline, of the same pair.
void ComparisonPage::takeLastOfBaseline()
{
    const auto plan = m_text->currentIndex() < 0 ? Result<BaselinePlan>(Error{}) : planBaseline(*m_texts, options(), false);
    if (!plan)
        return m_with->setCurrentIndex(-1);
    const Baseline baseline = m_baseline.value_or(plan->held[size_t(Baseline::SamePair)] > 0 ? Baseline::SamePair : Baseline::AllEarlier);
    int last = -1;
    for (int i = 0; i < int(plan->earlier.size()); ++i)
        last = plan->earlier[size_t(i)].baselines & (1U << int(baseline)) ? i : last;
    m_with->setCurrentIndex(last < 0 ? -1 : m_with->findData(plan->sources.at(last).document.value));
}

void ComparisonPage::showTexts()
{
    m_compared.reset();
    m_warning->setText({});
    tidyFurther();
    showFurther();
    QList<std::pair<QString, QString>> heads;
    if (m_project && m_text->currentIndex() >= 0 && m_with->currentIndex() >= 0) {
        QStringList names{documentName(m_with), documentName(m_text)};
        for (const DocumentId further : std::as_const(m_further))
            names += QStringLiteral("document:%1").arg(further.value);
        auto compared = compareNamed(*m_project, *m_texts, names);
        if (compared)
            m_compared = *compared;
        else
            m_warning->setText(compared.message());
    } else if (m_text->currentIndex() >= 0) {
        m_warning->setText(tr("No earlier text is chosen to set beside it. Choose one at the left."));
    }
    for (const NamedText &name : m_compared ? m_compared->names : QList<NamedText>()) {
        const Message *message = m_texts->find(name.message);
        heads.append({name.name + (message ? QStringLiteral(" · ") + MessageTexts::titleOf(*message) : QString()),
                      QStringList{name.date.display(locale()), name.outlet, name.language}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · "))});
    }
    m_view->setComparison(m_compared ? m_compared->comparison : Comparison(), heads);
    showCounts();
    if (m_lists->current() == Sentences)
        showResults();
    Q_EMIT stateChanged();
}

void ComparisonPage::showCounts()
{
    QStringList parts;
    if (m_compared) {
        const auto &words = m_compared->comparison.words;
        for (const WordChange change : {WordChange::Kept, WordChange::Changed, WordChange::New, WordChange::Dropped}) {
            const int left = words.first()[size_t(change)], right = words.at(1)[size_t(change)];
            const QString count = change == WordChange::New ? QString::number(right) : change == WordChange::Dropped || left == right ? QString::number(left) : QStringLiteral("%1 / %2").arg(left).arg(right);
            parts += QStringLiteral("<b>%1</b> %2 %3").arg(changeSign(change), wordChangeTitle(change).toHtmlEscaped(), count);
        }
    }
    m_counts->setText(parts.isEmpty() ? QString() : tr("Words:") + QStringLiteral(" ") + parts.join(QStringLiteral(" &nbsp; ")));
}

void ComparisonPage::chooseBaseline(Baseline baseline)
{
    m_baseline = baseline;
    m_baselines->setCurrent(int(baseline));
    takeLastOfBaseline();
    showTexts();
    showResults();
}

QString ComparisonPage::title() const
{
    return tr("Comparison");
}

QStringList ComparisonPage::status() const
{
    if (!m_compared)
        return {};
    const auto &sentences = m_compared->comparison.sentences;
    return {tr("%n rows", nullptr, int(m_compared->comparison.rows.size())), tr("%1 kept, %2 changed, %3 new, %4 dropped").arg(sentences[0]).arg(sentences[1]).arg(sentences[2]).arg(sentences[3])};
}

void ComparisonPage::find()
{
    m_text->setFocus();
    m_text->showPopup();
}

void ComparisonPage::showEntity(const EntityRef &what)
{
    if (!m_project)
        return;
    if (what.kind == EntityKind::Message)
        compare(QStringLiteral("message:%1").arg(what.id), {});
    else if (what.kind == EntityKind::Document)
        compare(QStringLiteral("document:%1").arg(what.id), {});
    else if (what.kind == EntityKind::Version)
        compareVersions(VersionId(what.id));
}

void ComparisonPage::compare(const QString &text, const QString &with)
{
    if (m_stale) {
        m_stale = false;
        m_texts = std::make_unique<MessageTexts>(*m_project);
        fillChoices();
    }
    const auto named = m_texts->text(text);
    if (!named)
        return m_warning->setText(named.message());
    m_text->setCurrentIndex(m_text->findData(named->document.value));
    if (const auto other = with.isEmpty() ? Result<NamedText>(Error{}) : m_texts->text(with); other)
        m_with->setCurrentIndex(m_with->findData(other->document.value));
    else
        takeLastOfBaseline();
    showTexts();
    showResults();
}

} // namespace haeje
