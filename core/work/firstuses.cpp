// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/firstuses.h"

#include "core/analysis/messages/similarity.h"
#include "core/store/project.h"
#include "core/store/wordlists.h"
#include "core/text/termmatcher.h"
#include "core/work/comparisons.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace haeje {

struct FirstUsesWords {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

static QString key(const char *word)
{
    return QString::fromLatin1(word);
}

Result<ExpressionRule> expressionRule(const AnalysisOptions &options)
{
    ExpressionRule rule;
    bool number = true;
    if (options.contains(key("longest")))
        rule.longest = options.value(key("longest")).toInt(&number);
    if (!number || rule.longest < 1 || rule.longest > 5)
        return Error{FirstUsesWords::tr("--longest takes a number of words from 1 to 5, not “%1”.").arg(options.value(key("longest")))};
    rule.stripParticles = options.contains(key("strip-particles"));
    rule.every = options.contains(key("every"));
    return rule;
}

QStringList expressionNotes(const ExpressionRule &rule, const QString &language)
{
    QStringList notes{FirstUsesWords::tr("Expressions are sequences of 1 to %1 words whatever their case, parted by commas, brackets and the ends of sentences and lines.").arg(rule.longest)};
    if (language == QLatin1String("ko"))
        notes += rule.stripParticles ? FirstUsesWords::tr("Korean words are taken without the particle at their end (by rule; see the manual).")
                                     : FirstUsesWords::tr("Korean words are taken with their particles, so that the same noun with another particle counts as another word.");
    if (language == QLatin1String("zh"))
        notes += FirstUsesWords::tr("Chinese goes by characters, in sequences of 2 to 8.");
    if (!rule.every)
        notes += FirstUsesWords::tr("A longer sequence that holds one with the same answer is left out; such ones that meet are joined and folded under the joined one.");
    return notes;
}

namespace {

/// A row to be: an expression, or a term of the user's.
struct FirstUse {
    Expression expression;
    QString list; ///< of a term
};

/// Terms of the user's lists that the text has, with their earlier uses.
Result<QList<FirstUse>> termUses(const Project &project, const BaselinePlan &plan)
{
    QList<FirstUse> found;
    for (const WordList &list : project.wordLists().all(key("terms"))) {
        const auto hits = TermMatcher(list.terms, plan.target.language).hitsIn(plan.text);
        if (!hits)
            return hits.error();
        QMap<int, Expression> byTerm;
        QList<WordListTerm> wanted;
        QList<int> terms;
        for (const TermHit &hit : *hits) {
            if (!byTerm.contains(hit.term)) {
                wanted += list.terms.at(hit.term);
                terms += hit.term;
            }
            byTerm[hit.term].spans.append(hit.span);
        }
        const TermMatcher matcher(wanted, plan.target.language);
        QHash<std::pair<int, int>, int> last;
        for (size_t i = 0; !wanted.isEmpty() && i < plan.earlier.size(); ++i) {
            const auto earlier = matcher.hitsIn(plan.earlier[i].text);
            if (!earlier)
                return earlier.error();
            for (const TermHit &hit : *earlier) {
                for (int k = 0; k < baselineCount; ++k) {
                    if (!(plan.earlier[i].baselines & (1U << k)))
                        continue;
                    BaselineUse &use = byTerm[terms.at(hit.term)].against[size_t(k)];
                    int &message = last[{hit.term, k}];
                    use.messages += message != plan.earlier[i].message;
                    message = plan.earlier[i].message;
                    ++use.uses;
                    if (use.firstText < 0) {
                        use.firstText = int(i);
                        use.first = hit.span;
                    }
                }
            }
        }
        for (const Expression &one : std::as_const(byTerm))
            found.append({one, list.name});
    }
    return found;
}

QList<Table::Column> firstUseColumns()
{
    QList<Table::Column> columns{{key("expression"), FirstUsesWords::tr("Expression"), false}, {key("list"), FirstUsesWords::tr("Word list"), false},
                                 {key("words"), FirstUsesWords::tr("Words"), true}, {key("count"), FirstUsesWords::tr("Count"), true},
                                 {key("sentence"), FirstUsesWords::tr("Sentence"), true}, {key("document"), FirstUsesWords::tr("Document"), true},
                                 {key("start"), FirstUsesWords::tr("Start"), true}, {key("end"), FirstUsesWords::tr("End"), true}};
    const char *words[] = {"same_occasion", "same_pair", "same_sender", "all"};
    for (int k = 0; k < baselineCount; ++k) {
        columns += {key("new_") + key(words[k]), FirstUsesWords::tr("New: %1").arg(baselineTitle(Baseline(k))), false};
        columns += {key("messages_") + key(words[k]), FirstUsesWords::tr("Messages: %1").arg(baselineTitle(Baseline(k))), true};
    }
    columns += QList<Table::Column>{{key("first_date"), FirstUsesWords::tr("First seen"), false}, {key("first_message"), FirstUsesWords::tr("Where"), false},
                                    {key("first_document"), FirstUsesWords::tr("First document"), true}, {key("first_start"), FirstUsesWords::tr("First start"), true},
                                    {key("first_end"), FirstUsesWords::tr("First end"), true}, {key("folded"), FirstUsesWords::tr("Folded under it"), false}};
    return columns;
}

Table::Row firstUseRow(const BaselinePlan &plan, const AlignedText &text, const FirstUse &use, const QString &expression)
{
    const Expression &one = use.expression;
    const TextSpan span = one.spans.value(0);
    const bool here = !one.spans.isEmpty();
    Table::Row row;
    row.cells = {expression, use.list.isEmpty() ? QVariant() : QVariant(use.list), one.words > 0 ? QVariant(one.words) : QVariant(), int(one.spans.size()),
                 here ? QVariant(sentenceAt(text, span.start) + 1) : QVariant(), plan.target.document.value, here ? QVariant(span.start) : QVariant(), here ? QVariant(span.end) : QVariant()};
    for (size_t k = 0; k < baselineCount; ++k) {
        const bool known = plan.held[k] > 0;
        row.cells += known ? QVariant(one.against[k].uses == 0) : QVariant();
        row.cells += known ? QVariant(one.against[k].messages) : QVariant();
    }
    const BaselineUse &all = one.against[size_t(Baseline::AllEarlier)];
    if (all.firstText >= 0) {
        const NamedText &first = plan.sources.at(all.firstText);
        row.cells += QList<QVariant>{first.date.text(), first.name, first.document.value, all.first.start, all.first.end};
        row.evidence = {first.message};
    } else {
        row.cells += QList<QVariant>{here ? QVariant(plan.target.date.text()) : QVariant(), here ? QVariant(plan.target.name) : QVariant(), here ? QVariant(plan.target.document.value) : QVariant(),
                                     here ? QVariant(span.start) : QVariant(), here ? QVariant(span.end) : QVariant()};
    }
    QStringList folded;
    for (const TextSpan part : one.folded)
        folded += wordsAt(plan.text, part);
    row.cells += folded;
    row.evidence.prepend(plan.message.id);
    return row;
}

} // namespace

static Result<void> heldAgainst(const BaselinePlan &plan, Baseline baseline)
{
    if (plan.held[size_t(baseline)] > 0)
        return {};
    return Error{FirstUsesWords::tr("In the baseline “%1” no earlier message has a text in “%2”, so nothing can be called new or dropped. %3")
                     .arg(baselineTitle(baseline), plan.target.language, plan.notes(baseline).mid(2).join(u' '))};
}

namespace {

/// What all three tables begin with: the message, the earlier ones, the baseline chosen among those that hold any.
struct BaselineQuestion {
    MessageTexts texts;
    BaselinePlan plan;
    Baseline baseline;
    ExpressionRule rule;
};

Result<std::shared_ptr<BaselineQuestion>> questionOf(const Project &project, const AnalysisOptions &options)
{
    const auto baseline = baselineFrom(options);
    if (!baseline)
        return baseline.error();
    const auto rule = expressionRule(options);
    if (!rule)
        return rule.error();
    MessageTexts texts(project);
    auto plan = planBaseline(texts, options);
    if (!plan)
        return plan.error();
    if (const auto held = heldAgainst(*plan, *baseline); !held)
        return held.error();
    return std::make_shared<BaselineQuestion>(BaselineQuestion{std::move(texts), std::move(*plan), *baseline, *rule});
}

} // namespace

Result<Table> firstUseTable(const Project &project, const AnalysisOptions &options)
{
    const auto question = questionOf(project, options);
    if (!question)
        return question.error();
    const BaselinePlan &plan = (*question)->plan;
    const Baseline baseline = (*question)->baseline;
    const ExpressionRule &rule = (*question)->rule;
    const AlignedText text = alignedText(plan.text, plan.target.language);
    Table table;
    table.columns = firstUseColumns();
    table.notes = plan.notes(baseline) + expressionNotes(rule, plan.target.language);
    const QString sought = options.value(key("expression")).simplified().normalized(QString::NormalizationForm_C);
    if (options.contains(key("expression"))) {
        const Expression found = lookUpExpression(sought, plan.text, plan.earlier, rule.stripParticles);
        if (found.words == 0)
            return Error{FirstUsesWords::tr("“%1” is no sequence of words. Give words without commas or full stops between them.").arg(sought)};
        table.rows += firstUseRow(plan, text, {found, {}}, sought);
        return table;
    }
    const size_t chosen = size_t(baseline);
    const QList<Expression> found = expressionsOf(plan.text, plan.earlier, rule, [&](const Expression &one) {
        unsigned bits = 0;
        for (size_t k = 0; k < baselineCount; ++k)
            bits |= plan.held[k] > 0 && one.against[k].uses == 0 ? 1U << k : 0U;
        return bits & (1U << chosen) ? bits : 0U;
    });
    const auto terms = termUses(project, plan);
    if (!terms)
        return terms.error();
    for (const FirstUse &use : *terms) {
        if (use.expression.against[chosen].uses == 0)
            table.rows += firstUseRow(plan, text, use, wordsAt(plan.text, use.expression.spans.first()));
    }
    for (const Expression &one : found)
        table.rows += firstUseRow(plan, text, {one, {}}, wordsAt(plan.text, one.spans.first()));
    return table;
}

/// Positions of the texts of the last messages of the baseline, the last one's first; so many messages or fewer.
static QList<QList<int>> lastMessages(const BaselinePlan &plan, Baseline baseline, int count)
{
    QList<QList<int>> last;
    for (int i = int(plan.earlier.size()) - 1; i >= 0; --i) {
        if (!(plan.earlier[size_t(i)].baselines & (1U << int(baseline))))
            continue;
        const bool same = !last.isEmpty() && plan.earlier[size_t(last.last().first())].message == plan.earlier[size_t(i)].message;
        if (!same && last.size() == count)
            break;
        if (!same)
            last.append(QList<int>());
        last.last().prepend(i);
    }
    return last;
}

static Table droppedRows(const BaselinePlan &plan, Baseline baseline, const QList<QList<int>> &last, const ExpressionRule &rule)
{
    std::vector<EarlierText> held{{plan.text, int(plan.message.id.value), 1U}};
    for (qsizetype i = 1; i < last.size(); ++i) {
        for (const int at : last.at(i))
            held.push_back({plan.earlier[size_t(at)].text, plan.earlier[size_t(at)].message, 2U});
    }
    QList<int> positions(int(held.size()), -1);
    for (int i = 0; i < int(plan.earlier.size()); ++i) {
        if (plan.earlier[size_t(i)].baselines & (1U << int(baseline))) {
            held.push_back({plan.earlier[size_t(i)].text, plan.earlier[size_t(i)].message, 4U});
            positions += i;
        }
    }
    const NamedText &source = plan.sources.at(last.first().first());
    const QString &text = plan.earlier[size_t(last.first().first())].text;
    const AlignedText sentences = alignedText(text, source.language);
    const QList<Expression> found = expressionsOf(text, held, rule, [&](const Expression &one) {
        return one.against[0].uses == 0 && one.against[1].messages == last.size() - 1 ? 1U : 0U;
    });
    Table table;
    table.columns = {{key("expression"), FirstUsesWords::tr("Expression"), false}, {key("words"), FirstUsesWords::tr("Words"), true}, {key("count"), FirstUsesWords::tr("Count"), true},
                     {key("last_date"), FirstUsesWords::tr("Last seen"), false}, {key("last_message"), FirstUsesWords::tr("Where"), false}, {key("sentence"), FirstUsesWords::tr("Sentence"), true},
                     {key("document"), FirstUsesWords::tr("Document"), true}, {key("start"), FirstUsesWords::tr("Start"), true}, {key("end"), FirstUsesWords::tr("End"), true},
                     {key("messages"), FirstUsesWords::tr("Messages of the baseline"), true}, {key("first_date"), FirstUsesWords::tr("First seen"), false},
                     {key("first_message"), FirstUsesWords::tr("First in"), false}, {key("folded"), FirstUsesWords::tr("Folded under it"), false}};
    for (const Expression &one : found) {
        const TextSpan span = one.spans.first();
        const NamedText &first = plan.sources.at(positions.value(one.against[2].firstText, last.first().first()));
        QStringList folded;
        for (const TextSpan part : one.folded)
            folded += wordsAt(text, part);
        table.rows += {{wordsAt(text, span), one.words, int(one.spans.size()), source.date.text(), source.name, sentenceAt(sentences, span.start) + 1, source.document.value,
                        span.start, span.end, one.against[2].messages, first.date.text(), first.name, folded},
                       {source.message, first.message}, false};
    }
    return table;
}

Result<Table> droppedTable(const Project &project, const AnalysisOptions &options)
{
    const auto question = questionOf(project, options);
    if (!question)
        return question.error();
    const auto &[texts, plan, baseline, rule] = **question;
    bool number = true;
    const int count = options.contains(key("last")) ? options.value(key("last")).toInt(&number) : 1;
    if (!number || count < 1 || count > 1000)
        return Error{FirstUsesWords::tr("--last takes a number of messages from 1 to 1000, not “%1”.").arg(options.value(key("last")))};
    const QList<QList<int>> last = lastMessages(plan, baseline, count);
    Table table = droppedRows(plan, baseline, last, rule);
    QStringList names;
    for (const QList<int> &one : last)
        names += plan.sources.at(one.first()).name;
    table.notes = QStringList{last.size() == 1 ? FirstUsesWords::tr("Dropped: what the last message of the baseline (%1) has and %2 has not.").arg(names.first(), plan.target.name)
                                               : FirstUsesWords::tr("Dropped: what each of the last messages of the baseline (%1) has and %2 has not.").arg(names.join(QStringLiteral(", ")), plan.target.name)};
    table.notes += plan.notes(baseline) + expressionNotes(rule, plan.target.language);
    return table;
}

Result<Table> similarityTable(const Project &project, const AnalysisOptions &options)
{
    const auto question = questionOf(project, options);
    if (!question)
        return question.error();
    const auto &[texts, plan, baseline, rule] = **question;
    QList<QString> others;
    QList<int> positions;
    for (int i = 0; i < int(plan.earlier.size()); ++i) {
        if (plan.earlier[size_t(i)].baselines & (1U << int(baseline))) {
            others += plan.earlier[size_t(i)].text;
            positions += i;
        }
    }
    const QList<TextLikeness> likeness = likenessTo(plan.text, others, options.contains(key("strip-particles")));
    Table table;
    table.columns = {{key("message"), FirstUsesWords::tr("Message"), false}, {key("date"), FirstUsesWords::tr("Date"), false}, {key("title"), FirstUsesWords::tr("Title"), false},
                     {key("cosine"), FirstUsesWords::tr("Cosine of tf-idf"), true}, {key("word_pairs"), FirstUsesWords::tr("Word pairs in common"), true}, {key("document"), FirstUsesWords::tr("Document"), true}};
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const NamedText &source = plan.sources.at(positions.at(i));
        const Message *message = texts.find(source.message);
        table.rows += {{source.name, source.date.text(), message ? MessageTexts::titleOf(*message) : QString(), qRound(likeness.at(i).cosine * 10000) / 10000.0,
                        qRound(likeness.at(i).pairs * 10000) / 10000.0, source.document.value},
                       {source.message}, false};
    }
    table.notes = plan.notes(baseline);
    table.notes += FirstUsesWords::tr("Cosine of tf-idf: tf = 1 + ln(count), idf = 1 + ln((1 + texts) / (1 + texts with the word)) over these texts; 1 = the same words in the same shares, 0 = none in common.");
    table.notes += FirstUsesWords::tr("Word pairs: of pairs of words that follow each other, each counted once, 2 · both / (own + own) (Dice).");
    return table;
}

} // namespace haeje
