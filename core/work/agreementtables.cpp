// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/agreementtables.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace haeje {

struct AgreementTableWords {
    Q_DECLARE_TR_FUNCTIONS(AgreementTables)
};

QVariant agreementNumber(const std::optional<double> &value)
{
    return value ? QVariant(QString::number(*value, 'g', 9).toDouble()) : QVariant();
}

QList<Table::Column> coefficientColumns()
{
    return {{QStringLiteral("statistic"), AgreementTableWords::tr("Statistic"), false},
            {QStringLiteral("level"), AgreementTableWords::tr("Level"), false},
            {QStringLiteral("coders"), AgreementTableWords::tr("Coders"), false},
            {QStringLiteral("value"), AgreementTableWords::tr("Value"), true},
            {QStringLiteral("low"), AgreementTableWords::tr("From"), true},
            {QStringLiteral("high"), AgreementTableWords::tr("To"), true},
            {QStringLiteral("not_defined"), AgreementTableWords::tr("Not defined"), false},
            {QStringLiteral("observed"), AgreementTableWords::tr("Observed"), true},
            {QStringLiteral("by_chance"), AgreementTableWords::tr("By chance"), true},
            {QStringLiteral("of"), AgreementTableWords::tr("Of"), false},
            {QStringLiteral("units"), AgreementTableWords::tr("Units"), true},
            {QStringLiteral("weight"), AgreementTableWords::tr("Weight"), true},
            {QStringLiteral("pairable"), AgreementTableWords::tr("Pairable values"), true},
            {QStringLiteral("resamples"), AgreementTableWords::tr("Resamples"), true}};
}

QList<QVariant> coefficientCells(const AgreementRow &row, const QStringList &coders)
{
    const Measure &measure = row.measure;
    const Coefficient &result = row.result;
    const bool isAlpha = measure.statistic == AgreementStatistic::KrippendorffAlpha;
    const QStringList compared = measure.first < 0 ? coders : QStringList{coders.at(measure.first), coders.at(measure.second)};
    const bool counted = result.units > 0;
    return {statisticWord(measure.statistic),
            isAlpha ? QVariant(levelWord(measure.level)) : QVariant(),
            compared,
            agreementNumber(result.value),
            row.interval ? agreementNumber(row.interval->low) : QVariant(),
            row.interval ? agreementNumber(row.interval->high) : QVariant(),
            result.value ? QVariant() : QVariant(undefinedReason(result.undefined)),
            agreementNumber(result.observed),
            agreementNumber(result.byChance),
            isOfDisagreement(measure.statistic) ? QStringLiteral("disagreement") : QStringLiteral("agreement"),
            row.units,
            counted ? QVariant(result.units) : QVariant(0),
            counted ? QVariant(result.pairable) : QVariant(0),
            row.interval ? QVariant(row.interval->resamples) : QVariant()};
}

/// Passages of each code, in the order of the texts, each once.
static QList<QList<EntityRef>> passagesByCode(const AgreementMaterial &material)
{
    QList<QList<EntityRef>> all(material.codes.size());
    QList<QSet<PassageId>> seen(material.codes.size());
    for (const AgreementStretch &stretch : material.stretches) {
        if (seen.at(stretch.code).contains(stretch.passage))
            continue;
        seen[stretch.code].insert(stretch.passage);
        all[stretch.code].append(stretch.passage);
    }
    return all;
}

Table agreementTable(const AgreementMaterial &material, const AgreementChoice &choice, const AgreementAnswer &answer)
{
    Table table;
    table.columns = {{QStringLiteral("scope"), AgreementTableWords::tr("Of what"), false},
                     {QStringLiteral("code"), AgreementTableWords::tr("Code"), false},
                     {QStringLiteral("document"), AgreementTableWords::tr("Document"), true}};
    table.columns += coefficientColumns();
    table.notes = agreementRules(material, choice, answer);
    const QList<QList<EntityRef>> passages = passagesByCode(material);
    QList<EntityRef> documents;
    for (const AgreementText &text : material.texts)
        documents.append(text.document);
    for (const AgreementRow &row : answer.rows) {
        Table::Row cells;
        const char *scope = row.text >= 0 ? "document" : row.code >= 0 ? "code" : "overall";
        cells.cells = {QString::fromLatin1(scope), row.code >= 0 ? QVariant(material.codes.at(row.code).path) : QVariant(),
                       row.text >= 0 ? QVariant(material.texts.at(row.text).document.value) : QVariant()};
        cells.cells += coefficientCells(row, material.coders);
        if (row.text >= 0)
            cells.evidence = {material.texts.at(row.text).document};
        else
            cells.evidence = row.code >= 0 ? passages.at(row.code) : documents;
        table.rows.append(cells);
    }
    return table;
}

static void addConfusion(Table &table, const QVariant &code, const QStringList &coders, const Confusion &confusion)
{
    const char *kind = confusion.coincidence ? "coincidence" : "contingency";
    for (qsizetype r = 0; r < confusion.cells.size(); ++r) {
        for (qsizetype c = 0; c < confusion.cells.at(r).size(); ++c) {
            table.rows.append({{code, QString::fromLatin1(kind), coders, confusion.categories.at(r), confusion.categories.at(c),
                                agreementNumber(confusion.cells.at(r).at(c))}, {}, false});
        }
    }
}

static QList<Table::Column> confusionColumns()
{
    return {{QStringLiteral("code"), AgreementTableWords::tr("Code"), false},
            {QStringLiteral("table"), AgreementTableWords::tr("Table"), false},
            {QStringLiteral("coders"), AgreementTableWords::tr("Coders"), false},
            {QStringLiteral("row"), AgreementTableWords::tr("Row"), false},
            {QStringLiteral("column"), AgreementTableWords::tr("Column"), false},
            {QStringLiteral("weight"), AgreementTableWords::tr("Weight"), true}};
}

void addRatingConfusions(Table &table, const QVariant &code, const Ratings &ratings)
{
    table.columns = confusionColumns();
    const QStringList &coders = ratings.coders;
    for (int a = 0; a < coders.size(); ++a) {
        for (int b = a + 1; b < coders.size(); ++b)
            addConfusion(table, code, {coders.at(a), coders.at(b)}, contingencyOf(ratings, a, b));
    }
    if (coders.size() > 1)
        addConfusion(table, code, coders, coincidencesOf(ratings));
}

Table confusionTable(const AgreementMaterial &material, const AgreementAnswer &answer)
{
    Table table;
    table.columns = confusionColumns();
    table.notes = material.notes;
    table.notes += AgreementTableWords::tr("Contingency: units by the value of the first coder (row) and of the second (column); 1 is coded, 0 not "
                                           "coded. Coincidence: pairs of values within a unit, as Krippendorff’s alpha counts them.");
    for (int c = 0; c < answer.codes.size(); ++c) {
        addRatingConfusions(table, material.codes.at(c).path, answer.codes.at(c).presence);
        if (!answer.codes.at(c).weights.patterns.isEmpty())
            addConfusion(table, material.codes.at(c).path, material.coders, coincidencesOf(answer.codes.at(c).weights));
    }
    if (!answer.overall.patterns.isEmpty())
        addRatingConfusions(table, {}, answer.overall);
    return table;
}

QList<UnitSeen> unitsSeen(const AgreementMaterial &material, const AgreementAnswer &answer, int code)
{
    QList<UnitSeen> all;
    auto stretch = std::lower_bound(material.stretches.begin(), material.stretches.end(), code,
                                    [](const AgreementStretch &one, int wanted) { return one.code < wanted; });
    QList<ValuedUnit> merged;
    for (const ValuedUnit &unit : answer.codes.at(code).units) {
        const bool goesOn = material.unit <= AgreementUnit::Characters && !merged.isEmpty() && merged.last().text == unit.text
            && merged.last().pattern == unit.pattern && merged.last().span.end == unit.span.start;
        if (goesOn)
            merged.last().span.end = unit.span.end;
        else
            merged.append(unit);
    }
    for (const ValuedUnit &unit : std::as_const(merged)) {
        // Stretches are by start: the ones that end ahead of this unit will not be met again.
        const auto isBehind = [&](const AgreementStretch &one) {
            return one.text < unit.text || (one.text == unit.text && one.span.end <= unit.span.start);
        };
        while (stretch != material.stretches.end() && stretch->code == code && isBehind(*stretch))
            ++stretch;
        auto on = stretch;
        while (on != material.stretches.end() && on->code == code && on->text == unit.text && !on->span.overlaps(unit.span))
            ++on;
        const CodePointMap &map = material.texts.at(unit.text).map;
        const bool found = on != material.stretches.end() && on->code == code && on->text == unit.text;
        all.append({unit.text, {map.toUtf16(unit.span.start), map.toUtf16(unit.span.end)}, unit.pattern, found ? on->passage : PassageId()});
    }
    return all;
}

Table differencesTable(const AgreementMaterial &material, const AgreementAnswer &answer)
{
    Table table;
    table.columns = {{QStringLiteral("code"), AgreementTableWords::tr("Code"), false},
                     {QStringLiteral("document"), AgreementTableWords::tr("Document"), true},
                     {QStringLiteral("title"), AgreementTableWords::tr("Title"), false},
                     {QStringLiteral("start"), AgreementTableWords::tr("Start"), true},
                     {QStringLiteral("end"), AgreementTableWords::tr("End"), true},
                     {QStringLiteral("coded_by"), AgreementTableWords::tr("Coded by"), false},
                     {QStringLiteral("not_coded_by"), AgreementTableWords::tr("Not coded by"), false},
                     {QStringLiteral("passage"), AgreementTableWords::tr("Passage"), true}};
    table.notes = material.notes;
    for (int c = 0; c < answer.codes.size(); ++c) {
        const QList<RatingPattern> &patterns = answer.codes.at(c).presence.patterns;
        for (const UnitSeen &unit : unitsSeen(material, answer, c)) {
            if (patterns.at(unit.pattern).shares.size() < 2)
                continue;
            QStringList coded, not_;
            for (int coder = 0; coder < material.coders.size(); ++coder)
                (patterns.at(unit.pattern).values.at(coder) > 0 ? coded : not_) += material.coders.at(coder);
            const AgreementText &text = material.texts.at(unit.text);
            table.rows.append({{material.codes.at(c).path, text.document.value, text.title, unit.span.start, unit.span.end, coded, not_, unit.passage.value},
                               {unit.passage}, false});
        }
    }
    return table;
}

} // namespace haeje
