// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/ratingfile.h"

#include "core/base/csv.h"
#include "core/base/encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace haeje {

struct RatingFileWords {
    Q_DECLARE_TR_FUNCTIONS(RatingFile)
};

static constexpr qint64 mostBytes = 50'000'000;
static constexpr int mostDatasets = 10'000;

static RatingCase caseFrom(const QJsonObject &object, qsizetype position)
{
    const auto text = [&](const char *key) {
        const QJsonValue value = object.value(QLatin1String(key));
        return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    };
    RatingCase one;
    one.id = text("id");
    if (one.id.isEmpty())
        one.id = QString::number(position + 1);
    one.dataset = text("dataset");
    one.statistic = text("statistic");
    one.level = text("level");
    one.category = text("category");
    one.source = text("source");
    if (const QJsonValue expected = object.value(QLatin1String("expected")); expected.isDouble())
        one.expected = expected.toDouble();
    one.tolerance = object.value(QLatin1String("tolerance")).toDouble(0.0005);
    return one;
}

Result<RatingFile> ratingsFromJson(const QByteArray &bytes)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return Error{RatingFileWords::tr("It is no JSON: %1 in line %2.").arg(wrong.errorString()).arg(bytes.left(wrong.offset).count('\n') + 1)};
    const QJsonValue sets = document.object().value(QLatin1String("datasets"));
    if (!sets.isObject() || sets.toObject().isEmpty())
        return Error{RatingFileWords::tr("It has no datasets. Write an object \"datasets\", in it for each a name with \"type\" (units, contingency, counts or "
                                         "continuum) and \"data\".")};
    const QJsonObject named = sets.toObject();
    const QJsonArray cases = document.object().value(QLatin1String("cases")).toArray();
    if (named.size() > mostDatasets || cases.size() > mostDatasets)
        return Error{RatingFileWords::tr("It has more than %1 datasets or cases. Divide it.").arg(mostDatasets)};
    RatingFile file;
    QStringList names;
    for (auto it = named.begin(); it != named.end(); ++it) {
        const auto dataset = ratingDataset(it.key(), it.value().toObject());
        if (!dataset)
            return dataset.error();
        names += it.key();
        file.datasets.append(*dataset);
    }
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const RatingCase one = caseFrom(cases.at(i).toObject(), i);
        if (!names.contains(one.dataset))
            return Error{RatingFileWords::tr("The case “%1” is about a dataset “%2”, which is not there. Those there are: %3.")
                             .arg(one.id, one.dataset, names.join(QStringLiteral(", ")))};
        file.cases.append(one);
    }
    return file;
}

Result<RatingFile> ratingsFromCsv(const QString &text, const QString &name)
{
    const auto table = readCsv(text);
    if (!table)
        return table.error();
    QStringList coders;
    QList<int> columns;
    for (int c = 0; c < table->header.size(); ++c) {
        const QString head = table->header.at(c);
        if (head.compare(QLatin1String("unit"), Qt::CaseInsensitive) == 0 || head.compare(QLatin1String("id"), Qt::CaseInsensitive) == 0)
            continue;
        columns += c;
        coders += head.isEmpty() ? QString::number(c + 1) : head;
    }
    QList<QStringList> units;
    for (const CsvTable::Row &row : table->rows) {
        if (row.fields.size() != table->header.size())
            return Error{RatingFileWords::tr("Line %1 has %2 fields and the first line %3. Give every unit one field per coder, empty where there is no value.")
                             .arg(row.line).arg(row.fields.size()).arg(table->header.size())};
        QStringList values;
        for (const int column : std::as_const(columns))
            values += row.fields.at(column).trimmed();
        units.append(values);
    }
    const auto ratings = ratingsOfValues(coders, units, {});
    if (!ratings)
        return ratings.error();
    RatingDataset dataset;
    dataset.name = name;
    dataset.ratings = *ratings;
    return RatingFile{{dataset}, {}};
}

static Result<RatingFile> readBytes(const QByteArray &bytes, const QString &name)
{
    for (const char c : bytes) {
        if (c == '{' || c == '[')
            return ratingsFromJson(bytes);
        if (!QChar::isSpace(uchar(c)) && uchar(c) < 0x80)
            break;
    }
    const auto text = decodeText(bytes);
    return text ? ratingsFromCsv(text->text, name) : Result<RatingFile>(text.error());
}

Result<RatingFile> readRatingFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{RatingFileWords::tr("%1 cannot be read: %2. Check the name and the rights.").arg(path, file.errorString())};
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return Error{RatingFileWords::tr("%1 is larger than %2 MB, more than is read. Divide it.").arg(path).arg(mostBytes / 1'000'000)};
    const auto read = readBytes(bytes, QFileInfo(path).completeBaseName());
    return read ? read : Result<RatingFile>(Error{RatingFileWords::tr("%1 cannot be taken. %2").arg(path, read.message())});
}

} // namespace haeje
