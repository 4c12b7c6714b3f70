// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf.h"
#include "core/store/project.h"
#include "ui/common/emptystate.h"
#include "ui/common/segments.h"
#include "ui/search/concordanceview.h"
#include "ui/search/hititem.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpanel.h"
#include "ui/search/searchsession.h"
#include "ui/search/yearbars.h"
#include "ui/shell/navigator.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>

namespace haeje {

static bool sameGroup(const SearchHit &a, const SearchHit &b)
{
    return a.where.kind == EntityKind::Document ? a.where == b.where : a.where.kind == b.where.kind;
}

void SearchPanel::addHead(const SearchHit &first, int count)
{
    const bool document = first.where.kind == EntityKind::Document;
    auto *head = new QStandardItem(document ? first.title : hitGroup(first.where.kind));
    const int all = document ? std::max(count, first.inEntry) : count;
    head->setData(true, HeadRole);
    head->setData(all > count ? tr("%1 of %2").arg(count).arg(all) : QString::number(count), HintRole);
    head->setData(EdtfDate::parse(first.published).value_or(EdtfDate()).display(QLocale()), DateRole);
    head->setFlags(Qt::NoItemFlags);
    m_rows->appendRow(head);
}

void SearchPanel::addHit(int number)
{
    const SearchHit &hit = m_result.hits.at(number);
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

void SearchPanel::fill(const SearchResult &result)
{
    m_result = result;
    m_rows->clear();
    // A document's hits stand together already; those of the other kinds are gathered.
    QHash<int, QList<int>> others;
    QList<QList<int>> groups;
    QHash<int, int> groupOfKind;
    for (int i = 0; i < result.hits.size(); ++i) {
        const SearchHit &hit = result.hits.at(i);
        if (i > 0 && sameGroup(hit, result.hits.at(i - 1)) && !groups.isEmpty()) {
            groups[hit.where.kind == EntityKind::Document ? groups.size() - 1 : groupOfKind.value(int(hit.where.kind))].append(i);
        } else if (hit.where.kind != EntityKind::Document && groupOfKind.contains(int(hit.where.kind))) {
            groups[groupOfKind.value(int(hit.where.kind))].append(i);
        } else {
            groupOfKind.insert(int(hit.where.kind), int(groups.size()));
            groups.append(QList<int>{i});
        }
    }
    for (const QList<int> &group : std::as_const(groups)) {
        addHead(result.hits.at(group.first()), int(group.size()));
        for (int number : group)
            addHit(number);
    }
    m_years->clear();
    m_years->hide();
    m_concordance->setConcordance({});
    showSummary();
    showPage();
    if (!result.hits.isEmpty()) {
        m_session->askCounts();
        askConcordance();
    }
}

void SearchPanel::fail(const QString &sentence)
{
    m_failed = sentence;
    fill({});
}

/// How much was found, what else was looked for, and by which rules it was counted.
void SearchPanel::showSummary()
{
    QStringList rules;
    if (m_result.hits.isEmpty()) {
        m_count->clear();
        m_rule->clear();
    } else if (m_counts) {
        m_count->setText(tr("%n hits", nullptr, int(m_counts->hits)) + QStringLiteral(" · ") + tr("%n documents", nullptr, m_counts->documents)
                         + (m_counts->others > 0 ? QStringLiteral(" · ") + tr("%n others", nullptr, m_counts->others) : QString()));
        if (!m_result.ranked && !m_result.complete)
            rules << tr("Listed: those with the words in their title, then the newest, of %n documents.", nullptr, m_counts->documents);
        else if (!m_result.complete)
            rules << tr("Listed: the best %L1 documents.").arg(m_result.documents);
        m_count->setToolTip(m_counts->rules().join(QLatin1Char('\n')));
    } else {
        m_count->setText(m_result.complete ? tr("%n documents", nullptr, m_result.documents) : tr("Counting…"));
        if (!m_result.ranked && !m_result.complete)
            rules << tr("Too many to rank: those with the words in their title first, then the newest.");
    }
    if (!m_result.alsoSearched.isEmpty())
        rules << tr("Also searched: %1.").arg(m_result.alsoSearched.join(QStringLiteral(", ")));
    if (m_view->current() == 1)
        rules << m_concordance->lines()->concordance().rules;
    m_rule->setText(rules.join(QLatin1Char(' ')));
    m_count->setVisible(!m_count->text().isEmpty());
    m_rule->setVisible(!m_rule->text().isEmpty());
}

void SearchPanel::showPage()
{
    const bool any = !m_result.hits.isEmpty();
    const bool concordance = m_view->current() == 1;
    m_tools->setVisible(any);
    m_width->setVisible(concordance && width() > 0 && m_concordance->order() != ConcordanceOrder::Position && m_concordance->order() != ConcordanceOrder::Date);
    for (QToolButton *tool : std::as_const(m_hitTools))
        tool->setEnabled(any);
    if (any) {
        m_pages->setCurrentWidget(concordance ? static_cast<QWidget *>(m_concordance) : m_list);
        return;
    }
    if (!m_failed.isEmpty())
        m_empty->setWords(tr("Not quite a search yet"), m_failed);
    else if (m_field->text().trimmed().isEmpty())
        m_empty->setWords(tr("Search everything"), tr("Texts, titles, memos, codes, messages, figures. Type a word, a \"phrase\" or press F1 for fields and operators."));
    else
        m_empty->setWords(tr("Nothing found"), tr("Every word must occur; a phrase goes in quotation marks. Try fewer words, the beginning of one "
                                                  "with a star (friend*), or another spelling."));
    m_pages->setCurrentWidget(m_empty);
}

void SearchPanel::choose(const QModelIndex &index)
{
    const QVariant number = index.data(IndexRole);
    if (number.isValid())
        open(m_result.hits.value(number.toInt()));
}

/// The text needs the room that the panel took.
void SearchPanel::open(const SearchHit &hit)
{
    setWide(false);
    if (hit.where.kind == EntityKind::Document)
        m_navigator.go({PlaceKind::Library, hit.where, hit.span});
    else
        m_navigator.goTo(hit.where);
}

} // namespace haeje
