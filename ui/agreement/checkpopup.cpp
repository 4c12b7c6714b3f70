// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/checkpopup.h"

#include "ui/common/filterbar.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace haeje {

static constexpr int fewNames = 8; ///< a field to narrow them is of no use

static QIcon swatchIcon(const QColor &colour)
{
    QPixmap pixmap(scaled(12), scaled(12));
    pixmap.fill(colour);
    return QIcon(pixmap);
}

CheckPopup::CheckPopup(const QStringList &names, const QList<int> &colours, const QList<int> &ticked, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(filterField(tr("Narrow the list"), QStringLiteral("checkPopupFilter"), this))
    , m_list(new QListWidget(this))
    , m_before(ticked)
{
    setObjectName(QStringLiteral("checkPopup"));
    setProperty("look", QStringLiteral("card"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("checkPopupList"));
    for (int i = 0; i < names.size(); ++i) {
        auto *item = new QListWidgetItem(names.at(i), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(i) ? Qt::Checked : Qt::Unchecked);
        if (i < colours.size())
            item->setIcon(swatchIcon(themeOf(this).codeStripe(colours.at(i))));
    }
    auto *all = new QPushButton(tr("All"), this);
    all->setObjectName(QStringLiteral("checkPopupAll"));
    connect(all, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(Qt::Unchecked);
        close();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &CheckPopup::narrow);
    // A click anywhere in the row ticks it; on the box the view has done so already.
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8));
    column->setSpacing(scaled(8));
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(all, 0, Qt::AlignLeft);
    m_filter->setVisible(names.size() > fewNames);
    setFocusProxy(names.size() > fewNames ? static_cast<QWidget *>(m_filter) : m_list);
    const int rows = std::clamp(int(names.size()), 2, 12);
    resize(std::clamp(m_list->sizeHintForColumn(0) + scaled(64), scaled(240), scaled(480)), rows * scaled(29) + scaled(names.size() > fewNames ? 104 : 64));
}

void CheckPopup::showUnder(const QWidget *chip)
{
    QPoint at = chip->mapToGlobal(QPoint(0, chip->height() + scaled(4)));
    if (const QScreen *screen = chip->screen())
        at.setX(std::clamp(at.x(), screen->availableGeometry().left(), std::max(screen->availableGeometry().left(), screen->availableGeometry().right() - width())));
    move(at);
    show();
    focusProxy()->setFocus();
}

QList<int> CheckPopup::ticked() const
{
    QList<int> ticked;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ticked.append(i);
    }
    return ticked;
}

void CheckPopup::narrow(const QString &words)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(words, Qt::CaseInsensitive));
}

void CheckPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    const QList<int> now = ticked();
    if (now != m_before)
        Q_EMIT chosen(now);
    m_before = now;
}

void CheckPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Down && m_filter->hasFocus())
        m_list->setFocus();
    else
        QFrame::keyPressEvent(event);
}

} // namespace haeje
