// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segments.h"
#include "ui/common/toolrow.h"
#include "ui/messages/messageinspector.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/placepages.h"
#include "ui/shell/places/timelineplace.h"
#include "ui/timeline/timelinefilters.h"

#include <QAction>
#include <QStackedWidget>

namespace haeje {

void TimelinePlace::connectPages()
{
    m_extra = new PlacePages(m_services, PlaceKind::Timeline, m_pages, this);
    connect(m_views, &Segments::chosen, this, [this](int position) { showPageNamed(m_words.at(position)); });
    connect(m_extra, &PlacePages::asked, this, [this](const QString &word) {
        const bool compares = word == QLatin1String("comparison") && m_selected.kind == EntityKind::Message;
        showPageNamed(word, compares ? m_selected : EntityRef());
    });
    connect(m_extra, &PlacePages::entityChosen, this, &TimelinePlace::choose);
    connect(m_extra, &PlacePages::passageChosen, this, [this](PassageId passage) { m_services.navigator.goTo(passage); });
    connect(m_extra, &PlacePages::stateChanged, this, &TimelinePlace::stateChanged);
}

bool TimelinePlace::showPageNamed(const QString &word, const EntityRef &what)
{
    if (!m_words.contains(word))
        return false;
    if (!m_project || !m_extra->show(word, what)) {
        m_extra->leave();
        m_ownPage = word;
    }
    m_services.navigator.note(locationOfPage(word));
    showPage();
    return true;
}

/// A page's choice in the inspector and in the drawing, while the page stays.
void TimelinePlace::choose(const EntityRef &what)
{
    m_selected = what;
    if (m_inspector)
        m_inspector->show(what);
    select(what.kind == EntityKind::Message ? MessageId(what.id) : MessageId(), true);
    Q_EMIT stateChanged();
}

void TimelinePlace::showPage()
{
    const bool empty = m_messages.isEmpty();
    const bool own = !m_extra->current();
    const bool lanes = own && m_ownPage == QLatin1String("timeline");
    if (own)
        m_pages->setCurrentIndex(empty ? Empty : lanes ? Lanes : List);
    else
        m_pages->setCurrentWidget(m_extra->current());
    m_views->setCurrent(int(m_words.indexOf(own ? m_ownPage : m_extra->currentWord())));
    m_tools->setVisible(own && !empty);
    m_filters->setVisible(own && !empty);
    for (const char *id : {"timeline.zoomIn", "timeline.zoomOut", "timeline.whole", "timeline.arcs", "timeline.occasions", "timeline.replies", "timeline.lens", "timeline.lanes"})
        m_services.actions.find(QLatin1String(id))->setEnabled(!empty && lanes);
    listRows();
    Q_EMIT stateChanged();
}

} // namespace haeje
