// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/coderule.h"

#include "app/commandline/documentfilter.h"
#include "app/commandline/output.h"
#include "core/store/collections.h"
#include "core/store/project.h"
#include "core/work/coderule.h"

namespace haeje {

namespace {

constexpr int previewWords = 8;

QStringList listed(const QString &given)
{
    QStringList all;
    for (const QString &part : given.split(u',')) {
        if (!part.trimmed().isEmpty())
            all += part.simplified();
    }
    return all;
}

Result<CodeRule> ruleFrom(const Project &project, const Arguments &arguments)
{
    CodeRule rule;
    rule.kind = RuleKind(ruleKindWords().indexOf(arguments.value(QStringLiteral("rule"))));
    const QString find = arguments.value(QStringLiteral("find")).normalized(QString::NormalizationForm_C);
    if (rule.kind == RuleKind::Regex)
        rule.expression = find;
    else if (rule.kind == RuleKind::List)
        rule.words = withSpellings(project, listed(find));
    else if (!find.isEmpty())
        rule.words = {find};
    rule.matchCase = arguments.isSet(QStringLiteral("case"));
    rule.wholeWords = arguments.isSet(QStringLiteral("whole-words"));
    const QString unit = arguments.value(QStringLiteral("unit"));
    rule.unit = !unit.isEmpty() ? RuleUnit(ruleUnitWords().indexOf(unit)) : rule.kind == RuleKind::Similar ? RuleUnit::Sentence : RuleUnit::Match;
    if (arguments.isSet(QStringLiteral("least")))
        rule.least = arguments.value(QStringLiteral("least")).toDouble();
    QList<PassageId> like;
    for (const QString &number : listed(arguments.value(QStringLiteral("passages"))))
        like += PassageId(number.toLongLong());
    const auto texts = textsOfPassages(project, like);
    if (!texts)
        return texts.error();
    rule.words += *texts;
    return rule;
}

Result<DocumentFilter> scopeFrom(const Project &project, const Arguments &arguments)
{
    DocumentFilter filter;
    if (arguments.isSet(QStringLiteral("document"))) {
        const auto document = documentNamed(project, arguments.value(QStringLiteral("document")));
        if (!document)
            return document.error();
        filter.only = QList<DocumentId>{*document};
    }
    if (arguments.isSet(QStringLiteral("in-language")))
        filter.is.append({{DocumentField::Language, {}}, arguments.value(QStringLiteral("in-language"))});
    if (arguments.isSet(QStringLiteral("collection"))) {
        const QString path = arguments.value(QStringLiteral("collection"));
        filter.collection = project.collections().withPath(path);
        if (!filter.collection)
            return Error{CommandLine::tr("There is no collection “%1”. `haeje list PROJECT collections` names those there are.").arg(path)};
    }
    return filter;
}

} // namespace

void addRuleOptions(Arguments &arguments)
{
    arguments.addOption(QStringLiteral("rule"), CommandLine::tr("Codes every place that a rule finds: text, regex (a regular expression), list (words, with their other spellings) or similar (sentences or paragraphs that share terms)."), QStringLiteral("KIND"));
    arguments.addOption(QStringLiteral("find"), CommandLine::tr("With --rule: the text, the expression, the words with commas between them, or a text that others are to be like."), QStringLiteral("TEXT"));
    arguments.addOption(QStringLiteral("passages"), CommandLine::tr("With --rule similar: the numbers of passages that others are to be like."), QStringLiteral("ID,ID..."));
    arguments.addOption(QStringLiteral("least"), CommandLine::tr("With --rule similar: the least likeness, 0 to 1; 0.2 if not given."), QStringLiteral("N"));
    arguments.addOption(QStringLiteral("unit"), CommandLine::tr("With --rule: what is coded of a place: match, word, sentence, paragraph."), QStringLiteral("UNIT"));
    arguments.addOption(QStringLiteral("case"), CommandLine::tr("With --rule: capitals count."));
    arguments.addOption(QStringLiteral("whole-words"), CommandLine::tr("With --rule: whole words only; each Chinese character is one."));
    arguments.addOption(QStringLiteral("collection"), CommandLine::tr("With --rule: only documents in this collection or one below it."), QStringLiteral("PATH"));
    arguments.addOption(QStringLiteral("in-language"), CommandLine::tr("With --rule: only documents in this language: ko, en, zh."), QStringLiteral("LANGUAGE"));
    arguments.addOption(QStringLiteral("dry-run"), CommandLine::tr("With --rule or --same-words: shows what would be coded and codes nothing."));
}

QString wrongRuleOptions(const Arguments &arguments)
{
    const auto set = [&](const char *name) { return arguments.isSet(QLatin1String(name)); };
    if (!set("rule")) {
        for (const char *option : {"find", "passages", "least", "unit", "case", "whole-words", "collection", "in-language", "dry-run"}) {
            if (set(option))
                return CommandLine::tr("--%1 goes with --rule only.").arg(QLatin1String(option));
        }
        return {};
    }
    if (!ruleKindWords().contains(arguments.value(QStringLiteral("rule"))))
        return CommandLine::tr("There is no rule “%1”; the rules are %2.").arg(arguments.value(QStringLiteral("rule")), ruleKindWords().join(QStringLiteral(", ")));
    if (set("unit") && !ruleUnitWords().contains(arguments.value(QStringLiteral("unit"))))
        return CommandLine::tr("There is no unit “%1”; the units are %2.").arg(arguments.value(QStringLiteral("unit")), ruleUnitWords().join(QStringLiteral(", ")));
    if (arguments.value(QStringLiteral("rule")) != ruleKindWords().last() && (set("passages") || set("least")))
        return CommandLine::tr("--passages and --least go with --rule similar only.");
    bool number = true;
    const double least = set("least") ? arguments.value(QStringLiteral("least")).toDouble(&number) : 0;
    if (!number || least < 0 || least > 1)
        return CommandLine::tr("--least takes a number from 0 to 1, not “%1”.").arg(arguments.value(QStringLiteral("least")));
    if (!set("find") && !set("passages"))
        return CommandLine::tr("--find TEXT is missing: what is to be found?");
    if (arguments.value(QStringLiteral("code")).isEmpty())
        return CommandLine::tr("--code PATH is missing: with which code?");
    for (const char *option : {"quote", "start", "end", "memo"}) {
        if (set(option))
            return CommandLine::tr("--%1 does not go with --rule.").arg(QLatin1String(option));
    }
    return {};
}

int codeWithRule(Project &project, const Arguments &arguments)
{
    if (arguments.isSet(QStringLiteral("coder")))
        project.setCoder(arguments.value(QStringLiteral("coder")));
    const auto rule = ruleFrom(project, arguments);
    if (!rule)
        return fail(rule.error());
    const auto scope = scopeFrom(project, arguments);
    if (!scope)
        return fail(scope.error());
    const auto hits = runRule(project, *rule, *scope);
    if (!hits)
        return fail(hits.error());
    const QString path = arguments.value(QStringLiteral("code"));
    const std::vector<char> coded = codedAlready(project, *hits, path);
    const int there = int(std::count(coded.begin(), coded.end(), 1));
    if (!arguments.isSet(QStringLiteral("dry-run"))) {
        const auto made = codeByRule(project, *hits, {}, path);
        if (!made)
            return fail(made.error());
        tell(CommandLine::tr("%n passages coded with %1.", nullptr, *made).arg(path));
    } else {
        tell(CommandLine::tr("%n passages would be coded with %1.", nullptr, int(hits->size()) - there).arg(path));
    }
    if (there > 0)
        tell(CommandLine::tr("%n passages had that code already.", nullptr, there));
    const Table table = ruleTable(project, *rule, *hits, coded, previewWords);
    printTable(arguments.format() == QLatin1String("table") ? forTerminal(table) : table, arguments.format());
    return Done;
}

} // namespace haeje
