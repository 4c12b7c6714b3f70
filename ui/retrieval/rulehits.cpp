// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/rulehits.h"

#include "core/store/documents.h"
#include "core/store/project.h"
#include "core/work/retrieval.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace haeje {

static constexpr int wordsAroundHit = 14;

void RuleHitsModel::setHits(const Project *project, std::vector<RuleHit> hits, std::vector<char> coded)
{
    beginResetModel();
    m_project = project;
    m_hits = std::move(hits);
    m_coded = std::move(coded);
    m_ticked.assign(m_hits.size(), 0);
    for (size_t i = 0; i < m_hits.size(); ++i)
        m_ticked[i] = !m_coded[i];
    m_sources.clear();
    endResetModel();
    Q_EMIT ticksChanged();
}

/// Another code was named: what it is on already differs, what the user unticked does not.
void RuleHitsModel::setCoded(std::vector<char> coded)
{
    for (size_t i = 0; i < m_hits.size() && i < coded.size(); ++i)
        m_ticked[i] = coded[i] ? 0 : m_coded[i] ? 1 : m_ticked[i];
    m_coded = std::move(coded);
    if (!m_hits.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

int RuleHitsModel::tickedCount() const
{
    return int(std::count(m_ticked.begin(), m_ticked.end(), 1));
}

int RuleHitsModel::codedCount() const
{
    return int(std::count(m_coded.begin(), m_coded.end(), 1));
}

int RuleHitsModel::documentCount() const
{
    int count = 0;
    for (size_t i = 0; i < m_hits.size(); ++i)
        count += i == 0 || m_hits[i].document != m_hits[i - 1].document;
    return count;
}

void RuleHitsModel::tick(const QList<int> &rows, bool on)
{
    for (const int row : rows) {
        if (!m_coded[size_t(row)])
            m_ticked[size_t(row)] = on;
        Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    }
    Q_EMIT ticksChanged();
}

void RuleHitsModel::tickAll(bool on)
{
    for (size_t i = 0; i < m_ticked.size(); ++i)
        m_ticked[i] = on && !m_coded[i];
    if (!m_hits.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

const RuleHitsModel::Source &RuleHitsModel::source(DocumentId document) const
{
    Source *known = m_sources.object(document);
    if (!known) {
        const auto summary = m_project->documents().summary(document);
        known = new Source{summary ? summary->facts.title : QString(), m_project->documents().text(document)};
        m_sources.insert(document, known);
    }
    return *known;
}

QString RuleHitsModel::part(const RuleHit &hit, int role) const
{
    const QString &text = source(hit.document).text;
    if (role == QuoteRole)
        return text.mid(hit.span.start, hit.span.length()).simplified();
    const WordsAround around = wordsAround(text, hit.span, wordsAroundHit);
    return role == BeforeRole ? around.before : around.after;
}

QVariant RuleHitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_project)
        return {};
    const RuleHit &hit = m_hits[size_t(index.row())];
    const bool coded = m_coded[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == ContextColumn)
        return coded || m_ticked[size_t(index.row())] ? (coded ? Qt::PartiallyChecked : Qt::Checked) : Qt::Unchecked;
    if (role == Qt::ToolTipRole && coded)
        return tr("Has the code from you already");
    if (index.column() == ContextColumn) {
        if (role >= BeforeRole && role <= AfterRole)
            return part(hit, role);
        if (role == Qt::AccessibleTextRole)
            return QString(part(hit, BeforeRole) + part(hit, QuoteRole) + part(hit, AfterRole) + (coded ? tr(" (coded already)") : QString()));
        return role == Qt::DisplayRole ? QVariant(part(hit, QuoteRole)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == TitleColumn)
        return source(hit.document).title;
    return hit.score < 1 ? QVariant(QString::number(hit.score, 'f', 2)) : QVariant();
}

bool RuleHitsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    tick({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant RuleHitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ContextColumn ? tr("Found") : section == TitleColumn ? tr("Document") : tr("Likeness");
}

Qt::ItemFlags RuleHitsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == ContextColumn && !m_coded[size_t(index.row())])
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void RuleHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.palette);
    const QString quote = index.data(RuleHitsModel::QuoteRole).toString();
    const QString before = index.data(RuleHitsModel::BeforeRole).toString().simplified(), after = index.data(RuleHitsModel::AfterRole).toString().simplified();
    option.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    QRect rect = QApplication::style()->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    rect.setLeft(std::max(rect.left(), option.rect.left() + scaled(26)));
    rect.setRight(option.rect.right() - scaled(8));
    painter->save();
    QFont bold = font(TypeRole::Interface);
    bold.setBold(true);
    const QFontMetrics plain(font(TypeRole::Interface)), strong(bold);
    const auto gapAt = [&](const QString &edge) { return !edge.isEmpty() && edge.at(0).isSpace() ? plain.horizontalAdvance(u' ') : 0; };
    const int gap = plain.horizontalAdvance(u' ');
    const QString middle = strong.elidedText(quote, Qt::ElideRight, rect.width() - 2 * gap);
    const int middleWidth = strong.horizontalAdvance(middle);
    const QString left = plain.elidedText(before, Qt::ElideLeft, std::max(0, std::min((rect.width() - middleWidth) / 2, rect.width() * 2 / 5)));
    const bool coded = index.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked;
    painter->setFont(font(TypeRole::Interface));
    painter->setPen(theme.secondary);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, left);
    rect.setLeft(rect.left() + plain.horizontalAdvance(left) + gapAt(index.data(RuleHitsModel::BeforeRole).toString().right(1)));
    painter->setFont(bold);
    painter->setPen(coded ? theme.disabled : theme.text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, middle);
    rect.setLeft(rect.left() + middleWidth + gapAt(index.data(RuleHitsModel::AfterRole).toString()));
    painter->setFont(font(TypeRole::Interface));
    painter->setPen(theme.secondary);
    if (rect.width() > gap)
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, plain.elidedText(after, Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace haeje
