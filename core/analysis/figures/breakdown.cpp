// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/breakdown.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace haeje {

static constexpr double tolerance = 1e-9;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Breakdown)
};
} // namespace

static QString key(const QString &text)
{
    return text.simplified().toCaseFolded();
}

static bool saysNotStated(const QString &category)
{
    return key(category) == QLatin1String("not stated") || key(category) == key(Words::tr("Not stated"));
}

struct Part {
    QString category;
    double value = 0;
    bool notStated = false; ///< the source itself gives the number of those not stated
    QList<EntityRef> evidence;
};

/// What the figures of one breakdown agree on, while they are read one by one.
struct Gathered {
    QList<Part> parts;
    QStringList units, noNumber;
    QList<double> bases;
    QList<EdtfDate> dates;
    int figures = 0, withoutBase = 0, withoutCategory = 0, repeated = 0;
};

template<class T>
static void addOnce(QList<T> &list, const T &value)
{
    if (!list.contains(value))
        list.append(value);
}

static void gatherFacts(Gathered &all, const Figure &figure)
{
    ++all.figures;
    if (!figure.unit.trimmed().isEmpty())
        addOnce(all.units, figure.unit.simplified());
    if (figure.base)
        addOnce(all.bases, *figure.base);
    else
        ++all.withoutBase;
    if (figure.asOf.isStated())
        addOnce(all.dates, figure.asOf);
}

static QList<EntityRef> evidenceOf(const Figure &figure)
{
    QList<EntityRef> evidence;
    if (figure.id)
        evidence.append(figure.id);
    for (const PassageId passage : figure.evidence)
        evidence.append(passage);
    return evidence;
}

static Result<Gathered> gather(const QList<Figure> &figures, const QString &statement, const QString &dimension)
{
    Gathered all;
    for (const Figure &figure : figures) {
        if (key(figure.statement) != key(statement) || key(figure.dimension) != key(dimension))
            continue;
        if (!figure.value) {
            all.noNumber.append(figure.category.isEmpty() ? figure.verdict : figure.category);
            continue;
        }
        if (figure.category.trimmed().isEmpty()) {
            ++all.withoutCategory;
            continue;
        }
        gatherFacts(all, figure);
        const QString category = key(figure.category);
        const auto same = std::find_if(all.parts.begin(), all.parts.end(),
                                       [&](const Part &part) { return key(part.category) == category; });
        if (same == all.parts.end()) {
            all.parts.append({figure.category.simplified(), *figure.value, saysNotStated(category), evidenceOf(figure)});
            continue;
        }
        if (std::abs(same->value - *figure.value) > tolerance) {
            return Error{Words::tr("Two figures disagree about %1: %2 and %3 (%4). Correct one, or give it another statement.")
                             .arg(figure.category, numberForPeople(same->value), numberForPeople(*figure.value),
                                  figure.statement)};
        }
        ++all.repeated;
        same->evidence += evidenceOf(figure);
    }
    return all;
}

static QString joined(const QList<double> &numbers)
{
    QStringList texts;
    for (const double number : numbers)
        texts.append(numberForPeople(number));
    return texts.join(QStringLiteral(", "));
}

static Result<void> checkOneWhole(const Gathered &all, const QString &statement, const QString &dimension)
{
    if (all.parts.isEmpty()) {
        return Error{Words::tr("There is no figure with a number for “%1” by %2. Make one from a passage, or choose another "
                           "breakdown.")
                         .arg(statement, dimension.isEmpty() ? Words::tr("no dimension") : dimension)};
    }
    if (all.bases.size() > 1) {
        return Error{Words::tr("The figures of “%1” stand on different bases (%2), so they are no parts of one whole. Correct "
                           "them, or give them different statements.")
                         .arg(statement, joined(all.bases))};
    }
    if (all.units.size() > 1) {
        return Error{Words::tr("The figures of “%1” count different things (%2). Correct their units, or give them different "
                           "statements.")
                         .arg(statement, all.units.join(QStringLiteral(", ")))};
    }
    return {};
}

static double percent(double part, double whole)
{
    return std::round(part / whole * 10000) / 100;
}

static void addRow(Breakdown &result, const QString &category, double value, bool notStated,
                   const QList<EntityRef> &evidence)
{
    const bool hasBase = result.base && *result.base > 0;
    const QVariant ofBase = hasBase ? QVariant(percent(value, *result.base)) : QVariant();
    const QVariant ofStated = !notStated && result.stated > 0 ? QVariant(percent(value, result.stated)) : QVariant();
    result.table.rows.append({{category, value, ofBase, ofStated}, evidence, notStated});
}

/// "each of the 40 technologies has one institution"; true of a field as of an institution, and never known from figures.
static QString exclusiveRule(const Breakdown &result)
{
    const QString whole = numberForPeople(*result.base);
    const QString one = result.dimension.isEmpty() ? Words::tr("category") : result.dimension;
    return result.unit.isEmpty()
        ? Words::tr("Holds only if each of the %1 has one %2.").arg(whole, one)
        : Words::tr("Holds only if each of the %1 %2 has one %3.").arg(whole, result.unit, one);
}

static void addRest(Breakdown &result, const Gathered &all)
{
    if (!result.base) {
        result.table.notes += Words::tr("No base is given, so what is not stated cannot be computed.");
        return;
    }
    const auto given = std::find_if(all.parts.cbegin(), all.parts.cend(), [](const Part &part) { return part.notStated; });
    const double rest = *result.base - result.stated;
    if (rest < -tolerance) {
        result.table.notes += Words::tr("The categories add up to %1, more than the base of %2: they overlap, and what is not "
                                    "stated cannot be computed.")
                                  .arg(numberForPeople(result.stated), numberForPeople(*result.base));
        return;
    }
    if (given != all.parts.cend() && std::abs(given->value - rest) > tolerance) {
        result.table.notes += Words::tr("The source gives %1 as not stated, but %2 are left of the base.")
                                  .arg(numberForPeople(given->value), numberForPeople(rest));
    }
    if (rest > tolerance || given != all.parts.cend()) {
        result.notStated = given != all.parts.cend() ? given->value : rest;
        addRow(result, Words::tr("Not stated"), *result.notStated, true,
               given != all.parts.cend() ? given->evidence : QList<EntityRef>());
    }
    if (rest > tolerance) {
        result.table.notes += Words::tr("Not stated: %1 = %2 − %3, computed, not inferred. %4")
                                  .arg(numberForPeople(rest), numberForPeople(*result.base),
                                       numberForPeople(result.stated), exclusiveRule(result));
    }
}

static void addNotes(Breakdown &result, const Gathered &all)
{
    QStringList &notes = result.table.notes;
    if (result.base && all.withoutBase > 0) {
        notes += Words::tr("%1 of %2 figures state no base; that of the others, %3, is used.")
                     .arg(all.withoutBase)
                     .arg(all.figures)
                     .arg(numberForPeople(*result.base));
    }
    if (all.repeated > 0) {
        notes += Words::tr("%n figures repeat another with the same number and are counted once.", nullptr,
                           all.repeated);
    }
    if (!all.noNumber.isEmpty())
        notes += Words::tr("Left out, as they give no number: %1.").arg(all.noNumber.join(QStringLiteral("; ")));
    if (all.withoutCategory > 0) {
        notes += Words::tr("%n figures name no category and are left out.", nullptr,
                           all.withoutCategory);
    }
    if (all.dates.size() > 1) {
        QStringList dates;
        for (const EdtfDate &date : all.dates)
            dates.append(date.display(QLocale()));
        notes += Words::tr("The figures are as of different dates: %1.").arg(dates.join(QStringLiteral("; ")));
    }
}

static QList<Table::Column> columnsOf(const Breakdown &result)
{
    const QString ofBase = result.base ? Words::tr("Share of %1, %").arg(numberForPeople(*result.base)) : Words::tr("Share of base, %");
    return {
        {QStringLiteral("category"), result.dimension.isEmpty() ? Words::tr("Category") : sentenceCase(result.dimension), false},
        {QStringLiteral("value"), result.unit.isEmpty() ? Words::tr("Number") : sentenceCase(result.unit), true},
        {QStringLiteral("share_of_base"), ofBase, true},
        {QStringLiteral("share_of_stated"), Words::tr("Share of %1 stated, %").arg(numberForPeople(result.stated)), true},
    };
}

Result<Breakdown> breakdown(const QList<Figure> &figures, const QString &statement, const QString &dimension)
{
    const Result<Gathered> gathered = gather(figures, statement, dimension);
    if (!gathered)
        return gathered.error();
    const Gathered &all = *gathered;
    if (const Result<void> whole = checkOneWhole(all, statement, dimension); !whole)
        return whole.error();
    Breakdown result;
    result.statement = statement;
    result.dimension = dimension;
    result.unit = all.units.value(0);
    if (!all.bases.isEmpty())
        result.base = all.bases.first();
    if (all.dates.size() == 1)
        result.asOf = all.dates.first();
    for (const Part &part : all.parts)
        result.stated += part.notStated ? 0 : part.value;
    result.table.columns = columnsOf(result);
    for (const Part &part : all.parts) {
        if (!part.notStated)
            addRow(result, part.category, part.value, false, part.evidence);
    }
    addRest(result, all);
    addNotes(result, all);
    return result;
}

QList<BreakdownName> breakdownsIn(const QList<Figure> &figures)
{
    QList<BreakdownName> names;
    QStringList categories;
    for (const Figure &figure : figures) {
        if (!figure.value || figure.category.trimmed().isEmpty())
            continue;
        const QString name = key(figure.statement) + QLatin1Char('\n') + key(figure.dimension);
        auto found = std::find_if(names.begin(), names.end(), [&](const BreakdownName &other) {
            return key(other.statement) + QLatin1Char('\n') + key(other.dimension) == name;
        });
        if (found == names.end())
            found = names.insert(names.end(), {figure.statement, figure.dimension, 0});
        const QString category = name + QLatin1Char('\n') + key(figure.category);
        if (categories.contains(category))
            continue;
        categories.append(category);
        ++found->categories;
    }
    return names;
}

Table ordered(Table table, const QString &order)
{
    const qsizetype name = table.column(QStringLiteral("category"));
    const qsizetype value = table.column(QStringLiteral("value"));
    QCollator collator;
    collator.setNumericMode(true);
    const auto before = [&](const Table::Row &a, const Table::Row &b) {
        if (a.notStated != b.notStated)
            return b.notStated;
        if (order == QLatin1String("value"))
            return a.cells.value(value).toDouble() > b.cells.value(value).toDouble();
        if (order == QLatin1String("name"))
            return collator.compare(a.cells.value(name).toString(), b.cells.value(name).toString()) < 0;
        return false;
    };
    std::stable_sort(table.rows.begin(), table.rows.end(), before);
    return table;
}

} // namespace haeje
