// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/message.h"
#include "ui/common/sortfilter.h"
#include "ui/common/structtable.h"

#include <QWidget>

class QTableView;

namespace haeje {

/// The messages as a table: sorted by any column, copied as text.
class MessageListView : public QWidget
{
    Q_OBJECT
public:
    explicit MessageListView(QWidget *parent = nullptr);

    void setMessages(const QList<Message> &messages);
    /// Without a signal.
    void select(MessageId message);
    QTableView *table() const { return m_table; }
    /// The rows in the order they are shown.
    QList<MessageId> shown() const;

Q_SIGNALS:
    void messageSelected(haeje::MessageId message);
    void messageActivated(haeje::MessageId message);

private:
    MessageId at(const QModelIndex &index) const;

    StructTable<Message> *m_model;
    SortFilter *m_sorted;
    QTableView *m_table;
    bool m_quiet = false;
};

} // namespace haeje
