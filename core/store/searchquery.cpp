// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchquery.h"

#include "core/store/search.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace haeje {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

/// The words the index would make of a text: runs of letters, marks and digits, CJK characters one by one.
static QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    QString token;
    for (const uint c : searchableText(text).toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Other_PrivateUse) {
            token += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        } else if (!token.isEmpty()) {
            tokens << token;
            token.clear();
        }
    }
    if (!token.isEmpty())
        tokens << token;
    return tokens;
}

Result<SearchQuery> SearchQuery::parse(const QString &query)
{
    static const QRegularExpression part(QStringLiteral("[\"“”]([^\"“”]*)[\"“”](\\*?)|(\\S+)"));
    SearchQuery parsed;
    const qsizetype quotes = std::count_if(query.cbegin(), query.cend(), [](QChar c) {
        return c == QLatin1Char('"') || c == QChar(0x201c) || c == QChar(0x201d);
    });
    if (quotes % 2 != 0)
        return Error{SearchWords::tr("A quotation mark is open in “%1”. Close the phrase, or take the mark out.")
                         .arg(query.trimmed())};
    for (auto matches = part.globalMatch(query); matches.hasNext();) {
        const auto match = matches.next();
        Term term;
        if (match.hasCaptured(3)) {
            term.text = match.captured(3);
            term.prefix = term.text.endsWith(QLatin1Char('*'));
        } else {
            term.text = match.captured(1);
            term.prefix = !match.captured(2).isEmpty();
        }
        if (!tokensOf(term.text).isEmpty())
            parsed.terms.append(term);
    }
    if (parsed.terms.isEmpty())
        return Error{SearchWords::tr("There is nothing to search for in “%1”. Type a word, or a \"phrase in quotes\".")
                         .arg(query.trimmed())};
    return parsed;
}

QString SearchQuery::matchExpression() const
{
    QStringList phrases;
    for (const Term &term : terms)
        phrases << QStringLiteral("\"%1\"%2").arg(tokensOf(term.text).join(QLatin1Char(' ')), term.prefix ? QStringLiteral("*") : QString());
    return phrases.join(QStringLiteral(" AND "));
}

static bool isApart(const QString &token)
{
    return searchableText(token) != token;
}

QRegularExpression SearchQuery::finder() const
{
    QStringList alternatives;
    for (const Term &term : terms) {
        const QStringList tokens = tokensOf(term.text);
        QString pattern = isApart(tokens.first()) ? QString() : QStringLiteral("(?<![\\p{L}\\p{N}])");
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (i > 0) {
                const bool touching = isApart(tokens.at(i)) || isApart(tokens.at(i - 1));
                pattern += touching ? QStringLiteral("[^\\p{L}\\p{N}]*") : QStringLiteral("[^\\p{L}\\p{N}]+");
            }
            pattern += QRegularExpression::escape(tokens.at(i));
        }
        if (!term.prefix && !isApart(tokens.last()))
            pattern += QStringLiteral("(?![\\p{L}\\p{N}])");
        alternatives << pattern;
    }
    return QRegularExpression(alternatives.join(QLatin1Char('|')),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace haeje
