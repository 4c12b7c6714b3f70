// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "core/work/messageproposals.h"

namespace haeje {

namespace {

const QString word = QStringLiteral("messages-in-texts");

int take(Project &project, const Arguments &arguments)
{
    QList<DocumentId> documents;
    if (arguments.at(2) != QLatin1String("all")) {
        for (const QString &one : arguments.at(2).split(QLatin1Char(','))) {
            const DocumentId id(one.trimmed().toLongLong());
            if (!project.documents().summary(id))
                return fail(Error{CommandLine::tr("There is no document %1. `haeje list PROJECT documents` names those there are.").arg(one.trimmed())});
            documents << id;
        }
    }
    QList<DocumentProposal> proposals = messageProposals(project, documents);
    const QStringList only = arguments.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &number : only) {
        if (number.trimmed().toInt() < 1 || number.trimmed().toInt() > proposals.size())
            return fail(Error{CommandLine::tr("There is no proposal %1; there are %2. `haeje analyse PROJECT message-proposals` numbers them.").arg(number.trimmed()).arg(proposals.size())});
    }
    const QString again = arguments.value(QStringLiteral("there"));
    QList<DocumentProposal> taken;
    for (int i = 0; i < proposals.size(); ++i) {
        DocumentProposal &one = proposals[i];
        one.take = only.isEmpty() || only.contains(QString::number(i + 1)) ? firstChoice(one) : TakeAs::Leave;
        if (one.take == TakeAs::Version && again == QLatin1String("evidence"))
            one.take = TakeAs::Evidence;
        if (one.take == TakeAs::Version && again == QLatin1String("leave"))
            one.take = TakeAs::Leave;
        if (one.take != TakeAs::Leave)
            taken << one;
    }
    const auto done = takeProposals(project, taken);
    if (!done)
        return fail(done.error());
    tell(CommandLine::tr("%n messages were taken.", nullptr, *done));
    const Table table = proposalsTable(taken);
    printTable(arguments.format() == QLatin1String("table") ? forTerminal(table) : table, arguments.format());
    return Done;
}

} // namespace

bool definesMessages(const QStringList &arguments)
{
    return arguments.contains(word);
}

int defineMessagesVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("WHAT"), CommandLine::tr("messages-in-texts: the messages that texts tell of, as `haeje analyse PROJECT message-proposals` lists them."));
    arguments.addArgument(QStringLiteral("DOCUMENTS"), CommandLine::tr("Numbers of documents with commas between them, or “all”."));
    arguments.addOption(QStringLiteral("only"), CommandLine::tr("Takes only these, by their numbers in the list of proposals."), QStringLiteral("N,N..."));
    arguments.addOption(QStringLiteral("there"), CommandLine::tr("What becomes of a message that is there already: the document becomes its version (the default) or its evidence, or it is left."),
                        QStringLiteral("version|evidence|leave"));
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 3, 3))
        return *code;
    const QString again = arguments.value(QStringLiteral("there"));
    if (!again.isEmpty() && !QStringList{QStringLiteral("version"), QStringLiteral("evidence"), QStringLiteral("leave")}.contains(again))
        return arguments.wrong(CommandLine::tr("--there takes version, evidence or leave, not “%1”.").arg(again));
    return withProject(arguments.at(0), true, [&](Project &project) { return take(project, arguments); });
}

} // namespace haeje
