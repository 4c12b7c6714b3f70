// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/charts.h"

#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace haeje {

struct ChartsWords {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

static constexpr const char *chartColumns = "SELECT id, guid, name, form, title, subtitle, notes, source, byline, alt, statement, "
                                            "dimension, sort_order, colour, analysis, options FROM chart ";

static QString toText(const QMap<QString, QString> &options)
{
    QJsonObject object;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static QMap<QString, QString> optionsFrom(const QString &text)
{
    QMap<QString, QString> options;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        options.insert(it.key(), it.value().toString());
    return options;
}

static ChartSpec chartFrom(Statement &row)
{
    return {ChartId(row.number(0)), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7),
            row.text(8), row.text(9), row.text(10), row.text(11), row.text(12), row.integer(13), row.text(14), optionsFrom(row.text(15))};
}

QList<ChartSpec> Charts::all() const
{
    QList<ChartSpec> charts;
    Statement rows(m_db, QString::fromLatin1(chartColumns) + QStringLiteral("ORDER BY id"));
    while (rows.next())
        charts.append(chartFrom(rows));
    return charts;
}

std::optional<ChartSpec> Charts::find(ChartId id) const
{
    Statement row(m_db, QString::fromLatin1(chartColumns) + QStringLiteral("WHERE id = ?"));
    return row.bind(id.value).next() ? std::optional(chartFrom(row)) : std::nullopt;
}

std::optional<ChartSpec> Charts::findByName(const QString &name) const
{
    Statement row(m_db, QString::fromLatin1(chartColumns) + QStringLiteral("WHERE name = ?"));
    return row.bind(name).next() ? std::optional(chartFrom(row)) : std::nullopt;
}

static Result<void> checkName(const Charts &charts, const ChartSpec &chart)
{
    if (chart.name.trimmed().isEmpty())
        return Error{ChartsWords::tr("A chart needs a name. Type one.")};
    const auto same = charts.findByName(chart.name.trimmed());
    if (same && same->id != chart.id)
        return Error{ChartsWords::tr("There is a chart “%1” already. Choose another name.").arg(chart.name)};
    return {};
}

static void bindChart(Statement &statement, const ChartSpec &c)
{
    statement.bind(c.name.trimmed()).bind(c.form).bind(c.title).bind(c.subtitle).bind(c.notes).bind(c.source).bind(c.byline);
    statement.bind(c.alt).bind(c.statement).bind(c.dimension).bind(c.order).bind(c.colour);
    statement.bind(c.analysis).bind(toText(c.options));
}

static Result<void> index(Database &db, ChartId id, const ChartSpec &c)
{
    return indexEntity(db, id, c.name + QLatin1Char('\n') + c.title,
                       QStringList{c.subtitle, c.notes, c.source, c.alt}.join(QLatin1Char('\n')));
}

Result<ChartId> Charts::add(const ChartSpec &chart)
{
    if (const auto good = checkName(*this, chart); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO chart(name, form, title, subtitle, notes, source, byline, alt, statement, dimension, sort_order, "
                           "colour, analysis, options, guid, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindChart(insert, chart);
    insert.bind(chart.guid.isEmpty() ? newGuid() : chart.guid).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    const ChartId id(insert.insertedId());
    if (const auto done = index(m_db, id, chart); !done)
        return done.error();
    return id;
}

Result<void> Charts::update(const ChartSpec &chart)
{
    if (const auto good = checkName(*this, chart); !good)
        return good;
    Statement update(m_db, "UPDATE chart SET name = ?, form = ?, title = ?, subtitle = ?, notes = ?, source = ?, byline = ?, alt = ?, "
                           "statement = ?, dimension = ?, sort_order = ?, colour = ?, analysis = ?, options = ? WHERE id = ?");
    bindChart(update, chart);
    if (const auto done = update.bind(chart.id.value).run(); !done)
        return done;
    return index(m_db, chart.id, chart);
}

Result<void> Charts::remove(ChartId id)
{
    Statement remove(m_db, "DELETE FROM chart WHERE id = ?");
    return remove.bind(id.value).run();
}

} // namespace haeje
