// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchconditions.h"

#include "core/base/edtf.h"
#include "core/model/collection.h"
#include "core/model/document.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace haeje {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

using NodeKind = SearchNode::Kind;

static SearchCondition inList(const QString &sql, const QList<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    return {sql.arg(numbers.join(QLatin1Char(','))), {}};
}

struct NamedRow {
    qint64 id = 0;
    qint64 parent = 0;
    QString name;
};

static QString pathOf(const QHash<qint64, NamedRow> &rows, qint64 id)
{
    QStringList path;
    for (int depth = 0; rows.contains(id) && depth < 100; ++depth) {
        path.prepend(rows.value(id).name);
        id = rows.value(id).parent;
    }
    return path.join(QLatin1Char('/'));
}

/// Those whose path or name it is, and all below them. A path wins over a name.
static QList<qint64> namedTree(Database &db, const char *sql, const QString &wanted, QStringList *paths)
{
    QHash<qint64, NamedRow> rows;
    Statement all(db, sql);
    while (all.next())
        rows.insert(all.number(0), {all.number(0), all.number(1), all.text(2)});
    const QString name = wanted.normalized(QString::NormalizationForm_C).toCaseFolded();
    QSet<qint64> roots, named;
    for (const NamedRow &row : std::as_const(rows)) {
        const QString path = pathOf(rows, row.id);
        *paths << path;
        if (path.toCaseFolded() == name)
            roots.insert(row.id);
        if (row.name.toCaseFolded() == name)
            named.insert(row.id);
    }
    roots = roots.isEmpty() ? named : roots;
    QList<qint64> found;
    for (const NamedRow &row : std::as_const(rows)) {
        qint64 at = row.id;
        for (int depth = 0; at > 0 && depth < 100; ++depth, at = rows.value(at).parent) {
            if (roots.contains(at)) {
                found.append(row.id);
                break;
            }
        }
    }
    paths->sort();
    return found;
}

static QString firstFew(const QStringList &names)
{
    if (names.isEmpty())
        return SearchWords::tr("There are none yet.");
    return SearchWords::tr("There are: %1.").arg(names.mid(0, 12).join(QStringLiteral(", ")) + (names.size() > 12 ? QStringLiteral(", …") : QString()));
}

Result<QList<qint64>> codesNamed(Database &database, const QString &name)
{
    QStringList paths;
    const QList<qint64> ids = namedTree(database, "SELECT id, parent, name FROM code", name, &paths);
    if (ids.isEmpty())
        return Error{SearchWords::tr("There is no code “%1”. %2").arg(name, firstFew(paths))};
    return ids;
}

static Result<SearchCondition> codeCondition(Database &db, const SearchFilter &filter)
{
    if (filter.value == QLatin1String("none"))
        return SearchCondition{QStringLiteral("(d.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.passage p JOIN shown_coding c ON c.passage = p.id "
                                              "WHERE p.document = d.id))"), {}};
    const auto ids = codesNamed(db, filter.value);
    if (!ids)
        return ids.error();
    return inList(QStringLiteral("(d.id IS NOT NULL AND d.id IN (SELECT p.document FROM shown_coding c JOIN main.passage p ON p.id = c.passage "
                                 "WHERE c.code IN (%1)))"), *ids);
}

static Result<SearchCondition> collectionCondition(Database &db, const SearchFilter &filter)
{
    if (filter.value == QLatin1String("none"))
        return SearchCondition{QStringLiteral("(d.id IS NOT NULL AND d.id NOT IN (SELECT document FROM collection_document))"), {}};
    QStringList paths;
    const QList<qint64> ids = namedTree(db, "SELECT id, parent, name FROM collection", filter.value, &paths);
    if (ids.isEmpty())
        return Error{SearchWords::tr("There is no collection “%1”. %2").arg(filter.value, firstFew(paths))};
    return inList(QStringLiteral("(d.id IS NOT NULL AND d.id IN (SELECT document FROM collection_document WHERE collection IN (%1)))"), ids);
}

static SearchCondition dateCondition(const SearchFilter &filter)
{
    if (filter.value == QLatin1String("none"))
        return {QStringLiteral("(d.id IS NOT NULL AND d.published_from IS NULL AND d.published_to IS NULL)"), {}};
    const QVariant from = filter.from.isValid() ? filter.from.toJulianDay() : std::numeric_limits<qint32>::min();
    const QVariant to = filter.to.isValid() ? filter.to.toJulianDay() : std::numeric_limits<qint32>::max();
    return {QStringLiteral("((d.published_to >= ? AND coalesce(d.published_from, d.published_to) <= ?) OR (d.published_to IS NULL AND "
                           "d.published_from <= ?) OR (s.kind = 'message' AND s.entity IN (SELECT id FROM message WHERE "
                           "coalesce(date_to, date_from) >= ? AND coalesce(date_from, date_to) <= ?)))"),
            {from, to, to, from, to}};
}

/// Whether the stored value is what was written: in any case, a number also by its value or in a range.
static bool isValue(AttributeType type, const QString &stored, const QString &wanted)
{
    if (stored.compare(wanted, Qt::CaseInsensitive) == 0)
        return true;
    const qsizetype dots = wanted.indexOf(QLatin1String(".."));
    if (type == AttributeType::Number) {
        bool good = false, low = true, high = true;
        const double value = stored.toDouble(&good);
        const double from = dots < 0 ? wanted.toDouble(&low) : wanted.left(dots).toDouble(&low);
        const double to = dots < 0 ? from : wanted.mid(dots + 2).toDouble(&high);
        return good && (low || dots == 0) && (high || dots + 2 == wanted.size()) && (!low || value >= from) && (!high || value <= to)
            && (low || high);
    }
    if (type == AttributeType::Date) {
        const auto date = EdtfDate::parse(stored);
        const auto from = EdtfDate::parse(dots < 0 ? wanted : wanted.left(dots));
        const auto to = dots < 0 ? from : EdtfDate::parse(wanted.mid(dots + 2));
        return date && (from || to) && (!from || date->latest() >= from->earliest()) && (!to || date->earliest() <= to->latest());
    }
    if (type == AttributeType::YesNo) {
        const bool yes = wanted.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0 || wanted == QLatin1String("1")
            || wanted.compare(SearchWords::tr("yes"), Qt::CaseInsensitive) == 0 || wanted.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
        const bool no = wanted.compare(QLatin1String("no"), Qt::CaseInsensitive) == 0 || wanted == QLatin1String("0")
            || wanted.compare(SearchWords::tr("no"), Qt::CaseInsensitive) == 0 || wanted.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
        const bool storedYes = stored == QLatin1String("1") || stored == QLatin1String("true") || stored == QLatin1String("yes");
        return (yes && storedYes) || (no && !storedYes);
    }
    return false;
}

static Result<SearchCondition> attributeCondition(Database &db, const SearchFilter &filter)
{
    qint64 id = 0;
    AttributeType type = AttributeType::Text;
    Statement all(db, "SELECT id, name, type FROM attribute");
    while (all.next()) {
        if (all.text(1).compare(filter.name, Qt::CaseInsensitive) == 0) {
            id = all.number(0);
            type = AttributeType(all.integer(2));
        }
    }
    if (filter.value == QLatin1String("none"))
        return SearchCondition{QStringLiteral("(d.id IS NOT NULL AND d.id NOT IN (SELECT document FROM attribute_value WHERE attribute = %1))").arg(id), {}};
    QVariantList values;
    QStringList marks;
    Statement distinct(db, "SELECT DISTINCT value FROM attribute_value WHERE attribute = ?");
    distinct.bind(id);
    while (distinct.next()) {
        if (isValue(type, distinct.text(0), filter.value)) {
            values << distinct.text(0);
            marks << QStringLiteral("?");
        }
    }
    if (values.isEmpty())
        return SearchCondition{QStringLiteral("0"), {}};
    return SearchCondition{QStringLiteral("(d.id IS NOT NULL AND d.id IN (SELECT document FROM attribute_value WHERE attribute = %1 AND value IN (%2)))")
                               .arg(id)
                               .arg(marks.join(QLatin1Char(','))),
                           values};
}

static Result<SearchCondition> filterCondition(Database &db, const SearchFilter &filter)
{
    const bool none = filter.value == QLatin1String("none");
    const auto is = [&](const char *column, const QString &value) {
        return SearchCondition{QStringLiteral("(d.id IS NOT NULL AND d.%1 = ?)").arg(QLatin1String(column)), {none ? QStringLiteral("") : value}};
    };
    switch (filter.kind) {
    case SearchFilter::Kind::Language:
        return is("language", filter.value.toLower());
    case SearchFilter::Kind::Format:
        return is("format", filter.value.toLower());
    case SearchFilter::Kind::State: {
        static const QStringList states = {QStringLiteral("unread"), QStringLiteral("reading"), QStringLiteral("read")};
        return SearchCondition{QStringLiteral("(d.id IS NOT NULL AND d.state = %1)").arg(states.indexOf(filter.value.toLower())), {}};
    }
    case SearchFilter::Kind::EntityKind:
        return SearchCondition{QStringLiteral("s.kind = ?"), {filter.value.toLower()}};
    case SearchFilter::Kind::Date:
        return dateCondition(filter);
    case SearchFilter::Kind::Code:
    case SearchFilter::Kind::Within:
        return codeCondition(db, filter);
    case SearchFilter::Kind::Collection:
        return collectionCondition(db, filter);
    case SearchFilter::Kind::Attribute:
        return attributeCondition(db, filter);
    }
    return SearchCondition{};
}

bool hasFilter(const SearchNode &node)
{
    return node.kind == NodeKind::Filter || std::any_of(node.children.begin(), node.children.end(), hasFilter);
}

static SearchCondition matched(const char *operation, const QString &match)
{
    return {QStringLiteral("s.id %1 (SELECT rowid FROM search_fts WHERE search_fts MATCH ?)").arg(QLatin1String(operation)), {match}};
}

/// A condition that no entry fails for which the node holds (or, excluded, does not hold); empty if there is none.
static Result<SearchCondition> widest(Database &db, const SearchNode &node, bool excluded)
{
    if (node.kind == NodeKind::Filter) {
        auto condition = filterCondition(db, node.filter);
        if (condition && excluded)
            condition->sql = QStringLiteral("coalesce(NOT %1, 1)").arg(condition->sql);
        return condition;
    }
    if (node.kind == NodeKind::Not)
        return widest(db, node.children.first(), !excluded);
    if (!hasFilter(node)) {
        const auto match = excluded ? certainMatchOf(node) : matchOf(node);
        return match ? matched(excluded ? "NOT IN" : "IN", *match) : SearchCondition();
    }
    const bool all = (node.kind == NodeKind::And) != excluded;
    SearchCondition joined;
    QStringList parts;
    bool open = false;
    for (const SearchNode &child : node.children) {
        const auto part = widest(db, child, excluded);
        if (!part)
            return part;
        open = open || part->isEmpty();
        if (part->isEmpty())
            continue;
        parts << part->sql;
        joined.values << part->values;
    }
    if (parts.isEmpty() || (open && !all))
        return SearchCondition();
    joined.sql = QLatin1Char('(') + parts.join(all ? QStringLiteral(" AND ") : QStringLiteral(" OR ")) + QLatin1Char(')');
    return joined;
}

Result<SearchCondition> conditionOf(Database &database, const SearchNode &root)
{
    if (root.kind != NodeKind::And || !matchOf(root))
        return hasFilter(root) || !matchOf(root) ? widest(database, root, false) : SearchCondition();
    SearchNode rest = root;
    rest.children.removeIf([](const SearchNode &child) { return !hasFilter(child); });
    return rest.children.isEmpty() ? SearchCondition() : widest(database, rest, false);
}

static void collectFilters(const SearchNode &node, QList<SearchFilter> &into)
{
    if (node.kind == NodeKind::Filter) {
        into.resize(std::max(into.size(), qsizetype(node.number + 1)));
        into[node.number] = node.filter;
    }
    for (const SearchNode &child : node.children)
        collectFilters(child, into);
}

Result<QList<SearchCondition>> filtersOf(Database &database, const SearchNode &root)
{
    QList<SearchFilter> filters;
    collectFilters(root, filters);
    QList<SearchCondition> conditions;
    for (const SearchFilter &filter : std::as_const(filters)) {
        const auto condition = filterCondition(database, filter);
        if (!condition)
            return condition.error();
        conditions << *condition;
    }
    return conditions;
}

Result<QList<qint64>> withinCodes(Database &database, const SearchNode &root)
{
    const QList<SearchNode> parts = root.kind == NodeKind::And ? root.children : QList<SearchNode>{root};
    QList<qint64> codes;
    for (const SearchNode &part : parts) {
        if (part.kind != NodeKind::Filter || part.filter.kind != SearchFilter::Kind::Within)
            continue;
        const auto named = codesNamed(database, part.filter.value);
        if (!named)
            return named;
        codes += *named;
    }
    return codes;
}

} // namespace haeje
