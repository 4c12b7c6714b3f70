// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/firstuse.h"

#include "core/text/expressions.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace haeje {

static constexpr int shortestHanja = 2, longestHanja = 8;

namespace {

using Words = std::vector<ExpressionWord>;

/// Every sequence of a text by its words.
class ExpressionIndex
{
public:
    explicit ExpressionIndex(int longest) : m_longest(longest) { }

    static quint64 longer(quint64 sequence, quint64 word) { return (sequence ^ (sequence >> 29)) * 0xbf58476d1ce4e5b9ULL + word; }

    void add(const Words &words)
    {
        for (size_t i = 0; i < words.size(); ++i) {
            m_vocabulary.insert(words[i].key);
            quint64 key = 0;
            for (int length = 1; reaches(words, i, length); ++length) {
                const size_t last = i + size_t(length) - 1;
                key = longer(key, words[last].key);
                const auto at = m_types.constFind(key);
                const int type = at != m_types.constEnd() ? *at : *m_types.insert(key, int(expressions.size()));
                if (type == int(expressions.size())) {
                    expressions.emplace_back().words = length;
                    m_lastMessage.push_back({});
                    m_lastMessage.back().fill(-1);
                }
                expressions[size_t(type)].spans.append({words[i].span.start, words[last].span.end});
            }
        }
    }
    /// The type of so many words from there on, -1 if there is none.
    int typeOf(const Words &words, size_t first, int length) const
    {
        quint64 key = 0;
        for (int k = 0; k < length; ++k)
            key = longer(key, words[first + size_t(k)].key);
        return m_types.value(key, -1);
    }
    void meet(const Words &words, int text, const EarlierText &earlier)
    {
        for (size_t i = 0; i < words.size(); ++i) {
            if (!m_vocabulary.contains(words[i].key))
                continue;
            quint64 key = 0;
            for (int length = 1; reaches(words, i, length); ++length) {
                const size_t last = i + size_t(length) - 1;
                key = longer(key, words[last].key);
                const auto at = m_types.constFind(key);
                if (at == m_types.constEnd())
                    break; // the text has no longer one either
                count(*at, text, {words[i].span.start, words[last].span.end}, earlier);
            }
        }
    }
    /// Whether a sequence of that length begins there.
    bool reaches(const Words &words, size_t first, int length) const
    {
        const size_t last = first + size_t(length) - 1;
        if (last >= words.size() || (length > 1 && !words[last].goesOn))
            return false; // shorter ones were asked first, so all between go on
        return length <= m_longest || (length <= longestHanja && words[first].hanja && words[last].hanja);
    }

    std::vector<Expression> expressions;

private:
    void count(int type, int text, TextSpan span, const EarlierText &earlier)
    {
        Expression &expression = expressions[size_t(type)];
        for (int k = 0; k < baselineCount; ++k) {
            if (!(earlier.baselines & (1U << k)))
                continue;
            BaselineUse &use = expression.against[size_t(k)];
            int &last = m_lastMessage[size_t(type)][size_t(k)];
            use.messages += last != earlier.message;
            last = earlier.message;
            ++use.uses;
            if (use.firstText < 0) {
                use.firstText = text;
                use.first = span;
            }
        }
    }

    int m_longest;
    QSet<quint64> m_vocabulary;
    QHash<quint64, int> m_types;
    std::vector<std::array<int, baselineCount>> m_lastMessage;
};

/// The shortest sequences with an answer, joined where they meet.
class Folding
{
public:
    Folding(const ExpressionIndex &index, const Words &words, const ExpressionAnswer &answer)
        : m_index(index)
        , m_words(words)
        , m_answers(index.expressions.size())
    {
        for (size_t i = 0; i < m_answers.size(); ++i)
            m_answers[i] = answer(index.expressions[i]);
    }

    /// Type, and the types folded under it.
    QMap<int, QSet<int>> joined() const
    {
        QMap<unsigned, QList<Place>> places;
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (int length = 1; m_index.reaches(m_words, i, length); ++length) {
                if (const unsigned answer = answerAt(i, length); answer && isShortest(i, length, answer))
                    places[answer].append({i, length});
            }
        }
        QMap<int, QSet<int>> rows;
        for (auto it = places.cbegin(); it != places.cend(); ++it)
            join(it.key(), it.value(), rows);
        return rows;
    }
    unsigned answerOf(int type) const { return m_answers[size_t(type)]; }

private:
    struct Place {
        size_t first = 0;
        int length = 0;
        size_t end() const { return first + size_t(length); }
    };
    unsigned answerAt(size_t first, int length) const
    {
        if (length < shortestHanja && m_words[first].hanja)
            return 0; // a character is no word
        const int type = m_index.typeOf(m_words, first, length);
        return type < 0 ? 0 : m_answers[size_t(type)];
    }
    bool isShortest(size_t first, int length, unsigned answer) const
    {
        return length == 1 || (answerAt(first, length - 1) != answer && answerAt(first + 1, length - 1) != answer);
    }
    void join(unsigned answer, const QList<Place> &places, QMap<int, QSet<int>> &rows) const
    {
        for (qsizetype i = 0; i < places.size();) {
            Place whole = places.at(i);
            QSet<int> parts{m_index.typeOf(m_words, whole.first, whole.length)};
            for (++i; i < places.size(); ++i) {
                const Place &next = places.at(i);
                const int length = int(std::max(next.end(), whole.end()) - whole.first);
                if (next.first > whole.end() || !m_index.reaches(m_words, whole.first, length) || !goesOn(whole.first, length) || answerAt(whole.first, length) != answer)
                    break;
                whole.length = length;
                parts.insert(m_index.typeOf(m_words, next.first, next.length));
            }
            const int type = m_index.typeOf(m_words, whole.first, whole.length);
            parts.remove(type);
            rows[type].unite(parts);
        }
    }
    bool goesOn(size_t first, int length) const
    {
        return std::all_of(m_words.begin() + std::ptrdiff_t(first) + 1, m_words.begin() + std::ptrdiff_t(first) + length, [](const ExpressionWord &word) { return word.goesOn; });
    }

    const ExpressionIndex &m_index;
    const Words &m_words;
    std::vector<unsigned> m_answers;
};

} // namespace

QList<Expression> expressionsOf(const QString &text, const std::vector<EarlierText> &earlier, const ExpressionRule &rule, const ExpressionAnswer &answer)
{
    const Words words = expressionWords(text, rule.stripParticles);
    ExpressionIndex index(std::max(1, rule.longest));
    index.add(words);
    for (size_t i = 0; i < earlier.size(); ++i)
        index.meet(expressionWords(earlier[i].text, rule.stripParticles), int(i), earlier[i]);
    QList<Expression> found;
    if (rule.every) {
        for (const Expression &one : index.expressions) {
            if (answer(one))
                found.append(one);
        }
    } else {
        const Folding folding(index, words, answer);
        const QMap<int, QSet<int>> rows = folding.joined();
        QSet<int> told; // what a longer one tells is no row of its own
        for (const QSet<int> &parts : rows)
            told.unite(parts);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            if (told.contains(it.key()) && it.value().isEmpty())
                continue;
            Expression one = index.expressions[size_t(it.key())];
            for (const int part : it.value())
                one.folded.append(index.expressions[size_t(part)].spans.first());
            std::sort(one.folded.begin(), one.folded.end());
            found.append(one);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Expression &a, const Expression &b) { return a.spans.first() < b.spans.first(); });
    return found;
}

Expression lookUpExpression(const QString &expression, const QString &text, const std::vector<EarlierText> &earlier, bool stripParticles)
{
    const Words sought = expressionWords(expression, stripParticles);
    if (sought.empty())
        return {};
    const int length = int(sought.size());
    ExpressionIndex index(length);
    index.add(sought);
    const int type = index.typeOf(sought, 0, length);
    if (type < 0)
        return {};
    Expression found = index.expressions[size_t(type)];
    found.spans.clear();
    const Words words = expressionWords(text, stripParticles);
    for (size_t i = 0; i < words.size(); ++i) {
        if (index.reaches(words, i, length) && index.typeOf(words, i, length) == type
            && std::all_of(words.begin() + std::ptrdiff_t(i) + 1, words.begin() + std::ptrdiff_t(i) + length, [](const ExpressionWord &word) { return word.goesOn; }))
            found.spans.append({words[i].span.start, words[i + size_t(length) - 1].span.end});
    }
    for (size_t i = 0; i < earlier.size(); ++i)
        index.meet(expressionWords(earlier[i].text, stripParticles), int(i), earlier[i]);
    found.against = index.expressions[size_t(type)].against;
    return found;
}

} // namespace haeje
