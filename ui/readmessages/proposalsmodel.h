// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/messageproposals.h"

#include <QAbstractTableModel>

namespace haeje {

/// Proposals as a sheet: ticked ones are taken, every part can be written over.
class ProposalsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DateColumn, FromColumn, ToColumn, KindColumn, OccasionColumn, OrdinalColumn, AsColumn, DocumentColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<DocumentProposal> &proposals);
    void setTake(int row, TakeAs take);
    void removeRowsOf(const QList<int> &rows);
    const QList<DocumentProposal> &proposals() const { return m_rows; }
    int ticked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A date that is none and an ordinal that is no number are refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QString words(const DocumentProposal &one, int column) const;
    QList<DocumentProposal> m_rows;
};

/// What TakeAs is called, for that proposal.
QString takeWords(TakeAs take);

} // namespace haeje
