// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinefilters.h"

#include "ui/common/chip.h"
#include "ui/common/filterbar.h"
#include "ui/common/messagemarks.h"

#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace haeje {

namespace {

/// Stays open while its boxes are ticked.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

} // namespace

TimelineFilters::TimelineFilters(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar)
    , m_field(m_bar->addField(tr("Filter"), QStringLiteral("timelineFilter")))
    , m_period(new Chip(Chip::Form::Choice, {}, tr("Period")))
    , m_rest(new Chip(Chip::Form::Choice, {}, tr("Others")))
    , m_undated(new Chip(Chip::Form::Plain, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_field->setMaximumWidth(180);
    m_field->setMinimumWidth(90);
    const std::array<QString, FacetCount> titles = {tr("Actors"), tr("Kind"), tr("Occasion"), tr("Certainty")};
    const std::array<QString, FacetCount> names = {QStringLiteral("filterActors"), QStringLiteral("filterKind"),
                                                   QStringLiteral("filterOccasion"), QStringLiteral("filterCertainty")};
    m_period->setObjectName(QStringLiteral("filterPeriod"));
    m_bar->addChip(m_period);
    connect(m_period, &Chip::clicked, this, &TimelineFilters::openPeriod);
    connect(m_period, &Chip::removed, this, [this] { Q_EMIT periodChosen(0); });
    for (int i = 0; i < FacetCount; ++i) {
        const Facet facet = Facet(i);
        m_chips[size_t(i)] = new Chip(Chip::Form::Choice, tr("all"), titles[size_t(i)]);
        m_chips[size_t(i)]->setObjectName(names[size_t(i)]);
        m_bar->addChip(m_chips[size_t(i)]);
        connect(m_chips[size_t(i)], &Chip::clicked, this, [this, facet] { openFacet(facet); });
        connect(m_chips[size_t(i)], &Chip::removed, this, [this, facet] {
            clearFacet(facet);
            announce();
        });
    }
    m_rest->setObjectName(QStringLiteral("filterRest"));
    m_bar->addChip(m_rest);
    connect(m_rest, &Chip::clicked, this, [this] {
        m_unmatched = m_unmatched == Unmatched::Hide ? Unmatched::Dim : Unmatched::Hide;
        announce();
    });
    m_undated->setObjectName(QStringLiteral("undated"));
    m_undated->hide();
    m_bar->addChip(m_undated);
    connect(m_undated, &Chip::clicked, this, [this] { Q_EMIT undatedWanted(m_undated->mapToGlobal(QPoint(0, m_undated->height()))); });
    connect(m_bar, &FilterBar::textChanged, this, [this](const QString &text) {
        m_filter.text = text.simplified();
        m_filter.named = actorsNamed(m_actors, m_filter.text);
        announce();
    });
    showChosen();
}

void TimelineFilters::setChoices(const QList<Message> &messages, const QList<Actor> &actors)
{
    m_actors = actors;
    m_filter.named = actorsNamed(actors, m_filter.text);
    QHash<QString, int> counts[FacetCount];
    QHash<QString, QString> occasionNames;
    for (const Message &message : messages) {
        QSet<ActorId> parties;
        for (const Party &party : message.senders + message.recipients)
            parties.insert(party.actor);
        for (ActorId actor : parties)
            ++counts[Actors][QString::number(actor.value)];
        ++counts[Kinds][message.kind];
        ++counts[Certainties][message.confidence];
        if (message.occasion) {
            ++counts[Occasions][QString::number(message.occasion.value)];
            occasionNames.insert(QString::number(message.occasion.value), message.occasionName);
        }
    }
    QHash<QString, QString> actorNames;
    for (const Actor &actor : actors)
        actorNames.insert(QString::number(actor.id.value), actor.nameIn(locale().name().left(2)));
    for (int facet = 0; facet < FacetCount; ++facet) {
        QList<Choice> &choices = m_choices[size_t(facet)];
        choices.clear();
        for (auto it = counts[facet].cbegin(); it != counts[facet].cend(); ++it) {
            const QString title = facet == Actors ? actorNames.value(it.key())
                : facet == Kinds                  ? messageKindTitle(it.key())
                : facet == Occasions              ? occasionNames.value(it.key())
                                                  : certaintyTitle(it.key());
            choices.append({title, it.key(), it.value()});
        }
        std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) {
            return std::tuple(-a.count, a.title) < std::tuple(-b.count, b.title);
        });
    }
    showChosen();
}

bool TimelineFilters::isChosen(Facet facet, const QString &word) const
{
    switch (facet) {
    case Actors:
        return m_filter.actors.contains(ActorId(word.toLongLong()));
    case Kinds:
        return m_filter.kinds.contains(word);
    case Occasions:
        return m_filter.occasions.contains(OccasionId(word.toLongLong()));
    default:
        return m_filter.certainties.contains(word);
    }
}

template<class T>
static void put(QSet<T> &set, const T &value, bool on)
{
    if (on)
        set.insert(value);
    else
        set.remove(value);
}

void TimelineFilters::choose(Facet facet, const QString &word, bool on)
{
    switch (facet) {
    case Actors:
        put(m_filter.actors, ActorId(word.toLongLong()), on);
        break;
    case Kinds:
        put(m_filter.kinds, word, on);
        break;
    case Occasions:
        put(m_filter.occasions, OccasionId(word.toLongLong()), on);
        break;
    default:
        put(m_filter.certainties, word, on);
    }
}

int TimelineFilters::chosen(Facet facet) const
{
    const std::array<qsizetype, FacetCount> sizes = {m_filter.actors.size(), m_filter.kinds.size(),
                                                     m_filter.occasions.size(), m_filter.certainties.size()};
    return int(sizes[size_t(facet)]);
}

void TimelineFilters::clearFacet(Facet facet)
{
    switch (facet) {
    case Actors:
        m_filter.actors.clear();
        break;
    case Kinds:
        m_filter.kinds.clear();
        break;
    case Occasions:
        m_filter.occasions.clear();
        break;
    default:
        m_filter.certainties.clear();
    }
}

void TimelineFilters::popUp(QMenu *menu, Chip *chip)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

void TimelineFilters::openFacet(Facet facet)
{
    auto *menu = new TickMenu(this);
    menu->setObjectName(QStringLiteral("facetMenu"));
    QAction *all = menu->addAction(tr("All"));
    connect(all, &QAction::triggered, this, [this, facet] {
        clearFacet(facet);
        announce();
    });
    menu->addSeparator();
    for (const Choice &choice : std::as_const(m_choices[size_t(facet)])) {
        QString title = QStringLiteral("%1  (%2)").arg(choice.title).arg(choice.count);
        QAction *action = menu->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(isChosen(facet, choice.word));
        connect(action, &QAction::toggled, this, [this, facet, word = choice.word](bool on) {
            choose(facet, word, on);
            announce();
        });
    }
    menu->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    popUp(menu, m_chips[size_t(facet)]);
}

void TimelineFilters::openPeriod()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("periodMenu"));
    const auto add = [&](const QString &title, int years) {
        connect(menu->addAction(title), &QAction::triggered, this, [this, years] { Q_EMIT periodChosen(years); });
    };
    add(tr("The whole time"), 0);
    menu->addSeparator();
    for (int years : {1, 3, 5, 10, 20})
        add(tr("The last %n years", nullptr, years), years);
    popUp(menu, m_period);
}

void TimelineFilters::showChosen()
{
    for (int i = 0; i < FacetCount; ++i) {
        const Facet facet = Facet(i);
        Chip *chip = m_chips[size_t(i)];
        const int count = chosen(facet);
        QString text = tr("all");
        if (count == 1) {
            for (const Choice &choice : std::as_const(m_choices[size_t(i)])) {
                if (isChosen(facet, choice.word))
                    text = choice.title;
            }
            text = fontMetrics().elidedText(text, Qt::ElideRight, 140);
        } else if (count > 1) {
            text = tr("%n chosen", nullptr, count);
        }
        chip->setText(text);
        chip->setForm(count > 0 ? Chip::Form::Removable : Chip::Form::Choice);
        chip->updateGeometry();
    }
    m_rest->setVisible(!m_filter.isEmpty());
    m_rest->setText(m_unmatched == Unmatched::Hide ? tr("hidden") : tr("faint"));
    m_rest->setToolTip(tr("What the filter leaves out is hidden or drawn faintly: click to change"));
    m_rest->setForm(Chip::Form::Plain);
}

void TimelineFilters::announce()
{
    showChosen();
    Q_EMIT filterChanged();
}

void TimelineFilters::clear()
{
    m_filter = {};
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    announce();
}

void TimelineFilters::setPeriod(const QString &text, bool whole)
{
    m_period->setText(text);
    m_period->setForm(whole ? Chip::Form::Choice : Chip::Form::Removable);
    m_period->updateGeometry();
}

void TimelineFilters::setCounts(const QString &text, int undated)
{
    m_bar->setCount(text);
    m_undated->setVisible(undated > 0);
    m_undated->setText(tr("%n without a date", nullptr, undated));
    m_undated->updateGeometry();
}

} // namespace haeje
