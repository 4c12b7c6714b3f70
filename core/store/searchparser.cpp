// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchfilters.h"
#include "core/store/searchlexer.h"
#include "core/store/searchquery.h"
#include "core/store/searchtokens.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace haeje {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

namespace {

constexpr int deepest = 64;

using Lexeme = SearchLexeme;

class Parser
{
public:
    Parser(SearchQuery &query, QList<Lexeme> lexemes, const SearchNames &names)
        : m_query(query)
        , m_lexemes(std::move(lexemes))
        , m_names(names)
    {
        for (const QStringList &group : names.spellings)
            for (const QString &spelling : group)
                m_mostWords = std::max(m_mostWords, int(spelling.split(QLatin1Char(' '), Qt::SkipEmptyParts).size()));
    }

    Result<void> parse()
    {
        std::optional<SearchNode> root;
        if (const auto done = anyOf(root); !done)
            return done;
        if (here().kind == Lexeme::Kind::Close)
            return wrong(SearchWords::tr("The parenthesis at character %1 closes none: %2. Take it out, or open one before it."));
        if (!root)
            return Error{SearchWords::tr("There is nothing to search for in “%1”. Type a word, or a \"phrase in quotes\".")
                             .arg(m_query.text.trimmed())};
        m_query.root = *root;
        return {};
    }

private:
    using Node = std::optional<SearchNode>;

    const Lexeme &here() const { return m_lexemes.at(m_at); }
    bool isWord(const char *word) const { return here().kind == Lexeme::Kind::Word && here().text == QLatin1String(word); }
    bool ends() const { return here().kind == Lexeme::Kind::End || here().kind == Lexeme::Kind::Close; }

    Error wrong(const QString &sentence) const { return wrongAt(sentence, here().at); }
    Error wrongAt(const QString &sentence, int at) const
    {
        const QString rest = m_query.text.mid(at, 40).trimmed();
        return {sentence.arg(at + 1).arg(rest.isEmpty() ? SearchWords::tr("the end") : QStringLiteral("“%1”").arg(rest))};
    }
    Error nothingBehind(const Lexeme &lexeme) const
    {
        return {SearchWords::tr("%1 at character %2 has nothing behind it. Write a word there, or put “%1” in quotation marks "
                                "to look for the word itself.")
                    .arg(lexeme.text)
                    .arg(lexeme.at + 1)};
    }
    Error nothingAhead(const Lexeme &lexeme) const
    {
        return {SearchWords::tr("%1 at character %2 has nothing before it. Write a word there, or put “%1” in quotation marks "
                                "to look for the word itself.")
                    .arg(lexeme.text)
                    .arg(lexeme.at + 1)};
    }

    static Node joined(SearchNode::Kind kind, QList<SearchNode> parts)
    {
        if (parts.isEmpty())
            return std::nullopt;
        if (parts.size() == 1)
            return parts.first();
        SearchNode node;
        node.kind = kind;
        node.children = std::move(parts);
        return node;
    }

    Result<void> anyOf(Node &result)
    {
        QList<SearchNode> parts;
        while (true) {
            const Lexeme before = m_lexemes.at(std::max(0, m_at - 1));
            Node part;
            if (const auto done = allOf(part); !done)
                return done;
            const bool again = isWord("OR");
            if (!part && again)
                return nothingAhead(here());
            if (!part && !parts.isEmpty())
                return nothingBehind(before);
            if (part)
                parts.append(*part);
            if (!again)
                break;
            ++m_at;
        }
        result = joined(SearchNode::Kind::Or, parts);
        return {};
    }

    Result<void> allOf(Node &result)
    {
        QList<SearchNode> parts;
        std::optional<Lexeme> conjunction;
        while (!ends() && !isWord("OR")) {
            if (isWord("AND")) {
                if (parts.isEmpty() || conjunction)
                    return nothingAhead(here());
                conjunction = here();
                ++m_at;
                continue;
            }
            Node part;
            if (const auto done = notOf(part); !done)
                return done;
            if (part) {
                parts.append(*part);
                conjunction.reset();
            }
        }
        if (conjunction)
            return nothingBehind(*conjunction);
        result = joined(SearchNode::Kind::And, parts);
        return {};
    }

    Result<void> notOf(Node &result)
    {
        if (here().kind != Lexeme::Kind::Minus && !isWord("NOT"))
            return nearOf(result);
        const Lexeme lexeme = here();
        ++m_at;
        if (ends() || isWord("AND") || isWord("OR"))
            return nothingBehind(lexeme);
        if (++m_depth > deepest)
            return tooDeep();
        Node inner;
        if (const auto done = notOf(inner); !done)
            return done;
        --m_depth;
        if (!inner)
            return nothingBehind(lexeme);
        result = SearchNode();
        result->kind = SearchNode::Kind::Not;
        result->children = {*inner};
        return {};
    }

    Result<void> nearOf(Node &result)
    {
        if (nearDistance(here()))
            return nothingAhead(here());
        QList<SearchNode> parts;
        std::optional<int> distance;
        while (true) {
            Node part;
            const Lexeme before = m_lexemes.at(std::max(0, m_at - 1));
            if (!parts.isEmpty() && (ends() || isSearchOperator(here())))
                return nothingBehind(before);
            if (const auto done = primary(part); !done)
                return done;
            const auto next = nearDistance(here());
            if (part)
                parts.append(*part);
            else if (next || !parts.isEmpty())
                return next ? nothingAhead(here()) : nothingBehind(before);
            if (!next)
                break;
            if (distance && *distance != *next)
                return wrong(SearchWords::tr("The distances of a row of NEAR must be equal; that at character %1 is not: %2. Give them one "
                                             "number, or write the pairs apart with AND."));
            distance = *next;
            ++m_at;
        }
        result = joined(SearchNode::Kind::Near, parts);
        if (result && parts.size() > 1) {
            result->distance = distance.value_or(0);
            return checkNear(*result, before(result));
        }
        return {};
    }

    int before(const Node &) const { return m_lexemes.at(std::max(0, m_at - 1)).at; }

    /// NEAR takes words, or alternatives of words.
    Result<void> checkNear(const SearchNode &near, int at) const
    {
        qint64 ways = 1;
        for (const SearchNode &part : near.children) {
            const QList<SearchNode> options = part.kind == SearchNode::Kind::Or ? part.children : QList<SearchNode>{part};
            qint64 spellings = 0;
            for (const SearchNode &option : options) {
                if (option.kind != SearchNode::Kind::Words)
                    return wrongAt(SearchWords::tr("NEAR stands between words and \"phrases\", or alternatives of them in parentheses; "
                                                   "look at character %1: %2."), at);
                if (option.field != near.children.first().field && part.kind != SearchNode::Kind::Or)
                    return wrongAt(SearchWords::tr("What NEAR joins must be in the same field; look at character %1: %2."), at);
                spellings += option.patterns.size();
            }
            ways *= spellings;
        }
        if (ways > 256)
            return wrongAt(SearchWords::tr("NEAR at character %1 has too many spellings to combine: %2. Use fewer alternatives."), at);
        return {};
    }

    Result<void> tooDeep() const
    {
        return wrong(SearchWords::tr("The query is nested too deeply at character %1: %2. Use fewer parentheses."));
    }

    Result<void> group(Node &result, SearchField field)
    {
        const int open = here().at;
        ++m_at;
        if (++m_depth > deepest)
            return tooDeep();
        const SearchField outer = std::exchange(m_field, field);
        if (const auto done = anyOf(result); !done)
            return done;
        m_field = outer;
        --m_depth;
        if (here().kind != Lexeme::Kind::Close)
            return wrongAt(SearchWords::tr("The parenthesis at character %1 is not closed: %2. Close it, or take it out."), open);
        ++m_at;
        return {};
    }

    Result<void> primary(Node &result)
    {
        switch (here().kind) {
        case Lexeme::Kind::Open:
            return group(result, m_field);
        case Lexeme::Kind::Field:
            return field(result);
        case Lexeme::Kind::Equals:
            ++m_at;
            return words(result, true);
        case Lexeme::Kind::Minus:
            return notOf(result);
        default:
            return words(result, false);
        }
    }

    Result<void> field(Node &result)
    {
        const Lexeme name = here();
        if (const auto where = searchFieldOf(name.text)) {
            ++m_at;
            if (here().kind == Lexeme::Kind::Open)
                return group(result, *where);
            const bool literal = here().kind == Lexeme::Kind::Equals;
            m_at += literal ? 1 : 0;
            if (here().kind != Lexeme::Kind::Word && here().kind != Lexeme::Kind::Phrase)
                return missingValue(name);
            const SearchField outer = std::exchange(m_field, *where);
            const auto done = words(result, literal);
            m_field = outer;
            return done;
        }
        const auto kind = searchFilterOf(name.text, m_names.attributes);
        if (!kind)
            return wrongAt(SearchWords::tr("There is no field “%3” (character %1: %2). The fields are: %4. Put it in quotation marks to look "
                                           "for the words.")
                               .replace(QStringLiteral("%3"), name.text)
                               .replace(QStringLiteral("%4"), searchFieldNames(m_names.attributes).join(QStringLiteral(", "))),
                           name.at);
        ++m_at;
        if (here().kind != Lexeme::Kind::Word && here().kind != Lexeme::Kind::Phrase)
            return missingValue(name);
        auto filter = searchFilter(*kind, name.text, here().text.trimmed());
        if (!filter)
            return Error{filter.message() + QLatin1Char(' ') + SearchWords::tr("(At character %1.)").arg(here().at + 1)};
        ++m_at;
        result = SearchNode();
        result->kind = SearchNode::Kind::Filter;
        result->filter = *filter;
        result->number = m_query.filterNodes++;
        return {};
    }

    Error missingValue(const Lexeme &name) const
    {
        return {SearchWords::tr("%1: at character %2 has nothing behind it. Write what to look for right after the colon.")
                    .arg(name.text)
                    .arg(name.at + 1)};
    }

    /// The group of spellings that has these words, if one does.
    const QStringList *spellingsOf(const QString &words) const
    {
        const QString folded = foldedWords(words.normalized(QString::NormalizationForm_C));
        for (const QStringList &group : m_names.spellings) {
            for (const QString &spelling : group) {
                if (foldedWords(spelling) == folded)
                    return &group;
            }
        }
        return nullptr;
    }

    /// How many of the words from here on are one spelling of several words, and its group.
    std::pair<int, const QStringList *> longestSpelling() const
    {
        int plain = 0;
        while (plain < m_mostWords && m_lexemes.at(m_at + plain).kind == Lexeme::Kind::Word && !isSearchOperator(m_lexemes.at(m_at + plain)))
            ++plain;
        for (int count = plain; count > 0; --count) {
            QStringList words;
            for (int i = 0; i < count; ++i)
                words << m_lexemes.at(m_at + i).text;
            if (const QStringList *group = spellingsOf(words.join(QLatin1Char(' '))))
                return {count, group};
        }
        return {1, nullptr};
    }

    Result<void> words(Node &result, bool literal)
    {
        const Lexeme lexeme = here();
        if (lexeme.kind != Lexeme::Kind::Word && lexeme.kind != Lexeme::Kind::Phrase)
            return {};
        literal = literal || m_names.literal;
        int count = 1;
        const QStringList *group = nullptr;
        if (!literal && lexeme.kind == Lexeme::Kind::Word)
            std::tie(count, group) = longestSpelling();
        else if (!literal)
            group = spellingsOf(lexeme.text);
        QStringList typed;
        for (int i = 0; i < count; ++i)
            typed << m_lexemes.at(m_at + i).text;
        const bool star = m_lexemes.at(m_at + count - 1).star;
        m_at += count;
        SearchNode node;
        node.field = m_field;
        node.patterns = {searchPattern(typed.join(QLatin1Char(' ')), star)};
        if (node.patterns.first().tokens.isEmpty())
            return {};
        for (const QString &spelling : group ? *group : QStringList())
            addSpelling(node, spelling);
        node.number = m_query.wordNodes++;
        result = node;
        return {};
    }

    void addSpelling(SearchNode &node, const QString &spelling)
    {
        const SearchPattern pattern = searchPattern(spelling);
        if (pattern.tokens.isEmpty() || pattern.tokens == node.patterns.first().tokens || node.patterns.contains(pattern))
            return;
        node.patterns.append(pattern);
        if (!m_query.alsoSearched.contains(spelling))
            m_query.alsoSearched << spelling;
    }

    SearchQuery &m_query;
    const QList<Lexeme> m_lexemes;
    const SearchNames &m_names;
    int m_mostWords = 1;
    int m_at = 0;
    int m_depth = 0;
    SearchField m_field = SearchField::Anywhere;
};

} // namespace

Result<SearchQuery> SearchQuery::parse(const QString &query, const SearchNames &names)
{
    SearchQuery parsed;
    parsed.text = query;
    const auto lexemes = searchLexemes(query);
    if (!lexemes)
        return lexemes.error();
    if (const auto done = Parser(parsed, *lexemes, names).parse(); !done)
        return done.error();
    return parsed;
}

} // namespace haeje
