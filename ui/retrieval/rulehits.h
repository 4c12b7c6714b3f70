// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/coderule.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QStyledItemDelegate>

namespace haeje {

class Project;

/// What a rule found, each to be ticked; what has the code already cannot be.
class RuleHitsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ContextColumn, TitleColumn, LikenessColumn, ColumnCount };
    enum Role { BeforeRole = Qt::UserRole + 1, QuoteRole, AfterRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Ticks all that are not coded.
    void setHits(const Project *project, std::vector<RuleHit> hits, std::vector<char> coded);
    void setCoded(std::vector<char> coded);
    const std::vector<RuleHit> &hits() const { return m_hits; }
    const std::vector<char> &ticked() const { return m_ticked; }
    int tickedCount() const;
    int codedCount() const;
    int documentCount() const;
    void tick(const QList<int> &rows, bool on);
    void tickAll(bool on);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_hits.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Source {
        QString title, text;
    };
    const Source &source(DocumentId document) const;
    QString part(const RuleHit &hit, int role) const;

    const Project *m_project = nullptr;
    std::vector<RuleHit> m_hits;
    std::vector<char> m_coded, m_ticked;
    mutable QCache<DocumentId, Source> m_sources{16};
};

/// Paints a hit in its line, the found words in the middle.
class RuleHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace haeje
