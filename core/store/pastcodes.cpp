// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pastcodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace haeje {

QString weightRangeText(const Code &code)
{
    return code.isWeighted() ? QStringLiteral("%1-%2").arg(*code.weightFrom).arg(*code.weightTo) : QString();
}

QString pastCodeToJson(const PastCode &past)
{
    const Code &code = past.code;
    QJsonObject object {{QStringLiteral("guid"), code.guid},
                        {QStringLiteral("parent"), code.parent.value},
                        {QStringLiteral("position"), code.position},
                        {QStringLiteral("name"), code.name},
                        {QStringLiteral("colour"), code.colour}};
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(key), text);
    };
    put("definition", code.definition);
    put("include", code.includeRule);
    put("exclude", code.excludeRule);
    put("key", code.shortcut);
    put("example", past.example);
    if (!code.active)
        object.insert(QStringLiteral("inactive"), true);
    if (code.isWeighted()) {
        object.insert(QStringLiteral("weight_from"), *code.weightFrom);
        object.insert(QStringLiteral("weight_to"), *code.weightTo);
    }
    if (!past.groups.isEmpty())
        object.insert(QStringLiteral("groups"), QJsonArray::fromStringList(past.groups));
    object.insert(QStringLiteral("codings"), code.codings);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PastCode pastCodeFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    PastCode past;
    past.code.guid = text("guid");
    past.code.parent = CodeId(object.value(QStringLiteral("parent")).toInteger());
    past.code.position = object.value(QStringLiteral("position")).toInt();
    past.code.name = text("name");
    past.code.definition = text("definition");
    past.code.colour = object.value(QStringLiteral("colour")).toInt();
    past.code.shortcut = text("key");
    past.code.codings = object.value(QStringLiteral("codings")).toInt();
    past.code.includeRule = text("include");
    past.code.excludeRule = text("exclude");
    past.code.active = !object.value(QStringLiteral("inactive")).toBool();
    if (object.contains(QStringLiteral("weight_from"))) {
        past.code.weightFrom = object.value(QStringLiteral("weight_from")).toInt();
        past.code.weightTo = object.value(QStringLiteral("weight_to")).toInt();
    }
    past.example = text("example");
    const QJsonArray groups = object.value(QStringLiteral("groups")).toArray();
    for (const QJsonValue &group : groups)
        past.groups << group.toString();
    return past;
}

QList<CodeDifference> differencesOf(const PastCode &before, const PastCode &after)
{
    const Code &was = before.code, &is = after.code;
    const auto yesNo = [](bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); };
    const QList<CodeDifference> all = {
        {QStringLiteral("name"), was.name, is.name},
        {QStringLiteral("definition"), was.definition, is.definition},
        {QStringLiteral("include"), was.includeRule, is.includeRule},
        {QStringLiteral("exclude"), was.excludeRule, is.excludeRule},
        {QStringLiteral("example"), before.example, after.example},
        {QStringLiteral("colour"), QString::number(was.colour), QString::number(is.colour)},
        {QStringLiteral("key"), was.shortcut, is.shortcut},
        {QStringLiteral("active"), yesNo(was.active), yesNo(is.active)},
        {QStringLiteral("weight"), weightRangeText(was), weightRangeText(is)},
    };
    QList<CodeDifference> differing;
    for (const CodeDifference &one : all) {
        if (one.before != one.after)
            differing << one;
    }
    return differing;
}

} // namespace haeje
