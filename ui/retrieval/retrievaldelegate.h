// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace haeje {

class RetrievalModel;
struct RetrievalRow;

/// Paints a retrieved passage in two lines of its context with its codes below, and a document's head.
class RetrievalDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RetrievalDelegate(const RetrievalModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, QRect rect, const RetrievalRow &row, const QPalette &palette) const;
    void paintPassage(QPainter *painter, QRect rect, const RetrievalRow &row, const QPalette &palette) const;

    const RetrievalModel &m_model;
};

} // namespace haeje
