// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchmatcher.h"

#include <algorithm>

namespace haeje {

using NodeKind = SearchNode::Kind;

namespace {

/// Tokens [first, end).
struct Occurrence {
    int first = 0;
    int end = 0;
    auto operator<=>(const Occurrence &) const = default;
};

bool standsAt(const SearchTokens &text, int at, const SearchPattern &pattern)
{
    const int count = int(pattern.tokens.size());
    if (at + count > text.size())
        return false;
    for (int i = 0; i < count; ++i) {
        const SearchToken &token = text.tokens[size_t(at + i)];
        const QString &wanted = pattern.tokens.at(i);
        if (i > 0 && pattern.glued.at(i) && !token.glued)
            return false;
        const bool open = pattern.prefix && i == count - 1;
        if (open ? token.length < wanted.size() : token.length != wanted.size())
            return false;
        if (QStringView(text.folded).mid(token.folded, wanted.size()) != wanted)
            return false;
    }
    return true;
}

void addOccurrences(QList<Occurrence> &found, const SearchTokens &text, const SearchPattern &pattern)
{
    if (pattern.tokens.isEmpty())
        return;
    const QChar initial = pattern.tokens.first().at(0);
    const QChar *folded = text.folded.constData();
    const int count = int(pattern.tokens.size());
    for (int i = 0; i < text.size(); ++i) {
        if (folded[text.tokens[size_t(i)].folded] == initial && standsAt(text, i, pattern))
            found.append({i, i + count});
    }
}

QList<Occurrence> occurrences(const SearchNode &node, const SearchTokens &text);

/// For each occurrence that may come last, the nearest of every other part at most `distance` words ahead of it.
QList<Occurrence> nearOccurrences(const SearchNode &node, const SearchTokens &text)
{
    QList<QList<Occurrence>> parts;
    for (const SearchNode &child : node.children) {
        parts.append(occurrences(child, text));
        if (parts.last().isEmpty())
            return {};
    }
    QList<Occurrence> found;
    for (qsizetype last = 0; last < parts.size(); ++last) {
        for (const Occurrence &end : parts.at(last)) {
            Occurrence whole = end;
            bool all = true;
            for (qsizetype other = 0; all && other < parts.size(); ++other) {
                if (other == last)
                    continue;
                const auto &list = parts.at(other);
                auto it = std::upper_bound(list.begin(), list.end(), end.first, [](int at, const Occurrence &o) { return at < o.first; });
                all = false;
                while (!all && it != list.begin()) {
                    --it;
                    all = end.first - it->end <= node.distance;
                    if (!all && end.first - it->first > node.distance + 64)
                        break;
                }
                if (all)
                    whole = {std::min(whole.first, it->first), std::max(whole.end, it->end)};
            }
            if (all)
                found.append(whole);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// By place.
QList<Occurrence> occurrences(const SearchNode &node, const SearchTokens &text)
{
    QList<Occurrence> found;
    if (node.kind == NodeKind::Near)
        return nearOccurrences(node, text);
    for (const SearchPattern &pattern : node.patterns)
        addOccurrences(found, text, pattern);
    for (const SearchNode &child : node.children)
        found += occurrences(child, text);
    if (node.patterns.size() + node.children.size() > 1)
        std::sort(found.begin(), found.end());
    return found;
}

SearchField fieldOf(const SearchNode &node)
{
    return node.kind == NodeKind::Words || node.children.isEmpty() ? node.field : fieldOf(node.children.first());
}

bool anyField(const SearchNode &node)
{
    return (node.kind == NodeKind::Words && node.field != SearchField::Anywhere)
        || std::any_of(node.children.begin(), node.children.end(), anyField);
}

void collectWanted(const SearchNode &node, bool wanted, QList<SearchNode> &into)
{
    if (node.kind == NodeKind::Not)
        return collectWanted(node.children.first(), !wanted, into);
    if (node.kind == NodeKind::Words || node.kind == NodeKind::Near) {
        if (wanted && fieldOf(node) == SearchField::Anywhere)
            into.append(node);
        return;
    }
    for (const SearchNode &child : node.children)
        collectWanted(child, wanted, into);
}

bool wordsHold(const SearchNode &node, const SearchEntry &entry)
{
    const auto in = [&](const SearchTokens &tokens) { return !occurrences(node, tokens).isEmpty(); };
    switch (fieldOf(node)) {
    case SearchField::Anywhere:
        return in(entry.body) || in(entry.facts);
    case SearchField::Title:
        return in(entry.title);
    case SearchField::Author:
        return in(entry.author);
    case SearchField::Series:
        return in(entry.series);
    case SearchField::Outlet:
        return in(entry.outlet);
    }
    return false;
}

} // namespace

SearchPattern searchPattern(const QString &text, bool prefix)
{
    SearchPattern pattern;
    const SearchTokens tokens = searchTokens(text.normalized(QString::NormalizationForm_C));
    for (int i = 0; i < tokens.size(); ++i) {
        pattern.tokens << tokens.at(i).toString();
        pattern.glued << (i > 0 && tokens.tokens[size_t(i)].glued);
    }
    pattern.prefix = prefix;
    return pattern;
}

SearchMatcher::SearchMatcher(const SearchQuery &query)
    : m_root(query.root)
    , m_usesFields(anyField(query.root))
{
    collectWanted(m_root, true, m_wanted);
}

bool SearchMatcher::matches(const SearchEntry &entry) const
{
    return holds(m_root, entry);
}

bool SearchMatcher::holds(const SearchNode &node, const SearchEntry &entry) const
{
    const auto child = [&](const SearchNode &one) { return holds(one, entry); };
    switch (node.kind) {
    case NodeKind::And:
        return std::all_of(node.children.begin(), node.children.end(), child);
    case NodeKind::Or:
        return std::any_of(node.children.begin(), node.children.end(), child);
    case NodeKind::Not:
        return !child(node.children.first());
    case NodeKind::Filter:
        return entry.filters.value(node.number, true);
    case NodeKind::Words:
    case NodeKind::Near:
        return wordsHold(node, entry);
    }
    return false;
}

QList<TextSpan> SearchMatcher::hits(const SearchTokens &tokens) const
{
    QList<Occurrence> all;
    for (const SearchNode &node : m_wanted)
        all += occurrences(node, tokens);
    std::sort(all.begin(), all.end(), [](const Occurrence &a, const Occurrence &b) {
        return a.first != b.first ? a.first < b.first : a.end > b.end;
    });
    QList<TextSpan> spans;
    int free = 0; // the first token that no hit has
    for (const Occurrence &one : std::as_const(all)) {
        if (one.first < free)
            continue;
        free = one.end;
        spans.append({tokens.tokens[size_t(one.first)].start, tokens.tokens[size_t(one.end - 1)].end});
    }
    return spans;
}

} // namespace haeje
