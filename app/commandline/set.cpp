// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/definemessages.h"
#include "app/commandline/documentfilter.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/formats/tables/librarytables.h"
#include "core/store/attributes.h"
#include "core/store/coders.h"
#include "core/store/collections.h"
#include "core/store/documents.h"

namespace haeje {

namespace {

struct FactOption {
    const char *option;
    FactKind fact;
    const char *value;
    const char *description;
};

const QList<FactOption> &factOptions()
{
    static const QList<FactOption> all = {
        {"title", FactKind::Title, "TEXT", QT_TRANSLATE_NOOP("haeje::CommandLine", "The title. Of the facts below, an empty value means not stated.")},
        {"subtitle", FactKind::Subtitle, "TEXT", QT_TRANSLATE_NOOP("haeje::CommandLine", "The subtitle.")},
        {"series", FactKind::Series, "TEXT", QT_TRANSLATE_NOOP("haeje::CommandLine", "The series.")},
        {"author", FactKind::Author, "NAME", QT_TRANSLATE_NOOP("haeje::CommandLine", "The author; once for each, in order. They take the place of all there are.")},
        {"affiliation", FactKind::Affiliation, "TEXT", QT_TRANSLATE_NOOP("haeje::CommandLine", "The authors' affiliation.")},
        {"published", FactKind::Published, "DATE", QT_TRANSLATE_NOOP("haeje::CommandLine", "The date of publication: 2021-07-11, 2021-07, 2021.")},
        {"outlet", FactKind::Outlet, "TEXT", QT_TRANSLATE_NOOP("haeje::CommandLine", "The outlet.")},
        {"in-language", FactKind::Language, "CODE", QT_TRANSLATE_NOOP("haeje::CommandLine", "The language of the text: ko, en, zh.")},
        {"url", FactKind::Url, "URL", QT_TRANSLATE_NOOP("haeje::CommandLine", "The address.")},
        {"keyword", FactKind::Keyword, "TEXT", QT_TRANSLATE_NOOP("haeje::CommandLine", "A keyword; once for each. They take the place of all there are.")},
    };
    return all;
}

struct Change {
    QList<FactKind> which;
    DocumentFacts facts;
    std::optional<ReadingState> state;
};

QStringList stated(const QStringList &values)
{
    QStringList all;
    for (const QString &value : values) {
        if (const QString tidy = value.simplified().normalized(QString::NormalizationForm_C); !tidy.isEmpty())
            all << tidy;
    }
    return all;
}

void take(DocumentFacts &facts, FactKind kind, const QStringList &values)
{
    const QString value = stated(values).value(0);
    switch (kind) {
    case FactKind::Title: facts.title = value; break;
    case FactKind::Subtitle: facts.subtitle = value; break;
    case FactKind::Series: facts.series = value; break;
    case FactKind::Author: facts.authors = stated(values); break;
    case FactKind::Affiliation: facts.affiliation = value; break;
    case FactKind::Published: facts.published = EdtfDate::parse(value).value_or(EdtfDate()); break;
    case FactKind::Outlet: facts.outlet = value; break;
    case FactKind::Language: facts.language = value; break;
    case FactKind::Url: facts.url = value; break;
    case FactKind::Keyword: facts.keywords = stated(values); break;
    default: break;
    }
}

/// What the options ask for. Error: a value that cannot be meant.
Result<Change> changeFrom(const Arguments &arguments)
{
    Change change;
    for (const FactOption &one : factOptions()) {
        const QString option = QString::fromLatin1(one.option);
        if (!arguments.isSet(option))
            continue;
        if (one.fact == FactKind::Published && !arguments.value(option).isEmpty()) {
            if (const auto date = arguments.date(option); !date)
                return date.error();
        }
        change.which << one.fact;
        take(change.facts, one.fact, arguments.values(option));
    }
    static const QStringList states = {QStringLiteral("unread"), QStringLiteral("reading"), QStringLiteral("read")};
    const QString state = arguments.value(QStringLiteral("state"));
    if (arguments.isSet(QStringLiteral("state")) && !states.contains(state))
        return Error{CommandLine::tr("--state takes unread, reading or read, not “%1”.").arg(state)};
    if (arguments.isSet(QStringLiteral("state")))
        change.state = ReadingState(states.indexOf(state));
    return change;
}

Result<void> setAttributes(Project &project, const QList<DocumentId> &documents, const QStringList &given)
{
    for (const QString &one : given) {
        const QString name = one.section(u'=', 0, 0);
        const auto attribute = project.attributes().withName(name);
        if (!attribute)
            return Error{CommandLine::tr("There is no attribute “%1”. Make it with `haeje define PROJECT attribute NAME --type TYPE`.").arg(name)};
        const auto value = attributeValueFrom(*attribute, one.section(u'=', 1));
        if (!value)
            return value.error();
        if (const auto done = project.attributes().setValue(attribute->id, documents, *value); !done)
            return done;
    }
    return {};
}

Result<void> setCollections(Project &project, const QList<DocumentId> &documents, const Arguments &arguments)
{
    for (const QString &path : arguments.values(QStringLiteral("collection"))) {
        const auto collection = project.collections().findOrAddPath(path);
        if (!collection)
            return collection.error();
        if (const auto done = project.collections().put(*collection, documents); !done)
            return done;
    }
    for (const QString &path : arguments.values(QStringLiteral("uncollect"))) {
        const CollectionId collection = project.collections().withPath(path);
        if (!collection)
            return Error{CommandLine::tr("There is no collection “%1”. `haeje list PROJECT collections` names those there are.").arg(path)};
        if (const auto done = project.collections().take(collection, documents); !done)
            return done;
    }
    return {};
}

Result<void> apply(Project &project, const QList<DocumentId> &documents, const Change &change, const Arguments &arguments)
{
    return project.edit(CommandLine::tr("Change %n documents", nullptr, int(documents.size())), [&]() -> Result<void> {
        if (const auto done = project.documents().setFacts(documents, change.which, change.facts); !done)
            return done;
        if (change.state) {
            if (const auto done = project.documents().setState(documents, *change.state); !done)
                return done;
        }
        if (arguments.isSet(QStringLiteral("version-of"))) {
            const QString given = arguments.value(QStringLiteral("version-of"));
            const auto earlier = given.isEmpty() ? Result<DocumentId>(DocumentId()) : documentNamed(project, given);
            for (const DocumentId document : documents) {
                if (const auto done = earlier ? project.documents().setVersionOf(document, *earlier) : Result<void>(earlier.error()); !done)
                    return done;
            }
        }
        for (const char *option : {"read-by", "not-read-by"}) {
            const QStringList names = arguments.values(QLatin1String(option));
            for (const QString &name : names) {
                if (const auto done = project.coders().setRead(name.simplified(), documents, QLatin1String(option) == QLatin1String("read-by")); !done)
                    return done;
            }
        }
        if (const auto done = setCollections(project, documents, arguments); !done)
            return done;
        return setAttributes(project, documents, arguments.values(QStringLiteral("attribute")));
    });
}

int setDocuments(Project &project, const Arguments &arguments, const Change &change)
{
    QList<DocumentId> documents;
    for (const QString &number : arguments.values(QStringLiteral("document"))) {
        const auto document = documentNamed(project, number);
        if (!document)
            return fail(document.error());
        if (!documents.contains(*document))
            documents << *document;
    }
    if (arguments.isSet(QStringLiteral("coder")))
        project.setCoder(arguments.value(QStringLiteral("coder")));
    if (const auto done = apply(project, documents, change, arguments); !done)
        return fail(done.error());
    const Table table = documentsTable(project, project.documentList().rows(documents));
    printTable(arguments.format() == QLatin1String("table") ? forTerminal(table) : table, arguments.format());
    return Done;
}

} // namespace

int setVerb(const Verb &verb, const QStringList &given)
{
    if (setsReplies(given))
        return setRepliesVerb(verb, given);
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addOption(QStringLiteral("document"), CommandLine::tr("The document's number; once for each that is to be changed."), QStringLiteral("ID"));
    for (const FactOption &one : factOptions())
        arguments.addOption(QString::fromLatin1(one.option), CommandLine::tr(one.description), QString::fromLatin1(one.value));
    arguments.addOption(QStringLiteral("state"), CommandLine::tr("How far you have come with it: unread, reading, read."), QStringLiteral("STATE"));
    arguments.addOption(QStringLiteral("collection"), CommandLine::tr("Puts them into this collection, which is made if it is missing; several times for several."), QStringLiteral("PATH"));
    arguments.addOption(QStringLiteral("uncollect"), CommandLine::tr("Takes them out of this collection."), QStringLiteral("PATH"));
    arguments.addOption(QStringLiteral("attribute"), CommandLine::tr("Gives an attribute a value; NAME= takes it away. Several times for several."), QStringLiteral("NAME=VALUE"));
    arguments.addOption(QStringLiteral("version-of"), CommandLine::tr("The number of the document that this is a later version of; empty for none."), QStringLiteral("ID"));
    arguments.addOption(QStringLiteral("read-by"), CommandLine::tr("This coder has coded them to their end, so that they count for agreement."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("not-read-by"), CommandLine::tr("Takes that mark away."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("coder"), CommandLine::tr("Who changes it; without it, the name of the computer's user."), QStringLiteral("NAME"));
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 1, 1))
        return *code;
    if (!arguments.isSet(QStringLiteral("document")))
        return arguments.wrong(CommandLine::tr("--document ID is missing: which document is to be changed?"));
    const auto change = changeFrom(arguments);
    if (!change)
        return arguments.wrong(change.error().message);
    const auto set = [&](const char *name) { return arguments.isSet(QLatin1String(name)); };
    if (change->which.isEmpty() && !change->state && !set("collection") && !set("uncollect") && !set("attribute") && !set("version-of") && !set("read-by") && !set("not-read-by"))
        return arguments.wrong(CommandLine::tr("Nothing was named that is to be changed."));
    return withProject(arguments.at(0), true, [&](Project &project) { return setDocuments(project, arguments, *change); });
}

} // namespace haeje
