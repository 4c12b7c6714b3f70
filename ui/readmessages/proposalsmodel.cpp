// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readmessages/proposalsmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct TakeAsWords {
    Q_DECLARE_TR_FUNCTIONS(TakeAs)
};

QString takeWords(TakeAs take)
{
    switch (take) {
    case TakeAs::Leave: return TakeAsWords::tr("leave");
    case TakeAs::Message: return TakeAsWords::tr("new message");
    case TakeAs::Version: return TakeAsWords::tr("version of the one there");
    case TakeAs::Evidence: return TakeAsWords::tr("evidence of the one there");
    }
    return {};
}

static QString namesOf(const QList<ProposedParty> &parties)
{
    QStringList names;
    for (const ProposedParty &party : parties)
        names << party.name;
    return names.join(QStringLiteral("; "));
}

/// Names that stay keep their capacity and actor.
static QList<ProposedParty> partiesFrom(const QString &names, const QList<ProposedParty> &before)
{
    QList<ProposedParty> parties;
    for (const QString &part : names.split(QLatin1Char(';'))) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const auto same = std::find_if(before.begin(), before.end(), [&](const ProposedParty &party) { return party.name == name; });
        ProposedParty party = same != before.end() ? *same : before.value(parties.size());
        if (same == before.end()) {
            party.name = name;
            party.actor = {};
            party.postOnly = false;
        }
        parties << party;
    }
    return parties;
}

void ProposalsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ProposalsModel::append(const QList<DocumentProposal> &proposals)
{
    if (proposals.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + proposals.size()) - 1);
    m_rows += proposals;
    endInsertRows();
}

void ProposalsModel::setTake(int row, TakeAs take)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows[row].take = take;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ProposalsModel::removeRowsOf(const QList<int> &rows)
{
    beginResetModel();
    QList<DocumentProposal> kept;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!rows.contains(i))
            kept << m_rows.at(i);
    }
    m_rows = kept;
    endResetModel();
}

int ProposalsModel::ticked() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const DocumentProposal &one) { return one.take != TakeAs::Leave; }));
}

int ProposalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProposalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProposalsModel::words(const DocumentProposal &one, int column) const
{
    switch (column) {
    case DateColumn: return one.proposal.date.text();
    case FromColumn: return namesOf(one.proposal.senders);
    case ToColumn: return namesOf(one.proposal.recipients);
    case KindColumn: return one.proposal.kind;
    case OccasionColumn: return one.proposal.occasionName;
    case OrdinalColumn: return one.proposal.ordinal ? QString::number(*one.proposal.ordinal) : QString();
    case AsColumn: return one.hasDocument ? tr("there already") : takeWords(one.take == TakeAs::Leave ? firstChoice(one) : one.take);
    case DocumentColumn: return one.documentTitle;
    default: return {};
    }
}

QVariant ProposalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DocumentProposal &one = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == DateColumn)
        return one.take == TakeAs::Leave ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::EditRole)
        return words(one, index.column());
    if (role == Qt::DisplayRole)
        return index.column() == KindColumn ? messageKindTitle(one.proposal.kind) : words(one, index.column());
    if (role == Qt::ToolTipRole)
        return one.proposal.remarks.isEmpty() ? words(one, index.column()) : one.proposal.remarks.join(QLatin1Char('\n'));
    return {};
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Date"), tr("From"), tr("To"), tr("Kind"), tr("Occasion"), tr("Anniversary"), tr("Taken as"), tr("Document")};
    return titles.value(section);
}

Qt::ItemFlags ProposalsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == DateColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() < AsColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ProposalsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    DocumentProposal &one = m_rows[index.row()];
    const QString text = value.toString().simplified();
    if (role == Qt::CheckStateRole) {
        one.take = value.toInt() != Qt::Checked ? TakeAs::Leave : firstChoice(one) == TakeAs::Leave ? TakeAs::Evidence : firstChoice(one);
    } else if (role != Qt::EditRole) {
        return false;
    } else if (index.column() == DateColumn) {
        const auto date = EdtfDate::parse(text);
        if (!date && !text.isEmpty())
            return false;
        one.proposal.date = date.value_or(EdtfDate());
    } else if (index.column() == FromColumn || index.column() == ToColumn) {
        QList<ProposedParty> &parties = index.column() == FromColumn ? one.proposal.senders : one.proposal.recipients;
        parties = partiesFrom(text, parties);
    } else if (index.column() == KindColumn) {
        if (text.isEmpty())
            return false;
        one.proposal.kind = text;
    } else if (index.column() == OccasionColumn) {
        if (text != one.proposal.occasionName)
            one.proposal.occasion = {};
        one.proposal.occasionName = text;
    } else if (index.column() == OrdinalColumn) {
        bool number = false;
        const int ordinal = text.toInt(&number);
        if (!text.isEmpty() && (!number || ordinal < 1))
            return false;
        one.proposal.ordinal = text.isEmpty() ? std::nullopt : std::optional<int>(ordinal);
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

} // namespace haeje
