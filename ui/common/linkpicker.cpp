// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linkpicker.h"

#include "core/store/memos.h"
#include "core/store/project.h"
#include "core/work/entitywords.h"
#include "ui/common/entityicon.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace haeje {

static constexpr int ofEachKind = 8;

LinkPicker::LinkPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("linkPicker"));
    setProperty("look", QStringLiteral("card"));
    setFrameShape(QFrame::StyledPanel);
    m_words->setObjectName(QStringLiteral("linkPickerWords"));
    m_words->setPlaceholderText(tr("Part of a name, or words of a passage"));
    m_words->setAccessibleName(tr("What to link to"));
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("linkPickerList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({scaled(16), scaled(16)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8));
    column->setSpacing(scaled(6));
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &LinkPicker::refill);
    connect(m_list, &QListWidget::itemClicked, this, &LinkPicker::take);
}

void LinkPicker::open(const Project &project, QPoint global, const QList<EntityKind> &only, const QList<EntityRef> &without)
{
    m_project = &project;
    m_only = only;
    m_without = without;
    m_words->clear();
    refill();
    resize(scaled(440), scaled(320));
    if (const QScreen *screen = parentWidget() ? parentWidget()->screen() : nullptr) {
        const QRect room = screen->availableGeometry();
        global.setX(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())));
        global.setY(std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(global);
    show();
    m_words->setFocus();
}

void LinkPicker::refill()
{
    m_offers.clear();
    m_list->clear();
    if (!m_project)
        return;
    EntityWords words(*m_project);
    QList<EntityRef> found = m_words->text().trimmed().isEmpty() ? m_first : QList<EntityRef>();
    found += m_project->memos().offers(m_words->text(), m_only.size() == 1 ? 5 * ofEachKind : ofEachKind);
    for (const EntityRef &what : std::as_const(found)) {
        if ((!m_only.isEmpty() && !m_only.contains(what.kind)) || m_without.contains(what) || m_offers.contains(what))
            continue;
        m_offers.append(what);
        auto *item = new QListWidgetItem(themedIcon(entityIcon(what.kind)), m_only.size() == 1 ? words.name(what) : words.kindAndName(what), m_list);
        item->setToolTip(item->text());
    }
    m_list->setCurrentRow(0);
}

void LinkPicker::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_offers.size())
        return;
    const EntityRef what = m_offers.at(row);
    close();
    m_project = nullptr;
    Q_EMIT chosen(what);
}

bool LinkPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto go = [&](int row) {
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        return true;
    };
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: return go(m_list->currentRow() + 1);
    case Qt::Key_Up: return go(m_list->currentRow() - 1);
    case Qt::Key_PageDown: return go(m_list->currentRow() + 8);
    case Qt::Key_PageUp: return go(m_list->currentRow() - 8);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace haeje
