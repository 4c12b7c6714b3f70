// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/retrievequery.h"

#include "core/analysis/coding/retrievetokens.h"
#include "core/base/edtf.h"

#include <QCoreApplication>

namespace haeje {

struct RetrievalQueryWords {
    Q_DECLARE_TR_FUNCTIONS(Retrieval)
};

static constexpr int deepest = 100;

QStringList codingStateWords()
{
    return {QStringLiteral("not-said"), QStringLiteral("certain"), QStringLiteral("doubtful"), QStringLiteral("to-discuss")};
}

std::optional<QPair<QDate, QDate>> retrievalDates(const QString &text)
{
    if (const auto date = EdtfDate::parse(text))
        return QPair(date->earliest(), date->latest());
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0)
        return std::nullopt;
    const QString first = text.left(dots), last = text.mid(dots + 2);
    const auto from = EdtfDate::parse(first), to = EdtfDate::parse(last);
    if ((!first.isEmpty() && !from) || (!last.isEmpty() && !to) || (first.isEmpty() && last.isEmpty()))
        return std::nullopt;
    const QPair<QDate, QDate> range(from ? from->earliest() : QDate(), to ? to->latest() : QDate());
    if (range.first.isValid() && range.second.isValid() && range.first > range.second)
        return std::nullopt;
    return range;
}

namespace {

bool sameOp(const RetrievalNode &node, RetrievalOp op)
{
    return node.op == op;
}

/// Both as one And or Or with all their parts.
RetrievalNode joined(RetrievalOp op, const RetrievalNode &a, const RetrievalNode &b)
{
    RetrievalNode node{op};
    node.parts = sameOp(a, op) ? a.parts : QList<RetrievalNode>{a};
    node.parts += sameOp(b, op) ? b.parts : QList<RetrievalNode>{b};
    return node;
}

/// Recursive descent over the tokens; the first error ends it.
class RetrievalParser
{
public:
    explicit RetrievalParser(QList<RetrievalToken> tokens) : m_tokens(std::move(tokens)) { }

    Result<RetrievalQuery> parse()
    {
        RetrievalQuery query;
        takeFilters();
        if (!atEnd())
            query.root = orNode();
        if (m_error.isEmpty() && !atEnd())
            fail(peek().kind == RetrievalToken::Close ? RetrievalQueryWords::tr("A parenthesis is closed that was not opened, at character %1.").arg(peek().at + 1)
                                                      : RetrievalQueryWords::tr("Nothing joins “%1”, at character %2, to what stands before it. Write AND, OR, NOT or another operator between them.")
                                                            .arg(peek().text)
                                                            .arg(peek().at + 1));
        if (!m_error.isEmpty())
            return Error{m_error};
        query.filter = m_filter;
        return query;
    }

private:
    bool atEnd() const { return m_next >= m_tokens.size(); }
    const RetrievalToken &peek() const { return m_tokens.at(m_next); }
    bool isOperator(RetrievalOp op) const { return !atEnd() && peek().kind == RetrievalToken::Operator && peek().op == op; }
    bool isNot() const { return isOperator(RetrievalOp::AndNot); }
    void fail(const QString &sentence)
    {
        if (m_error.isEmpty())
            m_error = sentence;
        m_next = m_tokens.size();
    }

    static QString filterInside(const RetrievalToken &token)
    {
        return RetrievalQueryWords::tr("The filter “%1” holds for the whole retrieval. Write it behind the codes, outside parentheses.").arg(token.text);
    }

    RetrievalNode orNode()
    {
        RetrievalNode node = andNode();
        while (isOperator(RetrievalOp::Or)) {
            ++m_next;
            node = joined(RetrievalOp::Or, node, andNode());
        }
        return node;
    }

    RetrievalNode andNode()
    {
        std::optional<RetrievalNode> wanted, not_;
        bool negative = takeNots();
        do {
            const RetrievalNode part = placeNode();
            std::optional<RetrievalNode> &side = negative ? not_ : wanted;
            side = side ? joined(negative ? RetrievalOp::Or : RetrievalOp::And, *side, part) : part;
            takeFilters();
        } while (goesOn(negative));
        const RetrievalNode base = wanted.value_or(RetrievalNode());
        return not_ ? RetrievalNode{RetrievalOp::AndNot, {}, false, -1, {base, *not_}} : base;
    }

    /// Behind a part of an AND: whether another follows, and whether it is one to leave out.
    bool goesOn(bool &negative)
    {
        if (isOperator(RetrievalOp::And)) {
            ++m_next;
            if (!atEnd() && peek().kind == RetrievalToken::Filter) {
                takeFilters();
                return goesOn(negative);
            }
            negative = takeNots();
            return true;
        }
        if (!isNot())
            return false;
        negative = takeNots();
        return true;
    }

    bool takeNots()
    {
        bool negative = false;
        for (; isNot(); ++m_next)
            negative = !negative;
        if (negative && !atEnd() && peek().kind == RetrievalToken::Filter)
            fail(RetrievalQueryWords::tr("NOT stands before codes, not before the filter “%1”.").arg(peek().text));
        return negative;
    }

    RetrievalNode placeNode()
    {
        RetrievalNode node = primary();
        while (!atEnd() && peek().kind == RetrievalToken::Operator && isPlaceOperator(peek().op)) {
            const RetrievalToken token = m_tokens.at(m_next++);
            const RetrievalNode second = primary();
            node = {token.op, {}, false, token.words, {node, second}};
        }
        return node;
    }

    RetrievalNode primary()
    {
        if (atEnd()) {
            fail(m_next == 0 ? RetrievalQueryWords::tr("There is nothing to retrieve. Name a code.")
                             : RetrievalQueryWords::tr("“%1” at the end needs something behind it. Name a code, or write ANY.").arg(m_tokens.last().text));
            return {};
        }
        const RetrievalToken token = m_tokens.at(m_next);
        if (token.kind == RetrievalToken::Operator) {
            fail(RetrievalQueryWords::tr("“%1”, at character %2, stands where a code is needed. Name a code, or write ANY.").arg(token.text).arg(token.at + 1));
            return {};
        }
        ++m_next;
        if (token.kind == RetrievalToken::Open)
            return inParentheses(token);
        if (token.kind == RetrievalToken::Close) {
            fail(RetrievalQueryWords::tr("Nothing stands before the closing parenthesis at character %1. Name a code.").arg(token.at + 1));
            return {};
        }
        if (token.kind == RetrievalToken::Filter) {
            fail(filterInside(token));
            return {};
        }
        if (token.kind == RetrievalToken::Any)
            return {};
        return {token.kind == RetrievalToken::Group ? RetrievalOp::Group : RetrievalOp::Code, token.value, token.below, -1, {}};
    }

    RetrievalNode inParentheses(const RetrievalToken &open)
    {
        if (++m_depth > deepest) {
            fail(RetrievalQueryWords::tr("There are more than %1 parentheses in each other. Make the question shorter.").arg(deepest));
            return {};
        }
        const RetrievalNode node = orNode();
        --m_depth;
        if (!atEnd() && peek().kind == RetrievalToken::Filter)
            fail(filterInside(peek()));
        if (atEnd() || peek().kind != RetrievalToken::Close) {
            fail(RetrievalQueryWords::tr("The parenthesis at character %1 is not closed.").arg(open.at + 1));
            return {};
        }
        ++m_next;
        return node;
    }

    void takeFilters()
    {
        while (m_depth == 0 && !atEnd() && peek().kind == RetrievalToken::Filter) {
            const RetrievalToken token = m_tokens.at(m_next++);
            if (const auto good = addRetrievalFilter(m_filter, token); !good)
                fail(good.message());
        }
    }

    QList<RetrievalToken> m_tokens;
    qsizetype m_next = 0;
    int m_depth = 0;
    RetrievalFilter m_filter;
    QString m_error;
};

} // namespace

Result<RetrievalQuery> parseRetrieval(const QString &text)
{
    const auto tokens = retrievalTokens(text);
    if (!tokens)
        return tokens.error();
    if (tokens->isEmpty())
        return Error{RetrievalQueryWords::tr("There is nothing to retrieve. Name a code.")};
    return RetrievalParser(*tokens).parse();
}

} // namespace haeje
