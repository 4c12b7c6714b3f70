// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpanel.h"

#include "core/store/project.h"
#include "ui/common/icons.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/search/findings.h"
#include "ui/search/hititem.h"
#include "ui/shell/navigator.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

static constexpr int mostHits = 1000;

SearchPanel::SearchPanel(Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_findings(new Findings(this))
    , m_field(new QLineEdit(this))
    , m_count(metaLabel({}, this))
    , m_list(new QListView(this))
    , m_rows(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("searchPanel"));
    auto *head = new PanelHead(tr("All hits"), this);
    QToolButton *shut = head->add(QStringLiteral("close"), {}, tr("Close"));
    shut->setObjectName(QStringLiteral("searchClose"));
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setAccessibleName(tr("Find in everything"));
    m_field->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("searchCount"));
    m_count->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    top->setSpacing(scaled(6));
    top->addWidget(m_field);
    top->addWidget(m_count);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    connect(shut, &QToolButton::clicked, this, &SearchPanel::closed);
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, &SearchPanel::closed);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { search(m_field->text()); });
    connect(m_list, &QListView::clicked, this, &SearchPanel::choose);
    connect(m_list, &QListView::activated, this, &SearchPanel::choose);
    connect(m_findings, &Findings::found, this, [this](const QString &, const QList<SearchHit> &hits) { fill(hits); });
    connect(m_findings, &Findings::failed, this, [this](const QString &, const QString &sentence) {
        fill({});
        m_count->setText(sentence);
    });
}

void SearchPanel::setProject(Project *project)
{
    m_findings->setProject(project);
    m_field->clear();
    fill({});
    m_count->clear();
}

void SearchPanel::search(const QString &query)
{
    m_field->setText(query);
    m_findings->ask(query, mostHits, 50);
}

static bool sameGroup(const SearchHit &a, const SearchHit &b)
{
    return a.where.kind == EntityKind::Document ? a.where == b.where : a.where.kind == b.where.kind;
}

void SearchPanel::addHead(const SearchHit &first, int count)
{
    auto *head = new QStandardItem(first.where.kind == EntityKind::Document ? first.title : hitGroup(first.where.kind));
    head->setData(true, HeadRole);
    head->setData(QString::number(count), HintRole);
    head->setFlags(Qt::NoItemFlags);
    m_rows->appendRow(head);
}

void SearchPanel::addHit(int number)
{
    const SearchHit &hit = m_hits.at(number);
    // Under the document's name its hits need no name of their own.
    const bool named = hit.where.kind != EntityKind::Document && hit.title != hit.snippet;
    auto *row = new QStandardItem(named ? hit.title : QString());
    row->setData(hit.title + QLatin1Char('\n') + hit.snippet, Qt::AccessibleTextRole);
    row->setData(hitIcon(hit.where.kind), Qt::DecorationRole);
    row->setData(hit.snippet, SnippetRole);
    row->setData(hit.snippetMatch.start, MatchStartRole);
    row->setData(hit.snippetMatch.length(), MatchLengthRole);
    row->setData(number, IndexRole);
    m_rows->appendRow(row);
}

void SearchPanel::fill(const QList<SearchHit> &hits)
{
    m_hits = hits;
    m_rows->clear();
    QList<bool> listed(hits.size(), false);
    int documents = 0;
    for (int i = 0; i < hits.size(); ++i) {
        if (listed.at(i))
            continue;
        QList<int> group;
        for (int j = i; j < hits.size(); ++j) {
            if (!listed.at(j) && sameGroup(hits.at(i), hits.at(j))) {
                group.append(j);
                listed[j] = true;
            }
        }
        documents += hits.at(i).where.kind == EntityKind::Document ? 1 : 0;
        addHead(hits.at(i), int(group.size()));
        for (int number : std::as_const(group))
            addHit(number);
    }
    if (hits.isEmpty())
        m_count->setText(tr("Nothing found. Every word must occur; put a phrase in quotation marks."));
    else if (hits.size() >= mostHits)
        m_count->setText(tr("The first %n hits", nullptr, mostHits));
    else
        m_count->setText(tr("%n hits", nullptr, int(hits.size())) + QStringLiteral(" · ") + tr("%n documents", nullptr, documents));
}

void SearchPanel::choose(const QModelIndex &index)
{
    const QVariant number = index.data(IndexRole);
    if (!number.isValid())
        return;
    const SearchHit hit = m_hits.value(number.toInt());
    if (hit.where.kind == EntityKind::Document)
        m_navigator.go({PlaceKind::Library, hit.where, hit.span});
    else
        m_navigator.goTo(hit.where);
}

} // namespace haeje
