// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/importrest.h"

#include "core/formats/articles/articleparts.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace haeje {

namespace {

struct Rest {
    Q_DECLARE_TR_FUNCTIONS(Rest)
};

const QString factOfRest = QStringLiteral("import_rest");

QJsonValue choiceJson(const std::optional<RowChoice> &choice)
{
    return choice ? QJsonValue(int(*choice)) : QJsonValue();
}

std::optional<RowChoice> choiceFrom(const QJsonValue &value)
{
    const int number = value.toInt(-1);
    return number < 0 || number > int(RowChoice::NewVersion) ? std::nullopt : std::optional(RowChoice(number));
}

QJsonObject optionsJson(const ArticleImport::Options &options)
{
    QJsonObject set;
    for (const FactKind kind : options.setWhich)
        set.insert(factName(kind), factCell(options.set, kind));
    return {{QStringLiteral("kind"), int(options.kind)},
            {QStringLiteral("nearly_same"), choiceJson(options.nearlySame)},
            {QStringLiteral("same_address"), choiceJson(options.sameAddress)},
            {QStringLiteral("whole_books"), options.wholeBooks},
            {QStringLiteral("set"), set}};
}

ArticleImport::Options optionsFrom(const QJsonObject &json)
{
    ArticleImport::Options options;
    options.kind = ImportKind(json.value(QStringLiteral("kind")).toInt());
    options.nearlySame = choiceFrom(json.value(QStringLiteral("nearly_same")));
    options.sameAddress = choiceFrom(json.value(QStringLiteral("same_address")));
    options.wholeBooks = json.value(QStringLiteral("whole_books")).toBool();
    const QJsonObject set = json.value(QStringLiteral("set")).toObject();
    for (auto one = set.begin(); one != set.end(); ++one) {
        const std::optional<FactKind> kind = factFromName(one.key());
        if (kind && setFactCell(options.set, *kind, one.value().toString()))
            options.setWhich << *kind;
    }
    return options;
}

} // namespace

int RestPart::fileCount() const
{
    if (!files.isEmpty())
        return int(files.size());
    QSet<QString> paths(sheet.tables.begin(), sheet.tables.end());
    for (const SheetRow &row : sheet.rows)
        paths.insert(row.path);
    return int(paths.size());
}

QList<RestPart> restParts(const Project &project)
{
    QList<RestPart> parts;
    for (const QJsonValue &value : QJsonDocument::fromJson(project.fact(factOfRest).toUtf8()).array()) {
        const QJsonObject json = value.toObject();
        RestPart part;
        for (const QJsonValue &file : json.value(QStringLiteral("files")).toArray())
            part.files << file.toString();
        if (const auto sheet = sheetFromCsv(json.value(QStringLiteral("sheet")).toString().toUtf8()))
            part.sheet = *sheet;
        part.options = optionsFrom(json.value(QStringLiteral("options")).toObject());
        part.sheet.options = part.options;
        part.since = QDateTime::fromString(json.value(QStringLiteral("since")).toString(), Qt::ISODate);
        parts << part;
    }
    return parts;
}

Result<void> setRestParts(Project &project, const QList<RestPart> &parts)
{
    QJsonArray array;
    for (const RestPart &part : parts) {
        QJsonObject json {{QStringLiteral("options"), optionsJson(part.options)}, {QStringLiteral("since"), part.since.toString(Qt::ISODate)}};
        if (!part.files.isEmpty())
            json.insert(QStringLiteral("files"), QJsonArray::fromStringList(part.files));
        else
            json.insert(QStringLiteral("sheet"), QString::fromUtf8(toCsv(part.sheet)));
        array << json;
    }
    return project.setFact(factOfRest, array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

std::optional<ImportRest> importRest(const Project &project)
{
    const QList<RestPart> parts = restParts(project);
    if (parts.isEmpty())
        return std::nullopt;
    ImportRest rest {0, parts.first().since};
    for (const RestPart &part : parts)
        rest.files += part.fileCount();
    return rest;
}

Result<void> forgetImportRest(Project &project)
{
    return project.edit(Rest::tr("Forget the rest of the import"), [&] { return setRestParts(project, {}); });
}

} // namespace haeje
