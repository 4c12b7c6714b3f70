// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/analyses.h"
#include "core/work/comparisons.h"
#include "core/work/firstuses.h"
#include "core/work/termcounts.h"

#include <QCoreApplication>

namespace haeje {

struct ComparisonAnalysesWords {
    Q_DECLARE_TR_FUNCTIONS(ComparisonAnalyses)
};

static QString key(const char *word)
{
    return QString::fromLatin1(word);
}

static Result<Table> runComparison(const Project &project, const AnalysisOptions &options)
{
    const QString left = options.value(key("left")), right = options.value(key("right"));
    if (left.isEmpty() || right.isEmpty())
        return Error{ComparisonAnalysesWords::tr("Which texts? Give --left A and --right B: a message's key or number (E095, 12), version:5 or document:7.")};
    MessageTexts texts(project);
    const auto compared = compareNamed(project, texts, QStringList{left, right} + namesIn(options.value(key("with"))), options.value(key("language")).trimmed().left(2).toLower());
    return compared ? Result<Table>(comparisonTable(*compared)) : Result<Table>(compared.error());
}

static AnalysisOption languageOption()
{
    return {key("language"), ComparisonAnalysesWords::tr("Only texts in this language: ko, en, zh. Without it a message's first text decides."), key("LANGUAGE")};
}

static QList<AnalysisOption> messageOptions()
{
    return {{key("message"), ComparisonAnalysesWords::tr("The message: its key or number (E095, 12), or one of its texts (version:5, document:7)."), key("A")},
            {key("baseline"), ComparisonAnalysesWords::tr("What it is compared with; must be chosen: same-occasion, same-pair (pair and direction), same-sender, all (all earlier)."), key("BASELINE")},
            languageOption(),
            {key("by-side"), ComparisonAnalysesWords::tr("Pair and sender go by the states they belong to: a successor counts with the one before."), {}},
            {key("strip-particles"), ComparisonAnalysesWords::tr("Korean words without the particle at their end."), {}}};
}

static QList<AnalysisOption> expressionOptions()
{
    return messageOptions() + QList<AnalysisOption>{{key("longest"), ComparisonAnalysesWords::tr("The longest sequence in words, 1 to 5 (without it 5)."), key("N")},
                                                    {key("every"), ComparisonAnalysesWords::tr("Every sequence, nothing folded."), {}}};
}

static QList<AnalysisOption> termOptions()
{
    return {{key("list"), ComparisonAnalysesWords::tr("Word lists by name, several with commas; without it all."), key("NAME")}, languageOption()};
}

QList<Analysis> comparisonAnalyses()
{
    const AnalysisOption by{key("by"), ComparisonAnalysesWords::tr("What is counted by, several with commas: %1.").arg(termDimensions().join(QStringLiteral(", "))), key("WHAT")};
    return {
        {key("comparison"), ComparisonAnalysesWords::tr("Texts sentence by sentence: kept, changed, new, dropped."),
         {{key("left"), ComparisonAnalysesWords::tr("The text that the others are held against: a message (E095, 12), version:5 or document:7."), key("A")},
          {key("right"), ComparisonAnalysesWords::tr("The text that is compared with it."), key("B")},
          {key("with"), ComparisonAnalysesWords::tr("Further texts, with commas."), key("C,D")}, languageOption()}, runComparison},
        {key("first-use"), ComparisonAnalysesWords::tr("Expressions of a message that its baseline does not have, and how they come out against the others."),
         expressionOptions() + QList<AnalysisOption>{{key("expression"), ComparisonAnalysesWords::tr("This expression alone, new or not."), key("TEXT")}}, firstUseTable},
        {key("dropped-since"), ComparisonAnalysesWords::tr("Expressions of the last message of the baseline that this one does not have."),
         expressionOptions() + QList<AnalysisOption>{{key("last"), ComparisonAnalysesWords::tr("Those that each of the last so many has."), key("N")}}, droppedTable},
        {key("similarity"), ComparisonAnalysesWords::tr("How alike each earlier message of the baseline is."), messageOptions(), similarityTable},
        {key("terms"), ComparisonAnalysesWords::tr("Terms of word lists counted in the texts of messages."), termOptions() + QList<AnalysisOption>{by}, termsTable},
        {key("term-asymmetry"), ComparisonAnalysesWords::tr("Terms of one side against those of the other."),
         termOptions() + QList<AnalysisOption>{{key("by"), ComparisonAnalysesWords::tr("list, term, year or occasion."), key("WHAT")},
                                               {key("left"), ComparisonAnalysesWords::tr("One side (PRK)."), key("SIDE")}, {key("right"), ComparisonAnalysesWords::tr("The other side (CHN)."), key("SIDE")}}, termAsymmetryTable},
        {key("concordance"), ComparisonAnalysesWords::tr("Every place of a word list's terms, or of a text, in its context."),
         termOptions() + QList<AnalysisOption>{{key("text"), ComparisonAnalysesWords::tr("These words instead of a list."), key("TEXT")},
                                               {key("width"), ComparisonAnalysesWords::tr("Characters on each side."), key("N")}, {key("order"), ComparisonAnalysesWords::tr("position, left, right or date."), key("ORDER")}}, concordanceTable},
        {key("coded-terms"), ComparisonAnalysesWords::tr("Coded passages and counted terms side by side: both, coded alone, counted alone."),
         termOptions() + QList<AnalysisOption>{{key("code"), ComparisonAnalysesWords::tr("Another code than the list's."), key("PATH")}}, codedTermsTable},
    };
}

} // namespace haeje
