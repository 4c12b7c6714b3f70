// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attributes.h"

#include "core/base/edtf.h"
#include "core/store/documenthistory.h"
#include "core/store/documentkeys.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace haeje {

struct AttributesWords {
    Q_DECLARE_TR_FUNCTIONS(Attributes)
};

static constexpr const char *attributeColumns = "SELECT id, guid, name, type, choices, position FROM attribute ";
static constexpr int namedAtMost = 5; ///< documents in an error's sentence

static Attribute attributeFrom(Statement &row)
{
    return {AttributeId(row.number(0)), row.text(1), row.text(2), AttributeType(row.integer(3)), listFromJson(row.text(4)), row.integer(5)};
}

static QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// As the table keeps a value: the text that groups it, and the number that orders it.
struct KeptValue {
    QString text;
    std::optional<double> number;
};

static Error doesNotFit(const Attribute &attribute, const QString &text)
{
    switch (attribute.type) {
    case AttributeType::Number:
        return {AttributesWords::tr("“%1” takes a number such as 12 or 3.5, not “%2”.").arg(attribute.name, text)};
    case AttributeType::Date:
        return {AttributesWords::tr("“%1” takes a date such as 2021-07-11, 2021-07 or 2021, not “%2”.").arg(attribute.name, text)};
    case AttributeType::YesNo:
        return {AttributesWords::tr("“%1” takes yes or no, not “%2”.").arg(attribute.name, text)};
    default:
        return {AttributesWords::tr("“%1” takes one of %2, not “%3”.").arg(attribute.name, attribute.choices.join(QStringLiteral(", ")), text)};
    }
}

static Result<KeptValue> keptValue(const Attribute &attribute, const AttributeValue &value)
{
    const QString text = value.toString();
    switch (attribute.type) {
    case AttributeType::Text:
        return KeptValue{text.trimmed().normalized(QString::NormalizationForm_C), {}};
    case AttributeType::Number: {
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return doesNotFit(attribute, text);
        return KeptValue{numberText(number), number};
    }
    case AttributeType::Date: {
        const auto date = EdtfDate::parse(text.trimmed());
        if (!date || !date->isStated())
            return doesNotFit(attribute, text);
        const QDate day = date->earliest().isValid() ? date->earliest() : date->latest();
        return KeptValue{date->text(), day.isValid() ? std::optional(double(day.toJulianDay())) : std::nullopt};
    }
    case AttributeType::YesNo:
        if (value.typeId() != QMetaType::Bool)
            return doesNotFit(attribute, text);
        return KeptValue{value.toBool() ? QStringLiteral("yes") : QStringLiteral("no"), value.toBool() ? 1.0 : 0.0};
    case AttributeType::Choice:
        if (!attribute.choices.contains(text))
            return doesNotFit(attribute, text);
        return KeptValue{text, {}};
    }
    return doesNotFit(attribute, text);
}

static AttributeValue valueFrom(AttributeType type, const QString &text, double number)
{
    switch (type) {
    case AttributeType::Number: return number;
    case AttributeType::YesNo: return text == QLatin1String("yes");
    default: return text;
    }
}

Result<AttributeValue> attributeValueFrom(const Attribute &attribute, const QString &given)
{
    const QString text = given.trimmed().normalized(QString::NormalizationForm_C);
    if (text.isEmpty())
        return AttributeValue();
    if (attribute.type == AttributeType::Number) {
        bool ok = false;
        double number = text.toDouble(&ok);
        if (!ok)
            number = QLocale().toDouble(text, &ok);
        return ok ? Result<AttributeValue>(number) : doesNotFit(attribute, text);
    }
    if (attribute.type == AttributeType::YesNo) {
        static const QStringList yes = {QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("예")};
        static const QStringList no = {QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("아니요"),
                                       QStringLiteral("아니오")};
        const QString word = text.toLower();
        if (yes.contains(word) || word == AttributesWords::tr("yes"))
            return AttributeValue(true);
        if (no.contains(word) || word == AttributesWords::tr("no"))
            return AttributeValue(false);
        return doesNotFit(attribute, text);
    }
    const auto kept = keptValue(attribute, text);
    return kept ? Result<AttributeValue>(AttributeValue(kept->text)) : kept.error();
}

QString attributeText(const Attribute &attribute, const AttributeValue &value)
{
    if (!value.isValid())
        return {};
    if (attribute.type == AttributeType::YesNo)
        return value.toBool() ? AttributesWords::tr("yes") : AttributesWords::tr("no");
    if (attribute.type == AttributeType::Number)
        return numberText(value.toDouble());
    return value.toString();
}

QString attributeKey(const Attribute &attribute, const AttributeValue &value)
{
    const auto kept = value.isValid() ? keptValue(attribute, value) : Result<KeptValue>(KeptValue());
    return kept ? kept->text : QString();
}

QStringList attributeTypeNames()
{
    return {QStringLiteral("text"), QStringLiteral("number"), QStringLiteral("date"), QStringLiteral("yesno"), QStringLiteral("choice")};
}

Result<void> checkAttributeValue(const Attribute &attribute, const QString &text, const std::optional<double> &number)
{
    const auto kept = keptValue(attribute, valueFrom(attribute.type, text, number.value_or(0)));
    if (!kept)
        return kept.error();
    if (kept->text != text || kept->number != number)
        return doesNotFit(attribute, text);
    return {};
}

/// The attribute as it is kept, or why it cannot be.
static Result<Attribute> tidied(const Attributes &attributes, Attribute attribute)
{
    attribute.name = attribute.name.simplified().normalized(QString::NormalizationForm_C);
    if (attribute.name.isEmpty())
        return Error{AttributesWords::tr("An attribute needs a name. Type one.")};
    if (attribute.name.contains(QLatin1Char('=')))
        return Error{AttributesWords::tr("The name “%1” has a “=” in it, which parts a name from its value. Write it without.").arg(attribute.name)};
    if (const auto same = attributes.withName(attribute.name); same && same->id != attribute.id)
        return Error{AttributesWords::tr("There is an attribute “%1” already. Choose another name, or use that one.").arg(attribute.name)};
    QStringList choices;
    for (const QString &choice : std::as_const(attribute.choices)) {
        const QString tidy = choice.simplified().normalized(QString::NormalizationForm_C);
        if (!tidy.isEmpty() && !choices.contains(tidy))
            choices << tidy;
    }
    attribute.choices = attribute.type == AttributeType::Choice ? choices : QStringList();
    if (attribute.type == AttributeType::Choice && choices.isEmpty())
        return Error{AttributesWords::tr("“%1” is to be chosen from a list, but the list is empty. Name the choices.").arg(attribute.name)};
    return attribute;
}

Result<AttributeId> Attributes::add(const Attribute &given)
{
    Attribute fresh = given;
    fresh.id = {};
    const auto attribute = tidied(*this, fresh);
    if (!attribute)
        return attribute.error();
    Statement insert(m_db, "INSERT INTO attribute(guid, name, type, choices, position, created_at, created_by) "
                           "VALUES (?, ?, ?, ?, (SELECT coalesce(max(position) + 1, 0) FROM attribute), ?, ?)");
    insert.bind(given.guid.isEmpty() ? newGuid() : given.guid).bind(attribute->name).bind(int(attribute->type));
    if (const auto done = insert.bind(listToJson(attribute->choices)).bind(timeNow()).bind(m_db.coder).run(); !done)
        return done.error();
    return AttributeId(insert.insertedId());
}

/// Every value brought into the new type. Error: those that do not fit, by their documents.
static Result<void> convertValues(Database &db, const Attribute &before, const Attribute &after)
{
    struct Value {
        qint64 id;
        QString title;
        AttributeValue value;
    };
    QList<Value> values;
    Statement rows(db, "SELECT v.id, d.title, v.value, v.number FROM attribute_value v JOIN document d ON d.id = v.document "
                       "WHERE v.attribute = ? ORDER BY d.id");
    rows.bind(before.id.value);
    while (rows.next())
        values.append({rows.number(0), rows.text(1), valueFrom(before.type, rows.text(2), rows.real(3))});
    QStringList misfits;
    QString why;
    for (const Value &value : std::as_const(values)) {
        const QString text = before.type == AttributeType::YesNo ? (value.value.toBool() ? QStringLiteral("yes") : QStringLiteral("no"))
                                                                 : attributeText(before, value.value);
        const auto meant = attributeValueFrom(after, text);
        const auto kept = meant ? keptValue(after, *meant) : Result<KeptValue>(meant.error());
        if (!kept) {
            misfits << QStringLiteral("“%1” (%2)").arg(value.title, text);
            why = why.isEmpty() ? kept.error().message : why;
            continue;
        }
        Statement update(db, "UPDATE attribute_value SET value = ?, number = ? WHERE id = ?");
        if (const auto done = update.bind(kept->text).bindOptional(kept->number).bind(value.id).run(); !done)
            return done;
    }
    if (misfits.isEmpty())
        return {};
    const int more = int(misfits.size()) - namedAtMost;
    const QString named = misfits.mid(0, namedAtMost).join(QStringLiteral(", "))
        + (more > 0 ? QLatin1Char(' ') + AttributesWords::tr("and %n more", nullptr, more) : QString());
    return Error{why + QLatin1Char(' ') + AttributesWords::tr("Change it first in: %1.").arg(named)};
}

Result<void> Attributes::update(const Attribute &given)
{
    const auto before = find(given.id);
    if (!before)
        return Error{AttributesWords::tr("This attribute is gone. Someone removed it; undo brings it back.")};
    const auto after = tidied(*this, given);
    if (!after)
        return after.error();
    if (before->type != after->type || before->choices != after->choices) {
        if (const auto done = convertValues(m_db, *before, *after); !done)
            return done;
    }
    Statement update(m_db, "UPDATE attribute SET name = ?, type = ?, choices = ?, position = ? WHERE id = ?");
    update.bind(after->name).bind(int(after->type)).bind(listToJson(after->choices));
    return update.bind(after->position).bind(after->id.value).run();
}

Result<void> Attributes::remove(AttributeId id)
{
    Statement remove(m_db, "DELETE FROM attribute WHERE id = ?");
    return remove.bind(id.value).run();
}

QList<Attribute> Attributes::all() const
{
    QList<Attribute> all;
    Statement rows(m_db, QString::fromLatin1(attributeColumns) + QStringLiteral("ORDER BY position, id"));
    while (rows.next())
        all.append(attributeFrom(rows));
    return all;
}

std::optional<Attribute> Attributes::find(AttributeId id) const
{
    Statement row(m_db, QString::fromLatin1(attributeColumns) + QStringLiteral("WHERE id = ?"));
    return row.bind(id.value).next() ? std::optional(attributeFrom(row)) : std::nullopt;
}

std::optional<Attribute> Attributes::withName(const QString &name) const
{
    Statement row(m_db, QString::fromLatin1(attributeColumns) + QStringLiteral("WHERE name = ?"));
    row.bind(name.simplified().normalized(QString::NormalizationForm_C));
    return row.next() ? std::optional(attributeFrom(row)) : std::nullopt;
}

/// Writes, changes or takes away one value. Error: there is no such document.
static Result<void> setOne(Database &db, const Attribute &attribute, DocumentId document, const std::optional<KeptValue> &kept)
{
    Statement there(db, "SELECT d.id, v.id, v.value FROM document d LEFT JOIN attribute_value v ON v.document = d.id AND v.attribute = ? "
                        "WHERE d.id = ?");
    if (!there.bind(attribute.id.value).bind(document.value).next())
        return Error{AttributesWords::tr("There is no document %1 to give “%2” to.").arg(document.value).arg(attribute.name)};
    const qint64 row = there.number(1);
    const QString before = there.text(2);
    if ((row == 0 && !kept) || (row > 0 && kept && kept->text == before))
        return {};
    Result<void> done;
    if (!kept) {
        Statement remove(db, "DELETE FROM attribute_value WHERE id = ?");
        done = remove.bind(row).run();
    } else if (row > 0) {
        Statement update(db, "UPDATE attribute_value SET value = ?, number = ? WHERE id = ?");
        done = update.bind(kept->text).bindOptional(kept->number).bind(row).run();
    } else {
        Statement insert(db, "INSERT INTO attribute_value(attribute, document, value, number, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(attribute.id.value).bind(document.value).bind(kept->text).bindOptional(kept->number);
        done = insert.bind(timeNow()).bind(db.coder).run();
    }
    if (!done)
        return done;
    return recordEvent(db, document, QStringLiteral("attribute ") + attribute.name, before, kept ? kept->text : QString());
}

Result<void> Attributes::setValue(AttributeId id, const QList<DocumentId> &documents, const AttributeValue &value)
{
    const auto attribute = find(id);
    if (!attribute)
        return Error{AttributesWords::tr("This attribute is gone. Someone removed it; undo brings it back.")};
    std::optional<KeptValue> kept;
    if (value.isValid()) {
        const auto fits = keptValue(*attribute, value);
        if (!fits)
            return fits.error();
        if (!fits->text.isEmpty())
            kept = *fits;
    }
    for (const DocumentId document : documents) {
        if (const auto done = setOne(m_db, *attribute, document, kept); !done)
            return done;
    }
    return {};
}

QHash<AttributeId, AttributeValue> Attributes::valuesOf(DocumentId document) const
{
    QHash<AttributeId, AttributeValue> values;
    Statement rows(m_db, "SELECT v.attribute, a.type, v.value, v.number FROM attribute_value v JOIN attribute a ON a.id = v.attribute "
                         "WHERE v.document = ?");
    rows.bind(document.value);
    while (rows.next())
        values.insert(AttributeId(rows.number(0)), valueFrom(AttributeType(rows.integer(1)), rows.text(2), rows.real(3)));
    return values;
}

QHash<DocumentId, AttributeValue> Attributes::values(AttributeId id) const
{
    QHash<DocumentId, AttributeValue> values;
    const Attribute attribute = find(id).value_or(Attribute());
    Statement rows(m_db, "SELECT document, value, number FROM attribute_value WHERE attribute = ?");
    rows.bind(id.value);
    while (rows.next())
        values.insert(DocumentId(rows.number(0)), valueFrom(attribute.type, rows.text(1), rows.real(2)));
    return values;
}

} // namespace haeje
