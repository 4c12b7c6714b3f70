// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/numberwords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption
                                        | QRegularExpression::CaseInsensitiveOption);
}

const QString koreanCounters = QStringLiteral("건|개|명|편|가지|종|대|곳|번|회|점|권|항목|분야|기관|기술|사람");

TextSpan spanOf(const QRegularExpressionMatch &match, int group = 0)
{
    return {int(match.capturedStart(group)), int(match.capturedEnd(group))};
}

void findDigits(const QString &text, QList<NumberFound> &found)
{
    static const QRegularExpression digits = pattern(
        QStringLiteral("(?<![\\p{N}.,])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?([만억천万億亿](?!\\p{L})|[만억천](?=건|개|명|편|종))?"));
    for (auto it = digits.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        double value = match.captured(1).remove(QLatin1Char(',')).toDouble();
        const QString times = match.captured(2);
        if (times == QStringLiteral("만") || times == QStringLiteral("万"))
            value *= 1e4;
        else if (times == QStringLiteral("천"))
            value *= 1e3;
        else if (!times.isEmpty())
            value *= 1e8;
        found.append({value, times.isEmpty() ? spanOf(match, 1) : spanOf(match)});
    }
}

const QHash<QString, int> &englishWords()
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> all;
        const QStringList ones = QStringLiteral("zero one two three four five six seven eight nine ten eleven twelve thirteen "
                                                "fourteen fifteen sixteen seventeen eighteen nineteen").split(QLatin1Char(' '));
        for (int i = 0; i < ones.size(); ++i)
            all.insert(ones.at(i), i);
        const QStringList tens = QStringLiteral("twenty thirty forty fifty sixty seventy eighty ninety").split(QLatin1Char(' '));
        for (int i = 0; i < tens.size(); ++i)
            all.insert(tens.at(i), 20 + 10 * i);
        all.insert(QStringLiteral("hundred"), 100);
        all.insert(QStringLiteral("thousand"), 1000);
        all.insert(QStringLiteral("million"), 1000000);
        return all;
    }();
    return words;
}

double englishValue(const QString &run)
{
    double total = 0, part = 0;
    static const QRegularExpression apart(QStringLiteral("[\\s-]+"));
    for (const QString &word : run.toLower().split(apart, Qt::SkipEmptyParts)) {
        const int value = englishWords().value(word, -1);
        if (value >= 1000) {
            total += std::max(1.0, part) * value;
            part = 0;
        } else if (value == 100) {
            part = std::max(1.0, part) * 100;
        } else if (value >= 0) {
            part += value; // "and" has no value
        }
    }
    return total + part;
}

void findEnglish(const QString &text, QList<NumberFound> &found)
{
    static const QRegularExpression run = [] {
        QStringList names = englishWords().keys();
        std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        const QString word = QStringLiteral("(?:%1)").arg(names.join(QLatin1Char('|')));
        return pattern(QStringLiteral("\\b%1(?:(?:[\\s-]+|(?<=hundred|thousand)\\s+and\\s+)%1)*\\b").arg(word));
    }();
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found.append({englishValue(match.captured()), spanOf(match)});
    }
}

void findNativeKorean(const QString &text, QList<NumberFound> &found)
{
    static const QHash<QString, int> values{
        {QStringLiteral("하나"), 1}, {QStringLiteral("한"), 1}, {QStringLiteral("둘"), 2}, {QStringLiteral("두"), 2},
        {QStringLiteral("셋"), 3}, {QStringLiteral("세"), 3}, {QStringLiteral("넷"), 4}, {QStringLiteral("네"), 4},
        {QStringLiteral("다섯"), 5}, {QStringLiteral("여섯"), 6}, {QStringLiteral("일곱"), 7}, {QStringLiteral("여덟"), 8},
        {QStringLiteral("아홉"), 9}, {QStringLiteral("열"), 10}, {QStringLiteral("스물"), 20}, {QStringLiteral("스무"), 20},
        {QStringLiteral("서른"), 30}, {QStringLiteral("마흔"), 40}, {QStringLiteral("쉰"), 50}, {QStringLiteral("예순"), 60},
        {QStringLiteral("일흔"), 70}, {QStringLiteral("여든"), 80}, {QStringLiteral("아흔"), 90}};
    static const QRegularExpression run = pattern(
        QStringLiteral("(?<!\\p{L})(열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?(하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?"
                       "(\\s?(?:%1)|(?!\\p{L}))").arg(koreanCounters));
    static const QStringList alsoWords{QStringLiteral("한"), QStringLiteral("두"), QStringLiteral("세"),
                                       QStringLiteral("네"), QStringLiteral("열"), QStringLiteral("쉰")};
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString number = match.captured(1) + match.captured(2);
        if (number.isEmpty() || (alsoWords.contains(number) && match.captured(3).isEmpty()))
            continue;
        const int start = int(match.capturedStart());
        found.append(NumberFound{double(values.value(match.captured(1)) + values.value(match.captured(2))),
                      {start, start + int(number.size())}});
    }
}

/// 삼십이, 三十二: digits times ten, hundred, thousand, in groups of ten thousand.
double sinoValue(const QString &run)
{
    static const QString digits[] = {QStringLiteral("일이삼사오육칠팔구"), QStringLiteral("一二三四五六七八九")};
    double total = 0, group = 0, digit = 0;
    for (const QChar c : run) {
        for (const QString &set : digits) {
            if (const qsizetype at = set.indexOf(c); at >= 0)
                digit = double(at) + 1;
        }
        const auto times = [&](double by) {
            group += std::max(1.0, digit) * by;
            digit = 0;
        };
        if (QStringLiteral("십十").contains(c))
            times(10);
        else if (QStringLiteral("백百").contains(c))
            times(100);
        else if (QStringLiteral("천千").contains(c))
            times(1000);
        else if (QStringLiteral("만万萬").contains(c)) {
            total += std::max(1.0, group + digit) * 1e4;
            group = digit = 0;
        }
    }
    return total + group + digit;
}

void findSino(const QString &text, QList<NumberFound> &found)
{
    static const QRegularExpression run = pattern(
        QStringLiteral("(?<!\\p{L})([일이삼사오육칠팔구십백천만]+)(?=\\s?(?:%1))|([一二三四五六七八九十百千万萬]+)(?=[项項个個種种篇人名件])")
            .arg(koreanCounters));
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found.append({sinoValue(match.captured()), spanOf(match)});
    }
}

QString unitAfter(const QString &text, int offset)
{
    static const QRegularExpression next = pattern(QStringLiteral("^\\s*(%|per\\s?cent\\b|퍼센트|[\\p{L}-]+)"));
    static const QStringList noUnits = QStringLiteral("of in and or are is were was from by to at on with the a an have has had out "
                                                      "중 가운데 did do").split(QLatin1Char(' '));
    const QRegularExpressionMatch match = next.match(text.mid(offset));
    const QString word = match.captured(1);
    if (word == QStringLiteral("퍼센트") || word.startsWith(QLatin1String("per"), Qt::CaseInsensitive))
        return word.size() > 7 && word != QStringLiteral("per cent") ? word : QStringLiteral("%");
    static const QRegularExpression counter = pattern(QStringLiteral("^(%1)").arg(koreanCounters));
    const QRegularExpressionMatch korean = counter.match(word);
    if (korean.hasMatch())
        return korean.captured(1);
    return noUnits.contains(word.toLower()) ? QString() : word;
}

bool isYear(const NumberFound &number)
{
    return number.span.length() == 4 && number.value >= 1900 && number.value <= 2099;
}

} // namespace

QList<NumberFound> findNumbers(const QString &text)
{
    QList<NumberFound> found;
    findDigits(text, found);
    findEnglish(text, found);
    findNativeKorean(text, found);
    findSino(text, found);
    std::stable_sort(found.begin(), found.end(), [](const NumberFound &a, const NumberFound &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
    QList<NumberFound> apart;
    for (const NumberFound &number : found) {
        if (apart.isEmpty() || number.span.start >= apart.last().span.end)
            apart.append(number);
    }
    return apart;
}

FigureProposal proposeFigure(const QString &words)
{
    QList<NumberFound> numbers = findNumbers(words);
    if (std::any_of(numbers.cbegin(), numbers.cend(), [](const NumberFound &n) { return !isYear(n); }))
        numbers.removeIf(isYear);
    FigureProposal proposal;
    if (numbers.isEmpty())
        return proposal;
    const NumberFound first = numbers.first();
    proposal.value = first.value;
    proposal.unit = unitAfter(words, first.span.end);
    if (numbers.size() < 2)
        return proposal;
    const NumberFound second = numbers.at(1);
    const QString before = words.left(first.span.start);
    const QString between = words.mid(first.span.end, second.span.start - first.span.end);
    static const QRegularExpression ofIt = pattern(QStringLiteral("\\bof\\s+(?:the|all|these|those)?\\s*$"));
    static const QRegularExpression amongKorean = pattern(QStringLiteral("(중|가운데)(\\s|에서|$)"));
    if (ofIt.match(between).hasMatch()) {
        proposal.base = second.value;
        const QString unit = unitAfter(words, second.span.end);
        proposal.unit = unit.isEmpty() ? proposal.unit : unit;
    } else if (ofIt.match(before).hasMatch() || amongKorean.match(between).hasMatch()) {
        proposal.base = first.value;
        proposal.value = second.value;
    }
    return proposal;
}

} // namespace haeje
