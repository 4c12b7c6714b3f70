// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codinglist.h"

#include "core/store/codingunion.h"
#include "ui/common/codingsign.h"

namespace haeje {

void CodingListModel::setCodings(const QList<CodingRow> &codings, const QHash<CodeId, int> &colours, bool namesShown)
{
    beginResetModel();
    m_codings = codings;
    m_colours = colours;
    m_namesShown = namesShown;
    m_rows.clear();
    m_counts.clear();
    DocumentId document;
    for (int i = 0; i < m_codings.size(); ++i) {
        if (m_codings.at(i).document != document)
            m_rows.append(-1 - i);
        document = m_codings.at(i).document;
        m_rows.append(i);
        ++m_counts[document];
    }
    endResetModel();
}

const CodingRow *CodingListModel::coding(const QModelIndex &index) const
{
    const int at = index.isValid() ? m_rows.at(index.row()) : -1;
    return at < 0 ? nullptr : &m_codings.at(at);
}

int CodingListModel::rowOf(CodingId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row) >= 0 && m_codings.at(m_rows.at(row)).coding.id == id)
            return row;
    }
    return -1;
}

int CodingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags CodingListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return coding(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QVariant CodingListModel::titleData(int first, int role) const
{
    const CodingRow &row = m_codings.at(first);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.documentTitle;
    case TitleRole:
        return true;
    case MetaRole:
        return QString::number(m_counts.value(row.document));
    default:
        return {};
    }
}

QVariant CodingListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CodingRow *row = coding(index);
    if (!row)
        return titleData(-1 - m_rows.at(index.row()), role);
    switch (role) {
    case Qt::DisplayRole:
        return row->quote.simplified();
    case Qt::ToolTipRole:
        return row->quote.left(1000) + (row->coding.memo.isEmpty() ? QString() : QStringLiteral("\n\n") + row->coding.memo);
    case TitleRole:
        return false;
    case MetaRole: {
        QStringList parts;
        if (m_namesShown)
            parts.append(row->codePath.section(QLatin1Char('/'), -1));
        if (row->coding.weight)
            parts.append(CodingListModel::tr("weight %1").arg(*row->coding.weight));
        if (row->coding.state != CodingState::NotSaid)
            parts.append(codingSign(row->coding.state) + QLatin1Char(' ') + stateWord(row->coding.state));
        parts.append(row->coding.coder);
        if (!row->coding.memo.isEmpty())
            parts.append(row->coding.memo.simplified());
        return parts.join(QStringLiteral(" · "));
    }
    case ColourRole:
        return m_colours.value(row->coding.code);
    default:
        return {};
    }
}

} // namespace haeje
