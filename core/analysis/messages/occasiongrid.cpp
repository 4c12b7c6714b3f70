// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/occasiongrid.h"

#include "core/analysis/messages/messagefacts.h"

#include <QDate>

#include <algorithm>
#include <map>

namespace haeje {

namespace {

/// A message where it stands by itself, before replies are put with what they answer.
struct Placed {
    const Message *message = nullptr;
    OccasionId occasion;
    int year = 0;
    QString from, to, fromSide, toSide;
    bool reply = false;
    const Placed *answered = nullptr; ///< in whose cell it stands
};

struct RowKey {
    OccasionId occasion;
    QString from, to;
    bool operator<(const RowKey &other) const { return std::tie(occasion, from, to) < std::tie(other.occasion, other.from, other.to); }
};

struct RowCells {
    QString fromSide, toSide;
    std::map<int, QList<const Placed *>> years;
};

/// Builds one grid; thrown away after.
class GridBuilder
{
public:
    GridBuilder(const OccasionGridOptions &options, const QList<Actor> &actors, const QList<Occasion> &occasions, const QString &language);

    void place(const QList<Message> &messages);
    void linkReplies();
    void addRows();
    void addReigns();
    OccasionGrid grid;

private:
    QString partyWord(const Party &party, QString *side) const;
    void setDirection(Placed &placed) const;
    int yearOf(const Message &message, const Occasion &occasion) const;
    void addCells();
    void fillRow(GridRow &row, const RowCells &cells, std::pair<int, int> span) const;
    GridEntry entryOf(const Placed &placed) const;

    OccasionGridOptions m_options;
    QString m_language;
    QHash<ActorId, const Actor *> m_actors;
    QHash<OccasionId, const Occasion *> m_occasions;
    std::vector<Placed> m_placed;
    std::map<RowKey, RowCells> m_cells;
};

GridBuilder::GridBuilder(const OccasionGridOptions &options, const QList<Actor> &actors, const QList<Occasion> &occasions,
                         const QString &language)
    : m_options(options)
    , m_language(language)
{
    grid.byActor = options.byActor;
    for (const Actor &actor : actors)
        m_actors.insert(actor.id, &actor);
    for (const Occasion &occasion : occasions)
        m_occasions.insert(occasion.id, &occasion);
}

QString GridBuilder::partyWord(const Party &party, QString *side) const
{
    const Actor *actor = m_actors.value(party.actor);
    *side = actor ? actor->side : QString();
    const QString name = actor ? actor->nameIn(m_language) : party.name;
    return m_options.byActor || side->isEmpty() ? name : *side;
}

void GridBuilder::setDirection(Placed &placed) const
{
    if (!placed.message->senders.isEmpty())
        placed.from = partyWord(placed.message->senders.first(), &placed.fromSide);
    if (!placed.message->recipients.isEmpty())
        placed.to = partyWord(placed.message->recipients.first(), &placed.toSide);
}

/// The year of the return that is nearest to the day: a greeting of 30 December is on the New Year that follows. 0: no year is certain.
int GridBuilder::yearOf(const Message &message, const Occasion &occasion) const
{
    const QDate first = message.date.earliest(), last = message.date.latest();
    if (!first.isValid() || !last.isValid())
        return 0;
    if (!message.date.isDay() || !occasion.founded.isDay() || !occasion.yearly)
        return first.year() == last.year() ? first.year() : 0;
    const QDate founded = occasion.founded.earliest();
    int best = first.year();
    qint64 nearest = 1000;
    for (int year = first.year() - 1; year <= first.year() + 1; ++year) {
        QDate day(year, founded.month(), founded.day());
        if (!day.isValid()) // 29 February
            day = QDate(year, 3, 1);
        const qint64 days = std::abs(day.daysTo(first));
        if (days < nearest) {
            nearest = days;
            best = year;
        }
    }
    return best;
}

void GridBuilder::place(const QList<Message> &messages)
{
    m_placed.reserve(size_t(messages.size()));
    for (const Message &message : messages) {
        if (isMeeting(message.kind) || !passes(m_options.filter, message))
            continue;
        Placed placed;
        placed.message = &message;
        placed.reply = message.kind == QLatin1String("reply") || !message.replyTo.isEmpty();
        placed.occasion = message.occasion;
        setDirection(placed);
        if (const Occasion *occasion = m_occasions.value(message.occasion))
            placed.year = yearOf(message, *occasion);
        m_placed.push_back(placed);
    }
}

/// A reply stands where the first message of its chain stands; in a circle of replies, where the second one does.
void GridBuilder::linkReplies()
{
    QHash<MessageId, Placed *> byId;
    std::map<std::pair<RowKey, int>, QList<Placed *>> firsts;
    for (Placed &placed : m_placed) {
        byId.insert(placed.message->id, &placed);
        if (!placed.reply && placed.occasion && placed.year > 0)
            firsts[{{placed.occasion, placed.from, placed.to}, placed.year}].append(&placed);
    }
    for (Placed &placed : m_placed) {
        Placed *answered = placed.message->replyTo.isEmpty() ? nullptr : byId.value(placed.message->replyTo.first());
        for (int hops = 0; answered && hops < 16 && !answered->message->replyTo.isEmpty(); ++hops) {
            Placed *before = byId.value(answered->message->replyTo.first());
            if (!before || before == &placed)
                break;
            answered = before;
        }
        if (!answered && placed.reply && placed.message->replyTo.isEmpty()) {
            const auto others = firsts.find({{placed.occasion, placed.to, placed.from}, placed.year});
            if (others != firsts.end() && others->second.size() == 1)
                answered = others->second.first();
        }
        if (answered && answered != &placed && answered->occasion && answered->year > 0 && !answered->from.isEmpty())
            placed.answered = answered;
    }
}

void GridBuilder::addCells()
{
    for (const Placed &placed : m_placed) {
        const Placed &at = placed.answered ? *placed.answered : placed;
        const Occasion *occasion = m_occasions.value(at.occasion);
        if (!occasion) {
            ++grid.withoutOccasion;
        } else if (!occasion->yearly && !m_options.oneOff) {
            ++grid.oneOff;
        } else if (at.year == 0) {
            ++grid.withoutYear;
        } else if (at.from.isEmpty()) {
            ++grid.withoutSender;
        } else if ((m_options.fromYear && at.year < m_options.fromYear) || (m_options.toYear && at.year > m_options.toYear)) {
            ++grid.outsideYears;
        } else {
            RowCells &cells = m_cells[{at.occasion, at.from, at.to}];
            cells.fromSide = at.fromSide;
            cells.toSide = at.toSide;
            cells.years[at.year].append(&placed);
            ++grid.messages;
        }
    }
}

GridEntry GridBuilder::entryOf(const Placed &placed) const
{
    GridEntry entry;
    entry.message = placed.message->id;
    entry.shape = shapeOfKind(placed.message->kind);
    entry.side = placed.fromSide;
    entry.reply = placed.answered != nullptr;
    entry.date = placed.message->date;
    entry.lag = entry.reply ? EdtfDate::daysBetween(placed.answered->message->date, placed.message->date) : publicationLag(*placed.message);
    return entry;
}

/// span: the years in which one is expected.
void GridBuilder::fillRow(GridRow &row, const RowCells &cells, std::pair<int, int> span) const
{
    const Occasion &occasion = *m_occasions.value(row.occasion);
    const int founded = occasion.founded.earliest().isValid() ? occasion.founded.earliest().year() : 0;
    for (const int year : grid.years) {
        GridCell cell;
        cell.ordinal = occasion.ordinalIn(year);
        const bool expected = row.yearly && !row.to.isEmpty() && year >= span.first && year <= span.second && (founded == 0 || year >= founded);
        row.expected += expected;
        if (const auto found = cells.years.find(year); found != cells.years.end()) {
            cell.state = GridCell::State::Messages;
            for (const Placed *placed : found->second) {
                cell.entries.append(entryOf(*placed));
                if (!cell.ordinal && placed->message->ordinal)
                    cell.ordinal = placed->message->ordinal;
            }
            std::stable_sort(cell.entries.begin(), cell.entries.end(), [](const GridEntry &a, const GridEntry &b) { return a.reply < b.reply; });
            ++row.filled;
        } else if (expected) {
            cell.state = GridCell::State::None;
        } else if (row.yearly && (founded == 0 || year >= founded)) {
            cell.state = GridCell::State::NotDue;
        }
        if (cell.ordinal && *cell.ordinal > 0)
            cell.round = *cell.ordinal % 10 == 0 ? RoundYear::Tenth : *cell.ordinal % 5 == 0 ? RoundYear::Fifth : RoundYear::No;
        row.cells.append(cell);
    }
}

void GridBuilder::addRows()
{
    addCells();
    int first = m_options.fromYear, last = m_options.toYear;
    std::map<std::pair<OccasionId, std::pair<QString, QString>>, std::pair<int, int>> spans;
    QHash<OccasionId, int> weight;
    for (const auto &[key, cells] : m_cells) {
        const int from = cells.years.begin()->first, to = cells.years.rbegin()->first;
        first = first == 0 ? from : std::min(first, from);
        last = last == 0 ? to : std::max(last, to);
        auto [span, fresh] = spans.try_emplace({key.occasion, std::minmax(key.from, key.to)}, std::pair(from, to));
        span->second = {std::min(span->second.first, from), std::max(span->second.second, to)};
        weight[key.occasion] += int(cells.years.size());
    }
    for (int year = first; year <= last && !m_cells.empty(); ++year)
        grid.years.append(year);
    for (const auto &[key, cells] : m_cells) {
        const Occasion &occasion = *m_occasions.value(key.occasion);
        GridRow row{key.occasion, occasion.name, key.from, key.to, cells.fromSide, cells.toSide, occasion.yearly, {}, 0, 0};
        fillRow(row, cells, spans.at({key.occasion, std::minmax(key.from, key.to)}));
        for (const GridCell &cell : std::as_const(row.cells))
            grid.none += cell.state == GridCell::State::None;
        grid.rows.append(row);
    }
    std::sort(grid.rows.begin(), grid.rows.end(), [&](const GridRow &a, const GridRow &b) {
        return std::tuple(!a.yearly, -weight.value(a.occasion), a.name, -a.filled, a.from, a.to)
            < std::tuple(!b.yearly, -weight.value(b.occasion), b.name, -b.filled, b.from, b.to);
    });
}

void GridBuilder::addReigns()
{
    std::map<QString, std::map<int, QHash<const Actor *, int>>> counts;
    QHash<QString, int> weight;
    for (const auto &[key, cells] : m_cells) {
        for (const auto &[year, placed] : cells.years) {
            for (const Placed *one : placed) {
                for (const Party &party : one->message->senders + one->message->recipients) {
                    const Actor *actor = m_actors.value(party.actor);
                    if (!actor || actor->kind != QLatin1String("leader") || actor->side.isEmpty())
                        continue;
                    ++counts[actor->side][year][actor];
                    ++weight[actor->side];
                }
            }
        }
    }
    for (const auto &[side, years] : counts) {
        const Actor *last = nullptr;
        for (const auto &[year, actors] : years) {
            const Actor *most = last && actors.contains(last) ? last : nullptr;
            for (auto it = actors.cbegin(); it != actors.cend(); ++it) {
                if (!most || it.value() > actors.value(most) || (it.value() == actors.value(most) && most != last && it.key()->id < most->id))
                    most = it.key();
            }
            const int at = year - grid.years.first();
            if (most == last)
                grid.reigns.last().last = at;
            else
                grid.reigns.append({side, most->nameIn(m_language), at, at});
            last = most;
        }
    }
    std::stable_sort(grid.reigns.begin(), grid.reigns.end(),
                     [&](const GridReign &a, const GridReign &b) { return std::pair(-weight.value(a.side), a.side) < std::pair(-weight.value(b.side), b.side); });
}

} // namespace

OccasionGrid occasionGrid(const QList<Message> &messages, const QList<Actor> &actors, const QList<Occasion> &occasions,
                          const OccasionGridOptions &options, const QString &language)
{
    GridBuilder builder(options, actors, occasions, language);
    builder.place(messages);
    builder.linkReplies();
    builder.addRows();
    builder.addReigns();
    return builder.grid;
}

} // namespace haeje
