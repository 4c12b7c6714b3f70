// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchconditions.h"

#include "core/store/searchtokens.h"

namespace haeje {

using NodeKind = SearchNode::Kind;

static QString phraseOf(const SearchPattern &pattern)
{
    return QStringLiteral("\"%1\"%2").arg(pattern.tokens.join(QLatin1Char(' ')), pattern.prefix ? QStringLiteral(" *") : QString());
}

static QString together(const QStringList &parts, const char *conjunction)
{
    return parts.size() == 1 ? parts.first() : QLatin1Char('(') + parts.join(QLatin1String(conjunction)) + QLatin1Char(')');
}

static QString wordsMatch(const SearchNode &node, const QStringList &phrases)
{
    const QString any = together(phrases, " OR ");
    return node.field == SearchField::Anywhere ? any : QStringLiteral("title : (%1)").arg(any);
}

static QString nearMatch(const SearchNode &node)
{
    QStringList ways{QString()};
    for (const SearchNode &child : node.children) {
        QStringList longer;
        for (const SearchNode &option : child.kind == NodeKind::Or ? child.children : QList<SearchNode>{child})
            for (const SearchPattern &pattern : option.patterns)
                for (const QString &way : std::as_const(ways))
                    longer << way + QLatin1Char(' ') + phraseOf(pattern);
        ways = longer;
    }
    for (QString &way : ways)
        way = QStringLiteral("NEAR(%1, %2)").arg(way.trimmed()).arg(node.distance);
    return together(ways, " OR ");
}

std::optional<QString> certainMatchOf(const SearchNode &node)
{
    QStringList parts;
    if (node.kind == NodeKind::Words && node.field == SearchField::Anywhere) {
        for (const SearchPattern &pattern : node.patterns)
            if (pattern.isExact())
                parts << phraseOf(pattern);
    } else if (node.kind == NodeKind::And || node.kind == NodeKind::Or) {
        for (const SearchNode &child : node.children) {
            const auto part = certainMatchOf(child);
            if (part)
                parts << *part;
            else if (node.kind == NodeKind::And)
                return std::nullopt;
        }
    }
    if (parts.isEmpty())
        return std::nullopt;
    return together(parts, node.kind == NodeKind::And ? " AND " : " OR ");
}

/// One run of CJK characters: wherever it is written, it is found.
static bool isLiteral(const SearchPattern &pattern)
{
    for (qsizetype i = 0; i < pattern.tokens.size(); ++i) {
        const auto characters = pattern.tokens.at(i).toUcs4();
        if (characters.size() != 1 || !isCjk(characters.first()) || (i > 0 && !pattern.glued.at(i)))
            return false;
    }
    return !pattern.tokens.isEmpty();
}

static void addLiterals(const SearchNode &node, QStringList &literals)
{
    if (node.kind == NodeKind::Words && node.field == SearchField::Anywhere) {
        for (const SearchPattern &pattern : node.patterns)
            if (isLiteral(pattern))
                literals << pattern.tokens.join(QString());
    } else if (node.kind == NodeKind::Or) {
        for (const SearchNode &child : node.children)
            addLiterals(child, literals);
    }
}

QStringList literalsExcludedBy(const SearchNode &root)
{
    QStringList literals;
    if (root.kind == NodeKind::Not) {
        addLiterals(root.children.first(), literals);
    } else if (root.kind == NodeKind::And) {
        for (const SearchNode &child : root.children)
            literals += literalsExcludedBy(child);
    }
    return literals;
}

static std::optional<QString> excluded(const SearchNode &node, bool strict)
{
    return strict ? matchOf(node, false) : certainMatchOf(node);
}

std::optional<QString> matchOf(const SearchNode &node, bool strict)
{
    QStringList parts, without;
    switch (node.kind) {
    case NodeKind::Words:
        for (const SearchPattern &pattern : node.patterns)
            parts << phraseOf(pattern);
        return wordsMatch(node, parts);
    case NodeKind::Near:
        return nearMatch(node);
    case NodeKind::Or:
        for (const SearchNode &child : node.children) {
            const auto part = matchOf(child, strict);
            if (!part)
                return std::nullopt;
            parts << *part;
        }
        return together(parts, " OR ");
    case NodeKind::And:
        for (const SearchNode &child : node.children) {
            if (const auto part = child.kind == NodeKind::Not ? std::nullopt : matchOf(child, strict))
                parts << *part;
            else if (const auto left = child.kind == NodeKind::Not ? excluded(child.children.first(), strict) : std::nullopt)
                without << *left;
        }
        if (parts.isEmpty())
            return std::nullopt;
        return without.isEmpty() ? together(parts, " AND ")
                                 : QStringLiteral("(%1 NOT %2)").arg(together(parts, " AND "), together(without, " OR "));
    case NodeKind::Not:
    case NodeKind::Filter:
        break;
    }
    return std::nullopt;
}

} // namespace haeje
