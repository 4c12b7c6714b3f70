// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpanel.h"

#include "core/store/project.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/search/concordanceview.h"
#include "ui/search/hititem.h"
#include "ui/search/hitrows.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchsession.h"
#include "ui/search/yearbars.h"

#include <QGuiApplication>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

SearchPanel::SearchPanel(Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_session(new SearchSession(this))
    , m_field(new QueryField(this))
    , m_count(new QLabel(this))
    , m_rule(metaLabel({}, this))
    , m_years(new YearBars(this))
    , m_view(new Segments(this))
    , m_width(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_list(new QListView(this))
    , m_rows(new HitRows([this](const QModelIndex &index) { return wordsAt(index); }, this))
    , m_concordance(new ConcordanceView(this))
    , m_typed(new QTimer(this))
{
    setObjectName(QStringLiteral("searchPanel"));
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Hits"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SearchPanel::showHitMenu);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_concordance);
    m_typed->setSingleShot(true);
    m_typed->setInterval(120);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildTop());
    column->addWidget(m_years);
    column->addWidget(buildTools());
    column->addWidget(m_pages, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &SearchPanel::shut);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!(QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) // these select several
            choose(index);
    });
    connect(m_list, &QListView::activated, this, &SearchPanel::choose);
    connectSession();
    setPrompts(nullptr);
    showPage();
}

SearchPanel::~SearchPanel() = default;

QWidget *SearchPanel::buildHead()
{
    auto *head = new PanelHead(tr("Search"), this);
    QToolButton *saved = head->add(QStringLiteral("pin"), {}, tr("Saved searches"));
    saved->setObjectName(QStringLiteral("savedSearches"));
    m_saved = new QMenu(saved);
    saved->setMenu(m_saved);
    saved->setPopupMode(QToolButton::InstantPopup);
    connect(m_saved, &QMenu::aboutToShow, this, &SearchPanel::fillSavedMenu);
    m_spellings = head->add(QStringLiteral("compare"), {}, tr("Spellings searched as one"));
    m_spellings->setObjectName(QStringLiteral("searchSpellings"));
    connect(m_spellings, &QToolButton::clicked, this, &SearchPanel::editSpellings);
    m_wide = head->add(QStringLiteral("zoom-in"), {}, tr("Use the whole window"));
    m_wide->setObjectName(QStringLiteral("searchWide"));
    m_wide->setCheckable(true);
    connect(m_wide, &QToolButton::toggled, this, &SearchPanel::wideChanged);
    QToolButton *shut = head->add(QStringLiteral("close"), {}, tr("Close"));
    shut->setObjectName(QStringLiteral("searchClose"));
    connect(shut, &QToolButton::clicked, this, &SearchPanel::shut);
    return head;
}

QWidget *SearchPanel::buildTop()
{
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(6));
    column->setSpacing(scaled(4));
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setAccessibleName(tr("Find in everything"));
    m_field->setPlaceholderText(tr("Words, \"phrases\", author:, date:, NEAR/5 …"));
    m_field->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(4));
    row->addWidget(m_field, 1);
    m_literal = toolButton({}, QStringLiteral("="), tr("Only the spellings that are typed"), top);
    m_literal->setObjectName(QStringLiteral("searchLiteral"));
    m_literal->setCheckable(true);
    QToolButton *help = toolButton({}, QStringLiteral("?"), tr("What can be written here (F1)"), top);
    help->setObjectName(QStringLiteral("searchHelp"));
    row->addWidget(m_literal);
    row->addWidget(help);
    column->addLayout(row);
    m_count->setObjectName(QStringLiteral("searchCount"));
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    m_rule->setObjectName(QStringLiteral("searchRule"));
    m_rule->setWordWrap(true);
    m_rule->setTextFormat(Qt::PlainText);
    column->addWidget(m_count);
    column->addWidget(m_rule);
    connect(help, &QToolButton::clicked, m_field, &QueryField::showHelp);
    connect(m_literal, &QToolButton::toggled, this, [this] { run(m_typing); });
    connect(m_field, &QLineEdit::textEdited, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, [this] { run(true); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { run(false); });
    connect(m_years, &YearBars::yearChosen, this, &SearchPanel::narrowTo);
    return top;
}

QWidget *SearchPanel::buildTools()
{
    auto *tools = new ToolRow(this);
    m_tools = tools;
    m_view->setObjectName(QStringLiteral("searchView"));
    m_view->add(tr("Hits"), {}, QStringLiteral("viewHits"));
    m_view->add(tr("Concordance"), {}, QStringLiteral("viewConcordance"));
    m_view->setMinimumWidth(m_view->sizeHint().width());
    tools->addWidget(m_view);
    m_width->setObjectName(QStringLiteral("neighbours"));
    m_width->setToolTip(tr("How many neighbours the order looks at"));
    m_width->setAccessibleName(m_width->toolTip());
    for (int i = 1; i <= 3; ++i)
        m_width->addItem(tr("%n neighbours", nullptr, i));
    m_width->setCurrentIndex(2);
    tools->addWidget(m_width);
    tools->addStretch();
    const auto add = [&](const char *icon, const QString &text, const QString &tip, const char *name, auto work) {
        QToolButton *button = tools->add(QString::fromLatin1(icon), text, tip);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QToolButton::clicked, this, work);
        m_hitTools << button;
    };
    add("tag", tr("Code all hits..."), tr("Put a code on every hit"), "codeHits", [this] { codeHits(true); });
    add("text", {}, tr("Make passages of all hits"), "makePassages", [this] { codeHits(false); });
    add("copy", {}, tr("Copy the list as text"), "copyHits", [this] { copyList(); });
    add("export", {}, tr("Save the list as CSV"), "exportHits", [this] { exportList(); });
    connect(m_view, &Segments::chosen, this, [this] {
        showPage();
        askConcordance();
    });
    connect(m_width, qOverload<int>(&QComboBox::activated), this, [this] {
        m_concordanceFresh = false;
        askConcordance();
    });
    return tools;
}

void SearchPanel::connectSession()
{
    connect(m_session, &SearchSession::found, this, &SearchPanel::fill);
    connect(m_session, &SearchSession::failed, this, &SearchPanel::fail);
    connect(m_session, &SearchSession::counted, this, [this](const SearchCounts &counts) {
        m_counts = counts;
        m_years->setCounts(counts);
        m_years->setVisible(m_years->columns() > 0);
        showSummary();
    });
    connect(m_session, &SearchSession::concordanceFound, this, [this](const Concordance &found) {
        m_concordance->setConcordance(found);
        showPage();
        showSummary();
    });
    connect(m_concordance, &ConcordanceView::orderChosen, this, [this] {
        m_concordanceFresh = false;
        askConcordance();
    });
    connect(m_concordance, &ConcordanceView::lineChosen, this, [this](const ConcordanceLine &line) {
        SearchHit hit;
        hit.where = line.document;
        hit.span = line.span;
        open(hit);
    });
}

void SearchPanel::setProject(Project *project)
{
    if (m_session->project())
        m_session->project()->disconnect(this);
    m_session->setProject(project);
    m_field->setProject(project);
    m_field->clear();
    if (project) {
        // What an edit changed may be in the list, or belong there now.
        connect(project, &Project::changed, this, [this] {
            if (isVisible() && m_session->hasQuery())
                m_typed->start();
        });
    }
    m_result = {};
    m_failed.clear();
    fill({});
}

void SearchPanel::search(const QString &query)
{
    m_field->setText(query);
    run(false);
}

void SearchPanel::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPanel::shut()
{
    setWide(false);
    Q_EMIT closed();
}

bool SearchPanel::isWide() const
{
    return m_wide->isChecked();
}

void SearchPanel::setWide(bool wide)
{
    m_wide->setChecked(wide);
}

void SearchPanel::run(bool typing)
{
    m_typed->stop();
    m_typing = typing && m_field->hasFocus();
    m_counts.reset();
    m_concordanceFresh = false;
    m_failed.clear();
    if (m_field->text().trimmed().isEmpty()) {
        m_session->forget();
        return fill({});
    }
    m_session->ask(m_field->text(), m_literal->isChecked(), m_typing);
}

void SearchPanel::narrowTo(int year)
{
    static const QRegularExpression old(QStringLiteral("(^|\\s)year:\\S+"));
    QString query = m_field->text();
    query.remove(old);
    const bool alternatives = query.contains(QLatin1String(" OR "));
    if (alternatives)
        query = QLatin1Char('(') + query.trimmed() + QLatin1Char(')');
    search(query.trimmed() + QStringLiteral(" year:") + (year == 0 ? QStringLiteral("none") : QString::number(year)));
}

void SearchPanel::askConcordance()
{
    if (m_view->current() != 1 || m_concordanceFresh || !m_session->hasQuery())
        return;
    m_concordanceFresh = true;
    m_concordance->setOrder(m_concordance->order());
    m_session->askConcordance(m_concordance->order(), m_width->currentIndex() + 1, {std::clamp(width() / scaled(12), 40, 200), false});
}

} // namespace haeje
