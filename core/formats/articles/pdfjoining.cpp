// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/pdfblocks.h"

#include <algorithm>

namespace haeje {

namespace {

bool isHangul(QChar c)
{
    return (c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3) || (c.unicode() >= 0x1100 && c.unicode() <= 0x11ff);
}

bool isHyphen(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x2010) || c == QChar(0x00ad);
}

/// A word without the marks around it, in small letters.
QString bare(const QString &word)
{
    qsizetype from = 0;
    qsizetype to = word.size();
    while (from < to && !word[from].isLetterOrNumber())
        ++from;
    while (to > from && !word[to - 1].isLetterOrNumber())
        --to;
    return word.mid(from, to - from).toLower();
}

double letterWidth(const PdfWord &word)
{
    return 2 * word.box.width() / std::max(1, lettersWide(word.text));
}

} // namespace

LineJoiner::LineJoiner(const QList<PdfLine> &lines)
{
    for (const PdfLine &line : lines) {
        for (qsizetype i = 1; i + 1 < line.words.size(); ++i)
            m_words << bare(line.words[i].text);
    }
    m_words.remove(QString());
    m_insideWords = breaksInsideWords(lines);
}

/// Whether Korean lines are broken at any syllable: then all reach the margin, their spaces need little stretching, and some of
/// the words so parted stand whole elsewhere.
bool LineJoiner::breaksInsideWords(const QList<PdfLine> &lines) const
{
    int samples = 0;
    int ragged = 0;
    int whole = 0; // the two ends make a word that stands elsewhere
    int apart = 0; // each of them does
    QList<double> spaces;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const PdfLine &line = lines[i];
        if (line.column != lines[i + 1].column || line.words.size() < 3 || !isHangul(line.words.last().text.back())
            || !isHangul(lines[i + 1].words.first().text.front()))
            continue;
        ++samples;
        const double room = line.columnBox.right() - line.box.right();
        ragged += room > 1.1 * letterWidth(line.words.last());
        const QString end = bare(line.words.last().text);
        const QString begin = bare(lines[i + 1].words.first().text);
        whole += m_words.contains(end + begin);
        apart += m_words.contains(end) && m_words.contains(begin);
        for (qsizetype j = 0; j + 1 < line.words.size(); ++j) {
            if (line.words[j].spaceAfter)
                spaces << (line.words[j + 1].box.left() - line.words[j].box.right()) / std::max(line.size, 1.0);
        }
    }
    if (samples < 5 || ragged * 8 > samples || spaces.size() < 10 || whole < 2 || whole <= apart)
        return false;
    // Lines that end between words are filled by stretching their spaces, by half a word on the average.
    std::sort(spaces.begin(), spaces.end());
    return spaces[spaces.size() * 9 / 10] < spaces[spaces.size() / 10] + 0.25;
}

LineJoiner::Join LineJoiner::join(const QString &last, const QString &first)
{
    if (last.isEmpty() || first.isEmpty())
        return Join::Space;
    const QChar a = last.back();
    const QChar b = first.front();
    if (isHyphen(a) && last.size() > 1 && last[last.size() - 2].isLetterOrNumber())
        return joinHyphen(last, first);
    if (a == QChar(0x2014) && last.size() > 1)
        return Join::Nothing;
    if (isHangul(a) && isHangul(b))
        return joinHangul(last, first);
    if (isWideLetter(a) && isWideLetter(b) && !isHangul(a) && !isHangul(b))
        return Join::Nothing;
    return Join::Space;
}

/// A hyphen goes where the next line goes on in small letters, unless the very word stands with it inside a line;
/// before a capital, a digit or another script it stays: "Sino-" and "Korean".
LineJoiner::Join LineJoiner::joinHyphen(const QString &last, const QString &first)
{
    if (last.back() == QChar(0x00ad)) {
        ++m_mended;
        return Join::DropHyphen;
    }
    if (!first.front().isLower() || !last[last.size() - 2].isLetter())
        return Join::Nothing;
    const QString begin = bare(last);
    const QString end = bare(first);
    if (m_words.contains(begin + QLatin1Char('-') + end) && !m_words.contains(begin + end))
        return Join::Nothing;
    ++m_mended;
    return Join::DropHyphen;
}

LineJoiner::Join LineJoiner::joinHangul(const QString &last, const QString &first)
{
    if (!m_insideWords)
        return Join::Space;
    const QString begin = bare(last);
    const QString end = bare(first);
    if (m_words.contains(begin + end)) {
        ++m_byWords;
        return Join::Nothing;
    }
    if (m_words.contains(end) || (end.size() > 1 && m_words.contains(begin)))
        return Join::Space;
    ++m_blindly;
    return Join::Nothing;
}

} // namespace haeje
