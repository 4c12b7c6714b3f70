// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/occasiongrid.h"

#include <QCoreApplication>

namespace haeje {

namespace {
struct OccasionGridWords {
    Q_DECLARE_TR_FUNCTIONS(OccasionGrid)
};

QVariant orNone(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant roundWord(RoundYear round)
{
    return round == RoundYear::Tenth ? QVariant(10) : round == RoundYear::Fifth ? QVariant(5) : QVariant();
}
} // namespace

static QList<Table::Column> columns()
{
    const auto column = [](const char *key, const QString &title, bool number = false) { return Table::Column{QString::fromLatin1(key), title, number}; };
    return {column("occasion", OccasionGridWords::tr("Occasion")),
            column("from", OccasionGridWords::tr("From")),
            column("to", OccasionGridWords::tr("To")),
            column("year", OccasionGridWords::tr("Year"), true),
            column("ordinal", OccasionGridWords::tr("Anniversary"), true),
            column("round", OccasionGridWords::tr("Round year"), true),
            column("state", OccasionGridWords::tr("State")),
            column("message", OccasionGridWords::tr("Message"), true),
            column("key", OccasionGridWords::tr("Key")),
            column("date", OccasionGridWords::tr("Date")),
            column("kind", OccasionGridWords::tr("Kind")),
            column("lag_days", OccasionGridWords::tr("Days until published"), true),
            column("reply_days", OccasionGridWords::tr("Days until the reply"), true)};
}

QStringList occasionGridNotes(const OccasionGrid &grid)
{
    QStringList notes{
        OccasionGridWords::tr("Expected: an occasion that returns every year, in each year from the first to the last in which this project has a message of that "
                              "pair on it, in either direction. Where there is none the cell says “none in this project”: that is not to say that none was sent."),
        OccasionGridWords::tr("A message stands in the year of the return nearest to its day. A reply stands with what it answers: by its link, or, unlinked, with the "
                              "one message of that pair, occasion and year that goes the other way. Days: until it was published; of a reply, since the message it answers.")};
    QStringList left;
    if (grid.withoutOccasion > 0)
        left << OccasionGridWords::tr("%n without an occasion", nullptr, grid.withoutOccasion);
    if (grid.oneOff > 0)
        left << OccasionGridWords::tr("%n on occasions that do not return every year", nullptr, grid.oneOff);
    if (grid.withoutYear > 0)
        left << OccasionGridWords::tr("%n without a certain year", nullptr, grid.withoutYear);
    if (grid.withoutSender > 0)
        left << OccasionGridWords::tr("%n without a sender", nullptr, grid.withoutSender);
    if (grid.outsideYears > 0)
        left << OccasionGridWords::tr("%n outside the years", nullptr, grid.outsideYears);
    if (!left.isEmpty())
        notes << OccasionGridWords::tr("Not in the grid: meetings; and of the messages %1.", "%1: 3 without an occasion, 2 without a sender").arg(left.join(QStringLiteral(", ")));
    return notes;
}

Table occasionGridTable(const OccasionGrid &grid, const QList<Message> &messages)
{
    QHash<MessageId, const Message *> byId;
    for (const Message &message : messages)
        byId.insert(message.id, &message);
    Table table;
    table.columns = columns();
    table.notes = occasionGridNotes(grid);
    for (const GridRow &row : grid.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const GridCell &cell = row.cells.at(i);
            const QList<QVariant> head = {row.name, orNone(row.from), orNone(row.to), grid.years.at(i), cell.ordinal ? QVariant(*cell.ordinal) : QVariant(),
                                          roundWord(cell.round)};
            if (cell.state == GridCell::State::None)
                table.rows.append({head + QList<QVariant>{OccasionGridWords::tr("none in this project"), {}, {}, {}, {}, {}, {}}, {row.occasion}, true});
            for (const GridEntry &entry : cell.entries) {
                const Message *message = byId.value(entry.message);
                const QVariant days = entry.lag ? QVariant(*entry.lag) : QVariant();
                table.rows.append({head
                                       + QList<QVariant>{entry.reply ? OccasionGridWords::tr("reply") : OccasionGridWords::tr("message"), entry.message.value,
                                                         message ? orNone(message->key) : QVariant(), orNone(entry.date.text()),
                                                         message ? QVariant(message->kind) : QVariant(), entry.reply ? QVariant() : days,
                                                         entry.reply ? days : QVariant()},
                                   {entry.message},
                                   false});
            }
        }
    }
    return table;
}

} // namespace haeje
