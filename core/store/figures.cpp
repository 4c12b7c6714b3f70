// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figures.h"

#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>

namespace haeje {

struct FiguresWords {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

static QList<Figure> readFigures(Database &db, FigureId only)
{
    QList<Figure> all;
    const QString columns = QStringLiteral("SELECT id, guid, statement, value, verdict, unit, base, dimension, category, as_of, source "
                                           "FROM figure ");
    Statement rows(db, columns + (only ? QStringLiteral("WHERE id = ?") : QStringLiteral("ORDER BY id")));
    if (only)
        rows.bind(only.value);
    while (rows.next()) {
        Figure f;
        f.id = FigureId(rows.number(0));
        f.guid = rows.text(1);
        f.statement = rows.text(2);
        if (!rows.isNull(3))
            f.value = rows.real(3);
        f.verdict = rows.text(4);
        f.unit = rows.text(5);
        if (!rows.isNull(6))
            f.base = rows.real(6);
        f.dimension = rows.text(7);
        f.category = rows.text(8);
        f.asOf = EdtfDate::parse(rows.text(9)).value_or(EdtfDate());
        f.source = rows.text(10);
        all.append(f);
    }
    QHash<qint64, Figure *> byId;
    for (Figure &figure : all)
        byId.insert(figure.id.value, &figure);
    Statement links(db, "SELECT subject_id, passage FROM evidence WHERE subject_kind = 'figure' ORDER BY subject_id, position, id");
    while (links.next()) {
        if (Figure *figure = byId.value(links.number(0)))
            figure->evidence.append(PassageId(links.number(1)));
    }
    return all;
}

QList<Figure> Figures::all() const
{
    return readFigures(m_db, FigureId());
}

std::optional<Figure> Figures::find(FigureId id) const
{
    if (!id)
        return std::nullopt;
    const QList<Figure> found = readFigures(m_db, id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

static Result<void> checkFigure(const Figure &figure)
{
    if (figure.statement.trimmed().isEmpty())
        return Error{FiguresWords::tr("A figure needs a statement: what is counted. Write it.")};
    if (!figure.value && figure.verdict.trimmed().isEmpty())
        return Error{FiguresWords::tr("A figure needs a value, or a verdict in words. Give one of them.")};
    if (figure.value && figure.base && *figure.value > *figure.base)
        return Error{FiguresWords::tr("%1 is more than its base %2. Correct the value or the base.")
                         .arg(*figure.value)
                         .arg(*figure.base)};
    return {};
}

static void bindFigure(Statement &statement, const Figure &f)
{
    statement.bind(f.statement.trimmed()).bindOptional(f.value).bind(f.verdict).bind(f.unit).bindOptional(f.base);
    statement.bind(f.dimension).bind(f.category).bind(f.asOf.text()).bind(f.source);
}

static Result<void> index(Database &db, FigureId id, const Figure &f)
{
    return indexEntity(db, id, f.statement, QStringList{f.verdict, f.dimension, f.category, f.unit, f.source}.join(QLatin1Char('\n')));
}

Result<FigureId> Figures::add(const Figure &figure)
{
    if (const auto good = checkFigure(figure); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO figure(statement, value, verdict, unit, base, dimension, category, as_of, source, guid, "
                           "created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindFigure(insert, figure);
    insert.bind(figure.guid.isEmpty() ? newGuid() : figure.guid).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    const FigureId id(insert.insertedId());
    if (const auto done = index(m_db, id, figure); !done)
        return done.error();
    return id;
}

Result<void> Figures::update(const Figure &figure)
{
    if (const auto good = checkFigure(figure); !good)
        return good;
    Statement update(m_db, "UPDATE figure SET statement = ?, value = ?, verdict = ?, unit = ?, base = ?, dimension = ?, category = ?, "
                           "as_of = ?, source = ? WHERE id = ?");
    bindFigure(update, figure);
    if (const auto done = update.bind(figure.id.value).run(); !done)
        return done;
    return index(m_db, figure.id, figure);
}

Result<void> Figures::remove(FigureId id)
{
    Statement remove(m_db, "DELETE FROM figure WHERE id = ?");
    return remove.bind(id.value).run();
}

} // namespace haeje
