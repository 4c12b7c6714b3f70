// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/retrievetokens.h"

#include "core/analysis/coding/retrievequery.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace haeje {

struct RetrievalTokensWords {
    Q_DECLARE_TR_FUNCTIONS(Retrieval)
};

static constexpr int mostWords = 100000;
static constexpr int mostTokens = 1000;

namespace {

const QStringList &filterFields()
{
    static const QStringList all = {QStringLiteral("coder"), QStringLiteral("language"), QStringLiteral("outlet"), QStringLiteral("author"),
                                    QStringLiteral("collection"), QStringLiteral("attribute"), QStringLiteral("date"), QStringLiteral("state"),
                                    QStringLiteral("weight")};
    return all;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

/// Reads a retrieval's text piece by piece.
class RetrievalLexer
{
public:
    explicit RetrievalLexer(const QString &text) : m_text(text) { }

    Result<QList<RetrievalToken>> read()
    {
        while (m_error.isEmpty()) {
            if (m_tokens.size() > mostTokens)
                return Error{RetrievalTokensWords::tr("The question has more than %1 words and signs. Make it shorter.").arg(mostTokens)};
            while (m_at < m_text.size() && m_text.at(m_at).isSpace())
                ++m_at;
            if (m_at >= m_text.size())
                break;
            readOne();
        }
        if (!m_error.isEmpty())
            return Error{m_error};
        return m_tokens;
    }

private:
    void add(RetrievalToken token, int from)
    {
        token.at = from;
        token.text = m_text.mid(from, m_at - from);
        m_tokens += token;
    }

    void readOne()
    {
        const int from = m_at;
        const QChar c = m_text.at(m_at);
        if (c == u'(' || c == u')') {
            ++m_at;
            add({c == u'(' ? RetrievalToken::Open : RetrievalToken::Close}, from);
        } else if (isQuote(c)) {
            RetrievalToken token;
            token.value = quoted().simplified();
            token.below = takePlus();
            if (token.value.isEmpty() && m_error.isEmpty())
                m_error = RetrievalTokensWords::tr("The quotation marks at character %1 hold nothing. Name a code.").arg(from + 1);
            add(token, from);
        } else {
            readWord(word(), from);
        }
    }

    /// From the opening mark behind the closing one.
    QString quoted()
    {
        const int from = m_at++;
        QString inside;
        for (; m_at < m_text.size(); ++m_at) {
            if (!isQuote(m_text.at(m_at))) {
                inside += m_text.at(m_at);
            } else if (m_text.at(m_at) == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                inside += m_text.at(m_at++);
            } else {
                ++m_at;
                return inside.normalized(QString::NormalizationForm_C);
            }
        }
        m_error = RetrievalTokensWords::tr("The quotation mark at character %1 is not closed.").arg(from + 1);
        return inside;
    }

    QString word()
    {
        const int from = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !isQuote(m_text.at(m_at)) && m_text.at(m_at) != u'(' && m_text.at(m_at) != u')')
            ++m_at;
        return m_text.mid(from, m_at - from).normalized(QString::NormalizationForm_C);
    }

    bool takePlus()
    {
        const bool plus = m_at < m_text.size() && m_text.at(m_at) == u'+';
        m_at += plus;
        return plus;
    }

    void readWord(const QString &word, int from)
    {
        if (word == QLatin1String("ANY"))
            return add({RetrievalToken::Any}, from);
        const qsizetype colon = word.indexOf(u':');
        const QString field = word.left(std::max<qsizetype>(0, colon)).toLower();
        if (filterFields().contains(field) || field == QLatin1String("group"))
            return readField(field, word.mid(colon + 1), from);
        if (readOperator(word, from))
            return;
        // Words that stand beside each other are one path: US factor/hostile forces.
        const bool goesOn = !m_tokens.isEmpty() && m_tokens.last().kind == RetrievalToken::Code && !isQuote(m_tokens.last().text.at(0)) && !m_tokens.last().below;
        const bool below = word.endsWith(u'+') && (word.size() > 1 || goesOn);
        const QString name = below ? word.chopped(1) : word;
        if (!goesOn)
            return add({RetrievalToken::Code, from, {}, name, below}, from);
        RetrievalToken &last = m_tokens.last();
        last.value = (last.value + u' ' + name).simplified();
        last.below = below;
        last.text = m_text.mid(last.at, m_at - last.at);
    }

    void readField(const QString &field, QString value, int from)
    {
        if ((value.isEmpty() || value.endsWith(u'=')) && m_at < m_text.size() && isQuote(m_text.at(m_at)))
            value += quoted();
        else if (field == QLatin1String("attribute") && value.isEmpty())
            value = word();
        if (field == QLatin1String("attribute") && !value.contains(u'=') && m_at < m_text.size() && m_text.at(m_at) == u'=') {
            value += m_text.at(m_at++); // attribute:"Name of it"=value
            value += m_at < m_text.size() && isQuote(m_text.at(m_at)) ? quoted() : word();
        }
        if (value.trimmed().isEmpty() && m_error.isEmpty())
            m_error = RetrievalTokensWords::tr("“%1:”, at character %2, has no value. Write it right behind the colon, in quotation marks where it has spaces.")
                          .arg(field)
                          .arg(from + 1);
        const bool group = field == QLatin1String("group");
        RetrievalToken token{group ? RetrievalToken::Group : RetrievalToken::Filter};
        token.value = value.simplified();
        token.field = field;
        add(token, from);
    }

    bool readOperator(const QString &word, int from)
    {
        const QString keyword = word.section(u'/', 0, 0);
        if (word == QLatin1String("NOT")) {
            RetrievalToken token{RetrievalToken::Operator};
            token.op = RetrievalOp::AndNot;
            add(token, from);
            return true;
        }
        for (const RetrievalOperator &one : m_operators) {
            if (one.keyword != (one.takesWords ? keyword : word) || one.op == RetrievalOp::AndNot)
                continue;
            RetrievalToken token{RetrievalToken::Operator};
            token.op = one.op;
            token.words = one.op == RetrievalOp::Near ? wordsNear : -1;
            if (word.contains(u'/')) {
                bool number = false;
                token.words = word.section(u'/', 1).toInt(&number);
                if (!number || token.words < 0 || token.words > mostWords)
                    m_error = RetrievalTokensWords::tr("“%1”, at character %2, needs a number of words behind the stroke: %3/10.").arg(word).arg(from + 1).arg(keyword);
            }
            add(token, from);
            return true;
        }
        return false;
    }

    const QString &m_text;
    const QList<RetrievalOperator> m_operators = retrievalOperators();
    int m_at = 0;
    QList<RetrievalToken> m_tokens;
    QString m_error;
};

Result<void> addWeight(RetrievalFilter &filter, const QString &value)
{
    static const QRegularExpression range(QStringLiteral("^(-?[0-9]{1,6})?(\\.\\.)?(-?[0-9]{1,6})?$"));
    const auto match = range.match(value);
    const bool dots = !match.capturedView(2).isEmpty();
    const bool first = !match.capturedView(1).isEmpty(), last = !match.capturedView(3).isEmpty();
    if (!match.hasMatch() || (!first && !last) || (!dots && last))
        return Error{RetrievalTokensWords::tr("“%1” is no weight. Write weight:3, weight:2..4, weight:2.. or weight:..4.").arg(value)};
    filter.weightFrom = first ? std::optional(match.captured(1).toInt()) : std::nullopt;
    filter.weightTo = last ? std::optional(match.captured(3).toInt()) : dots ? std::nullopt : filter.weightFrom;
    return {};
}

} // namespace

Result<QList<RetrievalToken>> retrievalTokens(const QString &text)
{
    return RetrievalLexer(text).read();
}

Result<void> addRetrievalFilter(RetrievalFilter &filter, const RetrievalToken &token)
{
    const QString &value = token.value;
    const QHash<QString, QStringList *> lists = {
        {QStringLiteral("coder"), &filter.coders}, {QStringLiteral("language"), &filter.languages}, {QStringLiteral("outlet"), &filter.outlets},
        {QStringLiteral("author"), &filter.authors}, {QStringLiteral("collection"), &filter.collections}, {QStringLiteral("attribute"), &filter.attributes}};
    if (token.field == QLatin1String("attribute") && value.indexOf(u'=') < 1)
        return Error{RetrievalTokensWords::tr("“%1” is no attribute with its value. Write attribute:\"NAME=VALUE\".").arg(value)};
    if (QStringList *list = lists.value(token.field)) {
        if (!list->contains(value))
            list->append(value);
        return {};
    }
    if (token.field == QLatin1String("weight"))
        return addWeight(filter, value);
    if (token.field == QLatin1String("state")) {
        const qsizetype state = codingStateWords().indexOf(value.toLower());
        if (state < 0)
            return Error{RetrievalTokensWords::tr("“%1” is no state of a coding. There are %2.").arg(value, codingStateWords().join(QStringLiteral(", ")))};
        if (!filter.states.contains(CodingState(state)))
            filter.states.append(CodingState(state));
        return {};
    }
    if (value != QLatin1String("none") && !retrievalDates(value))
        return Error{RetrievalTokensWords::tr("“%1” is no date. Write date:2021, date:2021-07, date:2021-07..2021-10, date:2021.., date:..2021 or date:none.").arg(value)};
    filter.dates = value;
    return {};
}

} // namespace haeje
