// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/retrievequery.h"

#include <QCoreApplication>

namespace haeje {

struct RetrievalRuleWords {
    Q_DECLARE_TR_FUNCTIONS(Retrieval)
};

bool isPlaceOperator(RetrievalOp op)
{
    return op >= RetrievalOp::Overlaps;
}

QList<RetrievalOperator> retrievalOperators()
{
    const auto s = [](const char *keyword) { return QString::fromLatin1(keyword); };
    return {
        {RetrievalOp::And, s("AND"), RetrievalRuleWords::tr("and"), RetrievalRuleWords::tr("The words that both were put on."), false},
        {RetrievalOp::Or, s("OR"), RetrievalRuleWords::tr("or"), RetrievalRuleWords::tr("Passages of either."), false},
        {RetrievalOp::AndNot, s("NOT"), RetrievalRuleWords::tr("but not"), RetrievalRuleWords::tr("Passages of the first that share no word with one of the second."), false},
        {RetrievalOp::Overlaps, s("OVERLAPS"), RetrievalRuleWords::tr("overlapping"), RetrievalRuleWords::tr("Passages of the first that share words with one of the second."), false},
        {RetrievalOp::Inside, s("INSIDE"), RetrievalRuleWords::tr("inside"), RetrievalRuleWords::tr("Passages of the first that lie within one of the second."), false},
        {RetrievalOp::Contains, s("CONTAINS"), RetrievalRuleWords::tr("containing"), RetrievalRuleWords::tr("Passages of the first that hold one of the second whole."), false},
        {RetrievalOp::Equals, s("EQUALS"), RetrievalRuleWords::tr("on the very words of"), RetrievalRuleWords::tr("Passages that both were put on, from the same first to the same last word."), false},
        {RetrievalOp::Near, s("NEAR"), RetrievalRuleWords::tr("near"), RetrievalRuleWords::tr("Passages of the first with one of the second at most so many words away, before or behind."), true},
        {RetrievalOp::Sentence, s("IN-SENTENCE"), RetrievalRuleWords::tr("in the same sentence as"), RetrievalRuleWords::tr("Passages of the first that touch a sentence which one of the second touches too."), false},
        {RetrievalOp::Paragraph, s("IN-PARAGRAPH"), RetrievalRuleWords::tr("in the same paragraph as"), RetrievalRuleWords::tr("Passages of the first that touch a paragraph which one of the second touches too."), false},
        {RetrievalOp::Section, s("IN-SECTION"), RetrievalRuleWords::tr("under the same heading as"), RetrievalRuleWords::tr("Passages of the first below a heading that one of the second stands below too."), false},
        {RetrievalOp::Document, s("IN-DOCUMENT"), RetrievalRuleWords::tr("in the same document as"), RetrievalRuleWords::tr("Passages of the first in documents that have one of the second."), false},
        {RetrievalOp::Before, s("BEFORE"), RetrievalRuleWords::tr("before"), RetrievalRuleWords::tr("Passages of the first that end before one of the second begins; with a number, at most so many words before."), true},
        {RetrievalOp::After, s("AFTER"), RetrievalRuleWords::tr("after"), RetrievalRuleWords::tr("Passages of the first that begin behind the end of one of the second; with a number, at most so many words behind."), true},
    };
}

static QString keywordOf(RetrievalOp op)
{
    for (const RetrievalOperator &one : retrievalOperators()) {
        if (one.op == op)
            return one.keyword;
    }
    return {};
}

static QString quotedText(QString text)
{
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

/// 0 OR, 1 AND and NOT, 2 places, 3 what stands alone.
static int strengthOf(RetrievalOp op)
{
    return op == RetrievalOp::Or ? 0 : op == RetrievalOp::And || op == RetrievalOp::AndNot ? 1 : isPlaceOperator(op) ? 2 : 3;
}

static QString textIn(const RetrievalNode &node, int least)
{
    const QString text = retrievalText(node);
    return strengthOf(node.op) < least ? u'(' + text + u')' : text;
}

QString retrievalText(const RetrievalNode &node)
{
    switch (node.op) {
    case RetrievalOp::Any: return QStringLiteral("ANY");
    case RetrievalOp::Code: return quotedText(node.name) + (node.below ? QStringLiteral("+") : QString());
    case RetrievalOp::Group: return QStringLiteral("group:") + quotedText(node.name);
    case RetrievalOp::AndNot: return textIn(node.parts.value(0), 1) + QStringLiteral(" AND NOT ") + textIn(node.parts.value(1), 2);
    case RetrievalOp::And:
    case RetrievalOp::Or: {
        QStringList parts;
        for (const RetrievalNode &part : node.parts)
            parts += textIn(part, node.op == RetrievalOp::Or ? 1 : 2);
        return parts.join(u' ' + keywordOf(node.op) + u' ');
    }
    default: break;
    }
    const QString number = node.words >= 0 ? u'/' + QString::number(node.words) : QString();
    return textIn(node.parts.value(0), 2) + u' ' + keywordOf(node.op) + number + u' ' + textIn(node.parts.value(1), 3);
}

static QString weightText(const RetrievalFilter &filter)
{
    const QString from = filter.weightFrom ? QString::number(*filter.weightFrom) : QString();
    const QString to = filter.weightTo ? QString::number(*filter.weightTo) : QString();
    return from == to ? from : from + QStringLiteral("..") + to;
}

/// The filters' names and values in one order.
static QList<QPair<QString, QStringList>> filterValues(const RetrievalFilter &filter)
{
    const auto s = [](const char *name) { return QString::fromLatin1(name); };
    QStringList states;
    for (const CodingState state : filter.states)
        states += codingStateWords().value(int(state));
    const bool weight = filter.weightFrom || filter.weightTo;
    return {{s("coder"), filter.coders}, {s("language"), filter.languages}, {s("outlet"), filter.outlets}, {s("author"), filter.authors},
            {s("collection"), filter.collections}, {s("attribute"), filter.attributes},
            {s("date"), filter.dates.isEmpty() ? QStringList() : QStringList{filter.dates}}, {s("state"), states},
            {s("weight"), weight ? QStringList{weightText(filter)} : QStringList()}};
}

QString retrievalText(const RetrievalQuery &query)
{
    QStringList parts = {retrievalText(query.root)};
    for (const auto &[name, values] : filterValues(query.filter)) {
        for (const QString &value : values) {
            const bool plain = !value.contains(u' ') && !value.contains(u'"') && !value.contains(u'(') && !value.contains(u')');
            parts += name + u':' + (plain ? value : quotedText(value));
        }
    }
    return parts.join(u' ');
}

static QString inWords(const RetrievalNode &node);

static QString partInWords(const RetrievalNode &node)
{
    return strengthOf(node.op) == 3 ? inWords(node) : u'(' + inWords(node) + u')';
}

static QString distanceInWords(const RetrievalNode &node, const QString &first, const QString &second)
{
    const QString words = RetrievalRuleWords::tr("%n words", nullptr, node.words);
    switch (node.op) {
    case RetrievalOp::Near: return RetrievalRuleWords::tr("%1 with at most %3 between them and %2").arg(first, second, words);
    case RetrievalOp::Before:
        return node.words < 0 ? RetrievalRuleWords::tr("%1 that end before %2 begin").arg(first, second) : RetrievalRuleWords::tr("%1 that end at most %3 before %2 begin").arg(first, second, words);
    default:
        return node.words < 0 ? RetrievalRuleWords::tr("%1 that begin after %2 end").arg(first, second) : RetrievalRuleWords::tr("%1 that begin at most %3 after %2 end").arg(first, second, words);
    }
}

static QString inWords(const RetrievalNode &node)
{
    QStringList parts;
    for (const RetrievalNode &part : node.parts)
        parts += partInWords(part);
    const QString first = parts.value(0), second = parts.value(1);
    switch (node.op) {
    case RetrievalOp::Any: return RetrievalRuleWords::tr("passages with any code");
    case RetrievalOp::Code:
        return node.below ? RetrievalRuleWords::tr("passages coded “%1” or a code below it").arg(node.name) : RetrievalRuleWords::tr("passages coded “%1”").arg(node.name);
    case RetrievalOp::Group: return RetrievalRuleWords::tr("passages with a code of the group “%1”").arg(node.name);
    case RetrievalOp::And: return RetrievalRuleWords::tr("the words shared by %1").arg(parts.join(RetrievalRuleWords::tr(" and ")));
    case RetrievalOp::Or: return parts.join(RetrievalRuleWords::tr(" or "));
    case RetrievalOp::AndNot: return RetrievalRuleWords::tr("%1 that share no word with %2").arg(first, second);
    case RetrievalOp::Overlaps: return RetrievalRuleWords::tr("%1 that share words with %2").arg(first, second);
    case RetrievalOp::Inside: return RetrievalRuleWords::tr("%1 that lie within %2").arg(first, second);
    case RetrievalOp::Contains: return RetrievalRuleWords::tr("%1 that hold %2 whole").arg(first, second);
    case RetrievalOp::Equals: return RetrievalRuleWords::tr("%1 on the very words of %2").arg(first, second);
    case RetrievalOp::Sentence: return RetrievalRuleWords::tr("%1 in a sentence with %2").arg(first, second);
    case RetrievalOp::Paragraph: return RetrievalRuleWords::tr("%1 in a paragraph with %2").arg(first, second);
    case RetrievalOp::Section: return RetrievalRuleWords::tr("%1 under one heading with %2").arg(first, second);
    case RetrievalOp::Document: return RetrievalRuleWords::tr("%1 in a document with %2").arg(first, second);
    default: return distanceInWords(node, first, second);
    }
}

static QString filterInWords(const QString &name, const QString &values)
{
    const QHash<QString, QString> sentences = {
        {QStringLiteral("coder"), RetrievalRuleWords::tr("Only codings by %1 count.")}, {QStringLiteral("language"), RetrievalRuleWords::tr("Only documents in %1.")},
        {QStringLiteral("outlet"), RetrievalRuleWords::tr("Only documents of the outlet %1.")}, {QStringLiteral("author"), RetrievalRuleWords::tr("Only documents by %1.")},
        {QStringLiteral("collection"), RetrievalRuleWords::tr("Only documents in the collection %1 or one below it.")},
        {QStringLiteral("attribute"), RetrievalRuleWords::tr("Only documents with %1.")}, {QStringLiteral("date"), RetrievalRuleWords::tr("Only documents published in %1; one whose date is less exact counts if it may be.")},
        {QStringLiteral("state"), RetrievalRuleWords::tr("Only codings marked as %1 count.")}, {QStringLiteral("weight"), RetrievalRuleWords::tr("Only codings with a weight of %1 count.")}};
    if (name == QLatin1String("date") && values == QLatin1String("none"))
        return RetrievalRuleWords::tr("Only documents without a date.");
    return sentences.value(name).arg(values);
}

QStringList retrievalInWords(const RetrievalQuery &query)
{
    QString what = inWords(query.root);
    if (!what.isEmpty())
        what[0] = what.at(0).toUpper();
    QStringList sentences = {what + u'.'};
    for (const auto &[name, values] : filterValues(query.filter)) {
        if (!values.isEmpty())
            sentences += filterInWords(name, values.join(RetrievalRuleWords::tr(" or ")));
    }
    return sentences;
}

} // namespace haeje
