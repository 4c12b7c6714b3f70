// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlist.h"

#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

static constexpr int IdRole = Qt::UserRole;
static constexpr int MetaRole = Qt::UserRole + 1;
static constexpr int WarningRole = Qt::UserRole + 2;

namespace {

/// Icon, title and a meta line; the chosen one bold on the selection's ground.
class ChartRowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, scaled(52)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const double ratio = painter->device()->devicePixelRatioF();
        const QRect words = option.rect.adjusted(scaled(40), scaled(6), -scaled(12), -scaled(6));
        painter->drawPixmap(option.rect.left() + scaled(16), words.top() + scaled(2),
                            iconPixmap(QStringLiteral("charts"), scaled(16), theme.text, ratio));
        const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
        painter->setFont(font(selected ? TypeRole::PanelHead : TypeRole::Interface));
        painter->setPen(theme.text);
        painter->drawText(upper, Qt::AlignVCenter, elided(*painter, index.data(Qt::DisplayRole).toString(), upper));
        QRect lower = upper.translated(0, words.height() / 2);
        painter->setFont(font(TypeRole::Meta));
        painter->setPen(index.data(WarningRole).toBool() ? theme.warning : theme.secondary);
        painter->drawText(lower, Qt::AlignVCenter, elided(*painter, index.data(MetaRole).toString(), lower));
    }

private:
    static QString elided(const QPainter &painter, const QString &text, const QRect &rect)
    {
        return painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    }
};

} // namespace

ChartList::ChartList(QMenu *newMenu, QWidget *parent)
    : QWidget(parent)
    , m_filter(filterField(tr("Filter"), QStringLiteral("chartFilter")))
    , m_list(new QListWidget)
{
    auto *head = new PanelHead(tr("Charts"));
    auto *plus = head->add(QStringLiteral("plus"), {}, tr("New chart from a breakdown of figures"));
    plus->setObjectName(QStringLiteral("newChart"));
    plus->setMenu(newMenu);
    plus->setPopupMode(QToolButton::InstantPopup);
    m_list->setObjectName(QStringLiteral("chartList"));
    m_list->setAccessibleName(tr("Charts"));
    m_list->setItemDelegate(new ChartRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    field->addWidget(m_filter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(head);
    all->addLayout(field);
    all->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    connect(m_filter, &QLineEdit::textChanged, this, &ChartList::applyFilter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(ChartId(item->data(IdRole).toLongLong()));
    });
}

void ChartList::setItems(const QList<ChartListItem> &items)
{
    if (items == m_items)
        return;
    const ChartId kept = current();
    m_items = items;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ChartListItem &item : items) {
        auto *row = new QListWidgetItem(item.title, m_list);
        row->setData(IdRole, item.id.value);
        row->setData(MetaRole, item.meta);
        row->setData(WarningRole, item.warning);
        row->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item.title, item.meta));
        row->setToolTip(item.title);
    }
    setCurrent(kept);
    applyFilter();
}

void ChartList::setCurrent(ChartId id)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toLongLong() == id.value)
            m_list->setCurrentRow(row);
    }
}

ChartId ChartList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? ChartId(item->data(IdRole).toLongLong()) : ChartId();
}

void ChartList::applyFilter()
{
    const QString wanted = m_filter->text().simplified();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString words = item->text() + QLatin1Char(' ') + item->data(MetaRole).toString();
        item->setHidden(!words.contains(wanted, Qt::CaseInsensitive));
    }
}

void ChartList::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

bool ChartList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        Q_EMIT deleteAsked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace haeje
