// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/coderule.h"

#include "core/analysis/coding/likeness.h"
#include "core/analysis/coding/wordtrie.h"
#include "core/text/extents.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace haeje {

struct CodeRuleWords {
    Q_DECLARE_TR_FUNCTIONS(CodeRule)
};

static constexpr int longestExpression = 5000;
/// What one look for the next match may cost: some hundredths of a second.
static const QString matchLimits = QStringLiteral("(*LIMIT_MATCH=1000000)(*LIMIT_DEPTH=100000)(*LIMIT_HEAP=65536)");

QStringList ruleKindWords()
{
    return {QStringLiteral("text"), QStringLiteral("regex"), QStringLiteral("list"), QStringLiteral("similar")};
}

QStringList ruleUnitWords()
{
    return {QStringLiteral("match"), QStringLiteral("word"), QStringLiteral("sentence"), QStringLiteral("paragraph")};
}

struct RuleRun::Private {
    CodeRule rule;
    std::unique_ptr<WordTrie> trie;
    QRegularExpression expression;
    TermLikeness likeness;
    std::vector<RuleHit> hits; ///< of Similar: every stretch, to be weighed at the end
    QElapsedTimer timer;
    int limit = 0;
    qint64 busy = 0; ///< milliseconds spent in texts
};

RuleRun::RuleRun() : d(std::make_unique<Private>()) { }
RuleRun::~RuleRun() = default;

static Result<QRegularExpression> compiled(const CodeRule &rule)
{
    if (rule.expression.isEmpty())
        return Error{CodeRuleWords::tr("The expression is empty. Write what is to be found.")};
    if (rule.expression.size() > longestExpression)
        return Error{CodeRuleWords::tr("The expression is longer than %1 characters. Make it shorter, or use a word list.").arg(longestExpression)};
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!rule.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QString bare = rule.expression.normalized(QString::NormalizationForm_C);
    const QRegularExpression plain(bare, options);
    if (!plain.isValid())
        return Error{CodeRuleWords::tr("The expression is not understood at character %1: %2.").arg(plain.patternErrorOffset() + 1).arg(plain.errorString())};
    return QRegularExpression(matchLimits + bare, options);
}

Result<std::shared_ptr<RuleRun>> RuleRun::begin(const CodeRule &rule, int limitMilliseconds)
{
    std::shared_ptr<RuleRun> run(new RuleRun);
    run->d->rule = rule;
    run->d->limit = limitMilliseconds;
    if (rule.kind == RuleKind::Regex) {
        const auto expression = compiled(rule);
        if (!expression)
            return expression.error();
        run->d->expression = *expression;
    } else if (std::all_of(rule.words.begin(), rule.words.end(), [](const QString &word) { return word.trimmed().isEmpty(); })) {
        return Error{rule.kind == RuleKind::Similar ? CodeRuleWords::tr("Nothing is chosen that others could be like. Choose passages, or write a text.")
                                                    : CodeRuleWords::tr("There is nothing to look for. Write the words.")};
    } else if (rule.kind != RuleKind::Similar) {
        run->d->trie = std::make_unique<WordTrie>(rule.words, rule.matchCase, rule.wholeWords);
    }
    return run;
}

/// Where the expression matches; Error when it needs too many steps or too long.
static Result<QList<TextSpan>> matchesIn(const QRegularExpression &expression, const CodeRule &rule, const QString &title,
                                         const QString &text, const std::function<bool()> &goOn)
{
    const Error tooSlow{CodeRuleWords::tr("The expression takes too long on “%1”. Make it simpler: a repetition within a repetition, as in (a+)+, is what costs most.").arg(title)};
    QList<TextSpan> found;
    for (qsizetype at = 0; at <= text.size();) {
        if (!goOn())
            return tooSlow;
        const QRegularExpressionMatch match = expression.match(text, at);
        if (!match.isValid())
            return tooSlow;
        if (!match.hasMatch())
            break;
        const TextSpan span{int(match.capturedStart()), int(match.capturedEnd())};
        at = std::max<qsizetype>(span.end, span.start + 1);
        const bool whole = !rule.wholeWords || (wholeWordsAround(text, span) == span);
        if (!span.isEmpty() && whole)
            found.append(span);
    }
    return found;
}

/// Each match widened to the unit; matches in one unit are one hit.
static void addHits(std::vector<RuleHit> &hits, RuleUnit unit, DocumentId document, const QString &text, const QList<TextSpan> &matches)
{
    QList<TextSpan> paragraphs;
    if (unit >= RuleUnit::Sentence)
        paragraphs = widened(text, matches, unit == RuleUnit::Sentence ? TextExtent::Sentence : TextExtent::Paragraph);
    qsizetype next = 0;
    for (const TextSpan match : matches) {
        TextSpan span = unit == RuleUnit::Word ? wholeWordsAround(text, match) : match;
        if (unit >= RuleUnit::Sentence) {
            while (next + 1 < paragraphs.size() && !paragraphs.at(next).contains(match))
                ++next;
            span = paragraphs.value(next, match);
        }
        if (!hits.empty() && hits.back().document == document && hits.back().span == span)
            ++hits.back().matches;
        else
            hits.push_back({document, span, match, 1, 1});
    }
}

Result<void> RuleRun::add(DocumentId document, const QString &title, const QString &text)
{
    const Error cancelled{CodeRuleWords::tr("The search was cancelled.")};
    if (m_cancelled)
        return cancelled;
    QElapsedTimer timer;
    timer.start();
    const CodeRule &rule = d->rule;
    if (rule.kind == RuleKind::Similar) {
        for (const TextSpan paragraph : paragraphsOf(text)) {
            const QList<TextSpan> stretches = rule.unit == RuleUnit::Paragraph ? QList<TextSpan>{paragraph} : sentencesOf(text, paragraph);
            for (const TextSpan span : stretches) {
                d->likeness.add(text.mid(span.start, span.length()));
                d->hits.push_back({document, span, span, 1, 0});
            }
        }
        return {};
    }
    Result<QList<TextSpan>> found = QList<TextSpan>();
    if (rule.kind == RuleKind::Regex)
        found = matchesIn(d->expression, rule, title, text, [&] { return !m_cancelled && d->busy + timer.elapsed() < d->limit; });
    else
        found = d->trie->find(text);
    d->busy += timer.elapsed();
    if (m_cancelled)
        return cancelled;
    if (!found)
        return found.error();
    addHits(d->hits, rule.unit, document, text, *found);
    if (int(d->hits.size()) > mostHits)
        return Error{CodeRuleWords::tr("More than %L1 places were found. Look for something rarer, or in fewer documents.").arg(mostHits)};
    return {};
}

std::vector<RuleHit> RuleRun::finish()
{
    if (d->rule.kind != RuleKind::Similar)
        return std::move(d->hits);
    const std::vector<double> likeness = d->likeness.likenessTo(d->rule.words);
    std::vector<RuleHit> like;
    for (size_t i = 0; i < d->hits.size(); ++i) {
        if (likeness[i] < d->rule.least || likeness[i] <= 0)
            continue;
        like.push_back(d->hits[i]);
        like.back().score = likeness[i];
    }
    return like;
}

QString ruleInWords(const CodeRule &rule)
{
    QString words;
    switch (rule.kind) {
    case RuleKind::Text: words = CodeRuleWords::tr("“%1” as it is written.").arg(rule.words.value(0)); break;
    case RuleKind::List: words = CodeRuleWords::tr("Any of %n words.", nullptr, int(rule.words.size())); break;
    case RuleKind::Regex: words = CodeRuleWords::tr("What the expression %1 matches.").arg(rule.expression); break;
    case RuleKind::Similar:
        return rule.unit == RuleUnit::Paragraph
            ? CodeRuleWords::tr("Paragraphs whose likeness to the chosen texts is %1 or more: the cosine of their terms, each weighed by how rare it is among all paragraphs looked at (tf-idf).").arg(rule.least)
            : CodeRuleWords::tr("Sentences whose likeness to the chosen texts is %1 or more: the cosine of their terms, each weighed by how rare it is among all sentences looked at (tf-idf).").arg(rule.least);
    }
    words += u' ' + (rule.matchCase ? CodeRuleWords::tr("Capitals count.") : CodeRuleWords::tr("Capitals do not count."));
    if (rule.wholeWords)
        words += u' ' + CodeRuleWords::tr("Whole words only; each Chinese character is one.");
    static const char *const units[] = {QT_TRANSLATE_NOOP("CodeRule", "The match itself is coded."), QT_TRANSLATE_NOOP("CodeRule", "The whole word is coded."),
                                        QT_TRANSLATE_NOOP("CodeRule", "Its sentence is coded, once however often it matches."),
                                        QT_TRANSLATE_NOOP("CodeRule", "Its paragraph is coded, once however often it matches.")};
    return words + u' ' + CodeRuleWords::tr(units[int(rule.unit)]);
}

} // namespace haeje
