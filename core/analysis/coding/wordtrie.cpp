// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/wordtrie.h"

namespace haeje {

static bool standsAlone(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

static bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool joinsOneWord(QChar before, QChar after)
{
    return isOfWord(before) && isOfWord(after) && !standsAlone(before) && !standsAlone(after);
}

TextSpan wholeWordsAround(const QString &text, TextSpan span)
{
    while (span.start > 0 && joinsOneWord(text.at(span.start - 1), text.at(span.start)))
        --span.start;
    while (span.end < text.size() && span.end > 0 && joinsOneWord(text.at(span.end - 1), text.at(span.end)))
        ++span.end;
    return span;
}

char16_t WordTrie::folded(QChar c) const
{
    return c.isSpace() ? u' ' : m_matchCase ? c.unicode() : c.toCaseFolded().unicode();
}

WordTrie::WordTrie(const QStringList &words, bool matchCase, bool wholeWords)
    : m_matchCase(matchCase)
    , m_wholeWords(wholeWords)
    , m_isEnd(1)
{
    for (const QString &word : words) {
        const QString tidy = word.simplified().normalized(QString::NormalizationForm_C);
        int node = 0;
        for (const QChar c : tidy) {
            const auto [it, isNew] = m_next.try_emplace(quint64(node) << 16 | folded(c), int(m_isEnd.size()));
            if (isNew)
                m_isEnd.push_back(0);
            node = it->second;
        }
        if (node > 0)
            m_isEnd[size_t(node)] = 1;
    }
}

/// The end of the longest word that begins there, or -1.
int WordTrie::longestAt(const QString &text, int at) const
{
    if (m_wholeWords && at > 0 && joinsOneWord(text.at(at - 1), text.at(at)))
        return -1;
    int node = 0, longest = -1;
    for (int i = at; i < int(text.size());) {
        const QChar c = text.at(i);
        const auto next = m_next.find(quint64(node) << 16 | folded(c));
        if (next == m_next.end())
            break;
        node = next->second;
        ++i;
        while (c.isSpace() && i < int(text.size()) && text.at(i).isSpace())
            ++i;
        const bool ends = m_isEnd[size_t(node)] && (!m_wholeWords || i >= int(text.size()) || !joinsOneWord(text.at(i - 1), text.at(i)));
        if (ends)
            longest = i;
    }
    return longest;
}

QList<TextSpan> WordTrie::find(const QString &text) const
{
    QList<TextSpan> found;
    for (int at = 0; at < int(text.size());) {
        const int end = longestAt(text, at);
        if (end > at)
            found.append({at, end});
        at = end > at ? end : at + 1;
    }
    return found;
}

} // namespace haeje
