// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coders.h"
#include "core/store/passages.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace haeje {

static const char *const outcomeNames[] = {"accepted", "both", "other", "neither"};

QString settlementOutcomeName(SettlementOutcome outcome)
{
    return QString::fromLatin1(outcomeNames[int(outcome)]);
}

SettlementOutcome settlementOutcomeFromName(const QString &name)
{
    for (int i = 0; i < int(std::size(outcomeNames)); ++i) {
        if (name == QLatin1String(outcomeNames[i]))
            return SettlementOutcome(i);
    }
    return SettlementOutcome::Neither;
}

static QJsonObject codingToJson(const SettledCoding &coding)
{
    QJsonObject object {{QStringLiteral("coding"), coding.guid},   {QStringLiteral("code_guid"), coding.codeGuid}, {QStringLiteral("code"), coding.codePath},
                        {QStringLiteral("start"), coding.span.start}, {QStringLiteral("end"), coding.span.end},
                        {QStringLiteral("quote"), coding.quote},   {QStringLiteral("certainty"), int(coding.state)}};
    if (!coding.memo.isEmpty())
        object.insert(QStringLiteral("memo"), coding.memo);
    if (coding.weight)
        object.insert(QStringLiteral("weight"), *coding.weight);
    return object;
}

static SettledCoding codingFromJson(const QJsonObject &object)
{
    SettledCoding coding;
    coding.guid = object.value(QStringLiteral("coding")).toString();
    coding.codeGuid = object.value(QStringLiteral("code_guid")).toString();
    coding.codePath = object.value(QStringLiteral("code")).toString();
    coding.span = {object.value(QStringLiteral("start")).toInt(), object.value(QStringLiteral("end")).toInt()};
    coding.quote = object.value(QStringLiteral("quote")).toString();
    coding.memo = object.value(QStringLiteral("memo")).toString();
    if (const QJsonValue weight = object.value(QStringLiteral("weight")); weight.isDouble())
        coding.weight = weight.toInt();
    coding.state = CodingState(object.value(QStringLiteral("certainty")).toInt());
    return coding;
}

static QString readingsToJson(const QList<SettledReading> &readings)
{
    QJsonArray all;
    for (const SettledReading &reading : readings) {
        QJsonArray codings;
        for (const SettledCoding &coding : reading.codings)
            codings.append(codingToJson(coding));
        all.append(QJsonObject {{QStringLiteral("coder"), reading.coder}, {QStringLiteral("codings"), codings}});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

static QList<SettledReading> readingsFromJson(const QString &json)
{
    QList<SettledReading> readings;
    const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &one : all) {
        SettledReading reading {one[QStringLiteral("coder")].toString(), {}};
        const QJsonArray codings = one[QStringLiteral("codings")].toArray();
        for (const QJsonValue &coding : codings)
            reading.codings.append(codingFromJson(coding.toObject()));
        readings.append(reading);
    }
    return readings;
}

static QString guidsToJson(const QStringList &guids)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(guids)).toJson(QJsonDocument::Compact));
}

static QStringList guidsFromJson(const QString &json)
{
    QStringList guids;
    const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &guid : all)
        guids << guid.toString();
    return guids;
}

Result<CodingId> Coders::putConsensus(PassageId passage, CodeId code, std::optional<int> weight, CodingState state)
{
    const auto coder = findOrAddConsensus();
    if (!coder)
        return coder.error();
    const auto coding = Passages(m_db).addCoding(passage, code, {}, *coder);
    if (!coding)
        return coding;
    Statement update(m_db, "UPDATE coding SET weight = ?, certainty = ? WHERE id = ?");
    if (const auto done = update.bindOptional(weight).bind(int(state)).bind(coding->value).run(); !done)
        return done.error();
    return coding;
}

Result<SettlementId> Coders::addSettlement(const Settlement &settlement)
{
    Statement insert(m_db, "INSERT INTO settlement(guid, document, code, passage, start_offset, end_offset, outcome, accepted, readings, codings, "
                           "note, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(newGuid()).bind(settlement.document.value).bind(settlement.code.value).bindKey(settlement.passage.value);
    insert.bind(settlement.span.start).bind(settlement.span.end).bind(settlementOutcomeName(settlement.outcome)).bind(settlement.accepted);
    insert.bind(readingsToJson(settlement.readings)).bind(guidsToJson(settlement.codings)).bind(settlement.note).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    return SettlementId(insert.insertedId());
}

Result<void> Coders::setSettlementNote(SettlementId id, const QString &note)
{
    Statement update(m_db, "UPDATE settlement SET note = ? WHERE id = ?");
    return update.bind(note).bind(id.value).run();
}

static QList<Settlement> readSettlements(Statement &rows)
{
    QList<Settlement> all;
    while (rows.next()) {
        Settlement one;
        one.id = SettlementId(rows.number(0));
        one.guid = rows.text(1);
        one.document = DocumentId(rows.number(2));
        one.code = CodeId(rows.number(3));
        one.passage = PassageId(rows.number(4));
        one.span = {rows.integer(5), rows.integer(6)};
        one.outcome = settlementOutcomeFromName(rows.text(7));
        one.accepted = rows.text(8);
        one.readings = readingsFromJson(rows.text(9));
        one.codings = guidsFromJson(rows.text(10));
        one.note = rows.text(11);
        one.createdAt = storedTime(rows.text(12));
        one.createdBy = rows.text(13);
        all.append(one);
    }
    return all;
}

static constexpr const char *settlementColumns = "SELECT id, guid, document, code, passage, start_offset, end_offset, outcome, accepted, readings, codings, "
                                                 "note, created_at, created_by FROM settlement ";

QList<Settlement> Coders::settlements() const
{
    Statement rows(m_db, QString::fromLatin1(settlementColumns) + QStringLiteral("ORDER BY id DESC"));
    return readSettlements(rows);
}

QList<Settlement> Coders::settlementsOf(DocumentId document) const
{
    Statement rows(m_db, QString::fromLatin1(settlementColumns) + QStringLiteral("WHERE document = ? ORDER BY id DESC"));
    return readSettlements(rows.bind(document.value));
}

std::optional<Settlement> Coders::settlement(SettlementId id) const
{
    Statement rows(m_db, QString::fromLatin1(settlementColumns) + QStringLiteral("WHERE id = ?"));
    const QList<Settlement> found = readSettlements(rows.bind(id.value));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<void> Coders::removeSettlement(SettlementId id)
{
    const auto gone = settlement(id);
    if (!gone)
        return {};
    QStringList kept;
    for (const Settlement &other : settlementsOf(gone->document)) {
        if (other.id != id)
            kept += other.codings;
    }
    Statement remove(m_db, "DELETE FROM settlement WHERE id = ?");
    if (const auto done = remove.bind(id.value).run(); !done)
        return done;
    Passages passages(m_db);
    for (const QString &guid : gone->codings) {
        Statement coding(m_db, "SELECT id FROM main.coding WHERE guid = ? AND coder IN (SELECT name FROM coder WHERE consensus = 1)");
        if (kept.contains(guid) || !coding.bind(guid).next())
            continue;
        if (const auto done = passages.removeCoding(CodingId(coding.number(0))); !done)
            return done;
    }
    return {};
}

} // namespace haeje
