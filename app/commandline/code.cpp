// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/coderule.h"
#include "app/commandline/codesame.h"
#include "app/commandline/listing.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/model/codingstate.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"

namespace haeje {

namespace {

QList<TextSpan> occurrences(const QString &text, const QString &quote)
{
    QList<TextSpan> spans;
    for (qsizetype at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.size()))
        spans += {int(at), int(at + quote.size())};
    return spans;
}

/// The spans that the options name. Errors say why there are none.
Result<QList<TextSpan>> spansOf(const Arguments &arguments, const QString &text)
{
    if (arguments.isSet(QStringLiteral("quote"))) {
        const QString quote = arguments.value(QStringLiteral("quote")).normalized(QString::NormalizationForm_C);
        const QList<TextSpan> spans = occurrences(text, quote);
        if (spans.isEmpty())
            return Error{CommandLine::tr("“%1” does not occur in document %2. The quote must be exact, capitals and punctuation too.")
                             .arg(quote, arguments.value(QStringLiteral("document")))};
        return spans;
    }
    const auto start = arguments.number(QStringLiteral("start"), 0, 0, int(text.size()));
    if (!start)
        return start.error();
    const auto end = arguments.number(QStringLiteral("end"), 0, *start + 1, int(text.size()));
    if (!end)
        return end.error();
    return QList<TextSpan>{{*start, *end}};
}

/// What is said of each coding besides its code.
struct SaidOfCoding {
    QString memo;
    std::optional<int> weight;
    CodingState state = CodingState::NotSaid;
};

Result<SaidOfCoding> saidOfCoding(const Arguments &arguments)
{
    SaidOfCoding said{arguments.value(QStringLiteral("memo")), std::nullopt, CodingState::NotSaid};
    if (arguments.isSet(QStringLiteral("weight"))) {
        bool number = false;
        said.weight = arguments.value(QStringLiteral("weight")).toInt(&number);
        if (!number)
            return Error{CommandLine::tr("--weight takes a whole number, not “%1”.").arg(arguments.value(QStringLiteral("weight")))};
    }
    const auto state = codingStateFrom(arguments.value(QStringLiteral("state")));
    if (!state)
        return Error{CommandLine::tr("--state is certain, doubtful, to-discuss or none, not “%1”.").arg(arguments.value(QStringLiteral("state")))};
    said.state = *state;
    return said;
}

/// A coding that was there already takes a weight and a state that are given.
Result<void> say(Passages &passages, CodingId coding, const SaidOfCoding &said, bool stateGiven)
{
    if (said.weight) {
        if (const auto done = passages.setWeight(coding, said.weight); !done)
            return done;
    }
    return stateGiven ? passages.setState(coding, said.state) : Result<void>();
}

Result<QList<CodingId>> putCode(Project &project, DocumentId document, const QList<TextSpan> &spans, const Arguments &arguments)
{
    const auto said = saidOfCoding(arguments);
    if (!said)
        return said.error();
    const QString path = arguments.value(QStringLiteral("code"));
    QList<CodingId> made;
    const auto edited = project.edit(CommandLine::tr("Code %n passages", nullptr, int(spans.size())), [&]() -> Result<void> {
        const auto code = project.codes().findOrAddPath(path);
        if (!code)
            return code.error();
        for (const TextSpan &span : spans) {
            const auto passage = project.passages().findOrAdd(document, span);
            if (!passage)
                return passage.error();
            const auto coding = project.passages().addCoding(*passage, *code, said->memo);
            if (!coding)
                return coding.error();
            if (const auto done = say(project.passages(), *coding, *said, arguments.isSet(QStringLiteral("state"))); !done)
                return done;
            made += *coding;
        }
        return {};
    });
    if (!edited)
        return edited.error();
    return made;
}

int codeDocument(Project &project, const Arguments &arguments)
{
    const DocumentId document(arguments.value(QStringLiteral("document")).toLongLong());
    if (!project.documents().summary(document))
        return fail({CommandLine::tr("There is no document %1 in %2.").arg(arguments.value(QStringLiteral("document")), project.name())});
    const auto spans = spansOf(arguments, project.documents().text(document));
    if (!spans)
        return fail(spans.error());
    if (arguments.isSet(QStringLiteral("coder")))
        project.setCoder(arguments.value(QStringLiteral("coder")));
    const int before = project.passages().codingCount();
    const QString path = arguments.value(QStringLiteral("code"));
    const auto made = putCode(project, document, *spans, arguments);
    if (!made)
        return fail(made.error());
    const int added = project.passages().codingCount() - before;
    const int there = int(made->size()) - added;
    tell(CommandLine::tr("%n passages coded with %1.", nullptr, added).arg(path));
    if (there > 0)
        tell(CommandLine::tr("%n passages had that code already.", nullptr, there));
    printTable(codingsListing(project, *made), arguments.format());
    return Done;
}

} // namespace

int codeVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addOption(QStringLiteral("document"), CommandLine::tr("The document's number, as `haeje list PROJECT documents` shows it."), QStringLiteral("ID"));
    arguments.addOption(QStringLiteral("quote"), CommandLine::tr("Codes every exact occurrence of this text."), QStringLiteral("TEXT"));
    arguments.addOption(QStringLiteral("start"), CommandLine::tr("First UTF-16 unit of the passage, from 0."), QStringLiteral("N"));
    arguments.addOption(QStringLiteral("end"), CommandLine::tr("The unit behind its last one."), QStringLiteral("N"));
    arguments.addOption(QStringLiteral("code"), CommandLine::tr("The code with those above it: “US factor/hostile forces”. What is missing is made."),
                        QStringLiteral("PATH"));
    arguments.addOption(QStringLiteral("coder"), CommandLine::tr("Who codes; without it, the name of the computer's user."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("memo"), CommandLine::tr("A note kept with each coding."), QStringLiteral("TEXT"));
    arguments.addOption(QStringLiteral("weight"), CommandLine::tr("The weight of each coding, within the code's range."), QStringLiteral("N"));
    arguments.addOption(QStringLiteral("state"), CommandLine::tr("How sure it is: certain, doubtful, to-discuss or none."), QStringLiteral("STATE"));
    addRuleOptions(arguments);
    addSameWordsOption(arguments);
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 1, 1))
        return *code;

    const auto set = [&](const char *name) { return arguments.isSet(QLatin1String(name)); };
    if (set("same-words")) {
        if (const QString wrong = wrongSameWordsOptions(arguments); !wrong.isEmpty())
            return arguments.wrong(wrong);
        return withProject(arguments.at(0), !set("dry-run"), [&](Project &project) { return codeSameWordsOf(project, arguments); });
    }
    if (const QString wrong = wrongRuleOptions(arguments); !wrong.isEmpty())
        return arguments.wrong(wrong);
    if (set("rule"))
        return withProject(arguments.at(0), !set("dry-run"), [&](Project &project) { return codeWithRule(project, arguments); });
    bool number = false;
    if (arguments.value(QStringLiteral("document")).toLongLong(&number) <= 0 || !number)
        return arguments.wrong(CommandLine::tr("--document ID is missing: which document is to be coded?"));
    if (arguments.value(QStringLiteral("code")).isEmpty())
        return arguments.wrong(CommandLine::tr("--code PATH is missing: with which code?"));
    if (set("quote") == (set("start") || set("end")) || set("start") != set("end"))
        return arguments.wrong(CommandLine::tr("Give either --quote TEXT or both --start N and --end N."));
    if (set("quote") && arguments.value(QStringLiteral("quote")).isEmpty())
        return arguments.wrong(CommandLine::tr("--quote takes the text to look for; it is empty."));
    return withProject(arguments.at(0), true, [&](Project &project) { return codeDocument(project, arguments); });
}

} // namespace haeje
