// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/documentfilter.h"

#include "core/store/attributes.h"
#include "core/store/collections.h"
#include "core/store/documents.h"
#include "core/store/project.h"

namespace haeje {

namespace {

struct FieldOption {
    const char *option;
    DocumentField field;
    const char *description;
};

const QList<FieldOption> &fieldOptions()
{
    static const QList<FieldOption> all = {
        {"series", DocumentField::Series, QT_TRANSLATE_NOOP("haeje::CommandLine", "Only documents of this series. As all of these, it may be given several times: one of them must hold. An empty value: not stated.")},
        {"outlet", DocumentField::Outlet, QT_TRANSLATE_NOOP("haeje::CommandLine", "Only documents of this outlet.")},
        {"author", DocumentField::Authors, QT_TRANSLATE_NOOP("haeje::CommandLine", "Only documents with this author.")},
        {"keyword", DocumentField::Keywords, QT_TRANSLATE_NOOP("haeje::CommandLine", "Only documents with this keyword.")},
        {"in-language", DocumentField::Language, QT_TRANSLATE_NOOP("haeje::CommandLine", "Only documents in this language: ko, en, zh.")},
        {"year", DocumentField::Year, QT_TRANSLATE_NOOP("haeje::CommandLine", "Only documents published in this year.")},
        {"state", DocumentField::State, QT_TRANSLATE_NOOP("haeje::CommandLine", "Only unread, reading or read ones.")},
        {"of-format", DocumentField::Format, QT_TRANSLATE_NOOP("haeje::CommandLine", "Only documents whose original is of this format: pdf, html, docx.")},
    };
    return all;
}

} // namespace

void addDocumentOptions(Arguments &arguments)
{
    const QString value = QStringLiteral("VALUE");
    for (const FieldOption &one : fieldOptions())
        arguments.addOption(QString::fromLatin1(one.option), CommandLine::tr(one.description), value);
    arguments.addOption(QStringLiteral("collection"), CommandLine::tr("Only documents in this collection or one below it."), QStringLiteral("PATH"));
    arguments.addOption(QStringLiteral("attribute"), CommandLine::tr("Only documents with this value of an attribute."), QStringLiteral("NAME=VALUE"));
    arguments.addOption(QStringLiteral("words"), CommandLine::tr("Only documents whose title, subtitle, authors, series, outlet or keywords have all these words."),
                        QStringLiteral("WORDS"));
    arguments.addOption(QStringLiteral("sort"), CommandLine::tr("Orders documents by %1, or an attribute's name; what is not stated comes last.")
                                                    .arg(documentFieldNames().join(QStringLiteral(", "))),
                        QStringLiteral("COLUMN"));
    arguments.addOption(QStringLiteral("descending"), CommandLine::tr("The other way round."));
    arguments.addOption(QStringLiteral("group"), CommandLine::tr("Counts documents by the values of a column instead of listing them: value, label, documents."),
                        QStringLiteral("COLUMN"));
}

QStringList documentOptionsSet(const Arguments &arguments)
{
    QStringList names = {QStringLiteral("collection"), QStringLiteral("attribute"), QStringLiteral("words"),
                         QStringLiteral("sort"), QStringLiteral("descending"), QStringLiteral("group")};
    for (const FieldOption &one : fieldOptions())
        names << QString::fromLatin1(one.option);
    names.removeIf([&](const QString &name) { return !arguments.isSet(name); });
    return names;
}

Result<DocumentColumn> documentColumnNamed(const Project &project, const QString &name)
{
    const qsizetype field = documentFieldNames().indexOf(name);
    if (field >= 0)
        return DocumentColumn{DocumentField(field), {}};
    if (const auto attribute = project.attributes().withName(name))
        return DocumentColumn{DocumentField::Attribute, attribute->id};
    return Error{CommandLine::tr("There is no column and no attribute “%1”. The columns are %2.").arg(name, documentFieldNames().join(QStringLiteral(", ")))};
}

static Result<DocumentFilter::Is> attributeIs(const Project &project, const QString &given)
{
    const QString name = given.section(u'=', 0, 0);
    const auto attribute = project.attributes().withName(name);
    if (!attribute || !given.contains(u'='))
        return Error{attribute ? CommandLine::tr("--attribute takes NAME=VALUE, not “%1”.").arg(given)
                               : CommandLine::tr("There is no attribute “%1”. `haeje list PROJECT attributes` names those there are.").arg(name)};
    const auto value = attributeValueFrom(*attribute, given.section(u'=', 1));
    if (!value)
        return value.error();
    return DocumentFilter::Is{{DocumentField::Attribute, attribute->id}, attributeKey(*attribute, *value)};
}

Result<DocumentFilter> documentFilterFrom(const Project &project, const Arguments &arguments)
{
    DocumentFilter filter;
    for (const FieldOption &one : fieldOptions()) {
        for (const QString &value : arguments.values(QString::fromLatin1(one.option)))
            filter.is.append({{one.field, {}}, value.normalized(QString::NormalizationForm_C)});
    }
    static const QStringList states = {QStringLiteral("unread"), QStringLiteral("reading"), QStringLiteral("read")};
    for (const QString &state : arguments.values(QStringLiteral("state"))) {
        if (!states.contains(state))
            return Error{CommandLine::tr("--state takes unread, reading or read, not “%1”.").arg(state)};
    }
    for (const QString &given : arguments.values(QStringLiteral("attribute"))) {
        const auto is = attributeIs(project, given);
        if (!is)
            return is.error();
        filter.is.append(*is);
    }
    if (arguments.isSet(QStringLiteral("collection"))) {
        const QString path = arguments.value(QStringLiteral("collection"));
        filter.collection = project.collections().withPath(path);
        if (!filter.collection)
            return Error{CommandLine::tr("There is no collection “%1”. `haeje list PROJECT collections` names those there are.").arg(path)};
    }
    filter.words = arguments.value(QStringLiteral("words"));
    return filter;
}

Result<DocumentId> documentNamed(const Project &project, const QString &number)
{
    bool ok = false;
    const DocumentId id(number.toLongLong(&ok));
    if (!ok || !project.documents().summary(id))
        return Error{CommandLine::tr("There is no document %1 in %2.").arg(number, project.name())};
    return id;
}

} // namespace haeje
