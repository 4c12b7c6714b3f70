// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/messagelistview.h"

#include "core/analysis/messages/messagefacts.h"
#include "ui/common/messagemarks.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace haeje {

static QList<TableColumn<Message>> columns()
{
    const auto date = [](const EdtfDate &value) { return value.isStated() ? QVariant(value.display(QLocale())) : QVariant(); };
    const auto dayKey = [](const EdtfDate &value) { return value.earliest().isValid() ? QVariant(value.earliest()) : QVariant(value.latest()); };
    const auto published = [](const Message &m) {
        const auto first = firstPublication(m);
        return first ? first->published : EdtfDate();
    };
    QList<TableColumn<Message>> list;
    list.append({MessageListView::tr("Date"), [=](const Message &m) { return date(m.date); },
                 [=](const Message &m) { return m.date.isStated() ? dayKey(m.date) : QVariant(); }, false, {}});
    list.append({MessageListView::tr("From"), [](const Message &m) { return partyNames(m.senders); }, {}, false, {}});
    list.append({MessageListView::tr("To"), [](const Message &m) { return partyNames(m.recipients); }, {}, false, {}});
    list.append({MessageListView::tr("Kind"), [](const Message &m) { return messageKindTitle(m.kind); }, {}, false,
                 [](const Message &m, int role) -> QVariant {
                     if (role == Qt::DecorationRole)
                         return markIcon(shapeOfKind(m.kind), themeOf(QGuiApplication::palette()).secondary);
                     return {};
                 }});
    list.append({MessageListView::tr("Occasion"), [](const Message &m) { return m.occasionName; }, {}, false, {}});
    list.append({MessageListView::tr("Anniversary"),
                 [](const Message &m) { return m.ordinal ? QVariant(ordinalText(*m.ordinal)) : QVariant(); },
                 [](const Message &m) { return m.ordinal ? QVariant(*m.ordinal) : QVariant(); }, true, {}});
    list.append({MessageListView::tr("Published"), [=](const Message &m) { return date(published(m)); },
                 [=](const Message &m) { return published(m).isStated() ? dayKey(published(m)) : QVariant(); }, false, {}});
    list.append({MessageListView::tr("Lag, days"), [](const Message &m) {
                     const auto lag = publicationLag(m);
                     return lag ? QVariant(*lag) : QVariant();
                 }, {}, true, {}});
    list.append({MessageListView::tr("Certainty"), [](const Message &m) { return certaintyTitle(m.confidence); }, {}, false, {}});
    list.append({MessageListView::tr("Key"), [](const Message &m) { return m.key; }, {}, false, {}});
    list.append({MessageListView::tr("Summary"), [](const Message &m) { return m.summary; }, {}, false,
                 [](const Message &m, int role) { return role == Qt::ToolTipRole ? QVariant(m.summary) : QVariant(); }});
    return list;
}

MessageListView::MessageListView(QWidget *parent)
    : QWidget(parent)
    , m_model(new StructTable<Message>(columns(), this))
    , m_sorted(new SortFilter(m_model, this))
    , m_table(makeTable(m_sorted, QStringLiteral("messageTable")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setAccessibleName(tr("Messages"));
    const QList<int> widths = {150, 130, 130, 190, 180, 116, 150, 90, 96, 64};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, scaled(widths.at(i)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_quiet && current.isValid())
            Q_EMIT messageSelected(at(current));
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT messageActivated(at(index)); });
}

MessageId MessageListView::at(const QModelIndex &index) const
{
    return m_model->at(m_sorted->mapToSource(index).row()).id;
}

void MessageListView::setMessages(const QList<Message> &messages)
{
    m_quiet = true;
    m_model->setRows(messages);
    m_quiet = false;
}

void MessageListView::select(MessageId message)
{
    m_quiet = true;
    m_table->clearSelection();
    for (int row = 0; message && row < m_sorted->rowCount(); ++row) {
        if (at(m_sorted->index(row, 0)) == message) {
            m_table->selectRow(row);
            m_table->scrollTo(m_sorted->index(row, 0));
            break;
        }
    }
    m_quiet = false;
}

QList<MessageId> MessageListView::shown() const
{
    QList<MessageId> messages;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        messages.append(at(m_sorted->index(row, 0)));
    return messages;
}

} // namespace haeje
