// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/wordlist.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace haeje {

struct WordListWords {
    Q_DECLARE_TR_FUNCTIONS(WordLists)
};

static constexpr int longestTerm = 300;

QStringList termMatchNames()
{
    return {QStringLiteral("words"), QStringLiteral("prefix"), QStringLiteral("text"), QStringLiteral("pattern")};
}

QString termMatchName(TermMatch match)
{
    return termMatchNames().at(int(match));
}

std::optional<TermMatch> termMatchFromName(const QString &name)
{
    const qsizetype at = termMatchNames().indexOf(name.trimmed().toLower());
    return at < 0 ? std::nullopt : std::optional(TermMatch(at));
}

QString termMatchTitle(TermMatch match)
{
    switch (match) {
    case TermMatch::Words:
        return WordListWords::tr("whole words");
    case TermMatch::Prefix:
        return WordListWords::tr("beginning of a word");
    case TermMatch::Text:
        return WordListWords::tr("anywhere");
    case TermMatch::Pattern:
        break;
    }
    return WordListWords::tr("pattern");
}

static Result<void> checkPattern(const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        return Error{WordListWords::tr("“%1” is no regular expression: %2 (at character %3). Mend it, or have the term found as text.")
                         .arg(pattern, expression.errorString())
                         .arg(expression.patternErrorOffset())};
    if (expression.match(QString()).hasMatch())
        return Error{WordListWords::tr("The pattern “%1” matches nothing at all, so it would be found everywhere. Let it need a character at least.").arg(pattern)};
    return {};
}

Result<WordListTerm> tidyTerm(const WordListTerm &term)
{
    WordListTerm tidy = term;
    tidy.language = term.language.trimmed().toLower();
    tidy.term = term.term.normalized(QString::NormalizationForm_C);
    if (term.match != TermMatch::Pattern)
        tidy.term = tidy.term.simplified();
    if (tidy.term.trimmed().isEmpty())
        return Error{WordListWords::tr("A term needs a word at least. Type one.")};
    if (tidy.term.size() > longestTerm)
        return Error{WordListWords::tr("The term “%1…” is longer than %2 characters. Shorten it, or make several of it.").arg(tidy.term.left(40)).arg(longestTerm)};
    if (tidy.match == TermMatch::Pattern) {
        if (const auto good = checkPattern(tidy.term); !good)
            return good.error();
    }
    return tidy;
}

} // namespace haeje
