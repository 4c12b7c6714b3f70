// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documentcolumns.h"

#include "core/store/attributes.h"
#include "core/store/collections.h"
#include "core/store/documenthistory.h"
#include "core/store/documentkeys.h"
#include "core/store/sqlitedocumentlist.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace haeje {

struct DocumentListWords {
    Q_DECLARE_TR_FUNCTIONS(DocumentList)
};

QStringList documentFieldNames()
{
    static const QStringList names = QStringLiteral("title subtitle series authors affiliation published year outlet language url keywords words "
                                                    "characters passages codings coders state format imported collection")
                                         .split(QLatin1Char(' '));
    return names;
}

/// What one stored value means for the column: none, one or several keys.
struct Meaning {
    QString key;
    QString label;
    double order = 0;
    QString orderText;
};

static Meaning worded(const QString &text)
{
    return {text, text, 0, orderingKey(text)};
}

static Meaning dated(const QString &text, bool yearOnly)
{
    const auto date = EdtfDate::parse(text).value_or(EdtfDate());
    const QDate from = date.earliest().isValid() ? date.earliest() : date.latest();
    if (!from.isValid())
        return yearOnly ? Meaning() : Meaning{text, text, 0, text};
    if (yearOnly)
        return {QString::number(from.year()), QString::number(from.year()), double(from.year()), {}};
    const double length = date.latest().isValid() ? double(from.daysTo(date.latest())) : 0;
    return {text, text, double(from.toJulianDay()) + std::clamp(length, 0.0, 1e6) / 1e7, text};
}

static Meaning importDay(const QString &minute)
{
    QDateTime time = QDateTime::fromString(minute, QStringLiteral("yyyy-MM-ddTHH:mm"));
    time.setTimeSpec(Qt::UTC);
    const QDate day = time.toLocalTime().date();
    return {day.toString(Qt::ISODate), day.toString(Qt::ISODate), double(day.toJulianDay()), {}};
}

static Meaning stated(ReadingState state)
{
    const QString label = state == ReadingState::Unread ? DocumentListWords::tr("Unread")
        : state == ReadingState::Reading               ? DocumentListWords::tr("Reading")
                                                       : DocumentListWords::tr("Read");
    return {readingStateName(state), label, double(state), {}};
}

/// The keys that a stored value stands for: none, one or several.
static QStringList keysOf(DocumentField field, const QString &value)
{
    switch (field) {
    case DocumentField::Authors:
    case DocumentField::Keywords: return listFromJson(value);
    case DocumentField::Year: return {dated(value, true).key};
    case DocumentField::Imported: return {importDay(value).key};
    case DocumentField::State: return {readingStateName(ReadingState(value.toInt()))};
    default: return {value};
    }
}

/// Worked out once for each key, whatever the number of documents.
static Meaning meaningOf(DocumentField field, const QString &key)
{
    switch (field) {
    case DocumentField::Published: return dated(key, false);
    case DocumentField::Year:
    case DocumentField::Words:
    case DocumentField::Characters:
    case DocumentField::Passages:
    case DocumentField::Codings: return {key, key, key.toDouble(), {}};
    case DocumentField::Imported: return {key, key, double(QDate::fromString(key, Qt::ISODate).toJulianDay()), {}};
    case DocumentField::State: return stated(readingStateFromName(key).value_or(ReadingState::Unread));
    default: return worded(key);
    }
}

/// Which meaning a stored value of a collection or an attribute has: they are described elsewhere.
static Meaning described(const QHash<QString, Meaning> &known, const StoredValue &value)
{
    return known.value(value.value, Meaning{value.value, value.value, value.number, foldedText(value.value)});
}

static QHash<QString, Meaning> descriptions(Database &database, const DocumentColumn &column)
{
    QHash<QString, Meaning> known;
    if (column.field == DocumentField::Collection) {
        const Collections collections(database);
        const QList<Collection> all = collections.all();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString key = QString::number(all.at(i).id.value);
            known.insert(key, {key, collections.path(all.at(i).id), double(i), {}});
        }
        return known;
    }
    const Attribute attribute = Attributes(database).find(column.attribute).value_or(Attribute());
    for (qsizetype i = 0; i < attribute.choices.size(); ++i)
        known.insert(attribute.choices.at(i), {attribute.choices.at(i), attribute.choices.at(i), double(i), {}});
    if (attribute.type == AttributeType::YesNo) {
        for (const bool value : {false, true}) {
            const QString key = value ? QStringLiteral("yes") : QStringLiteral("no");
            known.insert(key, {key, attributeText(attribute, value), double(value), {}});
        }
    }
    return known;
}

qint64 placeOf(const std::vector<qint64> &ids, qint64 id)
{
    if (ids.empty() || id < ids.front() || id > ids.back())
        return -1;
    const auto guess = size_t(id - ids.front()); // ids seldom have gaps
    if (guess < ids.size() && ids[guess] == id)
        return qint64(guess);
    const auto at = std::lower_bound(ids.begin(), ids.end(), id);
    return at != ids.end() && *at == id ? at - ids.begin() : -1;
}

/// Gathers the documents of each key.
struct Gathering {
    struct Entry {
        Meaning meaning;
        std::vector<quint32> documents;
        std::vector<quint32> leading; ///< those whose first value it is
    };
    std::vector<Entry> entries;
    QHash<QString, size_t> byKey; ///< from 1

    void add(const QString &key, const std::function<Meaning()> &meaning, const std::vector<quint32> &documents, bool leads)
    {
        size_t &number = byKey[key];
        if (number == 0) {
            entries.push_back({meaning(), {}, {}});
            number = entries.size();
        }
        Entry &into = entries[number - 1];
        into.documents.insert(into.documents.end(), documents.begin(), documents.end());
        if (leads)
            into.leading.insert(into.leading.end(), documents.begin(), documents.end());
    }
    ColumnValues finish(size_t documents)
    {
        std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
            return std::tie(a.meaning.order, a.meaning.orderText, a.meaning.key) < std::tie(b.meaning.order, b.meaning.orderText, b.meaning.key);
        });
        ColumnValues column;
        column.firstValue.assign(documents, -1);
        column.values.reserve(entries.size());
        for (Entry &entry : entries) {
            for (const quint32 document : entry.leading) {
                if (column.firstValue[document] < 0)
                    column.firstValue[document] = qint32(column.values.size());
            }
            column.values.push_back({entry.meaning.key, entry.meaning.label, std::move(entry.documents)});
        }
        return column;
    }
};

/// Passages and codings are counted where there are any; the others have none.
static void addUncounted(Gathering &gathering, size_t documents)
{
    std::vector<bool> counted(documents, false);
    for (const Gathering::Entry &entry : gathering.entries) {
        for (const quint32 document : entry.documents)
            counted[document] = true;
    }
    std::vector<quint32> rest;
    for (size_t i = 0; i < documents; ++i) {
        if (!counted[i])
            rest.push_back(quint32(i));
    }
    if (!rest.empty())
        gathering.add(QStringLiteral("0"), [] { return Meaning{QStringLiteral("0"), QStringLiteral("0"), 0, {}}; }, rest, true);
}

ColumnValues columnValues(Database &database, const DocumentColumn &column, const std::vector<qint64> &ids)
{
    const bool isDescribed = column.field == DocumentField::Collection || column.field == DocumentField::Attribute;
    const QHash<QString, Meaning> known = isDescribed ? descriptions(database, column) : QHash<QString, Meaning>();
    Gathering gathering;
    std::vector<quint32> places;
    for (const StoredValue &value : storedValues(database, column)) {
        if (value.value.isEmpty())
            continue;
        places.clear();
        for (const qint64 id : value.documents) {
            if (const qint64 place = placeOf(ids, id); place >= 0)
                places.push_back(quint32(place));
        }
        const QStringList keys = isDescribed ? QStringList{value.value} : keysOf(column.field, value.value);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const QString &key = keys.at(i);
            if (key.isEmpty() || keys.indexOf(key) < i)
                continue;
            const auto meaning = [&] { return isDescribed ? described(known, value) : meaningOf(column.field, key); };
            gathering.add(key, meaning, places, i == 0 || column.field == DocumentField::Collection);
        }
    }
    if (column.field == DocumentField::Passages || column.field == DocumentField::Codings)
        addUncounted(gathering, ids.size());
    return gathering.finish(ids.size());
}

} // namespace haeje
