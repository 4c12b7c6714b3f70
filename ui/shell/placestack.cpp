// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placestack.h"

#include "ui/common/theme.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/placefactory.h"
#include "ui/shell/settings.h"
#include "ui/common/thinsplitter.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

namespace haeje {

static constexpr int leastInspector = 280;
static constexpr int mostInspector = 480;

PlaceStack::PlaceStack(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_splitter(new ThinSplitter(Qt::Horizontal, this))
    , m_places(new QStackedWidget(m_splitter))
    , m_inspectors(new QStackedWidget(m_splitter))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->setObjectName(QStringLiteral("inspectorSplitter"));
    m_splitter->addWidget(m_places);
    m_splitter->addWidget(m_inspectors);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_inspectors->setObjectName(QStringLiteral("inspector"));
    m_inspectors->setAutoFillBackground(true);
    m_inspectors->setBackgroundRole(QPalette::AlternateBase);
    m_inspectors->setMinimumWidth(scaled(leastInspector));
    m_inspectors->setMaximumWidth(scaled(mostInspector));
    connect(m_splitter, &QSplitter::splitterMoved, this, &PlaceStack::saveWidths);
}

void PlaceStack::setProject(Project *project)
{
    m_project = project;
    for (Entry &entry : m_entries) {
        entry.hasProject = false;
        entry.place->setProject(nullptr);
    }
    if (m_current && project)
        giveProject(m_entries[*m_current]);
}

void PlaceStack::giveProject(Entry &entry)
{
    if (entry.hasProject || !m_project)
        return;
    entry.hasProject = true;
    entry.place->setProject(m_project);
}

PlaceStack::Entry *PlaceStack::make(PlaceKind kind)
{
    if (m_entries.contains(kind))
        return &m_entries[kind];
    const qsizetype before = m_services.actions.all().size();
    Place *place = makePlace(kind, m_services, m_places);
    if (!place)
        return nullptr;
    Entry entry;
    entry.place = place;
    entry.inspector = place->inspector();
    entry.commands = m_services.actions.all().mid(before);
    m_places->addWidget(place);
    if (entry.inspector)
        m_inspectors->addWidget(entry.inspector);
    for (QAction *command : std::as_const(entry.commands))
        command->setVisible(m_current == kind);
    connect(place, &Place::stateChanged, this, [this, kind] {
        if (m_current == kind)
            Q_EMIT stateChanged();
    });
    m_entries.insert(kind, entry);
    Q_EMIT commandsChanged();
    return &m_entries[kind];
}

bool PlaceStack::show(PlaceKind kind)
{
    Entry *entry = make(kind);
    if (!entry)
        return false;
    giveProject(*entry);
    if (m_current == kind)
        return true;
    m_current = kind;
    m_places->setCurrentWidget(entry->place);
    showCommandsOf(kind);
    applyWidths();
    Q_EMIT commandsChanged();
    Q_EMIT stateChanged();
    return true;
}

Place *PlaceStack::current() const
{
    return m_current ? m_entries.value(*m_current).place : nullptr;
}

void PlaceStack::makeRestWhenIdle()
{
    QTimer::singleShot(0, this, [this] {
        const QList<PlaceKind> kinds = availablePlaces();
        for (PlaceKind kind : kinds) {
            if (m_entries.contains(kind))
                continue;
            make(kind);
            return makeRestWhenIdle();
        }
    });
}

std::optional<PlaceKind> PlaceStack::ownerOf(QAction *command) const
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->commands.contains(command))
            return it.key();
    }
    return std::nullopt;
}

/// A hidden command has no shortcut either, so two places may use the same keys.
void PlaceStack::showCommandsOf(PlaceKind kind)
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        for (QAction *command : std::as_const(it->commands))
            command->setVisible(it.key() == kind);
    }
}

void PlaceStack::setInspectorShown(bool shown)
{
    m_inspectorShown = shown;
    applyWidths();
}

void PlaceStack::setSidePanel(QWidget *panel)
{
    m_splitter->insertWidget(0, panel);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    panel->setMinimumWidth(scaled(360));
    panel->hide();
}

void PlaceStack::setSidePanelWide(bool wide)
{
    m_sideWide = wide;
    m_places->setVisible(!wide);
    applyWidths();
}

QString PlaceStack::widthKey() const
{
    return QStringLiteral("inspector/") + placeWord(*m_current);
}

void PlaceStack::saveWidths()
{
    if (m_current && m_inspectors->isVisible())
        m_services.settings.setValue(widthKey(), qRound(m_inspectors->width() / interfaceZoom()));
}

void PlaceStack::applyWidths()
{
    QWidget *inspector = m_current ? m_entries.value(*m_current).inspector : nullptr;
    if (inspector)
        m_inspectors->setCurrentWidget(inspector);
    m_inspectors->setVisible(inspector && m_inspectorShown && !m_sideWide);
    if (!inspector || !m_inspectorShown || m_sideWide)
        return;
    const bool narrow = window()->width() < scaled(1360);
    int wanted = scaled(m_services.settings.value(widthKey(), narrow ? leastInspector : 320).toInt());
    if (narrow)
        wanted = std::min(wanted, scaled(leastInspector));
    QList<int> sizes = m_splitter->sizes();
    const int rest = std::max(0, m_splitter->width() - wanted);
    if (sizes.size() == 3)
        m_splitter->setSizes({sizes.first(), rest - sizes.first(), wanted});
    else
        m_splitter->setSizes({rest, wanted});
}

void PlaceStack::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyWidths();
}

} // namespace haeje
