// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/tables/searchtables.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace haeje {

/// The lines of a concordance: left context, keyword, right context, date, document.
class ConcordanceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LeftColumn, KeywordColumn, RightColumn, DateColumn, TitleColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setConcordance(const Concordance &concordance);
    const Concordance &concordance() const { return m_concordance; }
    const ConcordanceLine &line(int row) const { return m_concordance.lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_concordance.lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Concordance m_concordance;
};

/// Keywords under one another; a click on a head orders by it, a click on a line or Enter opens it.
class ConcordanceView : public QTableView
{
    Q_OBJECT
public:
    explicit ConcordanceView(QWidget *parent = nullptr);

    void setConcordance(const Concordance &concordance);
    ConcordanceModel *lines() const { return m_model; }
    ConcordanceOrder order() const { return m_order; }
    void setOrder(ConcordanceOrder order);

Q_SIGNALS:
    void orderChosen(haeje::ConcordanceOrder order);
    void lineChosen(const haeje::ConcordanceLine &line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();

    ConcordanceModel *m_model;
    ConcordanceOrder m_order = ConcordanceOrder::Position;
};

} // namespace haeje
