// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/textfacts.h"

#include "core/formats/articles/outlets.h"
#include "core/text/datefinder.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

struct TextFacts {
    Q_DECLARE_TR_FUNCTIONS(TextFacts)
};

constexpr int mostAsOf = 20;
/// Places of a text that are looked at for an as-of date, in each of its languages' forms. No article has a tenth of them.
constexpr int mostLooks = 2000;

/// Each block is one paragraph.
QString placeIn(const QList<Block> &blocks, int offset)
{
    const auto behind = std::upper_bound(blocks.begin(), blocks.end(), offset, [](int at, const Block &block) { return at < block.span.start; });
    return TextFacts::tr("paragraph %1").arg(std::max<qsizetype>(1, behind - blocks.begin()));
}

void addAsOf(const QString &text, const QList<Block> &blocks, const FoundDate &date, TextSpan words, QList<FactFound> &found)
{
    FactFound fact;
    fact.fact = FactKind::AsOf;
    fact.value = date.date.text();
    fact.words = text.mid(words.start, words.length());
    fact.place = placeIn(blocks, words.start);
    fact.taken = false;
    const bool there = std::any_of(found.begin(), found.end(), [&](const FactFound &other) { return other.value == fact.value; });
    if (!there && found.size() < mostAsOf)
        found << fact;
}

/// A date right behind the words, or, where they stand behind it as in Korean, right ahead of them.
void asOfDates(const QString &text, const QList<Block> &blocks, QList<FactFound> &found)
{
    int looks = 0;
    static const QStringList ahead = {QStringLiteral("as of "), QStringLiteral("截至"), QStringLiteral("截止")};
    static const QStringList behind = {QStringLiteral("기준"), QStringLiteral("현재")};
    for (const QString &mark : ahead) {
        for (qsizetype at = text.indexOf(mark, 0, Qt::CaseInsensitive); at >= 0 && looks < mostLooks; at = text.indexOf(mark, at + mark.size(), Qt::CaseInsensitive)) {
            ++looks;
            const qsizetype start = at + mark.size();
            const QList<FoundDate> dates = findDates(text.mid(start, 40));
            if (!dates.isEmpty() && dates.first().span.start <= 1)
                addAsOf(text, blocks, dates.first(), {int(at), int(start) + dates.first().span.end}, found);
        }
    }
    looks = 0;
    for (const QString &mark : behind) {
        for (qsizetype at = text.indexOf(mark); at >= 0 && looks < mostLooks; at = text.indexOf(mark, at + mark.size())) {
            const qsizetype start = std::max<qsizetype>(0, at - 24);
            if (!std::any_of(text.begin() + start, text.begin() + at, [](QChar c) { return c.isDigit(); }))
                continue;
            ++looks;
            const QList<FoundDate> dates = findDates(text.mid(start, at - start));
            if (!dates.isEmpty() && dates.last().span.end + 1 >= at - start)
                addAsOf(text, blocks, dates.last(), {int(start) + dates.last().span.start, int(at + mark.size())}, found);
        }
    }
}

void dateline(const QString &text, const QList<Block> &blocks, QList<FactFound> &found)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:\\p{Lu}[\\p{L}.' ]{2,40}, [A-Z][a-z]{2,8}\\.? \\d{1,2} \\(([^)]{3,40})\\)\\s?(?:--?|—|–)|\\(([^)]{2,16}(?:=|발\\s?)[^)]{2,16})\\)|"
        "(新华社)[^\\s，。]{2,12}电|【?([^】\\s]{2,8})】?[^\\s，。]{0,10}\\d{1,2}月\\d{1,2}日[电電])"));
    for (qsizetype i = 0; i < std::min<qsizetype>(blocks.size(), 4); ++i) {
        const QString beginning = text.mid(blocks[i].span.start, 120);
        const QRegularExpressionMatch match = form.match(beginning);
        const QString outlet = match.hasMatch() ? outletOfWords(match.captured()) : QString();
        if (outlet.isEmpty())
            continue;
        FactFound fact;
        fact.fact = FactKind::Outlet;
        fact.value = outlet;
        fact.words = match.captured();
        fact.place = TextFacts::tr("dateline");
        found << fact;
        return;
    }
}

} // namespace

QList<FactFound> factsOfText(const QString &text, const QList<Block> &blocks)
{
    QList<FactFound> found;
    asOfDates(text, blocks, found);
    dateline(text, blocks, found);
    return found;
}

void markLanguages(const QString &text, const QString &language, QList<Block> &blocks)
{
    if (language.isEmpty())
        return;
    // Most texts are in one script; those with a good share of another are looked at block by block.
    qsizetype latin = 0;
    qsizetype other = 0;
    for (const QChar c : text) {
        latin += (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        other += c >= QChar(0x2e80);
    }
    if (latin < 80 || other < 12 || std::min(latin, other) * 100 < latin + other)
        return;
    for (Block &block : blocks) {
        const QString own = certainLanguage(text.mid(block.span.start, block.span.length()));
        if (!own.isEmpty() && own != language)
            block.language = own;
    }
}

} // namespace haeje
