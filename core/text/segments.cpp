// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segments.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace haeje {

namespace {

TextSpan trimmedSpan(const QString &text, TextSpan span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

bool isClosing(QChar c)
{
    return QStringView(u"\"')]}”’»」』）】").contains(c);
}

/// Whether what looks like a sentence's end is the point of an abbreviation.
bool endsWithAbbreviation(QStringView sentence)
{
    static const QRegularExpression abbreviation(QStringLiteral(
        "(?:^|[\\s(“\"‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|St|No|Nos|Vol|pp?|cf|vs|e\\.g|i\\.e|ext|"
        "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\\.)+[A-Z])\\.$"));
    return abbreviation.match(sentence.toString().right(24)).hasMatch();
}

struct Script {
    int hangul = 0;
    int hanja = 0;
    int kana = 0;
    int latin = 0;
};

Script scriptOf(const QString &text)
{
    Script script;
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Hangul: ++script.hangul; break;
        case QChar::Script_Han: ++script.hanja; break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana: ++script.kana; break;
        case QChar::Script_Latin: ++script.latin; break;
        default: break;
        }
    }
    return script;
}

/// English has these six in nearly every sentence, and no other language has all of them.
bool looksEnglish(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z]+"));
    static const QStringList common = {QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("and"),
                                       QStringLiteral("to"), QStringLiteral("is"), QStringLiteral("for")};
    int total = 0;
    int hits = 0;
    QRegularExpressionMatchIterator matches = words.globalMatch(text.left(20000));
    while (matches.hasNext()) {
        ++total;
        hits += common.contains(matches.next().captured().toLower());
    }
    return total >= 20 && hits * 100 >= total * 8;
}

} // namespace

QList<TextSpan> paragraphsOf(const QString &text)
{
    QList<TextSpan> spans;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        if (end < 0)
            end = text.size();
        const TextSpan span = trimmedSpan(text, {int(start), int(end)});
        if (!span.isEmpty())
            spans << span;
        start = end + 1;
    }
    return spans;
}

QList<TextSpan> sentencesOf(const QString &text, TextSpan within)
{
    QList<TextSpan> spans;
    const QString part = text.mid(within.start, within.length());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, part);
    int start = 0;
    bool open = false; // the last span ended in an abbreviation and goes on
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        TextSpan span = trimmedSpan(part, {start, int(end)});
        start = int(end);
        if (span.isEmpty())
            continue;
        int closing = span.start;
        while (closing < span.end && isClosing(part[closing]))
            ++closing;
        // Boundary rules leave a lone closing quote behind "다.”" at the head of the next sentence.
        if (!spans.isEmpty() && closing > span.start && spans.last().end - within.start == span.start) {
            spans.last().end = within.start + closing;
            span = trimmedSpan(part, {closing, span.end});
            if (span.isEmpty())
                continue;
        }
        if (open)
            spans.last().end = within.start + span.end;
        else
            spans << TextSpan {within.start + span.start, within.start + span.end};
        open = endsWithAbbreviation(QStringView(part).sliced(span.start, span.length()));
    }
    return spans;
}

TextPlace placeOf(const QString &text, int offset)
{
    TextPlace place;
    const QList<TextSpan> paragraphs = paragraphsOf(text);
    for (const TextSpan paragraph : paragraphs) {
        if (place.paragraph > 0 && paragraph.start > offset)
            break;
        ++place.paragraph;
    }
    if (place.paragraph == 0)
        return place;
    for (const TextSpan sentence : sentencesOf(text, paragraphs[place.paragraph - 1])) {
        if (place.sentence > 0 && sentence.start > offset)
            break;
        ++place.sentence;
    }
    return place;
}

QString certainLanguage(const QString &text)
{
    const Script script = scriptOf(text);
    const int letters = script.hangul + script.hanja + script.kana + script.latin;
    // Words of another language are quoted everywhere; a share of half is not mistaken for it. A dozen letters is a title.
    if (letters < 12)
        return {};
    if (script.hangul * 2 > letters && script.kana == 0)
        return QStringLiteral("ko");
    if (script.hanja * 2 > letters && script.kana * 20 < script.hanja && script.hangul * 20 < script.hanja)
        return QStringLiteral("zh");
    if (script.latin * 10 > letters * 9 && looksEnglish(text))
        return QStringLiteral("en");
    return {};
}

QString withSingleSpaces(const QString &text)
{
    return text.simplified();
}

} // namespace haeje
