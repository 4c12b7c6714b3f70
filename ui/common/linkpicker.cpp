// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linkpicker.h"

#include "core/store/memos.h"
#include "core/store/project.h"
#include "core/work/entitywords.h"
#include "ui/common/entityicon.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QLineEdit>
#include <QListWidget>

namespace haeje {

static constexpr int ofEachKind = 8;

LinkPicker::LinkPicker(QWidget *parent)
    : OfferPopup(QStringLiteral("linkPicker"), parent)
{
    m_words->setObjectName(QStringLiteral("linkPickerWords"));
    m_words->setPlaceholderText(tr("Part of a name, or words of a passage"));
    m_words->setAccessibleName(tr("What to link to"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setIconSize({scaled(16), scaled(16)});
}

void LinkPicker::open(const Project &project, QPoint global, const QList<EntityKind> &only, const QList<EntityRef> &without)
{
    m_project = &project;
    m_only = only;
    m_without = without;
    openAt(global, {scaled(440), scaled(320)});
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

void LinkPicker::take(int row)
{
    if (row >= m_offers.size())
        return;
    const EntityRef what = m_offers.at(row);
    close();
    m_project = nullptr;
    Q_EMIT chosen(what);
}

} // namespace haeje
