// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchlexer.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace haeje {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

namespace {

constexpr int usualDistance = 10;
constexpr int mostDistance = 1000;

using Lexeme = SearchLexeme;

bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || c == QChar(0x201c) || c == QChar(0x201d);
}

/// Takes the query apart into words, phrases, parentheses and field names.
class Lexer
{
public:
    explicit Lexer(const QString &query)
        : m_query(query)
    {
    }

    Result<QList<Lexeme>> read()
    {
        QList<Lexeme> all;
        while (true) {
            while (m_at < m_query.size() && m_query.at(m_at).isSpace())
                ++m_at;
            auto next = one();
            if (!next)
                return next.error();
            all.append(*next);
            if (next->kind == Lexeme::Kind::End)
                return all;
        }
    }

private:
    QChar peek(int ahead = 0) const { return m_at + ahead < m_query.size() ? m_query.at(m_at + ahead) : QChar(); }

    Result<Lexeme> one()
    {
        const int at = m_at;
        const QChar c = peek();
        const auto single = [&](Lexeme::Kind kind) { ++m_at; return Lexeme{kind, QString(c), at, false}; };
        if (m_at >= m_query.size())
            return Lexeme{Lexeme::Kind::End, {}, at, false};
        if (c == QLatin1Char('('))
            return single(Lexeme::Kind::Open);
        if (c == QLatin1Char(')'))
            return single(Lexeme::Kind::Close);
        if (isQuote(c))
            return phrase();
        const QChar next = peek(1);
        const bool goesOn = !next.isNull() && !next.isSpace() && next != QLatin1Char(')');
        if (c == QLatin1Char('-') && goesOn)
            return single(Lexeme::Kind::Minus);
        if (c == QLatin1Char('=') && goesOn)
            return single(Lexeme::Kind::Equals);
        return word();
    }

    Result<Lexeme> phrase()
    {
        const int at = m_at++;
        int end = m_at;
        while (end < m_query.size() && !isQuote(m_query.at(end)))
            ++end;
        if (end >= m_query.size())
            return Error{SearchWords::tr("The quotation mark at character %1 is open: %2. Close the phrase, or take the mark out.")
                             .arg(at + 1)
                             .arg(m_query.mid(at, 40).trimmed())};
        Lexeme found{Lexeme::Kind::Phrase, m_query.mid(m_at, end - m_at), at, false};
        m_at = end + 1;
        if (peek() == QLatin1Char('*')) {
            found.star = true;
            ++m_at;
        } else if (peek() == QLatin1Char(':')) {
            found.kind = Lexeme::Kind::Field;
            ++m_at;
        }
        return found;
    }

    Result<Lexeme> word()
    {
        static const QRegularExpression field(QStringLiteral("\\G([\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*):(?!//)"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        const int at = m_at;
        if (const auto match = field.match(m_query, m_at); match.hasMatch()) {
            m_at += int(match.capturedLength());
            return Lexeme{Lexeme::Kind::Field, match.captured(1), at, false};
        }
        while (m_at < m_query.size() && !peek().isSpace() && peek() != QLatin1Char('(') && peek() != QLatin1Char(')') && !isQuote(peek()))
            ++m_at;
        QString text = m_query.mid(at, m_at - at);
        const bool star = text.size() > 1 && text.endsWith(QLatin1Char('*'));
        return Lexeme{Lexeme::Kind::Word, text, at, star};
    }

    const QString &m_query;
    int m_at = 0;
};

} // namespace

Result<QList<SearchLexeme>> searchLexemes(const QString &query)
{
    return Lexer(query).read();
}

std::optional<int> nearDistance(const SearchLexeme &lexeme)
{
    static const QRegularExpression form(QStringLiteral("^NEAR(?:/([0-9]{1,4}))?$"));
    const auto match = form.match(lexeme.text);
    if (lexeme.kind != SearchLexeme::Kind::Word || !match.hasMatch())
        return std::nullopt;
    return match.captured(1).isEmpty() ? usualDistance : std::min(match.captured(1).toInt(), mostDistance);
}

bool isSearchOperator(const SearchLexeme &lexeme)
{
    if (lexeme.kind != SearchLexeme::Kind::Word)
        return false;
    return lexeme.text == QLatin1String("AND") || lexeme.text == QLatin1String("OR") || lexeme.text == QLatin1String("NOT")
        || nearDistance(lexeme);
}

} // namespace haeje
