// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QStringList>

#include <unordered_map>

namespace haeje {

/// Finds any of many words in one walk through a text. A blank in a word stands for any run of blanks.
class WordTrie
{
public:
    WordTrie(const QStringList &words, bool matchCase, bool wholeWords);
    bool isEmpty() const { return m_isEnd.size() < 2; }
    /// In order, apart; of words that begin together the longest.
    QList<TextSpan> find(const QString &text) const;

private:
    char16_t folded(QChar c) const;
    int longestAt(const QString &text, int at) const;

    bool m_matchCase;
    bool m_wholeWords;
    std::unordered_map<quint64, int> m_next; ///< by node and character
    std::vector<char> m_isEnd;
};

/// Whether a letter or digit joins the two characters into one word; hanja and kana stand alone.
bool joinsOneWord(QChar before, QChar after);
/// Widened to the words it touches.
TextSpan wholeWordsAround(const QString &text, TextSpan span);

} // namespace haeje
